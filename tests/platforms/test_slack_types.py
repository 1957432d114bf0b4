"""Slack's own TypeScript types take our manifest, and every card, form and Home of the gallery."""

import json
from collections.abc import Iterator
from typing import Any

from bot.forms import Form
from bot.slack.draw import draw, home, sheet
from bot.slack.forms import modal
from prompts.words import LANGUAGES, Say
from tests.cards.examples import Cast, Home, every_example
from tests.platforms import typescript
from tests.platforms.manifest_rules import manifest

PLAIN = {"type": "plain_text", "text": "Hello"}
CARD = "KnownBlock[]"
SAID = {"text", "alt_text", "value", "action_id", "block_id", "initial_value", "private_metadata", "fallback"}
WORDS = "words"


def drawn() -> Iterator[tuple[str, tuple[str, Any]]]:
    for example in every_example():
        for language in LANGUAGES:
            shown, name = example.make(Cast("slack"), Say(language)), f"{example.name}, {language}"
            if isinstance(shown, Form):
                yield name, ("ModalView", modal(shown))
            if isinstance(shown, Home):
                yield name, ("HomeView", home(shown.cards))
            for at, card in enumerate(example.cards(Cast("slack"), Say(language))):
                yield f"{name}, {at}", (CARD, draw(card))
                yield f"{name}, {at}, alone", ("ModalView", sheet((card,), "Close"))


def plainly(shown: Any) -> Any:  # noqa: ANN401  # JSON
    """Return it with other words, for types are blind to words; thousands of cards are some hundreds of shapes."""
    match shown:
        case dict():
            return {key: WORDS if key in SAID and isinstance(at, str) else plainly(at) for key, at in shown.items()}
        case list():
            return [*map(plainly, shown)]
        case _:
            return shown


def shapes() -> dict[str, tuple[str, Any]]:
    """Return what we draw, each shape once, under the name of the first that has it."""
    found: dict[str, tuple[str, tuple[str, Any]]] = {}
    for name, (kind, shown) in drawn():
        found.setdefault(json.dumps([kind, plainly(shown)]), (name, (kind, shown)))
    return dict(found.values())


def test_s22_slacks_own_types_take_the_manifest_and_s23_everything_we_draw() -> None:
    typescript.needed()
    shown = shapes()
    assert len(shown) > 50, "Found hardly any cards; has the gallery moved?"
    assert typescript.objections(shown | {"the manifest": ("Manifest", manifest())}) == []


WRONG = [
    (CARD, [{"type": "nonsense"}], "nonsense"),
    (CARD, [{"type": "header", "text": {"type": "mrkdwn", "text": "Hello"}}], "mrkdwn"),
    (CARD, [{"type": "header", "text": PLAIN, "extra": 1}], "extra"),
    (CARD, [{"type": "image", "image_url": "https://northwind.example/a.png"}], "alt_text"),
    ("Manifest", {"display_information": {"name": "N"}, "oauth_config": {"scopes": {"bot": ["chat:wrte"]}}}, "wrte"),
    (
        "Manifest",
        {"display_information": {"name": "N"}, "settings": {"event_subscriptions": {"bot_events": ["huddle_ended"]}}},
        "huddle_ended",
    ),
]


def test_slacks_own_types_object_to_what_is_wrong() -> None:
    typescript.needed()
    found = " ".join(typescript.objections({said: (kind, value) for kind, value, said in WRONG}))
    assert [said for _, _, said in WRONG if said not in found] == []

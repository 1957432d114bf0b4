"""Every card of ours is one to Microsoft's own models; and those would mind if it were not."""

from typing import Any

import pytest

from prompts.words import LANGUAGES
from tests.cards.examples import every_example
from tests.cards.teams_page import contents
from tests.platforms.teams_models import faults_by_models, models

Json = dict[str, Any]
TEXT = {"type": "TextBlock", "text": "Noted."}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_is_a_card_to_microsofts_own_models(language: str) -> None:
    cards = [card for example in every_example() for card in contents(example, language)]
    assert len(cards) > 50, "Found few cards; have the examples moved?"
    assert [fault for card in cards for fault in faults_by_models(card)] == []


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"type": "Textblock", "text": "Noted."}, "Textblock is nothing that Teams knows."),
        (TEXT | {"wrapped": True}, "TextBlock has no wrapped."),
        (TEXT | {"size": "Huge"}, "TextBlock.size"),
        ({"type": "Container", "items": [TEXT | {"colour": "Good"}]}, "TextBlock has no colour."),
    ],
)
def test_what_teams_would_not_know_is_minded(wrong: Json, said: str) -> None:
    [fault] = faults_by_models({"type": "AdaptiveCard", "version": "1.5", "body": [wrong]})
    assert said in fault
    assert len(models()) > 50

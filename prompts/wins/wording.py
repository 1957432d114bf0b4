"""What a language model is asked to say of a win, in which words, and its sentences with the facts put in."""

import json
from functools import cache
from pathlib import Path

from bot.wins import Win
from bot.wins.guards import SLOT
from bot.wins.wording import Facts, Slot, Vocabulary, Wording
from prompts.words import LANGUAGES, Say

FOLDER = Path(__file__).parent.parent / "model"
NAMES = {"en": "English", "de": "German"}
SLOTS = {
    Slot.CHANGE: "says what changed for the customer, word for word as somebody told it",
    Slot.TEAM: "says which team it was",
    Slot.PEOPLE: "says that those who did it are named below",
    Slot.EVIDENCE: "says that what shows it stands below",
}
HTML = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}  # so that nobody writes the end of the data into the data


def rules(facts: Facts) -> str:
    """Return what a model is told to do. Nothing that anybody typed is in it."""
    slots = "\n".join(f"- {{{slot.value}}} {SLOTS[slot]}" for slot in facts.slots)
    words = " ".join(sorted(vocabulary(facts.language).words))
    return _rules().format(language=NAMES[facts.language], slots=slots, words=words)


def data(facts: Facts) -> str:
    """Return what people typed, as data that cannot end before its end."""
    written = json.dumps({"what_changed_for_the_customer": facts.change}, ensure_ascii=False)
    return f"<data>\n{''.join(HTML.get(sign, sign) for sign in written)}\n</data>"


def said(wording: Wording, win: Win, people: int, say: Say) -> str:
    """Return the sentences with the facts in their slots, as they are now."""
    put_in = {
        Slot.CHANGE: say.plain("worded-change", change=" ".join(win.change.split())),
        Slot.TEAM: say.plain("worded-team", team=win.team),
        Slot.PEOPLE: say.plain("worded-people", count=people),
        Slot.EVIDENCE: say.plain("worded-evidence"),
    }
    named = ((sentence, SLOT.fullmatch(sentence)) for sentence in wording.sentences)
    return say.together(put_in[Slot(slot[1])] if slot else sentence for sentence, slot in named)


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the words that a model may use in a language."""
    own = _words(language)
    others = frozenset(word.casefold() for other in LANGUAGES if other != language for word in _words(other))
    return Vocabulary(own, others - {word.casefold() for word in own})


@cache
def _words(language: str) -> frozenset[str]:
    return frozenset((FOLDER / language / "words.txt").read_text(encoding="utf-8").split())


@cache
def _rules() -> str:
    return (FOLDER / "win.md").read_text(encoding="utf-8")

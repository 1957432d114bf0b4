"""A decision that was changed, offered to its owner as a win."""

from bot.cards import Button, Card, Text
from bot.cases import Case
from bot.commands import TellWin
from bot.wins import Win
from prompts.words import Say


def case_as_win(case: Case, told: Win | None, say: Say) -> Card:
    """Ask once whether this is a win; ``told`` is the one that came of it."""
    if told:
        return Card(say.plain("case-won", name=case.name), (Text(say("case-won-more", win=told.name)),))
    lines = (Text(say("case-changed-to", outcome=case.outcome)), Text(say("case-as-win-more")))
    button = Button(say.plain("tell-win"), TellWin(case=case.number), primary=True)
    return Card(say.plain("case-as-win", name=case.name), lines, (button,))

"""Whether somebody heard a leader talk about customers, as those are asked on whom the lot fell."""

from datetime import timedelta

from bot.answers import Verdict
from bot.cards import Button, Card, Style, Text, When
from bot.commands import GiveAnswer, StopAsking
from bot.leaders.heard import Sample, State
from prompts.words import Say

A_MINUTE = timedelta(minutes=1)
ANSWERS = {Verdict.LIKE: "heard-yes", Verdict.DISLIKE: "heard-no", Verdict.NO_DECISION: "heard-unsure"}


def asked(sample: Sample, name: str, least: int, say: Say) -> Card:
    """Ask it, in private. What is answered changes nothing on the card; the reply says that it was noted."""
    told = (
        Text(say("heard-how")),
        Text(say("heard-until", until=_until(sample))),
        Text(say("heard-drawn", others=sample.size - 1, people=sample.people), quiet=True),
        Text(say("heard-confidential", least=least), quiet=True),
    )
    buttons = tuple(Button(say.plain(key), GiveAnswer(name, verdict)) for verdict, key in ANSWERS.items())
    return Card(say.plain("heard-question"), told, buttons, (Button(say.plain("stop-asking"), StopAsking()),))


def noted(sample: Sample, say: Say) -> Card:
    """Tell somebody who has just answered. Stopping is in every private reply."""
    line = say("heard-noted", until=_until(sample))
    return Card("", (Text(line),), (Button(say.plain("stop-asking"), StopAsking()),))


def over(sample: Sample, say: Say) -> Card:
    key = "heard-over-lost" if sample.state is State.LOST else "heard-over"
    return Card(say.plain("heard-question"), (Text(say(key)),))


def _until(sample: Sample) -> When:
    """Return the last minute: that the month is over at midnight of the next one's first day is hard to read."""
    return When(sample.closes - A_MINUTE, Style.BOTH)

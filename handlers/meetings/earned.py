"""Whether a series has earned it that its next meeting is asked about: asking is no use where nothing comes of it."""

from datetime import datetime, timedelta

from bot.answers import Tally
from bot.meetings import Question
from bot.meetings.whether import UNDECIDED
from storage import Memory

MONTHLY = timedelta(days=30)


def is_undecided(series: str, at: datetime, memory: Memory) -> bool:
    """Tell whether a series, in which nothing was decided lately, has been asked about within the last month."""
    latest = memory.meetings.latest_closed(series, UNDECIDED) if series else []
    if len(latest) < UNDECIDED or at - latest[0].asked >= MONTHLY:
        return False
    return all(_nothing_decided(question, memory) for question in latest)


def _nothing_decided(question: Question, memory: Memory) -> bool:
    """Tell whether at least half of those who answered saw no decision. Source: product, §1."""
    tally: Tally = memory.answers.tally(question.id)
    return tally.answered > 0 and 2 * tally.decided <= tally.answered

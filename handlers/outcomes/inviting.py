"""Who is asked what came of a decision, and where; or why nobody is."""

from datetime import datetime

from bot.company import Mode, is_live
from bot.meetings import Question
from bot.outcomes import TOO_LATE, Followed, Poll
from bot.people import Group, Person, Place
from bot.views import OpenQuestion
from handlers.company import setup_of
from handlers.people.willing import may_be_asked_now
from handlers.standing import is_ours
from storage import Memory


def willing(question: Question, at: datetime, memory: Memory) -> tuple[Person, ...]:
    """Return those who were asked then, as far as they are still with us, awake, willing, and have budget left."""
    found = (memory.people.profile(person) for person in memory.meetings.asked(question.id))
    return tuple(
        profile.person for profile in found if profile and may_be_asked_now(profile, setup_of(memory), at, memory)
    )


def why_not(question: Question, followed: Followed, people: int, at: datetime, memory: Memory) -> Poll | None:
    """Return why nobody is asked: the bot was away too long, asking is off there, or there are too few to ask."""
    if at - followed.due > TOO_LATE:
        return Poll.LATE
    if _is_quiet(question, at, memory):
        return Poll.QUIET
    return Poll.NOBODY if people < setup_of(memory).asking.fewest_people else None


def stands_among_colleagues(question: Question, memory: Memory) -> bool:
    """Tell whether the question still stands where those can read below it who were asked, and nobody from outside."""
    where = question.where
    if isinstance(where, Person) or (isinstance(where, Group) and where.apart):
        return False
    ours = not isinstance(where, Place) or is_ours(where, memory)
    return ours and memory.outbox.is_begun(OpenQuestion(question.id))


def _is_quiet(question: Question, at: datetime, memory: Memory) -> bool:
    setup = setup_of(memory)
    if setup.asking.mode is not Mode.LIVE or not is_live(setup, question.team):
        return True
    paused = any(memory.meetings.paused_until(name, at) for name in {question.kept_quiet_as, question.series} - {""})
    return paused or bool(question.series and memory.meetings.silenced(question.series))

"""Whose page is out of date. An answer makes nobody's so: pages tell nothing of answers while a question is open."""

from collections.abc import Iterable, Iterator

from bot.effects import Effect, Show
from bot.meetings import Question
from bot.people import Person
from bot.views import HomePage
from storage import Memory


def homes_of(people: Iterable[Person], memory: Memory) -> Iterator[Effect]:
    """Show anew the pages of those of them who have opened theirs."""
    yield from (Show(HomePage(person)) for person in memory.people.with_home(people))


def homes_about(question: Question, memory: Memory) -> Iterator[Effect]:
    """Show anew the pages on which this question stands, whoever has answered it."""
    yield from homes_of((question.host, *memory.meetings.asked(question.id)), memory)


def homes_by_mail(emails: Iterable[str], memory: Memory) -> Iterator[Effect]:
    profiles = (memory.people.by_email(email) for email in emails)
    yield from homes_of((profile.person for profile in profiles if profile), memory)

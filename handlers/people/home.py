"""One page for one person: what is open, what became of the rest, and their settings."""

from collections.abc import Iterator

from bot.cards import Card, Sight
from bot.commands import Request, ShowDecisions, ShowHome
from bot.effects import Effect, Reply
from bot.meetings import Question
from bot.people import Person
from bot.views import Decisions, Home
from handlers.company import say_to, setup_of
from prompts import people as people_words
from prompts.people import home as words
from prompts.words import Say
from storage import Memory

MOST = 10


def show_decisions(_: ShowDecisions, request: Request, memory: Memory) -> Iterator[Effect]:
    del memory
    yield Reply(Decisions(request.by))


def show_home(_: ShowHome, request: Request, memory: Memory) -> Iterator[Effect]:
    del memory
    yield Reply(Home(request.by))


def page(person: Person, memory: Memory) -> tuple[Card, ...]:
    """Return this person's Home: settings last, what can be answered first."""
    say, stopped = say_to(person, memory), memory.people.has_stopped(person)
    mine = memory.meetings.of(person, MOST)
    open_ones = [words.open_for(question, say) for question in mine if _may_answer(question, person, memory)]
    asking = setup_of(memory).asking
    settings = people_words.settings(asking, "/chair", say, stopped=stopped)
    return (*open_ones, _decisions(person, mine, say, memory), settings)


def decisions(view: Decisions, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    card = _decisions(view.person, memory.meetings.of(view.person, MOST), say, memory)
    return Sight(view.person, card, say.language)


def home(view: Home, memory: Memory) -> Sight:
    """Show the page as one card, where a platform has no page of its own: settings, after what there is to know."""
    say = say_to(view.person, memory)
    return Sight(view.person, words.in_one(page(view.person, memory)[-2:], say), say.language)


def _decisions(person: Person, mine: list[Question], say: Say, memory: Memory) -> Card:
    closed = [(question, memory.answers.tally(question.id)) for question in mine if question.closed]
    return words.decisions(closed, memory.cases.owned_by(person, MOST), say)


def _may_answer(question: Question, person: Person, memory: Memory) -> bool:
    open_yet = question.closed is None and memory.answers.can_be_counted(question.id)
    return open_yet and memory.meetings.was_asked(question.id, person)

"""A decision that came back and was changed: its owner is asked once whether that is a win."""

from collections.abc import Iterator

from bot.cards import Sight
from bot.cases import Case, State
from bot.commands import OfferCase, Request
from bot.commands.refused import NoCase
from bot.commands.refused_wins import NotYourCase, ToldAlready
from bot.effects import Effect, Show
from bot.people import Person
from bot.views import CaseAsWin
from bot.wins import MOST_DOERS
from handlers.colleagues import is_colleague
from handlers.company import say_to
from prompts.wins import changed as words
from storage import Memory


def offer_case(command: OfferCase, _: Request, memory: Memory) -> Iterator[Effect]:
    """Offer it, but nothing of a private meeting: a win is for everybody to read."""
    case = memory.cases.case(command.case)
    question = memory.meetings.question(case.question) if case else None
    if case is None or question is None or question.hidden:
        return
    if case.state is State.CHANGED and is_colleague(case.owner, memory):
        yield Show(CaseAsWin(case.number, case.owner))


def case_as_win(view: CaseAsWin, memory: Memory) -> Sight | None:
    """Show it to whoever owned the case when it was changed, until a win has come of it."""
    case = memory.cases.case(view.case)
    if case is None:
        return None
    say, told = say_to(view.person, memory), memory.wins.of_case(case.number)
    wanted = told is None and is_colleague(view.person, memory)
    return Sight(view.person if wanted else None, words.case_as_win(case, told, say), say.language)


def changed_case(number: int, person: Person, memory: Memory) -> Case:
    """Return the case that somebody tells of as a win: their own, changed, and not told of before."""
    case = memory.cases.case(number)
    if case is None:
        raise NoCase
    if case.owner != person or case.state is not State.CHANGED:
        raise NotYourCase(name=case.name)
    told = memory.wins.of_case(number)
    if told:
        raise ToldAlready(name=told.name)
    return case


def flaggers(case: Case, memory: Memory) -> tuple[Person, ...]:
    """Return our colleagues who spoke up against the decision, and chose to be named."""
    named = memory.answers.named(case.question)
    return tuple(person for person in named if is_colleague(person, memory))[:MOST_DOERS]


def team_of_case(case: Case, memory: Memory) -> str:
    question = memory.meetings.question(case.question)
    return question.team if question else ""

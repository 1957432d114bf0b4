"""The owner of a case says by which of the company's numbers to tell what came of it."""

from collections.abc import Iterator

from bot.cases import Case
from bot.commands import LinkNumbers, Request
from bot.commands.refused import NoCase
from bot.commands.refused_outcomes import NotYourNumbers, NumbersRead, UnknownNumber
from bot.effects import Effect, Reply, Show
from bot.forms import Form
from bot.people import Person
from bot.views import CaseForOwner
from handlers.company import say_to
from handlers.outcomes.reading import read_now
from prompts.outcomes import numbers as words
from storage import Memory


def link_numbers(command: LinkNumbers, request: Request, memory: Memory) -> Iterator[Effect]:
    """Link up to three numbers, until the first has been read: nobody chooses them by what they say."""
    case = _of_owner(command.case, request.by, memory)
    known = {kpi.key: kpi for kpi in memory.outcomes.kpis()}
    strange = next((blank for blank, name in command.chosen.items() if name.casefold() not in known), None)
    if strange:
        raise UnknownNumber(field=strange)
    if memory.outcomes.readings(case.question):
        raise NumbersRead(field="first")
    chosen = dict.fromkeys(name.casefold() for name in command.chosen.values())
    memory.outcomes.link(case.question, [known[key] for key in chosen])
    memory.audit.note(request.at, request.by, "linked numbers", case.name)
    if followed := memory.outcomes.followed(case.question):
        yield from read_now(followed, request.at, memory)
    yield Show(CaseForOwner(case.number))
    yield Reply(CaseForOwner(case.number))


def form_of_numbers(command: LinkNumbers, request: Request, memory: Memory) -> Form:
    case, say = _of_owner(command.case, request.by, memory), say_to(request.by, memory)
    known, linked = memory.outcomes.kpis(), memory.outcomes.linked(case.question)
    if not known:
        raise UnknownNumber
    if memory.outcomes.readings(case.question):
        raise NumbersRead
    return words.link_numbers(case.number, known, linked, say)


def _of_owner(number: int, person: Person, memory: Memory) -> Case:
    """Return the case for its owner alone, decided or not."""
    case = memory.cases.case(number)
    if case is None:
        raise NoCase
    if case.owner != person:
        raise NotYourNumbers
    return case

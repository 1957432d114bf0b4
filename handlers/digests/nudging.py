"""A reader has the owners of overdue cases reminded: each case once in a week, whoever wants it and how often."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Sight
from bot.cases import Case, State
from bot.commands import NudgeOwner, NudgeOwners, Request
from bot.commands.refused_digests import NobodyToNudge
from bot.company import Deed, Role, Standing, may_do
from bot.digests import Digest, week_of
from bot.effects import Effect, Later, Reply, Show
from bot.people import Person
from bot.views import NudgesNoted, OwnerNudged
from handlers.cases.who import may_decide
from handlers.colleagues import is_colleague
from handlers.company import hours_of, roles_in, say_to, setup_of
from handlers.digests.who import kept, of_reader
from handlers.leaders.planning import may_be_told
from prompts.digests import deeds as words
from storage import Memory

STANDING = {Role.CX_LEAD: Standing.CX_LEAD, Role.SPONSOR: Standing.SPONSOR}


def can_be_nudged(digest: Digest, memory: Memory) -> list[Case]:
    """Return the cases that were overdue and still are, of owners who may be told anything unasked."""
    found = (memory.cases.case(number) for number in digest.thoughts.overdue)
    still = (case for case in found if case and case.state is State.OPEN)
    return [case for case in still if is_colleague(case.owner, memory) and may_be_told(case.owner, memory)]


def nudge_owners(command: NudgeOwners, request: Request, memory: Memory) -> Iterator[Effect]:
    of_reader(request.by, memory)
    cases = can_be_nudged(kept(command.week, request.at, memory), memory)
    if not cases or not _may_nudge(request.by, memory):
        raise NobodyToNudge
    week = week_of(request.at, setup_of(memory).company.timezone)
    now = [case for case in cases if memory.cases.nudge(case.number, week, request.at)]
    for case in now:
        memory.audit.note(request.at, request.by, "had the owner reminded", case.name)
        yield Later(_alarm(case.number), _at_work(case.owner, request, memory), NudgeOwner(case.number, week))
    before = [case.number for case in cases if case not in now]
    since = min((memory.cases.nudges(number)[week] for number in before), default=None)
    yield Reply(NudgesNoted(request.by, tuple(case.number for case in now), tuple(before), since))


def nudge_owner(command: NudgeOwner, request: Request, memory: Memory) -> Iterator[Effect]:
    """Remind the owner, at work; later if they are away until then, and not at all if they want to be left alone."""
    case = memory.cases.case(command.case)
    if case is None or case.state is not State.OPEN or not may_be_told(case.owner, memory):
        return
    opens = _at_work(case.owner, request, memory)
    if opens > request.at:
        yield Later(_alarm(case.number), opens, command)
    elif not memory.people.has_stopped(case.owner):
        yield Show(OwnerNudged(case.number, command.week, case.owner))


def nudges_noted(view: NudgesNoted, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    return Sight(view.person, words.nudges_noted(view.now, view.before, view.at, say), say.language)


def owner_nudged(view: OwnerNudged, memory: Memory) -> Sight | None:
    """Show the case to its owner while it is theirs to decide; what was decided is told in its own place."""
    case = memory.cases.case(view.case)
    if case is None:
        return None
    say, question = say_to(view.person, memory), memory.meetings.question(case.question)
    theirs = case.owner == view.person and may_decide(view.person, case, memory)
    card = words.owner_nudged(case, question, say, theirs=theirs)
    return Sight(view.person if theirs and case.state is State.OPEN else None, card, say.language)


def _at_work(owner: Person, request: Request, memory: Memory) -> datetime:
    """Return when the owner is at work, and has not asked to be left alone for a while."""
    back = memory.people.snoozed_until(owner, request.at) or request.at
    return hours_of(owner, setup_of(memory), memory).after(max(back, request.at), 0)


def _may_nudge(person: Person, memory: Memory) -> bool:
    return may_do(Deed.REMIND_OWNERS, *(STANDING[role] for role in roles_in(memory, person) & STANDING.keys()))


def _alarm(case: int) -> str:
    return f"nudge/{case}"

"""Something is promised: by whoever leads, or proposed to them by a CX lead and made their own."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.commands import Request
from bot.commands.pledging import AnswerPledge, MakePledge
from bot.commands.refused_pledges import (
    CannotPledge,
    DayOver,
    DayTooFar,
    NotToPledge,
    NotYourPledge,
    PledgeSettled,
    TooFewWordsToPledge,
    TooManyPledges,
)
from bot.company import Deed
from bot.effects import Effect, Reply, Show
from bot.leaders.funding import Funding
from bot.leaders.pledges import FURTHEST, MAX_PLEDGE, MOST_OPEN, Pledge, Pledged, says_enough
from bot.people import Person
from bot.views.of_pledges import PledgeAnswered, PledgeNoted, PledgeOffered
from handlers.colleagues import is_colleague
from handlers.leaders.pledges.coming import planned
from handlers.leaders.pledges.who import deeds_of, may_pledge, may_propose, readable, shown_anew, today_of
from handlers.people import colleague
from handlers.written import written
from storage import Memory


def make(command: MakePledge, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep what somebody promises, or what a CX lead proposes to somebody else. The same twice is promised once."""
    owner = owner_of(command, request.by, memory)
    words = " ".join(written(command.words, "words", MAX_PLEDGE).split())
    if not says_enough(words):
        raise TooFewWordsToPledge(field="words")
    today = today_of(owner, request.at, memory)
    to_come(command.due, today, "due")
    pledge = Pledge(memory.pledges.next_number(), owner, words, today, command.due, command.due)
    if owner == request.by:
        same = [one for one in memory.pledges.open_of(owner) if (one.words, one.due) == (words, command.due)]
        yield from () if same else _begun(pledge, request, memory)
        yield Reply(PledgeNoted((same or [pledge])[0].number, request.by, "pledge-made"))
    else:
        memory.pledges.keep(replace(pledge, state=Pledged.PROPOSED, proposed_by=request.by))
        memory.audit.note(request.at, request.by, "proposed a pledge", pledge.name)
        yield Show(PledgeOffered(pledge.number, owner))
        yield Reply(PledgeNoted(pledge.number, request.by, "pledge-proposed"))


def answer(command: AnswerPledge, request: Request, memory: Memory) -> Iterator[Effect]:
    """Make one's own what was proposed, as of today, or say no: only the two of them know of it then."""
    pledge = readable(command.pledge, request.by, memory)
    if pledge.state is not Pledged.PROPOSED:
        raise PledgeSettled(name=pledge.name)
    if Deed.ANSWER_A_PLEDGE not in deeds_of(request.by, pledge, memory):
        raise NotYourPledge(name=pledge.name)
    if command.no:
        memory.pledges.keep(replace(pledge, state=Pledged.DECLINED, settled=request.at))
        memory.audit.note(request.at, request.by, "declined a pledge", pledge.name)
        yield from shown_anew(pledge, memory)
    else:
        today = today_of(request.by, request.at, memory)
        to_come(pledge.due, today, "")
        yield from _begun(replace(pledge, state=Pledged.OPEN, made=today), request, memory)
    if pledge.proposed_by and is_colleague(pledge.proposed_by, memory):
        yield Show(PledgeAnswered(pledge.number, pledge.proposed_by))
    yield Reply(PledgeNoted(pledge.number, request.by, "pledge-declined" if command.no else "pledge-made"))


def owner_of(command: MakePledge, person: Person, memory: Memory) -> Person:
    """Return who promises it. Raises ``Refused`` where that may not be."""
    colleague(person, memory)
    if not command.whom and may_pledge(person, memory):
        return person
    if not may_propose(person, memory):
        raise NotToPledge
    if len(command.whom) != 1 or not (is_colleague(command.whom[0], memory) and may_pledge(command.whom[0], memory)):
        raise CannotPledge(field="whom")
    return command.whom[0]


def to_come(due: date, today: date, field: str) -> None:
    if due < today:
        raise DayOver(field=field)
    if due - today > FURTHEST:
        raise DayTooFar(field=field)


def _begun(pledge: Pledge, request: Request, memory: Memory) -> Iterator[Effect]:
    """Let it be promised from now on: the sixth at once is one too many."""
    if len(memory.pledges.open_of(pledge.owner)) >= MOST_OPEN:
        raise TooManyPledges(most=MOST_OPEN)
    memory.pledges.keep(pledge)
    memory.fundings.keep(Funding(pledge.name, pledge.made))
    memory.audit.note(request.at, request.by, "promised", pledge.name)
    yield from planned(pledge, request.at, memory)
    yield from shown_anew(pledge, memory)

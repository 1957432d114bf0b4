"""What nobody decides, and was told to the sponsor before, is told to the next one."""

from collections.abc import Iterator

from bot.cases.overdue import Step, Taken
from bot.commands import Request, Sponsoring
from bot.effects import Effect, Show
from bot.views import CaseOverdue
from handlers.colleagues import colleague_at
from handlers.leaders.former import closed, former_of, newly_accepted
from storage import Memory


def pass_on(command: Sponsoring, request: Request, memory: Memory) -> Iterator[Effect]:
    """Tell the new sponsor of open cases: those that the former one was told of, and those that nobody was."""
    offer = newly_accepted(command, request, memory)
    now = colleague_at(offer.to, memory) if offer else None
    if offer is None or now is None:
        return
    former = former_of(offer, memory)
    for case in filter(None, map(memory.cases.case, memory.cases.open_at(Step.SPONSOR, former))):
        if case.owner == now:
            continue
        view = CaseOverdue(case.number, Step.SPONSOR)
        if former:
            closed(view, offer, former, memory)
        memory.cases.pass_step(case.number, Taken(Step.SPONSOR, request.at, now))
        memory.audit.note(request.at, request.by, "overdue, sponsor told", case.name)
        yield Show(view)

"""A pledge's days come by themselves: a week before, the day itself, and when it is over."""

from collections.abc import Iterator
from datetime import datetime

from bot.commands import Request
from bot.commands.pledging import PledgeComes
from bot.effects import Effect, Later, Show
from bot.leaders.pledges import Pledge, Step, comes_next, over_at
from bot.views.of_pledges import PledgeDue
from handlers.colleagues import is_colleague
from handlers.leaders.planning import may_be_reminded
from handlers.leaders.pledges.who import hours_of_owner, shown_anew
from storage import Memory


def planned(pledge: Pledge, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Set the one alarm of a pledge to what comes next; nothing does once it is late."""
    if following := comes_next(pledge.due, at, hours_of_owner(pledge, memory)):
        step, when = following
        yield Later(_alarm(pledge), when, PledgeComes(pledge.number, pledge.due, step))
    else:
        memory.alarms.drop(_alarm(pledge))


def plan_all(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Set the alarms to where they belong now: people move to other zones. One whose time has come is left to ring."""
    for pledge in memory.pledges.open():
        pending = memory.alarms.pending(_alarm(pledge))
        if isinstance(pending, PledgeComes) and not _has_come(pending, pledge, at, memory):
            yield from planned(pledge, at, memory)


def comes(command: PledgeComes, request: Request, memory: Memory) -> Iterator[Effect]:
    """Remind its owner at work, once a step, while the day is not over; then let it be late wherever it stands."""
    pledge, at = memory.pledges.pledge(command.pledge), request.at
    if pledge is None or not pledge.is_open or pledge.due != command.due:
        return
    hours = hours_of_owner(pledge, memory)
    over = at >= over_at(pledge.due, hours.zone)
    if command.step is not Step.OVER and not over and hours.is_quiet(at) and (later := hours.after(at, 0)) > at:
        yield Later(_alarm(pledge), min(later, over_at(pledge.due, hours.zone)), command)
        return
    if command.step is not Step.OVER and not over and is_colleague(pledge.owner, memory):
        yield from _reminded(pledge, command.step, memory)
    if over:
        yield from shown_anew(pledge, memory)
    yield from planned(pledge, at, memory)


def drop_alarm(pledge: Pledge, memory: Memory) -> None:
    memory.alarms.drop(_alarm(pledge))


def _reminded(pledge: Pledge, step: Step, memory: Memory) -> Iterator[Effect]:
    if may_be_reminded(pledge.owner, memory):
        yield Show(PledgeDue(pledge.number, pledge.owner, pledge.due, step))


def _has_come(pending: PledgeComes, pledge: Pledge, at: datetime, memory: Memory) -> bool:
    following = comes_next(pledge.due, at, hours_of_owner(pledge, memory))
    return pending.due == pledge.due and (following is None or following[0] is not pending.step)


def _alarm(pledge: Pledge) -> str:
    return f"pledge/{pledge.number}"

"""What a week's digest tells of pledges, and of pay."""

from datetime import UTC, datetime, timedelta

from bot.digests import Promised, promised
from bot.leaders.pay import MONTH
from bot.leaders.pledges import Pledge, Pledged, today_in
from handlers.company import setup_of
from handlers.leaders.pledges.who import hours_of_owner
from storage import Memory

SETTLED = (Pledged.KEPT, Pledged.DROPPED)
MOMENT = timedelta(microseconds=1)
EVER = datetime.max.replace(tzinfo=UTC)


def promised_in(start: datetime, end: datetime, memory: Memory) -> Promised:
    """Count a week that is over. What has been settled since its end was still open then."""
    setup, last = setup_of(memory), end - MOMENT
    settled = memory.pledges.settled_between(start, end)
    late = sum(_is_late(pledge, last, memory) for pledge in _still_open(end, memory))
    day = today_in(setup.company.timezone, last)
    counted = memory.pay.counted(day.year if day.month > MONTH else day.year - 1)
    return promised((pledge.state for pledge in settled), late, counted, setup.digest.smallest_group)


def of_week(start: datetime, end: datetime, memory: Memory) -> list[Pledge]:
    """Return the pledges that a week counts: those settled in it, and those that were late at its end."""
    settled = [each for each in memory.pledges.settled_between(start, end) if each.state in SETTLED]
    return [*settled, *(each for each in _still_open(end, memory) if _is_late(each, end - MOMENT, memory))]


def _still_open(end: datetime, memory: Memory) -> list[Pledge]:
    """Return what was open then: what has been settled since was so still."""
    return [*memory.pledges.open(), *memory.pledges.settled_between(end, EVER)]


def _is_late(pledge: Pledge, at: datetime, memory: Memory) -> bool:
    return pledge.due < today_in(hours_of_owner(pledge, memory).zone, at)

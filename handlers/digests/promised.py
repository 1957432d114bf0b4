"""What a week's digest tells of pledges, and of pay."""

from datetime import UTC, datetime, timedelta

from bot.digests import Promised, promised
from bot.leaders.pay import MONTH
from bot.leaders.pledges import today_in
from handlers.company import setup_of
from handlers.leaders.pledges.who import hours_of_owner
from storage import Memory

MOMENT = timedelta(microseconds=1)
EVER = datetime.max.replace(tzinfo=UTC)


def promised_in(start: datetime, end: datetime, memory: Memory) -> Promised:
    """Count a week that is over. What has been settled since its end was still open then."""
    setup, last = setup_of(memory), end - MOMENT
    settled = memory.pledges.settled_between(start, end)
    still = (*memory.pledges.open(), *memory.pledges.settled_between(end, EVER))
    late = sum(pledge.due < today_in(hours_of_owner(pledge, memory).zone, last) for pledge in still)
    day = today_in(setup.company.timezone, last)
    counted = memory.pay.counted(day.year if day.month > MONTH else day.year - 1)
    return promised((pledge.state for pledge in settled), late, counted, setup.digest.smallest_group)

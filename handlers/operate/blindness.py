"""How a calendar stands is kept, and beside it when it could not be read: the digest says so."""

from datetime import datetime

from bot.company import Calendar
from handlers.operate.standings import patience
from storage import Memory
from storage.calendars import Standing


def stand(calendar: Calendar, before: Standing, after: Standing, now: datetime, memory: Memory) -> None:
    """Keep how a calendar stands ``now``. It was blind from its last success on, also while the bot was away."""
    memory.calendars.stand(after)
    gone = now - before.succeeded >= patience(calendar) if before.succeeded else False
    if not (after.failures or before.failures or gone):
        return
    since = memory.calendars.blind_since(calendar.name) or before.succeeded or now
    if after.failures:
        memory.calendars.was_blind(calendar.name, since, None)
    elif now - since >= patience(calendar):
        memory.calendars.was_blind(calendar.name, since, now)
    else:
        memory.calendars.was_not_blind(calendar.name)

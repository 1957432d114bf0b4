"""What would come of a meeting that calendars tell of, were asking live: the rule against asking, or the place."""

from datetime import datetime

from bot.meetings import Meeting
from bot.meetings.whether import Rule, rule_in_earnest
from bot.people import Where
from handlers.company import setup_of
from handlers.meetings import weighed_here
from handlers.meetings.planned import AFTER_ITS_END
from storage import Memory


def foreseen(meeting: Meeting, memory: Memory) -> tuple[datetime, Rule | None, Where]:
    """Weigh a meeting as if it were over, by itself: what earlier ones will have cost people is not known yet."""
    at = meeting.ended + AFTER_ITS_END
    weighed, where = weighed_here(meeting, setup_of(memory), at, memory)
    return at, rule_in_earnest(weighed), where

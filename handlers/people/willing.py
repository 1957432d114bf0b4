"""Whether somebody may be asked at all: they have not told us to leave them alone, and have budget left."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.company import Setup
from bot.people import A_WEEK, Kind, Person, Profile
from bot.views import View
from bot.views.unasked import UNASKED
from handlers.company import hours_for
from storage import Memory

HALF = 2  # half as often is as often in twice the time


def may_be_asked(profile: Profile, setup: Setup, at: datetime, memory: Memory) -> bool:
    """Return whether this person is willing, and has budget left."""
    if wants_peace(profile.person, at, memory) or memory.attention.of(profile.person).left_alone_until:
        return False
    asking, zone, times = setup.asking, ZoneInfo(profile.zone), HALF if memory.people.wants_less(profile.person) else 1
    lately = memory.meetings.charged(profile.person, at - times * A_WEEK)
    days = at.astimezone(zone).date() - timedelta(days=times - 1)
    today = [asked for asked in lately if asked.astimezone(zone).date() >= days]
    rested = not lately or at - lately[-1] >= timedelta(seconds=asking.gap_seconds)
    return len(today) < asking.a_day and len(lately) < asking.a_week and rested


def may_be_asked_now(profile: Profile, setup: Setup, at: datetime, memory: Memory) -> bool:
    """Return whether this is one of us, at work by their own clock, willing, and with budget left."""
    awake = profile.kind is Kind.INTERNAL and not hours_for(profile, setup).is_quiet(at)
    return awake and may_be_asked(profile, setup, at, memory)


def wants_peace(person: Person, at: datetime, memory: Memory) -> bool:
    """Return whether this person wants to be left alone now, for good or for a while."""
    return memory.people.has_stopped(person) or memory.people.snoozed_until(person, at) is not None


def is_left_alone(view: View, to: object, memory: Memory) -> bool:
    """Tell whether this may not begin, since nobody has asked for it and whom it would come to has said stop."""
    return isinstance(view, UNASKED) and isinstance(to, Person) and memory.people.has_stopped(to)

"""How fast we speak. A platform takes one message a second a channel and several hundred a minute in all.

https://docs.slack.dev/apis/web-api/rate-limits. Whoever is told to wait parks everything for as long as asked.
"""

from datetime import datetime, timedelta

from bot.people import Place
from bot.ports import TryLater

A_MINUTE = 300  # posts and edits; Slack lets several hundred through
BURST = 20  # at once, after a quiet while
BETWEEN = timedelta(seconds=1)  # two posts in one channel


class Pace:
    """One platform's patience, as this process knows it. Nothing is lost with it."""

    def __init__(self, a_minute: int = A_MINUTE, burst: int = BURST, between: timedelta = BETWEEN) -> None:
        self._a_second = a_minute / 60
        self._burst = burst
        self._between = between
        self._left = float(burst)
        self._at: datetime | None = None
        self._parked: dict[str, datetime] = {}
        self._next: dict[Place, datetime] = {}

    def allowed(self, now: datetime) -> int:
        """Return how many posts and edits may be made now."""
        passed = (now - self._at).total_seconds() if self._at else 0.0
        self._at = now
        self._left = min(self._burst, self._left + max(0.0, passed) * self._a_second)
        return max(0, int(self._left))

    def spend(self, platform: str, now: datetime) -> None:
        """Count one post or edit; whoever only waits its turn costs nobody anything."""
        self.mind(platform, now)
        self._left -= 1

    def wait_for(self, place: Place, now: datetime) -> None:
        """Raise ``TryLater`` while this channel has had its message; nobody else waits for it."""
        channel = Place(place.platform, place.channel)
        self._next = {known: at for known, at in self._next.items() if at > now}
        if ready := self._next.get(channel):
            raise TryLater((ready - now).total_seconds())
        self._next[channel] = now + self._between

    def park(self, platform: str, until: datetime) -> None:
        self._parked[platform] = max(until, self._parked.get(platform, until))

    def parked(self, platform: str, now: datetime) -> bool:
        return self._parked.get(platform, now) > now

    def mind(self, platform: str, now: datetime) -> None:
        """Raise ``TryLater`` while the platform has asked for patience."""
        if self.parked(platform, now):
            raise TryLater((self._parked[platform] - now).total_seconds())

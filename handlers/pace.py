"""How fast we speak: one message a second in a channel, several hundred a minute in all, and less when told so.

https://docs.slack.dev/apis/web-api/rate-limits: a limit is a method's, in a workspace. So whoever is told to wait
parks that one kind of call, and the others go on. How many a minute are welcome nobody says; it is learned. Teams
says it: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from bot.people import Place
from bot.ports import TryLater

Doing = Literal["place_of", "post", "edit", "remove", "find"]  # what a chat does; each has its own limit
A_MINUTE = 300  # to begin with; Slack lets several hundred posts through
BURST = 20  # at once, after a quiet while
BETWEEN = timedelta(seconds=1)  # two posts in one channel
MOST = 4  # times as many as at the beginning, and never more
FEWEST = 12  # a minute
GROWS = 0.2  # a minute, while that is what holds us up
GROWS_UNMINDED = 0.4  # as long as nobody has ever minded; much faster, and the first refusal comes far above the limit
FEWEST_AT_ONCE = 5  # what comes together while the courier is on one round
SOON = 2  # bursts
FALLS = 0.85  # of what it was, when the platform minds
CONTENT = timedelta(minutes=10)  # after that: asking for more too often costs more than it brings
FORGOTTEN = timedelta(minutes=1)  # a turn in a channel that nobody took


@dataclass(frozen=True, slots=True)
class Manners:
    """How much a platform takes.

    ``a_minute`` of a kind to begin with, ``burst`` of them after a quiet while, ``between`` two posts in one channel.
    ``most`` is how many a minute may be learned: as many as ``a_minute`` where that is known to be the limit.
    """

    a_minute: int = A_MINUTE
    burst: int = BURST
    between: timedelta = BETWEEN
    most: int | None = None


# Teams: 50 calls a second in a tenant, all kinds together: ten and a burst of two each of posts, of what opens a
# conversation for one, of edits and of removals. In one thread 7 a second, 8 in two, 60 in thirty.
OWN_WAYS = {"teams": Manners(600, 2, timedelta(seconds=0.6), 600)}


@dataclass
class Rate:
    """How much of one kind is welcome: grows slowly where it is all used, falls where the platform minds.

    Who minds soon after a quiet while minds how many came at once, and not how many a minute. After every rest that
    was asked for it goes on at its pace and with no burst: else each burst would bring the next refusal, for ever.
    """

    a_minute: float
    most: float
    burst: float
    left: float = field(init=False)
    at: datetime | None = None
    content_until: datetime | None = None
    ahead: float = 0  # spent since there was a whole burst left

    def __post_init__(self) -> None:
        self.left = self.burst

    def allowed(self, now: datetime) -> int:
        passed = max(0.0, (now - self.at).total_seconds()) if self.at else 0.0
        self.at = now
        if self.left < 1 and (self.content_until is None or now >= self.content_until):
            grows = GROWS if self.content_until else GROWS_UNMINDED
            self.a_minute = min(self.most, self.a_minute * (1 + grows * min(passed, 1.0) / 60))
        self.left = min(self.burst, self.left + passed * self.a_minute / 60)
        self.ahead = 0 if self.left == self.burst else self.ahead
        return max(0, int(self.left))

    def spend(self) -> None:
        self.left -= 1
        self.ahead += 1

    def fall(self, now: datetime) -> None:
        if self.ahead < SOON * self.burst and self.burst > FEWEST_AT_ONCE:
            self.burst = max(FEWEST_AT_ONCE, self.burst / 2)
            return
        self.a_minute = max(min(FEWEST, self.most), self.a_minute * FALLS)
        self.content_until = now + CONTENT

    def rest(self, until: datetime) -> None:
        self.at, self.left, self.ahead = until, 0.0, SOON * self.burst


@dataclass
class Turns:
    """Whose turn it is in one channel: first come, first served, and nobody stands in the way of other channels."""

    free: datetime  # when the next post may be made
    last: datetime  # when whoever comes new may post
    taken: dict[str, datetime] = field(default_factory=dict)

    def come(self, name: str, now: datetime, between: timedelta) -> None:
        """Raise ``TryLater`` until it is the turn of this one."""
        turn = self.taken.get(name)
        if turn is None:
            turn = self.taken[name] = max(now, self.free, self.last)
            self.last = turn + between
        wait = max(turn, self.free) - now
        if wait > timedelta():
            raise TryLater(wait.total_seconds())
        del self.taken[name]
        self.free = now + between

    def tidy(self, now: datetime) -> bool:
        """Forget the turns that nobody took, and tell whether there is anything left to remember."""
        self.taken = {name: turn for name, turn in self.taken.items() if turn > now - FORGOTTEN}
        return bool(self.taken) or self.free > now


class Pace:
    """The platforms' patience with one company, as this process knows it. Nothing is lost with it.

    Without figures, each platform has its ``OWN_WAYS``; with them, all have the same ``Manners``.
    """

    def __init__(
        self, a_minute: int = A_MINUTE, burst: int = BURST, between: timedelta = BETWEEN, most: int | None = None
    ) -> None:
        self._usual = Manners(a_minute, burst, between, most)
        self._own = OWN_WAYS if self._usual == Manners() else {}
        self._rates: dict[tuple[str, Doing], Rate] = {}
        self._parked: dict[tuple[str, Doing], datetime] = {}
        self._turns: dict[Place, Turns] = {}
        self._of: dict[str, Pace] = {}

    def of(self, company: str) -> "Pace":
        """Return a company's own, with the same manners: what one is told to wait holds up no other."""
        if company not in self._of:
            usual = self._usual
            self._of[company] = type(self)(usual.a_minute, usual.burst, usual.between, usual.most)
        return self._of[company]

    def allowed(self, platforms: Iterable[str], what: Doing, now: datetime) -> int:
        """Return how many of these may be done now, on whichever platform takes most."""
        free = (platform for platform in platforms if not self.parked(platform, what, now))
        return max((self._rate(platform, what).allowed(now) for platform in free), default=0)

    def spend(self, platform: str, what: Doing, now: datetime) -> None:
        """Count one; whoever only waits its turn costs nobody anything.

        Raises ``TryLater`` where the limit is known and used up, whatever other platforms would take.
        """
        self.mind(platform, what, now)
        rate = self._rate(platform, what)
        if self._manners(platform).most and not rate.allowed(now):
            raise TryLater((1 - rate.left) * 60 / rate.a_minute)
        rate.spend()

    def turn(self, place: Place, name: str, now: datetime) -> None:
        """Raise ``TryLater`` until this post may be made in its channel."""
        channel = Place(place.platform, place.channel)
        self._turns = {known: turns for known, turns in self._turns.items() if turns.tidy(now)}
        self._turns.setdefault(channel, Turns(now, now)).come(name, now, self._manners(place.platform).between)

    def park(self, platform: str, what: Doing, now: datetime, seconds: float) -> None:
        """Do none of these there for so long. However many calls were on their way, it is one lesson."""
        if not self.parked(platform, what, now):
            self._rate(platform, what).fall(now)
        until = now + timedelta(seconds=seconds)
        self._parked[platform, what] = max(until, self._parked.get((platform, what), until))
        self._rate(platform, what).rest(self._parked[platform, what])

    def parked(self, platform: str, what: Doing, now: datetime) -> bool:
        return self._parked.get((platform, what), now) > now

    def mind(self, platform: str, what: Doing, now: datetime) -> None:
        """Raise ``TryLater`` while the platform has asked for patience with these."""
        if self.parked(platform, what, now):
            raise TryLater((self._parked[platform, what] - now).total_seconds())

    def _rate(self, platform: str, what: Doing) -> Rate:
        if (platform, what) not in self._rates:
            of = self._manners(platform)
            most = float(of.most or of.a_minute * MOST)
            self._rates[platform, what] = Rate(float(of.a_minute), most, float(of.burst))
        return self._rates[platform, what]

    def _manners(self, platform: str) -> Manners:
        return self._own.get(platform, self._usual)

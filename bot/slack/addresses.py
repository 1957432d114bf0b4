"""The addresses that came with presses: for half an hour a card can be changed through one, which costs no chat.update.

https://docs.slack.dev/interactivity/handling-user-interaction: five uses, thirty minutes, and it changes the message
that was pressed on. Whoever was shown something for them alone presses there on that, so such an address is not kept.
In memory only, never a row: an address tells who pressed.
"""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.ports import Clock

USES = 5
OPEN = timedelta(minutes=29)  # of the thirty
MOST = 1000  # messages
NEWEST = 3  # addresses of one message

Spot = tuple[str, str]  # a channel, and a message in it


@dataclass
class Address:
    url: str = field(repr=False)
    until: datetime
    uses: int


class Addresses:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._open: dict[Spot, deque[Address]] = {}

    def keep(self, spot: Spot, url: str, used: int) -> None:
        """Remember an address, of which ``used`` uses go to whoever pressed. Of too many the oldest are forgotten."""
        if not (all(spot) and url) or used >= USES:
            return
        kept = self._open.pop(spot, deque[Address](maxlen=NEWEST))
        kept.append(Address(url, self._clock.now() + OPEN, USES - used))
        self._open[spot] = kept
        while len(self._open) > MOST:
            del self._open[next(iter(self._open))]

    def take(self, spot: Spot) -> str:
        """Return an address for one use, the newest that there is; nothing, if none is open."""
        kept = self._open.get(spot, deque())
        while kept:
            address = kept[-1]
            if address.uses and self._clock.now() < address.until:
                address.uses -= 1
                return address.url
            kept.pop()
        self.forget(spot)
        return ""

    def forget(self, spot: Spot) -> None:
        """Trust none of a message's addresses any more."""
        self._open.pop(spot, None)

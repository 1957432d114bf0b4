"""Whether Teams answers us, as the last calls have it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from bot.meter import UNMETERED, Meter
from bot.ports import TryLater, Unwelcome

PATIENCE = 60.0  # s without an answer to any call, before we say that we are not able
OK, DECLINED, RATE_LIMITED, NOT_NOW, UNCLEAR = "ok", "declined", "rate limited", "not now", "unclear"
Part = tuple[str, bool, str]


class Slower(TryLater):
    """Teams asks for fewer calls, which is HTTP 429."""


class LockedOut(TryLater):
    """Microsoft gives us no token, or does not take the one it gave. ``reason`` is its own word for it."""

    def __init__(self, seconds: float, reason: str) -> None:
        super().__init__(seconds)
        self.reason = reason


class Unreached(TryLater):
    """There was no connection, so that nothing can have happened."""


class Reach:
    """Notes what came of each call, for ``/readyz`` and ``/metrics``."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self.meter: Meter = UNMETERED
        self._heard: float | None = None
        self._silent_since: float | None = None
        self._locked_out = ""

    @contextmanager
    def noting(self, method: str) -> Iterator[None]:
        """Note what comes of the call that is made meanwhile."""
        try:
            yield
        except LockedOut as out:
            self._locked_out = out.reason
            self._noted(method, NOT_NOW)
            raise
        except TryLater as later:
            self._noted(
                method, RATE_LIMITED if isinstance(later, Slower) else NOT_NOW, not isinstance(later, Unreached)
            )
            raise
        except Unwelcome:
            self._noted(method, DECLINED)
            raise
        except Exception:
            self._noted(method, UNCLEAR, answered=False)
            raise
        self._locked_out = ""
        self._noted(method, OK)

    def _noted(self, method: str, outcome: str, answered: bool = True) -> None:  # noqa: FBT001, FBT002  # said by noting
        self.meter.called(method, outcome)
        if answered:
            self._heard, self._silent_since = self._now(), None
        else:
            self._silent_since = self._silent_since or self._now()

    async def part(self) -> Part:
        """Return whether Teams can be reached, and why or why not. Silence while nobody calls is no fault."""
        now = self._now()
        if self._locked_out:
            return "teams", False, f"Microsoft does not let us in: {self._locked_out}."
        if self._silent_since is not None and now - self._silent_since >= PATIENCE:
            return "teams", False, f"Teams has not answered for {now - self._silent_since:.0f} s."
        if self._heard is None:
            return "teams", True, "Teams has not answered yet."
        return "teams", True, f"Teams last answered {now - self._heard:.0f} s ago."

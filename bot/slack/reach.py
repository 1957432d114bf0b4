"""Whether Slack answers us, as the last calls have it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from bot.meter import UNMETERED, Meter
from bot.ports import TryLater, Unwelcome

PATIENCE = 60.0  # s without an answer to any call, before we say that we are not able
OK, DECLINED, RATE_LIMITED, NOT_NOW, UNCLEAR = "ok", "declined", "rate limited", "not now", "unclear"
LOCKED_OUT = {"account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked"}
Part = tuple[str, bool, str]


class Slower(TryLater):
    """Slack asks for fewer calls, which is HTTP 429."""


class Reach:
    """Notes what came of each call, for ``/readyz`` and ``/metrics``."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self.meter: Meter = UNMETERED
        self._heard: float | None = None
        self._silent_since: float | None = None
        self._locked_out = ""

    @property
    def locked_out(self) -> str:
        """Return why Slack does not let us in, in its own word; nothing where it does."""
        return self._locked_out

    @contextmanager
    def noting(self, method: str) -> Iterator[None]:
        """Note what comes of the call that is made meanwhile."""
        try:
            yield
        except TryLater as later:
            self.noted(method, RATE_LIMITED if isinstance(later, Slower) else NOT_NOW)
            raise
        except Unwelcome as no:
            self.noted(method, DECLINED, getattr(no, "reason", ""))
            raise
        except Exception:
            self.noted(method, UNCLEAR)
            raise
        self.noted(method, OK)

    def noted(self, method: str, outcome: str, reason: str = "") -> None:
        """Note a call. Any answer at all shows that Slack is there; an ``ok`` one, that it lets us in."""
        self.meter.called(method, outcome)
        if outcome == UNCLEAR:
            self._silent_since = self._silent_since or self._now()
            return
        self._heard, self._silent_since = self._now(), None
        if outcome == OK or reason in LOCKED_OUT:
            self._locked_out = reason

    async def part(self) -> Part:
        """Return whether Slack can be reached, and why or why not. Silence while nobody calls is no fault."""
        now = self._now()
        if self._locked_out:
            return "slack", False, f"Slack does not accept the token: {self._locked_out}."
        if self._silent_since and now - self._silent_since >= PATIENCE:
            return "slack", False, f"Slack has not answered for {now - self._silent_since:.0f} s."
        if self._heard is None:
            return "slack", True, "Slack has not answered yet."
        return "slack", True, f"Slack last answered {now - self._heard:.0f} s ago."

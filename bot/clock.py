"""The real clock. Nobody else looks at the time."""

from datetime import UTC, datetime


class SystemClock:
    """A ``Clock``: aware instants, UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)

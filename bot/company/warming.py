"""A new team's first two weeks: what comes back of its decisions stays with the host. Source: product, §3."""

from datetime import datetime, timedelta

WARM_UP = timedelta(weeks=2)


def ends(since: datetime) -> datetime:
    return since + WARM_UP


def is_warm_up(since: datetime | None, at: datetime) -> bool:
    """Tell whether it still goes on; ``since`` is None for a team that was there before there were warm-ups."""
    return since is not None and at < ends(since)

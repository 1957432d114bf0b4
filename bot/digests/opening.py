"""When a week may be seen: by its own teams as soon as it is over, by those who read digests some hours later."""

from datetime import datetime, timedelta

from bot.digests.weeks import latest_finished

HEAD_START = timedelta(hours=4)  # before eight on Monday for whoever is no further ahead than that of the company


def opens(end: datetime) -> datetime:
    """Return when a week that ends then may be seen by CX leads and the sponsor."""
    return end + HEAD_START


def latest_open(at: datetime, zone: str) -> str:
    """Return the latest week that they may see at this instant."""
    return latest_finished(at - HEAD_START, zone)

"""Executive meetings, and whether a customer came first there."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.meetings import Mark, Meeting
from bot.meetings.whether import Rule, is_hidden

COUNTED_BACK = timedelta(weeks=13)  # a quarter of the year
FEWEST_MEETINGS = 5  # fewer would tell of single hosts
PATIENCE = timedelta(days=5)  # later nobody remembers what came first
NO_MEETING = {Mark.CANCELLED, Mark.DECLINED, Mark.ALL_DAY, Mark.FREE, Mark.OUT_OF_OFFICE, Mark.FOCUS}
QUIET = {Rule.OFF, Rule.REHEARSAL, Rule.PAUSED, Rule.SILENCED, Rule.TOO_LATE, Rule.REJOINED, Rule.SOCIAL}


class First(StrEnum):
    """What a host says of an executive meeting."""

    YES = "yes"
    NO = "no"
    NOT_NOW = "not this time"


@dataclass(frozen=True, slots=True)
class Agenda:
    """One executive meeting whose host is asked; ``meeting`` is the id of its question. ``said`` may be changed."""

    meeting: str
    title: str
    host: str
    ended: datetime
    asked: datetime | None = None
    said: First | None = None

    @property
    def name(self) -> str:
        """Return what asking is charged as."""
        return f"first/{self.meeting}"


def is_executive(meeting: Meeting, named: Collection[str]) -> bool:
    """Tell whether the setup names this meeting: by its whole title. A hidden one is never named."""
    if is_hidden(meeting) or NO_MEETING & {*meeting.marks}:
        return False
    title = " ".join(meeting.title.split()).casefold()
    return bool(title) and title in {" ".join(name.split()).casefold() for name in named}


def share_of(said: Collection[First]) -> tuple[int, int] | None:
    """Return in how many executive meetings a customer came first, and of how many; None where they are too few."""
    told = [one for one in said if one is not First.NOT_NOW]
    return (told.count(First.YES), len(told)) if len(told) >= FEWEST_MEETINGS else None

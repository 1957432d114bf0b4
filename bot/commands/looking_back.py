"""What readers of digests ask for that is longer than a week."""

from dataclasses import dataclass
from enum import StrEnum

from bot.digests.editions import Edition


class Behind(StrEnum):
    """What stands behind the numbers of a month or quarter."""

    WEEKS = "weeks"
    TEAMS = "teams"


@dataclass(frozen=True, slots=True)
class ShowEdition:
    """A month (2030-01) or quarter (2030-Q1) in numbers; without ``period`` the latest that is over."""

    edition: Edition
    period: str = ""


@dataclass(frozen=True, slots=True)
class ShowBehind:
    """What stands behind a month or quarter, a page at a time."""

    what: Behind
    period: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class GetEditionSheet:
    """The numbers of a month or quarter, for a spreadsheet program."""

    period: str


LookingBack = ShowEdition | ShowBehind | GetEditionSheet

"""Leaders' weeks: when each is reminded to talk about customers, and what became of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.leaders.diary import DAY, LONGEST_AWAY, WEEK, Away, Diary, monday, week_with, weeks_back
from bot.people import Place

__all__ = [
    "DAY",
    "EMPTY_WEEKS",
    "FEWEST_COUNTED",
    "LATE",
    "LONGEST_AWAY",
    "NEWS_KEEPS",
    "REMEMBERED",
    "SHOWN_BACK",
    "WEEK",
    "Away",
    "Diary",
    "Heard",
    "Reach",
    "Talked",
    "Week",
    "monday",
    "sponsor_is_due",
    "stretch",
    "week_with",
    "weeks_back",
]

SHOWN_BACK = 4  # weeks that a leader is shown
REMEMBERED = 6  # weeks; two empty ones longer ago than that are no stretch any more
EMPTY_WEEKS = 2  # in a row, and the sponsor gets one line
NEWS_KEEPS = timedelta(weeks=4)  # how long a win is news
LATE = timedelta(minutes=15)  # from then on a reminder waits for working hours
FEWEST_COUNTED = 5  # leaders, below whom counts would tell of single ones


class Talked(StrEnum):
    """What became of a week. MISSED is ours and not the leader's: the bot was not running. AWAY is nobody's."""

    VERIFIED = "posted"
    CLAIMED = "talked"
    NOT = "not this week"
    NOTHING = "nothing"
    MISSED = "missed"
    AWAY = "away"


class Heard(StrEnum):
    """Where a leader talked."""

    ALL_HANDS = "all-hands"
    TEAM_MEETING = "team meeting"
    ONE_TO_ONE = "one-to-one"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Reach:
    """A place where a leader talked, and how many colleagues were in it at that time, as far as they are known."""

    place: Place
    people: int


@dataclass(frozen=True, slots=True)
class Week:
    """One ISO week of one leader, by e-mail. ``week`` is as ISO 8601 writes it: 2030-W02.

    ``words`` stand in ``place`` while they are posted, as ``post``; ``snoozes`` counts how often the card came back.
    ``reach`` stays when a post is taken down after its week. ``unseen`` is why a link could not be verified.
    """

    leader: str
    week: str
    due: datetime
    state: Talked = Talked.NOTHING
    win: int | None = None
    where: str = ""
    link: str = ""
    at: datetime | None = None
    words: str = ""
    place: Place | None = None
    post: str = ""  # an id that names nobody, since the post stands where others read
    snoozed: datetime | None = None
    snoozes: int = 0
    warned: datetime | None = None
    reach: Reach | None = None
    unseen: str = ""

    @property
    def talked(self) -> bool:
        return self.state in (Talked.VERIFIED, Talked.CLAIMED)

    @property
    def counts(self) -> bool:
        """Tell whether this is a week in which the leader could have talked because we reminded them."""
        return self.state not in (Talked.MISSED, Talked.AWAY)

    def posted(self, post: str, words: str, reach: Reach, at: datetime) -> "Week":
        bare = self.declined(at)
        return replace(bare, state=Talked.VERIFIED, words=words, place=reach.place, post=post, reach=reach)

    def claimed(self, where: Heard, link: str, at: datetime, unseen: str = "") -> "Week":
        return replace(self.declined(at), state=Talked.CLAIMED, where=where.value, link=link, unseen=unseen)

    def shown(self, where: Heard, link: str, at: datetime, reach: Reach) -> "Week":
        """Return the week with a link to what the leader wrote, which has been looked at."""
        return replace(self.claimed(where, link, at), state=Talked.VERIFIED, reach=reach)

    def declined(self, at: datetime) -> "Week":
        return replace(self, state=Talked.NOT, where="", link="", at=at, reach=None, unseen="")

    def taken_down(self, at: datetime, *, over: bool) -> "Week":
        """Return the week without its post. Once it is over it stays a week in which the leader posted."""
        state, reach = (self.state, self.reach) if over else (Talked.NOTHING, None)
        return replace(self, state=state, words="", place=None, post="", at=at, reach=reach)


def stretch(before: Sequence[Week]) -> tuple[Week, ...]:
    """Return the empty weeks in a row, of weeks given newest first. What was nobody's neither counts nor breaks it."""
    return tuple(_until_one_talked(before))


def _until_one_talked(before: Sequence[Week]) -> Iterator[Week]:
    for week in before:
        if week.talked:
            return
        if week.counts:
            yield week


def sponsor_is_due(before: Sequence[Week]) -> bool:
    """Tell whether the sponsor is to get a line: two empty weeks in a row, and not told of them yet."""
    empty = stretch(before)
    return len(empty) >= EMPTY_WEEKS and not any(week.warned for week in empty)

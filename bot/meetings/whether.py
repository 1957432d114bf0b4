"""Whether to ask after a meeting. The rules stand in their order; the first that says no wins, and is kept."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b

from bot.company import Asking, Mode
from bot.meetings import Mark, Meeting
from bot.meetings.titles import is_sensitive, is_social

LONGEST = timedelta(hours=4)
REJOINED = timedelta(minutes=10)  # leaving and coming back this soon is the same meeting
TOO_MANY_OVERDUE = 2  # second thoughts of a series; until one is settled, nobody is asked for more
HIDDEN = {Mark.PRIVATE, Mark.SENSITIVE}
UNDECIDED = 3  # times in a row that at least half said there was no decision


class Rule(StrEnum):
    """Why we kept quiet, in the words it is kept in."""

    OFF = "asking is off"
    REHEARSAL = "rehearsal"
    PAUSED = "paused"
    SILENCED = "never for this series"
    TEAM_NOT_LIVE = "team not live"
    PRIVATE = "private"
    SENSITIVE = "sensitive title"
    CANCELLED = "cancelled"
    DECLINED = "declined"
    ALL_DAY = "all-day"
    TOO_LONG = "longer than four hours"
    FREE = "shown as free"
    AWAY = "out of office or focus time"
    UNKNOWN = "nobody told who was there"
    TOO_FEW = "too few people"
    TOO_MANY = "too many people"
    TOO_SHORT = "too short"
    SOCIAL = "social or placeholder"
    QUIET = "quiet time of all"
    HOLD_OUT = "hold-out"
    SAMPLE = "not in the sample"
    OVERDUE = "two second thoughts overdue"
    UNDECIDED = "undecided series"
    BUDGET = "too few people with budget left"
    REJOINED = "same meeting, joined again"
    NOWHERE = "nowhere to ask"
    TOO_LATE = "found out too late"
    UNHEARD = "its end was never heard of"
    SWITCHED_OFF = "switched off before it was posted"


@dataclass(frozen=True, slots=True)
class Weighed:
    """All that the rules look at. ``attending`` counts everyone, ``invitable`` those who may be asked today."""

    meeting: Meeting
    asking: Asking
    team_live: bool
    attending: int
    invitable: int
    all_quiet: bool
    paused: bool = False
    silenced: bool = False  # its host, or the lead of its team, wants no question about this series
    overdue: int = 0  # second thoughts of this series
    undecided: bool = False  # nothing was decided in this series lately, and it was asked about within a month
    drawn: float = 0.0  # the lot of this series, in [0, 1); what is below the company's share is left out


@dataclass(frozen=True, slots=True)
class Silence:
    """A meeting after which we kept quiet. In rehearsal ``otherwise`` is the rule that would have counted, if any."""

    meeting: str
    at: datetime
    rule: Rule
    title: str
    series: str
    team: str
    otherwise: Rule | None = None

    @classmethod
    def read(cls, *row: str) -> "Silence":
        """Read a row: meeting, at, rule, otherwise, title, series, team."""
        meeting, at, rule, otherwise, title, series, team = row
        when, instead = datetime.fromisoformat(at), Rule(otherwise) if otherwise else None
        return cls(meeting, when, Rule(rule), title, series, team, instead)


def rule_against(weighed: Weighed) -> Rule | None:
    """Return the first rule that keeps us silent after this meeting. Source: product, §1."""
    return next((rule for rule, says_no in RULES.items() if says_no(weighed)), None)


def rule_in_earnest(weighed: Weighed) -> Rule | None:
    """Return the rule that would keep us silent were this no rehearsal."""
    return next((rule for rule, says_no in RULES.items() if rule not in STARTING and says_no(weighed)), None)


def rule_against_by_hand(asking: Asking, *titles: str, paused: bool = False) -> Rule | None:
    """Return what stops even a question that somebody asks for."""
    if asking.mode is not Mode.LIVE:
        return Rule.OFF if asking.mode is Mode.OFF else Rule.REHEARSAL
    if paused:
        return Rule.PAUSED
    return Rule.SENSITIVE if any(map(is_sensitive, titles)) else None


def is_hidden(meeting: Meeting) -> bool:
    """Return whether the title of this meeting must never be stored."""
    return bool(HIDDEN & {*meeting.marks}) or is_sensitive(meeting.title)


def hushed(meeting: Meeting) -> Meeting:
    """Return the meeting as it may be written down before it ends: of a hidden one, no words."""
    if not is_hidden(meeting):
        return meeting
    why = () if HIDDEN & {*meeting.marks} else (Mark.SENSITIVE,)
    return replace(meeting, title="", hint="", decision="", marks=(*meeting.marks, *why))


def _lasted(weighed: Weighed) -> timedelta | None:
    meeting = weighed.meeting
    return meeting.ended - meeting.started if meeting.started else None


def _shorter(weighed: Weighed, seconds: int) -> bool:
    lasted = _lasted(weighed)
    return lasted is not None and lasted < timedelta(seconds=seconds)


def _longer(weighed: Weighed) -> bool:
    lasted = _lasted(weighed)
    return lasted is not None and lasted > LONGEST


def _marked(*marks: Mark) -> Callable[[Weighed], bool]:
    return lambda weighed: not set(marks).isdisjoint(weighed.meeting.marks)


def _luck(words: str) -> float:
    """Return a number in [0, 1) that is always the same for the same words."""
    return int.from_bytes(blake2b(words.encode(), digest_size=6).digest()) / 2**48


RULES: dict[Rule, Callable[[Weighed], bool]] = {
    Rule.OFF: lambda w: w.asking.mode is Mode.OFF,
    Rule.REHEARSAL: lambda w: w.asking.mode is Mode.REHEARSAL,
    Rule.PAUSED: lambda w: w.paused,
    Rule.SILENCED: lambda w: w.silenced,
    Rule.TEAM_NOT_LIVE: lambda w: not w.team_live,
    Rule.PRIVATE: _marked(Mark.PRIVATE),
    Rule.SENSITIVE: lambda w: Mark.SENSITIVE in w.meeting.marks or is_sensitive(w.meeting.title),
    Rule.CANCELLED: _marked(Mark.CANCELLED),
    Rule.DECLINED: _marked(Mark.DECLINED),
    Rule.ALL_DAY: _marked(Mark.ALL_DAY),
    Rule.TOO_LONG: _longer,
    Rule.FREE: _marked(Mark.FREE),
    Rule.AWAY: _marked(Mark.OUT_OF_OFFICE, Mark.FOCUS),
    Rule.UNKNOWN: lambda w: w.attending == 0,
    Rule.TOO_FEW: lambda w: w.attending < w.asking.fewest_people,
    Rule.TOO_MANY: lambda w: w.attending > w.asking.most_people,
    Rule.TOO_SHORT: lambda w: _shorter(w, w.asking.shortest_seconds),
    Rule.SOCIAL: lambda w: is_social(w.meeting.title),
    Rule.QUIET: lambda w: w.all_quiet,
    Rule.HOLD_OUT: lambda w: w.drawn < w.asking.hold_out,
    Rule.SAMPLE: lambda w: _luck(f"sample/{w.meeting.id}") >= w.asking.sample,
    Rule.OVERDUE: lambda w: w.overdue >= TOO_MANY_OVERDUE,
    Rule.UNDECIDED: lambda w: w.undecided,
    Rule.BUDGET: lambda w: w.invitable < w.asking.fewest_people,
}
STARTING = {Rule.OFF, Rule.REHEARSAL, Rule.TEAM_NOT_LIVE}  # what a rehearsal leaves out

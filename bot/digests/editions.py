"""Months and quarters of digests: which weeks are theirs, and what numbers of weeks come to together.

They are made of what the weeks publish and of nothing else, so that they tell nothing that a week hides.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeVar, assert_never

from bot.digests.digest import Digest
from bot.digests.figures import Figure, Level
from bot.digests.measures import Measure
from bot.digests.weeks import monday_of, week_after, week_of, week_with, window
from bot.leaders.calls import later, month_with

TO_SUNDAY = timedelta(days=6)
MONTHS = 3  # in a quarter


class Edition(StrEnum):
    """How long a time a digest is about, where that is no week."""

    MONTH = "month"
    QUARTER = "quarter"


class Way(StrEnum):
    """What becomes of the numbers of several weeks."""

    SUMMED = "summed"
    LAST_WEEK = "as it stood in the last week"
    LATEST = "the latest there is"
    NOT_TOLD = "not told"


STANDS = (  # at the end of a week, or over more than that week: what one week counts, the next counts again
    Measure.OVERDUE, Measure.ACROSS, Measure.REPEATED, Measure.SPREAD, Measure.CARE, Measure.UNCONFIRMED,
    Measure.STREAK, Measure.FUNDED, Measure.MOMENTUM, Measure.ARMS, Measure.EFFECT,
)  # fmt: skip
COMES_NOW_AND_THEN = (Measure.BRIER, Measure.SKILL, Measure.SAID, Measure.HEARD, Measure.PAY, Measure.KPI)
CANNOT_BE_PUT_TOGETHER = (Measure.LOAD, Measure.HOURS, Measure.WINS_A_HUNDRED)  # a median of medians is none
WAYS: Mapping[Measure, Way] = (
    dict.fromkeys(Measure, Way.SUMMED)
    | dict.fromkeys(STANDS, Way.LAST_WEEK)
    | dict.fromkeys(COMES_NOW_AND_THEN, Way.LATEST)
    | dict.fromkeys(CANNOT_BE_PUT_TOGETHER, Way.NOT_TOLD)
)
BUT = {(Measure.PLEDGES, "late"): Way.LAST_WEEK}  # kept and dropped is what happened, late is how it stands
Number = TypeVar("Number", int, float)
Whose = tuple[Measure, Level, str]
Week = Mapping[Whose, Mapping[str, Figure]]


def way_of(measure: Measure, kind: str) -> Way:
    return BUT.get((measure, kind), WAYS[measure])


def edition_of(period: str) -> Edition:
    return Edition.QUARTER if "-Q" in period else Edition.MONTH


def period_of(edition: Edition, week: str) -> str:
    """Return the month (2030-01) or quarter (2030-Q1) in which the week ends, on its Sunday."""
    month = month_with(monday_of(week) + TO_SUNDAY)
    match edition:
        case Edition.MONTH:
            return month
        case Edition.QUARTER:
            return _quarter_with(month)
        case never:
            assert_never(never)


def weeks_of(period: str) -> tuple[str, ...]:
    """Return the weeks that end in the period, the first one first: four or five in a month."""
    edition, week = edition_of(period), week_with(date.fromisoformat(f"{_first_month(period)}-01"))
    weeks = []
    while period_of(edition, week) == period:
        weeks.append(week)
        week = week_after(week)
    return tuple(weeks)


def period_after(period: str) -> str:
    return _moved(period, 1)


def period_before(period: str) -> str:
    return _moved(period, -1)


def over_at(period: str, zone: str) -> datetime:
    """Return the instant from which on all weeks of the period are over, for a company in this zone."""
    return window(weeks_of(period)[-1], zone)[1]


def latest_period(edition: Edition, at: datetime, zone: str) -> str:
    """Return the latest month or quarter of which all weeks are over at this instant."""
    return period_before(period_of(edition, week_of(at, zone)))


def together(weeks: Sequence[Digest]) -> tuple[Figure, ...]:
    """Return what these weeks, the first one first, publish together; a sum says of how many of them it is.

    What is hidden in every week that has it stays hidden, and a week that hides it is left out of the sum.
    """
    tables = [_by_group(digest.figures) for digest in weeks]
    named = dict.fromkeys((whose, kind) for table in tables for whose, kinds in table.items() for kind in kinds)
    return tuple(figure for whose, kind in named for figure in _over(tables, whose, kind))


def _over(tables: Sequence[Week], whose: Whose, kind: str) -> Iterator[Figure]:
    """Yield the one figure there is of this over all weeks, or none."""
    of_group = [table.get(whose, {}) for table in tables]
    match way_of(whose[0], kind):
        case Way.SUMMED:
            yield _summed([kinds.get(kind) or _none(kind, kinds) for kinds in of_group if kinds], len(tables))
        case Way.LAST_WEEK:
            yield from (kinds[kind] for kinds in of_group[-1:] if kind in kinds)
        case Way.LATEST:
            yield [kinds[kind] for kinds in of_group if kind in kinds][-1]
        case Way.NOT_TOLD:
            pass
        case never:
            assert_never(never)


def _summed(of_weeks: Sequence[Figure], all_weeks: int) -> Figure:
    told = [figure for figure in of_weeks if not figure.hidden]
    if not told:
        return replace(of_weeks[0], weeks=0, of_weeks=all_weeks)
    return replace(
        told[0],
        part=_sum(figure.part for figure in told),
        whole=_sum(figure.whole for figure in told),
        value=_sum(figure.value for figure in told),
        n=_sum(figure.n for figure in told),
        weeks=len(told),
        of_weeks=all_weeks,
    )


def _sum(numbers: Iterable[Number | None]) -> Number | None:
    there = [number for number in numbers if number is not None]
    return sum(there) if there else None


def _none(kind: str, kinds: Mapping[str, Figure]) -> Figure:
    """Return that there is none of this kind in a week that tells of others: none of the same whole."""
    other = next((figure for figure in kinds.values() if not figure.hidden), next(iter(kinds.values())))
    part, value, n = (None if was is None else 0 for was in (other.part, other.value, other.n))
    return replace(other, kind=kind, part=part, value=value, n=n)


def _by_group(figures: Iterable[Figure]) -> Week:
    table: dict[Whose, dict[str, Figure]] = defaultdict(dict)
    for each in figures:
        table[each.measure, each.level, each.group][each.kind] = each
    return table


def _first_month(period: str) -> str:
    year, _, quarter = period.partition("-Q")
    return f"{year}-{int(quarter) * MONTHS - 2:02}" if quarter else period


def _quarter_with(month: str) -> str:
    return f"{month[:4]}-Q{(int(month[5:]) + 2) // MONTHS}"


def _moved(period: str, by: int) -> str:
    match edition_of(period):
        case Edition.MONTH:
            return later(period, by)
        case Edition.QUARTER:
            return _quarter_with(later(_first_month(period), by * MONTHS))
        case never:
            assert_never(never)

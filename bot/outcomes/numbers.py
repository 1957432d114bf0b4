"""Numbers that a company chooses itself, a value a week: how they are read, and when one has moved."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from fractions import Fraction

from bot.answers import Verdict
from bot.digests.weeks import week_before, week_of

MOST_KNOWN = 30  # what a person can choose from, and Teams takes three times in one form
MAX_NAME, MAX_UNIT, MAX_SOURCE = 60, 20, 120
DEAD_BAND = Fraction(1, 100)  # of what it was: a number that moved by less is the same
WEEK = re.compile(r"(\d{4})-W(\d{2})", re.ASCII)
COMMA = re.compile(r"[+-]?\d{1,15},\d{1,9}", re.ASCII)  # as most of Europe writes 12.5; or 1,204, which is no decimal
AMOUNT = re.compile(r"[+-]?\d{1,15}(\.\d{1,9})?", re.ASCII)


class Better(StrEnum):
    """Which way a number goes when customers are better off."""

    UP = "up"
    DOWN = "down"


class NotSo(ValueError):
    """Something that was written is no week or no amount; the message says what would be right."""


@dataclass(frozen=True, slots=True)
class Kpi:
    """A number of the company's own, by its name."""

    name: str
    better: Better
    unit: str = ""

    @property
    def key(self) -> str:
        """Return what it is known by, however its name is written."""
        return self.name.casefold()


@dataclass(frozen=True, slots=True)
class Value:
    """What a number came to in a week (2030-W02). ``amount`` is exact: digits as text. No ``team``: the company."""

    kpi: Kpi
    week: str
    amount: str
    source: str = ""
    team: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a number was before a decision was settled, and what it is so many ``days`` after."""

    kpi: Kpi
    days: int
    before: str
    after: str

    @property
    def verdict(self) -> Verdict:
        """Return what that says of customers: better, they like it; worse, they don't; else they didn't notice.

        Of zero there is no hundredth, so whatever leaves it has moved.
        """
        before, after = Fraction(self.before), Fraction(self.after)
        moved = after - before
        if not moved or abs(moved) < DEAD_BAND * abs(before):
            return Verdict.NOT_NOTICE
        return Verdict.LIKE if (moved > 0) is (self.kpi.better is Better.UP) else Verdict.DISLIKE


def weeks_to_compare(since: datetime, days: int, zone: str) -> tuple[str, str]:
    """Return the last week that was over when it was settled, and the last that is over so many days later."""
    return week_before(week_of(since, zone)), week_before(week_of(since + timedelta(days=days), zone))


def week_in(written: str) -> str:
    """Read an ISO week (2030-W02), or the date of its Monday. Raises ``NotSo``."""
    if found := WEEK.fullmatch(written.upper()):
        try:
            date.fromisocalendar(int(found[1]), int(found[2]), 1)
        except ValueError as cause:
            message = f"{written} does not exist: not every year has 53 weeks, and none has more"
            raise NotSo(message) from cause
        return found[0]
    return _week_from(written)


def amount_in(written: str) -> str:
    """Read a decimal number, exactly. Raises ``NotSo``."""
    if COMMA.fullmatch(written):
        message = f"{written} has a comma: write {written.replace(',', '.')}, with a point before decimals and no other"
        raise NotSo(message)
    if not AMOUNT.fullmatch(written):
        message = f"{written[:40]} is no number as we read it: digits, and a point before decimals, such as 1204.5"
        raise NotSo(message)
    return written.removeprefix("+")


def better_in(written: str) -> Better:
    """Read which way is better. Raises ``NotSo``."""
    try:
        return Better(written.lower())
    except ValueError as cause:
        message = f"{written[:40]}: say up if more is better for customers, down if less is"
        raise NotSo(message) from cause


def _week_from(written: str) -> str:
    try:
        day = date.fromisoformat(written)
    except ValueError as cause:
        message = f"{written[:40]} is no week: say 2030-W02, or its Monday's date, 2030-01-07"
        raise NotSo(message) from cause
    year, number, weekday = day.isocalendar()
    if weekday != 1:
        monday = day - timedelta(days=weekday - 1)
        message = f"{written} is no Monday; the one of that week is {monday.isoformat()}"
        raise NotSo(message)
    return f"{year}-W{number:02}"

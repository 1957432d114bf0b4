"""Evidence: what customers have said in their own words, with their consent, and where it fits."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from bot.company.faults import did_you_mean

MAX_QUOTE = 300
MAX_REF, MAX_SOURCE, MAX_LABEL, MAX_SERIES, MAX_LINK = 100, 80, 60, 120, 500  # characters
MOST_NAMES = 20  # teams, or series, that one quote fits
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
BLANK = re.compile(r"[\x00-\x1f\x7f-\x9f\s]+")
TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069\ud800-\udfff]")  # would turn round what stands beside it
EVERYWHERE = "all"


class Kept(StrEnum):
    """What became of a quote that was brought in."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WITHDRAWN = "withdrawn"
    TOO_OLD = "too old"


class NotAQuote(ValueError):
    """Something cannot be taken for a customer's words. Its words name the field and say what should stand there."""

    def __init__(self, field: str, should: str, hint: str = "") -> None:
        super().__init__(f"{field} should {should}.{hint}")


class NotShown(Exception):
    """A customer's words may not be shown, however well they are told. Its words say why."""


@dataclass(frozen=True, slots=True)
class CustomerQuote:
    """``ref`` and ``customer`` are what the sender's books call it and who said it; of the latter a hash is kept.

    ``consent`` is the day on which the customer agreed. Without ``teams`` and ``series`` it fits everywhere.
    """

    ref: str
    customer: str
    words: str
    said_on: date
    source: str
    consent: date
    link: str = ""
    segment: str = ""
    step: str = ""
    teams: tuple[str, ...] = ()
    series: tuple[str, ...] = ()
    praise: bool = False

    @property
    def fits(self) -> tuple[str, ...]:
        """Return the keys by which it is found."""
        named = (*map(of_team, self.teams), *map(of_series, self.series))
        return (*named, *(map(praise_of, self.teams or ("",)) if self.praise else ())) + (
            () if named else (EVERYWHERE,)
        )


def of_team(team: str) -> str:
    return f"team/{team.casefold()}"


def of_series(title: str) -> str:
    return f"series/{one_line(title)[:MAX_SERIES].casefold()}"


def praise_of(team: str) -> str:
    return f"praise/{team.casefold()}"


def one_line(text: str) -> str:
    """Return the text in one line, without what nobody sees."""
    return BLANK.sub(" ", TURNING.sub("", text)).strip()


def line_of(field: str, text: str, most: int, *, required: bool = False) -> str:
    """Return a field's text in one line. Raises ``NotAQuote``."""
    line = one_line(text)
    if required and not line:
        raise NotAQuote(field, "not be empty")
    if len(line) > most:
        raise NotAQuote(field, f"have at most {most} characters; it has {len(line):,}")
    return line


def day_of(field: str, text: str) -> date:
    """Return a day. Raises ``NotAQuote``: 12/11/2026 is two days, one in Europe and one in America."""
    try:
        if DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError as cause:
        raise _no_day(field) from cause
    raise _no_day(field)


def names_of(field: str, given: Collection[str], most: int) -> tuple[str, ...]:
    """Return the names of teams or series, each once. Raises ``NotAQuote``."""
    names = tuple(dict.fromkeys(line for each in given if (line := line_of(field, each, most))))
    if len(names) > MOST_NAMES:
        raise NotAQuote(field, f"name at most {MOST_NAMES}; it names {len(names)}")
    return names


def link_of(field: str, text: str) -> str:
    link = line_of(field, text, MAX_LINK)
    if link and (not link.startswith("https://") or " " in link):
        raise NotAQuote(field, "be a web address that begins with https://")
    return link


def in_company(quote: CustomerQuote, teams: Collection[str], today: date) -> CustomerQuote:
    """Return the quote with its teams called as the company calls them. Raises ``NotAQuote``."""
    for field, day in (("said_on", quote.said_on), ("consent", quote.consent)):
        if day > today:
            raise NotAQuote(field, f"not be in the future; today is {today}")
    known = {team.casefold(): team for team in teams}
    if strange := next((team for team in quote.teams if team.casefold() not in known), ""):
        field, should = "teams", f'name teams of the setup; "{strange}" is none'
        raise NotAQuote(field, should, did_you_mean(strange, teams))
    return replace(quote, teams=tuple(dict.fromkeys(known[team.casefold()] for team in quote.teams)))


def _no_day(field: str) -> NotAQuote:
    return NotAQuote(field, "be a day as YYYY-MM-DD, as in 2026-11-12")

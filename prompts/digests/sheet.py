"""A week's numbers for a spreadsheet program. Its columns are explained in docs/metrics.md, and the same everywhere."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.cards import Block, Card, Link, Quote, Text, When
from bot.digests import Blind, Cell, Digest, Ratio, csv_of
from bot.digests.brought import Beside, beside
from bot.digests.figures import Figure
from bot.digests.heard import SaidAndHeard
from bot.wins import Win
from prompts.digests.lists import Thought
from prompts.digests.told import Told
from prompts.words import Say

LISTED = ("week", "what", "name", "about", "words", "count", "of", "percent", "low", "high")
COLUMNS = (*LISTED, "measure", "kind", "level", "group", "part", "whole", "value", "n")
FITS = 2900  # characters of one quote; Slack takes 3,000
MOST_QUOTES = 4
OTHERS = "all others"
Row = tuple[Cell, ...]


def written(told: Told, thoughts: Sequence[Thought]) -> str:
    """Return a week as a CSV: its lists, then all of its figures. What is hidden is empty there too."""
    week, empty = told.digest.week, (None,) * (len(COLUMNS) - len(LISTED))
    listed = ((week, *row, *empty) for row in _rows(told, thoughts))
    return csv_of([COLUMNS, *listed, *((week, *figure_row(each)) for each in told.digest.figures)])


def figure_row(each: Figure, count: int | None = None, of: int | None = None) -> Row:
    """Return a figure: in ``percent``, ``low`` and ``high`` its share, if it is one, and the rest by itself."""
    *_, percent, low, high = _ratio("figure", each.ratio)
    named = (each.measure.value, each.kind, each.level.value, each.group)
    return ("figure", "", "", "", count, of, percent, low, high, *named, each.part, each.whole, each.value, each.n)


def to_fetch(address: str, until: datetime, say: Say) -> Card:
    line = say("sheet-link", link=Link(say.plain("sheet-fetch"), address), until=When(until))
    return Card(say.plain("sheet"), (Text(line),))


def quoted(sheet: str, say: Say) -> Card:
    """Show the sheet itself, as far as it fits."""
    parts = _parts(sheet)
    told: list[Block] = [Text(say("sheet-quoted")), *map(Quote, parts[:MOST_QUOTES])]
    if len(parts) > MOST_QUOTES:
        told.append(Text(say("sheet-cut"), quiet=True))
    return Card(say.plain("sheet"), tuple(told))


def _rows(told: Told, thoughts: Sequence[Thought]) -> Iterator[Row]:
    week = told.digest
    yield _count("wins posted", len(week.wins))
    yield _count("wins waiting", week.waiting)
    yield from (_win(win) for win in told.wins)
    yield from _worth(week)
    yield _ratio("coverage", week.coverage)
    yield _count("meetings asked about", week.asked)
    yield from (_count("meetings not asked about", count, rule.value) for rule, count in week.quiet)
    yield from map(_blind, week.blind)
    yield _ratio("answers", week.answers.total)
    yield from (_ratio("answers of a team", each.answers, each.team) for each in week.answers.teams)
    yield ("questions with fewer than two answers", "", "", "", week.silent, week.closed, None, None, None)
    for name in ("opened", "changed", "kept", "open", "overdue"):
        yield _count(f"second thoughts {name}", len(getattr(week.thoughts, name)))
    yield from map(_thought, thoughts)
    yield _count("second thoughts across silos", len(week.across.silos))
    yield _count("second thoughts tagged: customer must repeat themselves", len(week.across.repeated))
    yield _ratio("leaders who talked", week.leading.talked)
    yield _count("leaders who posted it", week.leading.verified if week.leading.talked else None)
    yield _count("leaders who said so", week.leading.claimed if week.leading.talked else None)
    yield from _besides(told)
    yield _count("posts nobody can be sure of", week.unsure)


def _count(what: str, count: int | None, name: str = "") -> Row:
    return (what, name, "", "", count, None, None, None, None)


def _blind(blind: Blind) -> Row:
    since, until = (f"{at:%Y-%m-%dT%H:%MZ}" for at in (blind.since, blind.until))
    return ("calendars that could not be read", since, until, "", blind.calendars, blind.of, None, None, None)


def _ratio(what: str, ratio: Ratio | None, name: str = "") -> Row:
    if ratio is None or not ratio.whole:
        return (what, name, "", "", *((None, None) if ratio is None else (0, 0)), None, None, None)
    low, high = ratio.interval
    return (what, name, "", "", ratio.part, ratio.whole, *(round(100 * end, 1) for end in (ratio.share, low, high)))


def _heard(month: SaidAndHeard) -> Iterator[Row]:
    """Yield a month's shares; ``name`` is the month, ``about`` the department, nothing for the company."""
    yield (
        "employees asked whether they heard a leader",
        month.month,
        "",
        "",
        month.asked,
        month.people,
        None,
        None,
        None,
    )
    for place, side in (("", month.company), *((each.department or OTHERS, each) for each in month.departments)):
        for what, ratio in (("employees who heard a leader", side.heard), ("weeks in which leaders talked", side.said)):
            name, month_, _, words, *numbers = _ratio(what, ratio, month.month)
            yield (name, month_, place, words, *numbers)
        for what, weeks in (("posted", side.verified), ("claimed", side.claimed)):
            told = weeks if side.said else None
            yield (f"weeks in which leaders {what} it", month.month, place, "", told, None, None, None, None)


def _besides(told: Told) -> Iterator[Row]:
    """Yield what is not of one week alone: months, pledges, numbers that were brought in."""
    for month in told.digest.heard:
        yield from _heard(month)
    yield from _promised(told.digest)
    yield from map(_beside, beside(told.digest, told.before))


def _promised(week: Digest) -> Iterator[Row]:
    for name in ("kept", "late", "dropped"):
        yield _count(f"pledges {name}", getattr(week.promised, name))
    yield _ratio("executives whose pay depends on customers", Ratio(week.promised.paid, week.promised.asked))


def _beside(each: Beside) -> Row:
    """Return how a number of the company's own has changed; what it came to is among the figures."""
    change = None if each.change is None else float(each.change)
    return ("change of your number since the week before", each.name, "", "", change, None, None, None, None)


def _win(win: Win) -> Row:
    return ("win", win.name, win.team, win.said, None, None, None, None, None)


def _worth(week: Digest) -> Iterator[Row]:
    """Yield the sums in the smallest unit of each currency, so that they stay exact, and how evenly wins are spread."""
    for amount in week.worth.sums:
        yield _count("confirmed value, low end, smallest unit", amount.low, amount.currency)
        yield _count("confirmed value, high end, smallest unit", amount.high, amount.currency)
    yield _count("wins with a confirmed value", len(week.worth.confirmed))
    yield _count("wins with a value that is not confirmed", len(week.worth.unconfirmed))
    for name, spread in (("4 weeks", week.evenness.lately), ("13 weeks", week.evenness.quarter)):
        yield _ratio("departments with a win", spread.departments, name)
        yield _ratio("wins of a frontline team", spread.frontline, name)


def _thought(thought: Thought) -> Row:
    case, question = thought.case, thought.question
    title = question.title if question and not question.hidden else ""
    return (f"second thought, {case.state.value}", case.name, title, case.outcome, None, None, None, None, None)


def _parts(sheet: str) -> list[str]:
    """Cut a sheet into quotes, between its lines."""
    parts = [""]
    for line in sheet.splitlines():
        if len(parts[-1]) + len(line) >= FITS:
            parts.append("")
        parts[-1] += f"{line[:FITS]}\n"
    return parts

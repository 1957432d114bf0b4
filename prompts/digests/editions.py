"""A month or quarter in numbers, in the order in which a week is told: good news first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.cards import Block, Button, Card, Facts, Heading, Line, Text
from bot.commands import Behind, GetEditionSheet, ShowBehind, ShowEdition
from bot.digests import monday_of
from bot.digests.editions import Edition, Way, edition_of, way_of, weeks_of
from bot.digests.figures import Figure, Level
from bot.digests.measures import Measure
from bot.digests.periods import Period
from bot.wins import Win
from prompts.digests.measured import named, number
from prompts.digests.wins import win_line
from prompts.words import Say

MOST_WINS = 3
A_PART = 20  # numbers; the others are in the CSV
LONGEST_NAME = 80
SUNDAY = timedelta(days=6)
PARTS = {  # in the order of a week
    "part-wins": (Measure.WINS, Measure.SPREAD, Measure.CARE, Measure.ACCURACY),
    "part-value": (Measure.VALUE, Measure.UNCONFIRMED),
    "part-coverage": (Measure.COVERAGE, Measure.NOT_ASKED),
    "part-answers": (
        Measure.RESPONSE, Measure.PARTICIPATION, Measure.CONCERN, Measure.SILENT, Measure.SECONDS, Measure.LOAD,
    ),
    "part-thoughts": (
        Measure.FLAGGED, Measure.RECONSIDERED, Measure.CHANGED, Measure.HOURS, Measure.OVERDUE, Measure.LOOP,
        Measure.EVIDENCE, Measure.TAGS, Measure.THEMES, Measure.BRIER, Measure.SKILL,
    ),
    "part-across": (Measure.ACROSS, Measure.REPEATED),
    "part-leaders": (
        Measure.TALKED, Measure.STREAK, Measure.SAID, Measure.HEARD, Measure.CALLS, Measure.PLEDGES, Measure.FUNDED,
        Measure.PAY, Measure.SPONSORED, Measure.MOMENTUM,
    ),
    "edition-part-numbers": (Measure.WINS_A_HUNDRED, Measure.KPI, Measure.ARMS, Measure.DRAWN, Measure.EFFECT),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shown:
    """A month or quarter, whose it is, its wins that are still up, the newest first, and the ``other`` to look at."""

    period: Period
    company: str
    wins: tuple[Win, ...] = ()
    other: str = ""


def edition(shown: Shown, say: Say) -> Card:
    """Show a month or quarter to a reader."""
    period = shown.period
    hidden = Text(say("digest-hidden", least=period.least), quiet=True)
    parts = (block for key in PARTS for block in _part(key, shown, say))
    made = Text(say("edition-made", weeks=len(period.weeks), of=period.length), quiet=True)
    title = say.plain("edition-title", called=called(period.name, say))
    return Card(title, (Text(_when(shown, say), quiet=True), made, *parts, hidden), _buttons(shown, say))


def called(name: str, say: Say) -> str:
    """Return what a period is called: January 2030, or its quarter."""
    if edition_of(name) is Edition.MONTH:
        return say.plain("edition-month", month=say.month(date.fromisoformat(f"{name}-01")))
    year, _, quarter = name.partition("-Q")
    return say.plain("edition-quarter", quarter=quarter, year=year)


def line(figure: Figure, period: Period, say: Say) -> tuple[str, Line]:
    """Return a number with its name; and of how many weeks it is, where that is not all of them."""
    name = named(figure, say)
    short = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"
    return short, (_of_weeks(number(figure, say), figure, period, say),)


def _part(key: str, shown: Shown, say: Say) -> Iterator[Block]:
    """Yield a part of which there is anything; the wins themselves stand before their numbers."""
    period, wanted = shown.period, PARTS[key]
    of_all = (figure for figure in period.figures if figure.level is Level.COMPANY)
    company = [figure for figure in of_all if figure.measure in wanted and _tells(figure)]
    found = sorted(company, key=lambda figure: wanted.index(figure.measure))
    wins = shown.wins[:MOST_WINS] if Measure.WINS in wanted else ()
    if not found and not wins:
        return
    yield Heading(say.plain(key))
    yield from (Text((win_line(win, say),)) for win in wins)
    if found:
        yield Facts(tuple(line(figure, period, say) for figure in found[:A_PART]))
    if len(found) > A_PART:
        yield Text(say("edition-more", count=len(found) - A_PART), quiet=True)


def _tells(figure: Figure) -> bool:
    """Tell whether a number is worth a line here: no share of nothing, and no part of which there is none."""
    if figure.hidden:
        return not figure.kind
    return figure.whole != 0 and (not figure.kind or figure.part != 0)


def _of_weeks(said: str, figure: Figure, period: Period, say: Say) -> str:
    match way_of(figure.measure, figure.kind):
        case Way.LAST_WEEK:
            return say.plain("edition-last-week", number=said)
        case Way.LATEST:
            return say.plain("edition-latest", number=said)
        case Way.SUMMED | Way.NOT_TOLD:
            whole = figure.hidden or figure.weeks >= period.length
            return said if whole else say.plain("edition-of-weeks", number=said, weeks=figure.weeks, of=period.length)


def _when(shown: Shown, say: Say) -> Line:
    weeks = weeks_of(shown.period.name)
    first, last = monday_of(weeks[0]), monday_of(weeks[-1]) + SUNDAY
    return say("digest-when", company=shown.company, **{"from": say.day(first)}, to=say.day(last))


def button(name: str, say: Say) -> Button:
    """Return what opens a month or quarter."""
    return Button(say.plain(f"edition-button-{edition_of(name).value}"), ShowEdition(edition_of(name), name))


def _buttons(shown: Shown, say: Say) -> tuple[Button, ...]:
    period = shown.period
    return (
        Button(say.plain("edition-weeks"), ShowBehind(Behind.WEEKS, period.name)),
        Button(say.plain("edition-teams"), ShowBehind(Behind.TEAMS, period.name)),
        Button(say.plain("list-sheet"), GetEditionSheet(period.name)),
        *((button(shown.other, say),) if shown.other else ()),
    )

"""Months and quarters at their fullest and of hardly anything, what stands behind them, and a team's own week."""

from dataclasses import replace

from bot.cards import Card, Facts
from bot.digests import Digest, Ratio
from bot.digests.definitions import DEFINITIONS, Shape
from bot.digests.editions import weeks_of
from bot.digests.figures import Figure, Level, amount, count, share
from bot.digests.measures import Measure
from bot.digests.own import OwnTeam
from bot.digests.periods import Period
from bot.meetings.whether import Rule
from prompts import digests
from prompts.digests import editions, editions_behind, editions_sheet, editions_within, sheet, teams
from prompts.digests.editions import Shown
from prompts.digests.measured import KINDS, named
from prompts.words import Say
from tests.cards.examples.cast import HOSTILE, LONG_TITLE, Cast
from tests.cards.examples.of_digests import FULL, WORST, told, win
from tests.cards.examples.register import shows

OF_KINDS = {
    Measure.NOT_ASKED: tuple(rule.value for rule in Rule), Measure.SPREAD: ("4", "13"), Measure.CARE: ("4", "13"),
    Measure.SECONDS: ("5", "60", "3600"), Measure.LOAD: ("mean", "p90", "most"), Measure.HOURS: ("median", "p90"),
    Measure.OVERDUE: ("", "owner", "team lead", "sponsor"), Measure.TALKED: ("", "verified", "claimed", "none"),
    Measure.VALUE: ("EUR low", "EUR high", "USD low", "USD high"), Measure.PLEDGES: ("kept", "late", "dropped"),
    Measure.SAID: ("2030-01",), Measure.HEARD: ("2029-12", "2030-01", "2030-02"), Measure.PAY: ("2030",),
    Measure.KPI: tuple(f"{LONG_TITLE[:90]} {at}" for at in range(30)), Measure.ARMS: ("asked", "held out"),
    Measure.EFFECT: (f"difference: {LONG_TITLE}", "low: NPS", "high: NPS"),
}  # fmt: skip
OF_TEAMS = tuple(measure for measure, each in DEFINITIONS.items() if each.by_team)


def _figure(measure: Measure, kind: str) -> Figure:
    match DEFINITIONS[measure].shape:
        case Shape.SHARE:
            return share(measure, Ratio(99_999, 999_999), kind)
        case Shape.COUNT:
            return count(measure, 99_999, kind)
        case _:
            return amount(measure, 123_456_789.0, 99_999, kind)


def every(weeks: int = 3) -> tuple[Figure, ...]:
    """Return a figure of each kind of each measure, of so many weeks."""
    found = (_figure(measure, kind) for measure in Measure for kind in OF_KINDS.get(measure, ("",)))
    return tuple(replace(figure, weeks=weeks, of_weeks=4) for figure in found)


def of_team(team: str, *, hidden: bool = False, level: Level = Level.TEAM) -> tuple[Figure, ...]:
    if hidden:
        return tuple(Figure(measure, "", level, team, hidden=True) for measure in OF_TEAMS)
    return tuple(Figure(measure, "", level, team, part=9, whole=31) for measure in OF_TEAMS)


MONTH = Period(
    "2030-01", FULL.start, FULL.end, 5, weeks_of("2030-01")[1:], weeks_of("2030-01")[:1], (41, 42, 43),
    (
        share(Measure.COVERAGE, Ratio(911, 1412)), replace(share(Measure.RESPONSE, Ratio(4104, 8061)), weeks=3),
        share(Measure.CONCERN, None), replace(count(Measure.WINS, 3), weeks=3), share(Measure.CHANGED, Ratio(0, 0)),
        count(Measure.OVERDUE, 2), amount(Measure.KPI, 41.5, 1, "NPS"), *of_team("Checkout"),
        *of_team("Operations", level=Level.DEPARTMENT), *of_team("", hidden=True),
    ),
)  # fmt: skip
MANY = tuple(figure for at in range(99) for figure in of_team(f"{LONG_TITLE[:99]} {at}", hidden=at % 2 == 1))
QUARTER = replace(
    MONTH, name="2030-Q1", weeks=weeks_of("2030-Q1"), missing=(), wins=tuple(range(99)), figures=(*every(13), *MANY)
)
ONE_WEEK = replace(MONTH, weeks=weeks_of("2030-01")[-1:], missing=weeks_of("2030-01")[:-1], wins=(), figures=())


def weeks_kept(period: Period, week: Digest = FULL) -> list[Digest]:
    return [replace(week, week=name, figures=MONTH.figures) for name in period.weeks]


@shows(editions.edition)
def month(cast: Cast, say: Say) -> Card:
    return editions.edition(Shown(MONTH, "Northwind", (win(cast),)), say)


@shows(editions.edition)
def month_of_one_week(_: Cast, say: Say) -> tuple[Card, ...]:
    alone = replace(ONE_WEEK, missing=())
    return tuple(editions.edition(Shown(period, "Northwind"), say) for period in (ONE_WEEK, alone))


@shows(editions.edition, named)
def quarter_at_its_worst(cast: Cast, say: Say) -> tuple[Card, ...]:
    wins = tuple(win(cast, number, HOSTILE) for number in range(99))
    several = replace(QUARTER, figures=every(3))
    return tuple(editions.edition(Shown(period, "Northwind", wins, "2030-03"), say) for period in (QUARTER, several))


@shows(named)
def every_number_by_its_name(_: Cast, say: Say) -> Card:
    kinds = [_figure(Measure.ARMS, kind) for kind in KINDS]
    rows = tuple(editions.line(figure, MONTH, say) for figure in (*every(1), *kinds))
    return Card("", (Facts(rows[:60]), Facts(rows[60:])))


@shows(editions_behind.weeks)
def weeks_of_an_edition(_: Cast, say: Say) -> tuple[Card, ...]:
    some, quiet = weeks_kept(MONTH)[1:], [replace(week, figures=()) for week in weeks_kept(MONTH)]
    full = editions_behind.weeks(QUARTER, weeks_kept(QUARTER, WORST), say)
    return full, editions_behind.weeks(MONTH, some, say), editions_behind.weeks(MONTH, quiet, say)


@shows(editions_behind.teams)
def teams_of_an_edition(_: Cast, say: Say) -> tuple[Card, ...]:
    empty = editions_behind.teams(ONE_WEEK, 3, say)
    return editions_behind.teams(MONTH, 0, say), editions_behind.teams(QUARTER, 7, say), empty


@shows(sheet.quoted)
def sheet_of_an_edition_quoted(_: Cast, say: Say) -> Card:
    return sheet.quoted(editions_sheet.written(QUARTER), say)


@shows(editions_within.with_what_ended, editions_within.with_month)
def digests_with_which_something_ends(cast: Cast, say: Say) -> tuple[Card, ...]:
    weeks = tuple((replace(WORST, week=week), week) for week in ("2030-W04", "2030-W13"))
    ended = (editions_within.with_what_ended(digests.digest(told(cast, each), say), week, say) for each, week in weeks)
    return (*ended, editions_within.with_month(digests.on_home(told(cast), say), "2030-01", say))


@shows(teams.on_page)
def own_week(_: Cast, say: Say) -> tuple[Card, ...]:
    of_one = [OwnTeam("Checkout", 12, of_team("Checkout"))]
    return teams.on_page(FULL, of_one, say), fullest_own_week(say)


def fullest_own_week(say: Say) -> Card:
    """Show it to who leads more teams than there is room for: full, hidden, small, and without anything counted."""
    full = OwnTeam(LONG_TITLE, 40, of_team(LONG_TITLE))
    hidden = replace(full, figures=of_team(LONG_TITLE, hidden=True))
    return teams.on_page(FULL, [full, hidden, replace(full, people=3), replace(full, figures=())] * 5, say)

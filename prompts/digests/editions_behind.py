"""What stands behind a month or quarter: its weeks, and what it says of departments and teams."""

from collections.abc import Sequence
from itertools import groupby

from bot.cards import Block, Card, Facts, Line, Text
from bot.commands import Behind, ShowBehind
from bot.digests import Digest
from bot.digests.figures import Figure, Level
from bot.digests.measures import Measure
from bot.digests.periods import Period
from prompts.digests import title
from prompts.digests.editions import called, line
from prompts.digests.measured import in_short
from prompts.digests.paged import around, turned_to
from prompts.words import Say

A_PAGE = 5  # groups
OF_A_WEEK = (Measure.WINS, Measure.COVERAGE, Measure.RESPONSE)
OTHERS = (Level.DEPARTMENT, Level.TEAM)


def weeks(period: Period, kept: Sequence[Digest], say: Say) -> Card:
    """List the weeks that it is made of, each with a few numbers of the company, and those that nobody wrote down."""
    there = {digest.week: digest for digest in kept}
    told = tuple(_week(week, there.get(week), period, say) for week in sorted((*period.weeks, *period.missing)))
    return Card(_title("edition-weeks", period, say), (Facts(told),))


def teams(period: Period, page: int, say: Say) -> Card:
    """List what it says of each department and team, in the order of letters."""
    found = sorted((each for each in period.figures if each.level in OTHERS), key=_group)
    groups = [[*of_group] for _, of_group in groupby(found, key=_group)]
    at, pages = turned_to(page, len(groups), A_PAGE)
    shown = [block for each in groups[at * A_PAGE : (at + 1) * A_PAGE] for block in _of_group(each, period, say)]
    place, buttons = around(at, pages, lambda to: ShowBehind(Behind.TEAMS, period.name, to), say)
    hidden = Text(say("digest-hidden", least=period.least), quiet=True)
    told = (*(shown or [Text(say("list-empty"))]), *place, hidden)
    return Card(_title("edition-teams", period, say), told, buttons)


def _week(week: str, kept: Digest | None, period: Period, say: Say) -> tuple[str, Line]:
    if week in period.missing:
        return week, say("edition-missing")
    if kept is None:
        return week, say("no-digest")
    figures = [each for each in kept.figures if each.level is Level.COMPANY and each.measure in OF_A_WEEK]
    told = [in_short(each, say) for each in sorted(figures, key=lambda each: OF_A_WEEK.index(each.measure))]
    return title(kept, say), (" · ".join(told) or say.plain("edition-nothing"),)


def _of_group(figures: Sequence[Figure], period: Period, say: Say) -> tuple[Block, ...]:
    level, name = _group(figures[0])
    key = "edition-department" if level == Level.DEPARTMENT else "edition-team"
    heading = say(key, name=name) if name else say("edition-nobodys")
    return Text(heading), Facts(tuple(line(each, period, say) for each in figures))


def _group(figure: Figure) -> tuple[str, str]:
    return figure.level.value, figure.group


def _title(key: str, period: Period, say: Say) -> str:
    return say.plain("list-of", list=say.plain(key), week=called(period.name, say))

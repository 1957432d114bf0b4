"""A month's or a quarter's numbers for a spreadsheet program: the columns of a week's, and nothing but its figures."""

from bot.digests import Cell, Ratio, csv_of
from bot.digests.figures import Figure
from bot.digests.periods import Period
from prompts.digests.sheet import COLUMNS

NO_SHARE = (None, None, None)
Row = tuple[Cell, ...]


def written(period: Period) -> str:
    """Return it as a CSV: ``count`` weeks ``of`` all are in a figure. What is hidden is empty there too."""
    return csv_of([COLUMNS, *(_row(period, figure) for figure in period.figures)])


def _row(period: Period, each: Figure) -> Row:
    weeks = (0 if each.hidden else each.weeks, period.length)
    told = (each.measure.value, each.kind, each.level.value, each.group, each.part, each.whole, each.value, each.n)
    return (period.name, "figure", "", "", "", *weeks, *_share(each.ratio), *told)


def _share(ratio: Ratio | None) -> Row:
    if ratio is None or not ratio.whole:
        return NO_SHARE
    return tuple(round(100 * end, 1) for end in (ratio.share, *ratio.interval))

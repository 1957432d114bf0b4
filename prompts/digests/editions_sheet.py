"""A month's or a quarter's numbers for a spreadsheet program: the columns of a week's, and nothing but its figures."""

from bot.digests import csv_of
from bot.digests.periods import Period
from prompts.digests.sheet import COLUMNS, figure_row


def written(period: Period) -> str:
    """Return it as a CSV: ``count`` weeks ``of`` all are in a figure. What is hidden is empty there too."""
    rows = (figure_row(each, 0 if each.hidden else each.weeks, period.length) for each in period.figures)
    return csv_of([COLUMNS, *((period.name, *row) for row in rows)])

"""The year in wins as a picture, and the same numbers in words."""

from collections.abc import Iterator
from datetime import date

from bot.charts import Chart, Picture
from bot.wins.cx_day import FEWEST_COUNTED, Year
from prompts.wins import shortened
from prompts.words import Say

MOST_OF_A_NAME = 60  # characters of a department in the words; what is cut is cut in both
JANUARY = 1
Named = list[tuple[str, int]]


def pictured(year: Year, say: Say) -> Iterator[Picture]:
    """Yield a picture of a year that has something to show."""
    if year.wins < FEWEST_COUNTED:
        return
    title, among = say.plain("cx-day-by-month"), say.plain("cx-day-by-department")
    months = tuple((_month(day, at, say), count) for at, (day, count) in enumerate(year.months))
    departments = [(_department(name, say), count) for name, count in year.departments]
    words = [_in_words(title, [(say.month(day), count) for day, count in year.months], say)]
    words += [_in_words(among, departments, say)] if departments else []
    below = (Chart(among, tuple(departments)),) if departments else ()
    yield Picture("\n".join(words), (Chart(title, months, upright=True), *below))


def _month(day: date, at: int, say: Say) -> str:
    """Return what stands below a bar: the year where it begins."""
    return f"{say.short_month(day)}\n{day.year}" if at == 0 or day.month == JANUARY else say.short_month(day)


def _department(name: str, say: Say) -> str:
    return shortened(name)[:MOST_OF_A_NAME] if name else say.plain("cx-day-other-departments")


def _in_words(title: str, counts: Named, say: Say) -> str:
    return say.plain("cx-day-in-words", title=title, counts=say.listed(f"{name} {count}" for name, count in counts))

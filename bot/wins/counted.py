"""A year's wins counted by month and by department, for a picture that sets nobody against anybody.

Wins are public, each with its names; what is spared here is comparison: departments stand in the order of letters, and
one with only a few wins is counted with others.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.company import Team
from bot.wins import Win
from bot.wins.cx_day import FEWEST_COUNTED

MOST_NAMED = 12  # departments in one picture
OTHERS = ""  # what departments are called that are counted together
FEWEST_BARS = 2  # one alone compares nothing
DECEMBER = 12
ByMonth = tuple[tuple[date, int], ...]
ByDepartment = tuple[tuple[str, int], ...]


def by_month(wins: Iterable[Win], start: datetime, end: datetime, zone: str) -> ByMonth:
    """Return every month from ``start`` to ``end``, also those without any, with the wins posted in it."""
    here = ZoneInfo(zone)
    counts = Counter(_month(win.posted.astimezone(here)) for win in wins if win.posted)
    month, last = _month(start.astimezone(here)), _month(end.astimezone(here))
    months = [month]
    while month < last:
        month = date(month.year + month.month // DECEMBER, month.month % DECEMBER + 1, 1)
        months.append(month)
    return tuple((each, counts[each]) for each in months)


def by_department(wins: Iterable[Win], teams: Iterable[Team]) -> ByDepartment:
    """Return departments with at least ``FEWEST_COUNTED`` wins by name, and last all others together.

    Others are never one department alone: then the smallest named one joins it. Empty where fewer than two bars stay.
    """
    known = {team.name: team.department for team in teams}
    counts = Counter(known.get(win.team, OTHERS) for win in wins)
    without = counts.pop(OTHERS, 0)
    largest = sorted(counts, key=lambda name: (-counts[name], name.casefold()))
    named = [name for name in largest if counts[name] >= FEWEST_COUNTED][:MOST_NAMED]
    if len(largest) - len(named) == 1:
        named = named[:-1]
    others = without + sum(counts[name] for name in largest if name not in named)
    shown = [(name, counts[name]) for name in sorted(named, key=str.casefold)]
    found = (*shown, (OTHERS, others)) if others else tuple(shown)
    return found if len(found) >= FEWEST_BARS else ()


def _month(day: date) -> date:
    return date(day.year, day.month, 1)

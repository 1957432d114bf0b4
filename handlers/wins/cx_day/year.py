"""The year that is told of on CX Day, out of the rows as they are now."""

from datetime import datetime

from bot.cases import State as CaseState
from bot.people import Person
from bot.wins.counted import by_department, by_month
from bot.wins.cx_day import Year, a_year_before
from handlers.company import setup_of
from handlers.wins.who import called
from storage import Memory


def since(at: datetime, memory: Memory) -> datetime:
    """Return where the year begins that ends then: where the last one ended, but never more than a year before."""
    ended = [day.posted for day in memory.cx_days.up() if day.posted and day.posted < at]
    return max([a_year_before(at), *ended])


def has_wins(at: datetime, memory: Memory) -> bool:
    return bool(memory.wins.posted_between(since(at, memory), at))


def told_of(start: datetime, end: datetime, memory: Memory) -> Year:
    """Return a year without a number that would set people against each other: teams stand in the order of letters."""
    wins = memory.wins.posted_between(start, end)
    newest = {win.team: win.said for win in wins if win.team}
    teams = sorted(newest.items(), key=lambda each: each[0].casefold())
    cases = memory.cases.in_window(start, end)
    changed = sum(case.state is CaseState.CHANGED and bool(case.decided and case.decided < end) for case in cases)
    setup = setup_of(memory)
    months = by_month(wins, start, end, setup.company.timezone)
    return Year(len(wins), tuple(teams), changed, months, by_department(wins, setup.teams))


def thanked(start: datetime, end: datetime, memory: Memory) -> list[Person]:
    """Return everybody credited in that year, each once, in the order of their names."""
    people = memory.wins.credited_between(start, end)
    return sorted(people, key=lambda person: (called(person, memory).casefold(), person.key))

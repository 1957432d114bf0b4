"""A week ends: it is written down for its teams, and some hours later those who read digests may see it."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.commands import Request
from bot.commands.weekly import CloseWeek, OpenWeek
from bot.digests import latest_finished, window
from bot.digests.opening import opens
from bot.digests.weeks import week_after
from bot.effects import Effect, Later
from handlers.company import setup_of
from handlers.digests import theming
from handlers.digests.counting import written_down
from handlers.digests.editions.counting import ALARM, can_be_counted, write_those_that_end
from handlers.digests.teams import pages_of_teams
from handlers.homes import homes_by_mail
from storage import Memory

A_LOOK = timedelta(minutes=1)  # between two looks whether themes have come


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Set the alarm to the end of the week that is to be written down next, wherever the company is by now."""
    pending, zone = memory.alarms.pending(ALARM), setup_of(memory).company.timezone
    yield _at_its_end(pending.week if isinstance(pending, CloseWeek) else week_after(latest_finished(at, zone)), memory)


def close_week(command: CloseWeek, request: Request, memory: Memory) -> Iterator[Effect]:
    """Write the week down and show it to its teams. Weeks missed while the bot was away come one after the other."""
    over = _end(command.week, memory)
    if not is_over(command.week, request.at, memory):
        yield Later(ALARM, over, command)
        return
    theming.wish(command.week, request.at, memory)
    if theming.awaited(command.week, request.at, memory):
        yield Later(ALARM, request.at + A_LOOK, command)
        return
    if can_be_counted(command.week, request.at, memory):
        written_down(command.week, memory)
    write_those_that_end(command.week, request.at, memory)
    yield from pages_of_teams(memory)
    yield Later(f"opens/{command.week}", opens(over), OpenWeek(command.week))
    yield _at_its_end(week_after(command.week), memory)


def open_week(_: OpenWeek, request: Request, memory: Memory) -> Iterator[Effect]:
    """Show anew the pages on which the week may be seen from now on."""
    del request
    people = setup_of(memory).people
    yield from homes_by_mail((*people.cx_leads, people.sponsor), memory)


def is_over(week: str, at: datetime, memory: Memory) -> bool:
    return at >= _end(week, memory)


def _at_its_end(week: str, memory: Memory) -> Later:
    return Later(ALARM, _end(week, memory), CloseWeek(week))


def _end(week: str, memory: Memory) -> datetime:
    return window(week, setup_of(memory).company.timezone)[1]

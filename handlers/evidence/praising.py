"""A new team's first posts are good news: what customers have praised, each once, on a working day at ten."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.cards import Sight
from bot.commands import PassOnPraise, Request
from bot.company import Setup, Team, WorkingHours, is_live, team_called
from bot.company.wall_clock import instant
from bot.company.warming import is_warm_up
from bot.effects import Effect, Later, Show
from bot.evidence import CustomerQuote
from bot.people import Room
from bot.views import GoodNews
from handlers.company import room_named, setup_of
from prompts import evidence as words
from prompts.words import Say
from storage import Memory

MOST = 2
TEN = 10 * 60  # minutes of the team's wall clock
LOOKED_AT = 20  # of the newest that praise a team
DAY = timedelta(days=1)


def plan(team: Team, setup: Setup, at: datetime) -> Iterator[Effect]:
    if team.place:
        yield Later(f"praise/{team.name}", _next_ten(team, setup, at), PassOnPraise(team.name))


def pass_on(command: PassOnPraise, request: Request, memory: Memory) -> Iterator[Effect]:
    """Post one quote, and come back on the next working day until there were two or the team is warm."""
    setup, at = setup_of(memory), request.at
    team = team_called(setup, command.team)
    if team is None or not is_warm_up(memory.company.warm_ups().get(team.name), at):
        return
    time = len(_passed_on(team.name, memory))
    if time >= MOST:
        return
    found = _newest(team.name, memory) if _room_of(team, memory) and is_live(setup, team.name) else None
    if found:
        news = GoodNews(team.name, time)
        memory.evidence.put_beside(news.name, found.ref, _series(team.name), at)
        yield Show(news)
    if time + bool(found) < MOST:
        yield Later(f"praise/{team.name}", _next_ten(team, setup, at), command)


def good_news(view: GoodNews, memory: Memory) -> Sight | None:
    """Show what a customer has praised; nothing, once they do not agree any more or outsiders read along."""
    setup, quote = setup_of(memory), memory.evidence.beside(view.name)
    team = team_called(setup, view.team)
    room = _room_of(team, memory) if team else None
    if quote is None or team is None or room is None:
        return None
    say = Say(team.language, setup.company.timezone)
    return Sight(room.place, words.good_news(quote, team.name, say), say.language)


def _newest(team: str, memory: Memory) -> CustomerQuote | None:
    """Return the newest praise of this team that it has not read yet, else of nobody in particular."""
    known = _passed_on(team, memory)
    found = (quote for of in (team, "") for quote in memory.evidence.praise(of, date.min, LOOKED_AT))
    return next((quote for quote in found if quote.ref not in known), None)


def _passed_on(team: str, memory: Memory) -> dict[str, datetime]:
    return memory.evidence.shown_last(_series(team))


def _series(team: str) -> str:
    return GoodNews(team, 0).series


def _room_of(team: Team, memory: Memory) -> Room | None:
    room = room_named(team.place, memory)
    return room if room and room.is_ours else None


def _next_ten(team: Team, setup: Setup, at: datetime) -> datetime:
    """Return the next ten o'clock, or when work goes on after it, of a day on which this team works."""
    hours = WorkingHours(setup.company.timezone, setup.asking.quiet, team.holidays or setup.company.holidays)
    zone = ZoneInfo(hours.zone)
    day = at.astimezone(zone).date()
    while not hours.works_on(day) or (moment := hours.after(instant(zone, day, TEN), 0)) <= at:
        day += DAY
    return moment

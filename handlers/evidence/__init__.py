"""What customers have said comes in, is kept as long as they agree, and goes."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.evidence import CustomerQuote, Kept, in_company
from bot.evidence.cells import Told
from handlers.company import setup_of
from storage import Memory


def checked(told: Told, at: datetime, memory: Memory) -> Told:
    """Return what is told as this company would say it. Raises ``NotAQuote``."""
    setup = setup_of(memory)
    teams = [team.name for team in setup.teams]
    return Told(in_company(told.quote, teams, today_in(at, memory)), told.withdrawn)


def take_over(quote: CustomerQuote, at: datetime, memory: Memory) -> Kept:
    """Keep a quote that has been checked."""
    del at
    return memory.evidence.keep(quote)


def today_in(at: datetime, memory: Memory) -> date:
    return at.astimezone(ZoneInfo(setup_of(memory).company.timezone)).date()

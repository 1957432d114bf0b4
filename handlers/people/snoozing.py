"""Somebody wants to be left alone, for a while or for good, and is told what that means."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.cards import Sight
from bot.commands import HowLong, Request, Snooze
from bot.effects import Effect, Reply
from bot.forms import Form
from bot.people import A_WEEK
from bot.views import LeftAlone
from handlers.company import say_to
from handlers.homes import homes_of
from handlers.people import colleague, known_by_row
from prompts import people as words
from storage import Memory

LASTS = {HowLong.DAY: timedelta(days=1), HowLong.WEEK: A_WEEK}


def snooze(command: Snooze, request: Request, memory: Memory) -> Iterator[Effect]:
    """Leave somebody alone for so long. It takes the place of being left alone for good."""
    known_by_row(request, memory)
    memory.people.stop(request.by, None)
    memory.people.snooze(request.by, request.at + LASTS[command.how_long])
    yield Reply(LeftAlone(request.by))
    yield from homes_of((request.by,), memory)


def form_of_snooze(request: Request, memory: Memory) -> Form:
    colleague(request.by, memory)
    return words.snooze(say_to(request.by, memory))


def left_alone(view: LeftAlone, at: datetime, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    card = words.left_alone(memory.people.snoozed_until(view.person, at), say)
    return Sight(view.person, card, say.language)

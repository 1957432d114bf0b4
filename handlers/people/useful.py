"""Somebody who let three questions pass was left alone; before they are asked again, they are asked whether."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from bot.cards import Sight
from bot.commands import AskMeLess, Request
from bot.effects import Effect, Reply, Show
from bot.people import Person
from bot.views import Said, StillUseful
from handlers.company import say_to
from handlers.homes import homes_of
from handlers.people import known_by_row
from prompts import people as words
from storage import Memory


def ask_whether_useful(people: Iterable[Person], at: datetime, memory: Memory) -> Iterator[Effect]:
    """Ask once. Whoever does not reply is asked as usual from now on."""
    for person in people:
        memory.attention.keep(person, replace(memory.attention.of(person), left_alone_until=None))
        yield Show(StillUseful(person, at.date()))


def ask_me_less(_: AskMeLess, request: Request, memory: Memory) -> Iterator[Effect]:
    known_by_row(request, memory)
    memory.people.stop(request.by, None)
    memory.people.ask_less(request.by, request.at)
    yield Reply(Said("asked-less", request.by))
    yield from homes_of((request.by,), memory)


def still_useful(view: StillUseful, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    return Sight(view.person, words.still_useful(say), say.language)

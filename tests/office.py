"""An office to try the bot in: real handlers, real storage, and an outside that remembers what it shows.

The outside is one of the platforms, driven as people drive it, or ``Plain``: cards as they are, without a platform.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, LiteralString

from bot.cards import Sight
from bot.commands import Command, Configure, EndMeeting, Request
from bot.company import Setup, read_setup
from bot.forms import people_kept
from bot.meetings import Meeting
from bot.people import OPERATOR, Kind, Person, Place, Profile, Room
from handlers import FrontDoor
from handlers.alarm_clock import ring
from handlers.chats import OneEach
from handlers.courier import Courier
from handlers.pace import Pace
from storage import Memory, Store
from storage.engine import Row
from tests.outside import Opened, Outside, Seen, Told

COMPANY = "northwind"
MONDAY_NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
NORTHWIND = """
[company]
name = "Northwind"
timezone = "UTC"
languages = ["en", "de"]
domains = ["northwind.example"]

[people]
sponsor = "dana@northwind.example"
admins = ["ada@northwind.example"]
privacy = ["pia@northwind.example"]

[[teams]]
name = "Checkout"
lead = "ana@northwind.example"
members = ["ana@northwind.example", "grace@northwind.example", "linus@northwind.example"]

[[teams]]
name = "Claims"
lead = "ken@northwind.example"
members = ["ken@northwind.example", "barbara@northwind.example"]

[asking]
mode = "live"
only = ["*"]
"""
EVERYBODY = ("Ada", "Ana", "Grace", "Linus", "Guido", "Barbara", "Ken", "Dana", "Pia", "Tom", "Mei", "Omar")
GUESTS = ("Gus",)


class FakeClock:
    def __init__(self) -> None:
        self.time = MONDAY_NOON

    def now(self) -> datetime:
        return self.time


class Office:
    new_loop: Callable[[], asyncio.AbstractEventLoop] = staticmethod(asyncio.new_event_loop)

    def __init__(self, store: Store, outside: Outside, setup: str | Setup = NORTHWIND) -> None:
        self.store = store
        self.outside = outside
        self.clock = FakeClock()
        self.door = FrontDoor(store, self.clock)
        self._deliveries = Counter[str]()
        self.loop = self.new_loop()
        self.run(self.outside.opens(self))
        self.courier = self.another_courier()
        self.people_are(
            *map(self.profile, EVERYBODY), *(replace(self.profile(guest), kind=Kind.GUEST) for guest in GUESTS)
        )
        self.room_is("#checkout")
        self.configure(setup)

    def another_courier(self) -> Courier:
        courier = Courier(self.store, self.door.look, OneEach({self.outside.name: self.outside.chat}), self.clock)
        courier.pace = Pace(a_minute=60_000, burst=1000, between=timedelta())
        return courier

    def profile(self, who: str, zone: str = "UTC", language: str = "en") -> Profile:
        return Profile(self.person(who), who, f"{who.lower()}@northwind.example", zone, language)

    def people_are(self, *profiles: Profile) -> None:
        for profile in profiles:
            self.run(self.outside.knows(profile))
        self.run(self.door.met(COMPANY, profiles))

    def room_is(
        self, name: str, members: tuple[str, ...] = EVERYBODY, *, outsiders: bool = False, open_: bool = True
    ) -> None:
        room = Room(self.place(name), name, outsiders, open_, tuple(map(self.person, members)))
        self.run(self.outside.room_is(room))
        self.run(self.door.met(COMPANY, (), (room,)))

    def configure(self, setup: str | Setup, *, new: bool = False) -> None:
        """Let this be the company's setup. Its teams have long been here, unless a story is about ``new`` ones."""
        read = setup if isinstance(setup, Setup) else read_setup(setup)
        if not new:
            self.run(self.store.change(COMPANY, partial(_long_here, tuple(team.name for team in read.teams))))
        self.do(Configure(read), OPERATOR)

    def meeting(self, title: str, people: tuple[str, ...], **more: Any) -> Meeting:  # noqa: ANN401  # a Meeting's fields
        """Return a meeting of an hour that has just ended in #checkout, hosted by the first of ``people``."""
        place = self.place(more.pop("room", "#checkout"))
        known = tuple(map(self.person, people))
        now = self.clock.now()
        facts: dict[str, Any] = {
            "id": title, "title": title, "host": known[0], "ended": now, "people": known,
            "started": now - timedelta(hours=1), "place": place, "series": title,
        }  # fmt: skip
        return Meeting(**(facts | more))

    def meeting_ends(self, title: str, people: tuple[str, ...] = EVERYBODY[:6], **more: Any) -> Meeting:  # noqa: ANN401
        meeting = self.meeting(title, people, **more)
        self.do(EndMeeting(meeting), meeting.host)
        self.courier_comes()
        return meeting

    def press(self, who: str, label: str, room: str = "#checkout") -> Told:
        """Let somebody press what the newest card in a room, or else in their own conversation, offers."""
        cards = [*self.seen_in(room, who), *self.told(who)]
        return self.press_on(who, next(card for card in reversed(cards) if label in card.buttons), label)

    def press_on(self, who: str, seen: Seen, label: str) -> Told:
        told: Told = self.run(self.outside.press(who, seen, label))
        return told

    def sends(self, who: str, form: Opened | None, **values: str) -> Told:
        assert form, "No form has opened."
        told: Told = self.run(self.outside.send(who, form, values))
        self.courier_comes()
        return told

    def says_why(self, who: str, **values: str) -> Told:
        """Let somebody who has answered say why, as the private reply offers it."""
        reply = self.press(who, "They'd dislike it")
        [card] = reply.cards
        return self.sends(who, self.press_on(who, card, "Say why").form, **values)

    def types(self, who: str, words: str, room: str = "#checkout") -> Told:
        told: Told = self.run(self.outside.types(who, words, room))
        self.courier_comes()
        return told

    def home(self, who: str) -> list[Seen]:
        seen: list[Seen] = self.run(self.outside.home(who))
        return seen

    def seen_in(self, room: str = "#checkout", who: str = "Ada") -> list[Seen]:
        seen: list[Seen] = self.run(self.outside.seen_in(room, who))
        return seen

    def told(self, who: str) -> list[Seen]:
        told: list[Seen] = self.run(self.outside.told(who))
        return told

    def do(self, command: Command, by: Person, delivery: str = "") -> tuple[Sight, ...]:
        """Let a command come in by the front door, whatever the outside looks like."""
        self._deliveries[by.key] += 1
        named = delivery or f"{by.key}/{self._deliveries[by.key]}"
        sights: tuple[Sight, ...] = self.run(self.door.handle(Request(command, by, self.clock.now(), COMPANY, named)))
        return sights

    def time_passes(self, **how_long: float) -> None:
        self.clock.time += timedelta(**how_long)
        self.rings()

    def until(self, year: int, month: int, day: int, hour: int, minute: int = 0) -> None:
        """Let time pass until a moment in UTC."""
        self.clock.time = datetime(year, month, day, hour, minute, tzinfo=UTC)
        self.rings()

    def rings(self) -> None:
        while self.run(ring(self.store, self.door, self.clock)):
            self.courier_comes()
        self.courier_comes()

    def courier_comes(self, courier: Courier | None = None) -> int:
        carried: int = self.run((courier or self.courier).round())
        return carried

    def rows(self, sql: LiteralString) -> list[Row]:
        """Run a statement behind everybody's back."""
        found: list[Row] = self.run(self.store.engine.change(lambda run: run(sql)))
        return found

    def people(self, *who: str) -> str:
        """Return some people as a form keeps them."""
        return people_kept(tuple(map(self.person, who)))

    def person(self, who: str) -> Person:
        return self.outside.person(who)

    def place(self, room: str) -> Place:
        return self.outside.place(room)

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401  # whatever the work returns
        return self.loop.run_until_complete(work)

    def close(self) -> None:
        self.run(self.outside.closes())
        self.loop.close()
        self.store.engine.close()


def _long_here(teams: tuple[str, ...], memory: Memory) -> None:
    for team in teams:
        memory.company.warm_up(team, None)

"""A company that is on Slack and on Teams: the same people on both, as the directories of both say."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from bot.commands import EndMeeting
from bot.meetings import Meeting
from bot.people import MAIL, Kind, Person, Place, Profile, Room, by_mail
from handlers.chats import OneEach
from handlers.courier import Courier
from handlers.pace import Pace
from storage import Store
from tests.office import COMPANY, EVERYBODY, Office
from tests.outside import Opened, Seen, Told
from tests.plain import Plain

SIX = ("Ana", "Grace", "Linus", "Guido", "Barbara", "Ken")
QUESTION = "What would our best customers think of the decision we just made?"


def person(platform: str, who: str) -> Person:
    return by_mail(f"{who}@northwind.example") if platform == MAIL else Person(platform, who)


@dataclass
class Both:
    """An office on Slack whose people come by Teams too. Whatever names a platform is ``slack`` or ``teams``."""

    store: Store
    teams: Plain = field(default_factory=lambda: Plain("teams"))
    slack: Plain = field(default_factory=lambda: Plain("slack"))

    def __post_init__(self) -> None:
        self.office = Office(self.store, self.slack)
        self.office.run(self.teams.opens(self.office))
        self.restarts()
        members = tuple(Person("teams", who) for who in EVERYBODY)
        self.met(rooms=(Room(self.place("teams"), "#checkout", members=members),))

    def restarts(self) -> None:
        """Let another courier take over, as after a restart."""
        chats = {"slack": self.slack.chat, "teams": self.teams.chat}
        self.office.courier = Courier(self.store, self.office.door.look, OneEach(chats), self.office.clock)
        self.office.courier.pace = Pace(a_minute=60_000, burst=1000, between=timedelta())

    def met(self, *profiles: Profile, rooms: tuple[Room, ...] = ()) -> None:
        """Let the directories tell of people and places."""
        self.office.run(self.office.door.met(COMPANY, profiles, rooms))
        self.office.time_passes(seconds=3)

    def is_on_teams(self, *people: str, kind: Kind = Kind.INTERNAL) -> None:
        self.met(*(replace(self.profile("teams", who), kind=kind) for who in people))

    def profile(self, platform: str, who: str, email: str = "", language: str = "en") -> Profile:
        address = email or f"{who.lower()}@northwind.example"
        return Profile(Person(platform, who), who, address, language=language)

    def place(self, platform: str, room: str = "#checkout") -> Place:
        return Place(platform, room)

    def outside(self, platform: str) -> Plain:
        return self.teams if platform == "teams" else self.slack

    def meets(
        self, platform: str, title: str, people: tuple[str, ...] = SIX, besides: str = "", **more: str | None
    ) -> Meeting:
        """Let a meeting end on a platform. ``besides``: their other accounts came too. ``more``: a meeting's fields."""
        known = (*(person(platform, who) for who in people), *(person(besides, who) for who in people if besides))
        facts: dict[str, Any] = {
            "id": title, "title": title, "host": known[0], "ended": self.office.clock.now(), "people": known,
            "started": self.office.clock.now() - timedelta(hours=1), "place": self.place(platform), "series": title,
        }  # fmt: skip
        meeting = Meeting(**(facts | more))
        self.office.do(EndMeeting(meeting), known[0])
        self.office.courier_comes()
        return meeting

    def asked(self, platform: str, who: str = "Ada") -> list[Seen]:
        """Return the questions that somebody sees on a platform, in the room or alone."""
        seen = self.office.run(self.outside(platform).seen_in("#checkout", who))
        told = self.office.run(self.outside(platform).told(who))
        return [card for card in (*seen, *told) if QUESTION in card.words or "unsere besten" in card.words]

    def answers(self, platform: str, who: str, label: str, there: str = "") -> Told:
        """Let somebody answer the newest question of a platform; ``there``: by their account on another one."""
        card = self.asked(platform, who)[-1]
        return self.press(there or platform, who, card, label)

    def press(self, platform: str, who: str, card: Seen, label: str) -> Told:
        told: Told = self.office.run(self.outside(platform).press(who, card, label))
        self.office.time_passes(seconds=3)
        return told

    def sends(self, platform: str, who: str, form: Opened | None, **values: str) -> Told:
        assert form, "No form has opened."
        told: Told = self.office.run(self.outside(platform).send(who, form, values))
        self.office.time_passes(seconds=3)
        return told

    def types(self, platform: str, who: str, words: str) -> Told:
        told: Told = self.office.run(self.outside(platform).types(who, words, "#checkout"))
        self.office.courier_comes()
        return told

    def told(self, platform: str, who: str, about: str) -> list[Seen]:
        told: list[Seen] = self.office.run(self.outside(platform).told(who))
        return [card for card in told if about in card.words]

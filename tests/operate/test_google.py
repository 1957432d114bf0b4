"""Google calendars as a live source: questions follow what happens there, sooner where Google tells, and only then."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.company import Calendar, CalendarKind
from bot.meetings.scheduled import CalendarRead
from bot.sources.google import Google
from bot.sources.google.push import Watching
from bot.sources.google.tokens import Tokens
from bot.web import Web
from handlers.company import setup_of
from handlers.operate.calendars import Almanac
from handlers.operate.channels import Channels
from handlers.operate.desk import Desk
from handlers.operate.doctor import rows
from handlers.operate.standings import part, standings
from storage.calendars import Connected
from tests.office import COMPANY, Office
from tests.operate.test_calendars import everything
from tests.operate.test_web import Health
from tests.platforms.google_server import ANA, REFRESH, GoogleServer, google_server
from tests.platforms.test_google import Reads, at

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
HOOK = "https://chair.northwind.example/hooks/google"
PEOPLE = [{"email": f"{who}@northwind.example", "responseStatus": "accepted"} for who in ("grace", "linus", "tom")]


@pytest.fixture(scope="module")
def server() -> Iterator[GoogleServer]:
    with google_server() as running:
        yield running


async def no_rest(_: float) -> None:
    """Wait for nobody."""


class Reader(Reads):
    async def read(self, calendar: Calendar, window: Any, zone: str, mark: str) -> CalendarRead:  # noqa: ANN401, ARG002
        self.mark = mark
        return await self.reading(calendar, window)


@dataclass
class House:
    """The office, in which Ana has connected her Google calendar."""

    office: Office
    google: GoogleServer
    hook: str = HOOK
    heard: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.desk = Desk(self.office.store, self.office.door, self.office.clock, COMPANY)
        self.channels = Channels(self.desk, Watching(Tokens(self.google.variables), self.hook, no_rest))
        self.almanac = Almanac(self.desk, Reader(self.google), self.channels)

    @property
    def store(self) -> Any:  # noqa: ANN401  # the office's
        return self.office.store

    def connects(self, token: str = REFRESH) -> None:
        connected = Connected(ANA, "plain/ana", CalendarKind.GOOGLE, self.office.clock.now(), token=token)
        self.office.run(self.store.change(COMPANY, lambda memory: memory.calendars.connect(connected)))

    def meets(self, name: str = "m", after: timedelta = HOUR, **facts: object) -> None:
        begins = self.office.clock.now() + after
        invited = [{"email": ANA, "self": True, "responseStatus": "accepted"}, *PEOPLE]
        usual: dict[str, object] = {"summary": "Pricing", "start": at(begins), "end": at(begins + HOUR)}
        who = {"attendees": invited, "organizer": {"email": ANA, "self": True}}
        self.google.has(name, **(usual | who | facts))

    def pass_by(self, minutes: int) -> None:
        for _ in range(minutes):
            self.office.clock.time += timedelta(minutes=1)
            self.google.now = self.office.clock.time
            self.office.run(self.almanac.look())
            self.office.rings()

    def asked(self) -> list[str]:
        return [str(title) for (title,) in self.office.rows("select title from asks order by asked")]

    def hears(self, **headers: str) -> int:
        """Let somebody say at our hook that a calendar has changed."""

        async def work() -> int:
            site = Web(Health(able=True), "")
            site.serve({"google": Google(None, "").heard_by(self.channels)}, self.office.door.sheet)
            async with TestClient(TestServer(site.app)) as client:
                answer = await client.post("/hooks/google", headers=headers)
                return answer.status

        status: int = self.office.run(work())
        return status

    def hint(self, **other: str) -> dict[str, str]:
        """Return what Google says on the channel that was opened last."""
        [*_, opened] = [body for path, body in self.google.posted if path.endswith("/watch")]
        said = {"Channel-ID": opened["id"], "Channel-Token": opened["token"], "Resource-State": "exists"}
        told = (
            said
            | {"Resource-ID": "r1", "Message-Number": "7"}
            | {name.replace("_", "-"): to for name, to in other.items()}
        )
        return {f"X-Goog-{name}": value for name, value in told.items() if value}

    def due(self) -> Any:  # noqa: ANN401  # an instant, as it is written
        [(due,)] = self.office.rows("select due from calendars")
        return due

    def kept(self) -> list[str]:
        return [str(name) for (name,) in self.office.rows("select channel from calendar_channels order by expires")]

    def says(self) -> str:
        def looked(memory: Any) -> str:  # noqa: ANN401  # a memory
            return part(standings(self.office.clock.now(), memory))[2]

        words: str = self.office.run(self.store.read(COMPANY, looked))
        return words


@pytest.fixture
def house(plain: Office, server: GoogleServer) -> House:
    vars(server).update(vars(GoogleServer(at=server.at, now=plain.clock.now())))
    house = House(plain, server)
    house.connects()
    return house


def test_a_meeting_moved_after_its_question_was_queued_is_asked_about_once_at_its_new_end(house: House) -> None:
    house.meets()
    house.pass_by(60)
    house.google.has("m", start=at(house.office.clock.now() + HOUR), end=at(house.office.clock.now() + 2 * HOUR))
    house.pass_by(119)
    assert house.asked() == []
    house.pass_by(3)
    assert house.asked() == ["Pricing"]
    house.pass_by(60)
    assert house.asked() == ["Pricing"]


def test_what_changes_somewhere_leaves_all_other_plans_as_they_are(house: House) -> None:
    house.meets("a")
    house.meets("b", summary="Roadmap", after=3 * HOUR)
    house.pass_by(2)
    house.google.drops("a")
    house.pass_by(6)
    assert house.office.rows("select count(*) from scheduled") == [(1,)]
    house.pass_by(240)
    assert house.asked() == ["Roadmap"]


def test_what_is_known_ahead_is_renewed_though_only_little_was_looked_at_meanwhile(house: House) -> None:
    house.meets("far", after=9 * DAY)
    house.meets("near")
    house.pass_by(1)
    for _ in range(4):
        house.office.time_passes(days=1)
        house.google.now = house.office.clock.time
        house.google.has("near", summary=f"Pricing on {house.office.clock.now():%A}")
        house.pass_by(1)
    house.office.time_passes(days=1, hours=1)
    house.pass_by(1)
    assert house.office.rows("select count(*) from scheduled where event <> '' and ends > '2030-01-16'") == [(1,)]


def test_of_a_private_event_no_word_is_kept_anywhere(house: House, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    words: dict[str, Any] = {
        "summary": "Canary",
        "description": "Canary",
        "location": "Canary",
        "visibility": "private",
    }
    house.meets("p", **words)
    house.meets("q", after=2 * HOUR)
    house.pass_by(1)
    house.google.has("q", **words)
    house.pass_by(200)
    kept = everything(house.office)
    assert "Canary" not in kept + caplog.text + str(house.office.seen_in())
    assert REFRESH not in kept + caplog.text
    assert house.office.rows("select distinct rule from kept_quiet") == [("private",)]


def test_a_calendar_whose_consent_was_withdrawn_says_who_can_help(house: House) -> None:
    house.meets()
    house.pass_by(1)
    house.google.refreshes.clear()
    house.google.access.clear()
    house.pass_by(6)
    assert f"ask {ANA} to connect the calendar again" in house.says()
    [found] = [one for one in house.office.run(rows(house.desk)) if one.what == "calendar"]
    assert f"ask {ANA} to connect" in found.words


def test_what_the_setup_names_waits_for_its_owner_and_doctor_says_so(house: House) -> None:
    setup = house.office.run(house.store.read(COMPANY, setup_of))
    named = (Calendar("tom@northwind.example", kind=CalendarKind.GOOGLE),)
    house.office.configure(replace(setup, calendars=named))
    house.pass_by(1)
    assert "ask tom@northwind.example to connect it" in house.says()
    words = [one.words for one in house.office.run(rows(house.desk)) if one.what == "google"]
    assert any("CHAIR_PUBLIC_URL" in one for one in words)
    assert "to be connected by tom@northwind.example" in words


def test_google_is_asked_once_to_tell_and_what_it_tells_is_looked_at_at_once(house: House) -> None:
    house.meets()
    house.pass_by(2)
    [(path, asked)] = house.google.posted
    assert (path, asked["type"], asked["address"]) == ("/calendars/primary/events/watch", "web_hook", HOOK)
    looks = len(house.google.lists())
    house.google.has("m", summary="Pricing II")
    assert house.hears(**house.hint()) == 200
    house.office.clock.time += timedelta(seconds=6)
    house.office.run(house.almanac.look())
    assert len(house.google.lists()) > looks
    [(told,)] = house.office.rows("select told from scheduled")
    assert "Pricing II" in told


def test_a_burst_of_hints_is_one_look_and_none_puts_it_off(house: House) -> None:
    house.pass_by(1)
    for _ in range(3):
        assert house.hears(**house.hint()) == 200
        house.office.clock.time += timedelta(seconds=2)
    looks = len(house.google.lists())
    house.office.run(house.almanac.look())
    house.office.run(house.almanac.look())
    assert len(house.google.lists()) == looks + 1


def test_that_a_channel_begins_is_no_change(house: House) -> None:
    house.pass_by(1)
    before = house.due()
    assert house.hears(**house.hint(Resource_State="sync")) == 200
    assert house.due() == before
    for state in ("exists", "not_exists"):
        assert house.hears(**house.hint(Resource_State=state)) == 200
    assert house.due() < before


WRONG: dict[str, dict[str, str]] = {
    "another token": {"Channel_Token": "0" * 64},
    "no token": {"Channel_Token": ""},
    "another channel": {"Channel_ID": "made-up"},
    "no channel": {"Channel_ID": ""},
    "another resource": {"Resource_ID": "r2"},
    "no resource": {"Resource_ID": ""},
    "too long": {"Channel_ID": "x" * 400},
    "no letters": {"Channel_Token": "\udcff"},
}


@pytest.mark.parametrize("how", WRONG)
def test_whoever_cannot_prove_a_channel_is_401_and_changes_nothing(house: House, how: str) -> None:
    house.pass_by(1)
    before = house.due()
    assert house.hears(**house.hint(**WRONG[how])) == 401
    assert house.due() == before
    assert house.hears() == 401


def test_a_channel_is_renewed_before_it_ends_and_the_old_one_stopped_after_the_new_one_is_there(house: House) -> None:
    house.pass_by(1)
    [first], old = house.kept(), house.hint()
    house.office.time_passes(days=5, hours=23)
    house.pass_by(1)
    assert house.kept() == [first]
    house.office.time_passes(hours=2)
    house.pass_by(1)
    [second] = house.kept()
    assert second != first
    assert [path.rpartition("/")[2] for path, _ in house.google.posted] == ["watch", "watch", "stop"]
    assert house.google.posted[-1][1] == {"id": first, "resourceId": "r1"}
    assert (house.hears(**old), house.hears(**house.hint())) == (401, 200)


def test_the_old_channel_is_heard_until_there_is_another(house: House) -> None:
    house.pass_by(1)
    house.office.time_passes(days=6, hours=1)
    house.google.fails = [(500, {}, {})] * 4
    house.google.now = house.office.clock.time
    house.office.run(house.channels.keep(connected(house)))
    assert house.hears(**house.hint()) == 200


def connected(house: House) -> list[Calendar]:
    found: list[Connected] = house.office.run(house.store.read(COMPANY, lambda memory: memory.calendars.connected()))
    return [one.calendar for one in found]


def test_where_google_does_not_want_to_tell_it_is_asked_again_an_hour_later(house: House) -> None:
    house.google.fails = []
    refuses: tuple[int, Any, dict[str, str]] = (
        403,
        {"error": {"errors": [{"reason": "pushNotSupportedForRequestedResource"}]}},
        {},
    )
    for _ in range(3):
        house.google.fails = [refuses]
        house.office.run(house.channels.keep(connected(house)))
    assert len(house.google.fails) == 1, "It was asked again at once."
    house.office.clock.time += timedelta(hours=1)
    house.office.run(house.channels.keep(connected(house)))
    assert (house.google.fails, house.kept()) == ([], [])


def test_a_channel_goes_with_its_calendar(house: House) -> None:
    house.pass_by(1)
    hint = house.hint()
    [one] = connected(house)
    house.office.run(house.store.change(COMPANY, lambda memory: memory.calendars.disconnect(one.name)))
    house.pass_by(1)
    assert (house.kept(), house.hears(**hint)) == ([], 401)


@pytest.mark.parametrize("hook", ["", "http://chair.northwind.example/hooks/google"])
def test_where_google_cannot_reach_us_it_is_not_asked_to(plain: Office, server: GoogleServer, hook: str) -> None:
    variables = replace(server.variables, stand_in="")
    assert not Watching(Tokens(variables), hook).can
    assert not Watching(None, HOOK).can
    assert Watching(Tokens(variables), HOOK).can
    assert plain


def test_of_two_processes_one_reads_and_asks_google_to_tell_and_both_hear_it(house: House) -> None:
    house.store.engine.alone = False
    other = House(house.office, house.google)
    house.pass_by(1)
    house.office.run(other.almanac.look())
    assert len(house.google.posted) == len(house.kept()) == 1
    looks = len(house.google.lists())
    assert other.hears(**house.hint()) == 200
    house.office.clock.time += timedelta(seconds=6)
    house.office.run(other.almanac.look())
    assert len(house.google.lists()) == looks
    house.office.run(house.almanac.look())
    assert len(house.google.lists()) == looks + 1


def test_a_hint_while_a_calendar_is_being_read_has_it_read_again(house: House) -> None:
    house.pass_by(1)

    class Interrupted(Reader):
        async def read(self, calendar: Calendar, window: Any, zone: str, mark: str) -> CalendarRead:  # noqa: ANN401
            read = await super().read(calendar, window, zone, mark)
            said = house.hint()
            names = ("X-Goog-Channel-ID", "X-Goog-Channel-Token", "X-Goog-Resource-ID")
            assert await house.channels.hear(*(said[name] for name in names), changed=True)
            return read

    house.office.clock.time += timedelta(minutes=6)
    house.office.run(Almanac(house.desk, Interrupted(house.google)).look())
    looks = len(house.google.lists())
    house.office.clock.time += timedelta(seconds=6)
    house.office.run(house.almanac.look())
    assert len(house.google.lists()) == looks + 1

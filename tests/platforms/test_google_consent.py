"""Consent: people let us read their own Google calendar, and nothing else is ever kept."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer

from bot.company import CalendarKind
from bot.people import Kind
from bot.sources.google import Google
from bot.sources.google.consent import BACK, COOKIE, HERE
from bot.web import Web
from handlers.people.consents import Consenting
from storage import Store
from storage.calendars import Connected
from tests.office import COMPANY, Office
from tests.operate.test_web import Health
from tests.platforms.google_server import ANA, GoogleServer, google_server

KEY = b"a key for tests, thirty-two bytes"
CHAIR = "http://chair.northwind.example"


@pytest.fixture(scope="module")
def server() -> Iterator[GoogleServer]:
    with google_server() as running:
        yield running


@dataclass
class Desk:
    """The office's own pages, and a browser. ``pages`` are what it has seen: a status, and words."""

    office: Office
    google: GoogleServer
    address: str = CHAIR
    pages: list[tuple[int, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.store = Store(self.office.store.engine, KEY, "", self.address + HERE)

    def link(self, who: str = "Ana") -> str:
        """Return the path of a link for somebody, as they get it in their chat."""
        made: str = self.office.run(
            self.store.read(
                COMPANY, lambda memory: memory.google_link(self.office.person(who), self.office.clock.now())
            )
        )
        assert made.startswith(self.address + HERE)
        return made.removeprefix(self.address)

    def browse(self, work: Callable[["Browser"], Awaitable[None]]) -> None:
        async def told() -> None:
            site = Web(Health(able=True), "")
            Google(self.google.variables, "").listen(site.app, Consenting(self.store, self.office.clock, COMPANY))
            async with TestClient(TestServer(site.app)) as client:
                await work(Browser(client, self))

        self.office.run(told())

    def connects(self, link: str) -> tuple[int, str]:
        """Open a link and do what Google asks; return the last page."""

        async def work(browser: "Browser") -> None:
            await browser.returns(await browser.opens(link))

        self.browse(work)
        return self.pages[-1]

    def connected(self) -> list[Connected]:
        found: list[Connected] = self.office.run(self.store.read(COMPANY, lambda memory: memory.calendars.connected()))
        return found


@dataclass
class Browser:
    client: TestClient[Any, Any]
    desk: Desk

    async def opens(self, path: str) -> str:
        """Open a page; return where Google leads back to, after its question."""
        answer = await self.get(path)
        if answer.status != 302:
            return ""
        query = urlsplit(answer.headers["Location"]).query
        google = self.desk.google
        google.asked.append(answer.headers["Location"])
        return google.consent({key: values[0] for key, values in parse_qs(query).items()})

    async def returns(self, back: str) -> None:
        if back:
            await self.get(back.removeprefix(self.desk.address))

    async def get(self, path: str) -> ClientResponse:
        answer = await self.client.get(path, allow_redirects=False)
        self.desk.pages.append((answer.status, await answer.text()))
        return answer


@pytest.fixture
def desk(plain: Office, server: GoogleServer) -> Desk:
    vars(server).update(vars(GoogleServer(at=server.at)))
    return Desk(plain, server)


def test_whoever_consents_is_connected_under_the_address_that_google_proves(desk: Desk) -> None:
    status, words = desk.connects(desk.link())
    assert status == 200
    assert "Your calendar is connected" in words
    [kept] = desk.connected()
    assert (kept.owner, kept.kind, kept.person) == (ANA, CalendarKind.GOOGLE, desk.office.person("Ana").key)
    assert kept.token in desk.google.refreshes
    assert kept.token not in str(desk.office.rows("select * from connected_calendars"))
    assert desk.office.rows("select what from audit where what like 'connected%'") == [("connected their calendar",)]


def test_google_is_asked_for_events_to_read_for_good_and_with_a_proof_key(desk: Desk) -> None:
    desk.connects(desk.link())
    [asked] = [urlsplit(one) for one in desk.google.asked if "/auth?" in one]
    query = {key: values[0] for key, values in parse_qs(asked.query).items()}
    assert (query.pop("state") != "", len(query.pop("code_challenge"))) == (True, 43)
    assert query == {
        "response_type": "code", "client_id": "client-1", "redirect_uri": CHAIR + BACK, "access_type": "offline",
        "prompt": "consent", "code_challenge_method": "S256", "login_hint": ANA,
        "scope": "openid email https://www.googleapis.com/auth/calendar.events.readonly",
    }  # fmt: skip


NO: dict[str, tuple[Callable[[GoogleServer], None], str]] = {
    "denied": (lambda google: setattr(google, "denies", True), "You said no at Google"),
    "another account": (lambda google: setattr(google, "account", "tom@northwind.example"), "another address"),
    "not proven": (lambda google: setattr(google, "verified", False), "another address"),
    "no events": (lambda google: setattr(google, "scope", "openid email"), "not to see your events"),
    "no answer": (lambda google: google.fails.append((500, {}, {})), "did not answer"),
}


@pytest.mark.parametrize("how", NO)
def test_where_consent_does_not_come_about_one_sentence_says_so_and_nothing_is_kept(desk: Desk, how: str) -> None:
    change, words = NO[how]
    change(desk.google)
    status, page = desk.connects(desk.link())
    assert status == 403
    assert words in page
    assert "Nothing was kept." in page
    assert desk.connected() == []


def test_a_link_is_good_for_a_quarter_of_an_hour(desk: Desk) -> None:
    link = desk.link()
    desk.office.clock.time += timedelta(minutes=14)
    assert desk.connects(link)[0] == 200
    desk.office.clock.time += timedelta(minutes=1)
    status, page = desk.connects(link)
    assert (status, "not good any more" in page) == (403, True)


def test_who_takes_too_long_at_google_is_told_so(desk: Desk) -> None:
    link = desk.link()

    async def work(browser: Browser) -> None:
        back = await browser.opens(link)
        desk.office.clock.time += timedelta(minutes=16)
        await browser.returns(back)

    desk.browse(work)
    assert "not good any more" in desk.pages[-1][1]
    assert desk.connected() == []


def test_a_link_connects_once_and_looking_at_it_beforehand_uses_nothing_up(desk: Desk) -> None:
    link = desk.link()

    async def looks(browser: Browser) -> None:
        await browser.get(link)

    desk.browse(looks)
    assert desk.connects(link)[0] == 200
    first = desk.connected()
    status, page = desk.connects(link)
    assert (status, "used before" in page) == (403, True)
    assert desk.connected() == first


def test_going_back_twice_keeps_what_the_first_time_kept(desk: Desk) -> None:
    link = desk.link()

    async def work(browser: Browser) -> None:
        back = await browser.opens(link)
        await browser.returns(back)
        await browser.returns(back)

    desk.browse(work)
    assert [status for status, _ in desk.pages] == [302, 200, 403]
    assert len(desk.connected()) == 1


def test_what_was_begun_in_another_browser_ends_nowhere(desk: Desk) -> None:
    link = desk.link()
    found: list[str] = []

    async def opens(browser: Browser) -> None:
        found.append(await browser.opens(link))

    async def returns(browser: Browser) -> None:
        await browser.returns(found[0])

    desk.browse(opens)
    desk.browse(returns)
    assert "another browser" in desk.pages[-1][1]
    assert desk.connected() == []


@pytest.mark.parametrize("state", ["", "gAAAA", "ü", "x" * 5000, None])
def test_a_state_that_is_none_of_ours_ends_nowhere(desk: Desk, state: str | None) -> None:
    link = desk.link()

    async def work(browser: Browser) -> None:
        back = await browser.opens(link)
        code = parse_qs(urlsplit(back).query)["code"][0]
        await browser.get(f"{BACK}?code={code}" + ("" if state is None else f"&state={state}"))

    desk.browse(work)
    assert desk.pages[-1][0] == 403
    assert desk.connected() == []


@pytest.mark.parametrize("asked", ["", "gAAAA", "x" * 5000])
def test_a_made_up_link_leads_nowhere(desk: Desk, asked: str) -> None:
    assert desk.connects(f"{HERE}?asked={asked}")[0] == 403
    assert not any("/auth?" in one for one in desk.google.asked)


@pytest.mark.parametrize("kind", [Kind.GUEST, Kind.GONE])
def test_guests_and_those_who_have_left_connect_nothing(desk: Desk, kind: Kind) -> None:
    link = desk.link()
    desk.office.people_are(replace(desk.office.profile("Ana"), kind=kind))
    assert desk.connects(link)[0] == 403
    assert desk.connected() == []


def test_pages_are_in_the_language_of_whoever_reads_them_and_say_nothing_to_search_engines(desk: Desk) -> None:
    desk.office.people_are(replace(desk.office.profile("Ana"), language="de-DE"))
    desk.connects(desk.link())
    assert '<html lang="de">' in desk.pages[-1][1]
    assert "Dein Kalender ist verbunden" in desk.pages[-1][1]


def test_the_cookie_is_for_this_host_alone_and_travels_encrypted(plain: Office, server: GoogleServer) -> None:
    vars(server).update(vars(GoogleServer(at=server.at)))
    desk = Desk(plain, server, "https://chair.northwind.example")
    link = desk.link()

    async def work(browser: Browser) -> None:
        answer = await browser.get(link)
        cookie = answer.cookies[f"__Host-{COOKIE}"]
        assert (cookie["secure"], cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, True, "Lax", "/")
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"

    desk.browse(work)


def test_connecting_again_has_the_calendar_read_at_once_and_whole(desk: Desk) -> None:
    desk.connects(desk.link())
    [kept] = desk.connected()
    far = "2030-02-01T00:00:00.000000+00:00"
    desk.office.run(
        desk.store.change(
            COMPANY,
            lambda memory: memory.run(
                "insert into calendars (workspace, calendar, mark, due, failures, trouble)"
                " values (:workspace, :name, 'old', :far, 9, 'ask Ana')",
                name=kept.name,
                far=far,
            ),
        )
    )
    desk.office.clock.time += timedelta(minutes=1)
    desk.connects(desk.link())
    [(due, mark, failures)] = desk.office.rows("select due, mark, failures from calendars")
    assert (due < far, mark, failures) == (True, "", 0)


def test_where_google_is_not_set_up_there_are_no_pages(desk: Desk) -> None:
    async def work() -> None:
        site = Web(Health(able=True), "")
        Google(None, "").listen(site.app, Consenting(desk.store, desk.office.clock, COMPANY))
        async with TestClient(TestServer(site.app)) as client:
            assert (await client.get(HERE)).status == 404

    desk.office.run(work())

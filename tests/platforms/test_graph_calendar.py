"""A calendar in Microsoft 365, as it is read: whole, what has changed, and what Graph says instead."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.company import Calendar, CalendarKind
from bot.meetings.scheduled import CalendarRead, CannotRead
from bot.sources.graph.calendar import GraphCalendars
from bot.sources.graph.calls import Graph
from tests.platforms.graph_events import HOUR, event, exception, series
from tests.platforms.graph_server import GraphServer, No

Json = dict[str, Any]
NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
WINDOW = NOON - timedelta(hours=2), NOON + timedelta(days=7)
GRACE = "grace@northwind.example"
TEAM = ("Grace", "Linus", "Ada")
DAY = timedelta(days=1)
Story = Callable[[GraphServer, "Looking"], Awaitable[None]]


class Looking:
    def __init__(self, server: GraphServer) -> None:
        self.waited: list[float] = []
        self.graph = Graph(server.access, self._wait)

    async def _wait(self, seconds: float) -> None:
        self.waited.append(seconds)

    async def at(self, mark: str = "", owner: str = GRACE) -> CalendarRead:
        return await GraphCalendars(self.graph).read(Calendar(owner, kind=CalendarKind.GRAPH), WINDOW, "UTC", mark)


def tell(story: Story) -> None:
    async def told() -> None:
        async with GraphServer().running() as server:
            server.says(GRACE, event("Pricing", NOON, TEAM))
            await story(server, Looking(server))

    asyncio.run(told())


def titles(read: CalendarRead) -> list[str]:
    return [one.title for one in read.meetings or ()]


def test_a_calendar_is_read_whole_and_then_only_asked_what_has_changed() -> None:
    async def story(server: GraphServer, looking: Looking) -> None:
        first = await looking.at()
        assert titles(first) == ["Pricing"]
        assert first.whole
        second = await looking.at(first.mark)
        assert second.meetings is None
        assert [line.partition("?")[2].partition("=")[0] for line in server.asked] == ["startDateTime", "%24deltatoken"]
        assert server.logins == 1

    tell(story)


def test_it_is_asked_for_utc_plain_words_and_pages_and_read_to_the_last_page() -> None:
    async def story(server: GraphServer, looking: Looking) -> None:
        server.says(GRACE, *(event(f"Meeting {at}", NOON + at * HOUR, TEAM) for at in range(120)))
        read = await looking.at()
        assert len(titles(read)) == 120
        assert len(server.asked) == 3
        assert all('outlook.timezone="UTC"' in one and "odata.maxpagesize=50" in one for one in server.prefer)

    tell(story)


def test_what_ends_outside_the_window_is_left_out() -> None:
    async def story(server: GraphServer, looking: Looking) -> None:
        server.says(
            GRACE,
            event("Just over", NOON - timedelta(hours=3), TEAM),
            event("Long", NOON - timedelta(hours=3), TEAM, lasts=5 * HOUR),
            event("Ends later", WINDOW[1] - HOUR / 2, TEAM),
        )
        assert titles(await looking.at()) == ["Long"]

    tell(story)


@pytest.mark.parametrize("after", [(), (event("Pricing", NOON + HOUR, TEAM),)])
def test_any_change_also_a_removal_reads_the_window_anew_and_whole(after: tuple[Json, ...]) -> None:
    async def story(server: GraphServer, looking: Looking) -> None:
        kept = event("Roadmap", NOON, TEAM)
        server.says(GRACE, event("Pricing", NOON, TEAM), kept)
        first = await looking.at()
        server.says(GRACE, kept, *after)
        second = await looking.at(first.mark)
        assert titles(second) == ["Roadmap", *(["Pricing"] if after else [])]
        assert (await looking.at(second.mark)).meetings is None

    tell(story)


@pytest.mark.parametrize(
    "no", [No(410), No(410, "syncStateNotFound"), No(400, "resyncRequired"), No(404, "SyncStateNotFound")]
)
def test_where_graph_has_forgotten_what_it_told_all_is_read_anew(no: No) -> None:
    async def story(server: GraphServer, looking: Looking) -> None:
        first = await looking.at()
        server.fail("view", no)
        assert titles(await looking.at(first.mark)) == ["Pricing"]

    tell(story)


def test_occurrences_are_filled_in_from_their_series_and_keep_their_names_when_they_move() -> None:
    async def story(server: GraphServer, looking: Looking) -> None:
        master, *days = series("Daily", NOON, TEAM, 3, bodyPreview="#checkout")
        server.says(GRACE, master, *days)
        before = (await looking.at()).meetings or ()
        assert [one.title for one in before] == ["Daily"] * 3
        assert {one.series for one in before} == {"ics/UID-Daily"}
        assert before[0].id == "ics/UID-Daily/2030-01-07T12:00:00+00:00"
        moved = exception(master, NOON + DAY, NOON + DAY + 3 * HOUR, subject="Daily, later")
        server.says(GRACE, master, days[0], moved, days[2])
        after = (await looking.at()).meetings or ()
        assert [one.id for one in after] == [one.id for one in before]
        assert [(one.title, one.ended.hour) for one in after] == [("Daily", 13), ("Daily, later", 16), ("Daily", 13)]
        assert all(one.people == before[0].people for one in after)

    tell(story)


def test_a_series_whose_own_event_is_not_told_of_is_looked_up_once() -> None:
    async def story(server: GraphServer, looking: Looking) -> None:
        server.says(GRACE, *series("Daily", NOON, TEAM, 3))
        server.withheld = True
        assert titles(await looking.at()) == ["Daily"] * 3
        assert sum(line.startswith("event ") for line in server.asked) == 1
        server.fail("event", No(404, "ErrorItemNotFound"))
        lost = await looking.at()
        assert (titles(lost), lost.whole) == ([], True)
        assert lost.troubles == ("A series has no beginning any more, and was left out.",)

    tell(story)


def test_one_event_that_cannot_be_understood_is_named_and_spoils_no_other() -> None:
    async def story(server: GraphServer, looking: Looking) -> None:
        windows = {"dateTime": "2030-01-07T12:00:00.0000000", "timeZone": "Pacific Standard Time"}
        odd = [
            event("Zone", NOON, TEAM, start=windows),
            event("Untimed", NOON, TEAM, end={"dateTime": "2030-01-08", "timeZone": None}),
            event("People", NOON, TEAM, attendees=["Ada"]),
        ]
        server.says(GRACE, *odd, event("Pricing", NOON, TEAM))
        read = await looking.at()
        assert titles(read) == ["Pricing"]
        assert len(read.spoilt) == 3
        assert read.troubles == ("An event could not be understood and was left out.",)

    tell(story)


@pytest.mark.parametrize(
    "link",
    [
        "https://attacker.example/v1.0/users/x/calendarView/delta?$skiptoken=1",
        "http://127.0.0.1:1/v1.0/users",
        "{url}/elsewhere?$skiptoken=1",
        "//attacker.example/v1.0/",
        "not an address",
        "http://[",
    ],
)
def test_a_next_page_anywhere_but_at_graph_is_refused(link: str) -> None:
    async def story(server: GraphServer, looking: Looking) -> None:
        server.says(GRACE, *(event(f"Meeting {at}", NOON, TEAM) for at in range(60)))
        server.leads = link.format(url=server.url)
        with pytest.raises(CannotRead, match="leads elsewhere"):
            await looking.at()

    tell(story)


@pytest.mark.parametrize(("what", "words"), [("view", "Microsoft answered 302"), ("token", "gives us no token")])
def test_neither_token_nor_secret_follows_where_microsoft_leads_away(what: str, words: str) -> None:
    async def story(server: GraphServer, looking: Looking) -> None:
        async with GraphServer().running() as other:
            server.fail(what, No(302, leads=f"{other.url}/northwind-tenant/oauth2/v2.0/token"))
            with pytest.raises(CannotRead, match=words):
                await looking.at()
            assert (other.logins, other.asked) == (0, [])

    tell(story)


def test_a_mark_of_another_cloud_is_no_mark_and_names_nobody() -> None:
    async def story(_: GraphServer, looking: Looking) -> None:
        mark = (await looking.at()).mark
        assert "grace" not in mark
        elsewhere = mark.replace("127.0.0.1", "graph.microsoft.us")
        assert titles(await looking.at(elsewhere)) == ["Pricing"]

    tell(story)


def test_graph_that_asks_for_patience_gets_it_and_where_it_asks_for_much_it_is_left_alone() -> None:
    async def story(server: GraphServer, looking: Looking) -> None:
        server.fail("view", No(429, "TooManyRequests", after="7"), No(503))
        assert titles(await looking.at()) == ["Pricing"]
        assert looking.waited == [7.0, 10.0]
        server.fail("view", No(429, "TooManyRequests", after="900"))
        with pytest.raises(CannotRead, match="Microsoft is busy") as told:
            await looking.at()
        assert told.value.wait == timedelta(minutes=15)
        server.fail("view", *[No(503, after="1")] * 3)
        with pytest.raises(CannotRead, match="come back later"):
            await looking.at()
        assert looking.waited == [7.0, 10.0, 1.0, 1.0]

    tell(story)


def test_a_token_that_is_not_taken_is_replaced_once() -> None:
    async def story(server: GraphServer, looking: Looking) -> None:
        await looking.at()
        server.good.clear()
        assert titles(await looking.at()) == ["Pricing"]
        assert server.logins == 2
        server.fail("view", No(401, "InvalidAuthenticationToken"), No(401, "InvalidAuthenticationToken"))
        with pytest.raises(CannotRead, match="does not take our token"):
            await looking.at()

    tell(story)


@pytest.mark.parametrize(
    ("no", "words"),
    [
        (No(403, "ErrorAccessDenied"), "(403 ErrorAccessDenied). It needs the application permission Calendars.Read"),
        (No(404, "MailboxNotEnabledForRESTAPI"), "(404 MailboxNotEnabledForRESTAPI). Check the owner"),
        (No(500, body="<html>Canary"), "Microsoft answered 500."),
        (No(400, "<script>"), "Microsoft answered 400."),
        (No(200, body="[1]"), "is not what Graph says"),
        (No(200, body='{"value": 7}'), "is not what Graph says"),
    ],
)
def test_a_no_is_told_in_words_for_whoever_looks_after_the_bot(no: No, words: str) -> None:
    async def story(server: GraphServer, looking: Looking) -> None:
        server.fail("view", no)
        with pytest.raises(CannotRead) as told:
            await looking.at()
        assert words in str(told.value)
        assert "Canary" not in str(told.value)
        assert GRACE not in str(told.value)

    tell(story)


def test_a_mailbox_that_nobody_has_is_said_to_be_none() -> None:
    async def story(_: GraphServer, looking: Looking) -> None:
        with pytest.raises(CannotRead, match="knows no mailbox of this address"):
            await looking.at(owner="nobody@northwind.example")

    tell(story)

"""Google calendars, read from a stand-in whose answers Google's own client and description have judged."""

import asyncio
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError

from bot.company import Calendar, CalendarKind
from bot.meetings import Mark, Meeting
from bot.meetings.scheduled import CalendarRead, CannotRead
from bot.sources.calendars import Calendars, as_read
from bot.sources.ended import ended
from bot.sources.google.reading import Reading
from bot.sources.google.tokens import Tokens
from bot.sources.google.written import calendars_in
from bot.sources.objects import happening_in
from tests.platforms.google_server import ANA, CLIENT, LIST, REFRESH, SECRET, GoogleServer, error, google_server

NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
WINDOW = NOON - 2 * HOUR, NOON + 7 * DAY
CALENDAR = Calendar(ANA, kind=CalendarKind.GOOGLE, token=REFRESH)
TEAM = ({"email": ANA, "self": True, "responseStatus": "accepted"}, {"email": "grace@northwind.example"})


@pytest.fixture(scope="module")
def server() -> Iterator[GoogleServer]:
    with google_server() as running:
        yield running


@pytest.fixture
def google(server: GoogleServer) -> GoogleServer:
    """Return a Google where nothing has happened yet."""
    vars(server).update(vars(GoogleServer(at=server.at)))
    return server


def at(when: datetime, zone: str = "") -> dict[str, str]:
    return {"dateTime": when.isoformat()} | ({"timeZone": zone} if zone else {})


def times(begins: datetime = NOON + HOUR, zone: str = "", lasts: timedelta = HOUR) -> dict[str, Any]:
    return {"start": at(begins, zone), "end": at(begins + lasts, zone)}


@dataclass
class Reads:
    """Our reading of it, worked out without a process. ``rests`` are the pauses that it made."""

    google: GoogleServer
    mark: str = ""
    rests: list[float] = field(default_factory=list)
    tokens: Tokens | None = None

    def __post_init__(self) -> None:
        self.tokens = Tokens(self.google.variables)

    def __call__(self, calendar: Calendar = CALENDAR, window: tuple[datetime, datetime] = WINDOW) -> CalendarRead:
        read = asyncio.run(self.reading(calendar, window))
        self.mark = read.mark
        return read

    async def reading(self, calendar: Calendar, window: tuple[datetime, datetime]) -> CalendarRead:
        found = await Reading(self.tokens, self._rest).read(calendar, window, self.mark)
        if found.bodies is None:
            return CalendarRead(found.mark)
        happening, troubles = happening_in(found.bodies, *window, "UTC")
        return as_read(found, tuple(ended(one, calendar.owner) for one in happening), troubles)

    async def _rest(self, seconds: float) -> None:
        self.rests.append(seconds)


def ends(read: CalendarRead) -> list[datetime]:
    return [one.ended for one in read.meetings or ()]


def only(read: CalendarRead) -> Meeting:
    [one] = read.meetings or ()
    return one


def test_googles_own_client_reads_the_stand_in_page_by_page_and_is_told_410(google: GoogleServer) -> None:
    for number in range(5):
        google.has(f"e{number}", summary="Pricing", **times())
    google.a_page = 2
    google.access.add("ya29.own")
    options = {"api_endpoint": f"{google.at}/calendar/v3/"}
    service = build(
        "calendar", "v3", credentials=Credentials("ya29.own"), client_options=options, static_discovery=True
    )
    names, asked = [], service.events().list(calendarId="primary")
    while asked:
        told = asked.execute()
        names += [one["id"] for one in told["items"]]
        asked = service.events().list_next(asked, told)
    assert names == [f"e{number}" for number in range(5)]
    google.oldest = 99
    with pytest.raises(HttpError) as gone:
        service.events().list(calendarId="primary", syncToken=told["nextSyncToken"]).execute()
    assert gone.value.status_code == 410
    watched = service.events().watch(
        calendarId="primary", body={"id": "c1", "type": "web_hook", "address": "https://a"}
    )
    assert watched.execute()["resourceId"] == "r1"
    service.close()


def test_everything_is_read_once_over_all_pages_and_never_expanded_by_google(google: GoogleServer) -> None:
    for number in range(7):
        google.has(f"e{number}", summary=f"Pricing {number}", attendees=[*TEAM], **times())
    google.a_page = 3
    read = Reads(google)
    assert {one.title for one in read().meetings or ()} == {f"Pricing {number}" for number in range(7)}
    assert len(google.lists()) == 3
    again = read()
    assert (again.meetings, len(google.lists())) == (None, 4)
    assert "syncToken=" in google.lists()[-1]
    assert not any("singleEvents" in one for one in google.asked)


def test_a_calendar_without_end_is_given_up(google: GoogleServer) -> None:
    for number in range(41):
        google.has(f"e{number}", summary="Pricing", **times())
    google.a_page = 1
    with pytest.raises(CannotRead, match="more than 20,000 events"):
        Reads(google)()


def test_of_what_has_changed_only_that_is_looked_at(google: GoogleServer) -> None:
    google.has("a", summary="Pricing", **times())
    google.has("b", summary="Roadmap", **times())
    read = Reads(google)
    whole = read()
    google.has("a", **times(NOON + 3 * HOUR))
    delta = read()
    assert whole.looked is None
    assert delta.looked is not None
    assert len(delta.looked) == 1
    assert (only(delta).title, only(delta).ended) == ("Pricing", NOON + 4 * HOUR)


def test_a_series_keeps_the_wall_clock_of_its_own_zone_not_of_its_calendar(google: GoogleServer) -> None:
    begins = datetime(2030, 3, 7, 14, tzinfo=UTC)  # New York changes its clocks on 10 March, Berlin on the 31st
    weekly = {"recurrence": ["RRULE:FREQ=WEEKLY;COUNT=3"], **times(begins, "America/New_York")}
    google.has("a", summary="Pricing", **weekly)
    window = datetime(2030, 3, 1, tzinfo=UTC), datetime(2030, 4, 1, tzinfo=UTC)
    hours = [one.astimezone(UTC).hour for one in ends(Reads(google)(window=window))]
    assert hours == [15, 14, 14]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ({"dateTime": "2030-01-07T14:00:00+01:00"}, 13),
        ({"dateTime": "2030-01-07T14:00:00", "timeZone": "America/New_York"}, 19),
        ({"dateTime": "2030-01-07T14:00:00"}, 13),  # the calendar's own zone, Europe/Berlin
        ({"dateTime": "2030-01-07T14:00:00", "timeZone": "Nowhere/Land"}, 13),
    ],
)
def test_a_time_is_understood_with_and_without_its_zone(
    google: GoogleServer, start: dict[str, str], expected: int
) -> None:
    end = start | {"dateTime": start["dateTime"].replace("T14", "T15")}
    google.has("a", summary="Pricing", start=start, end=end)
    started = only(Reads(google)()).started
    assert started
    assert started.hour == expected


def series(google: GoogleServer) -> None:
    google.has("s", summary="Daily", recurrence=["RRULE:FREQ=DAILY;COUNT=4"], **times(zone="Europe/Berlin"))


def one_of(google: GoogleServer, day: int, **facts: object) -> None:
    original = at(NOON + HOUR + day * DAY, "Europe/Berlin")
    usual = {"recurringEventId": "s", "originalStartTime": original, "iCalUID": "s@google.com"}
    google.has(f"s_{day}", **usual, **({"summary": "Daily"} | facts))


def test_one_of_a_series_is_moved_and_one_is_taken_out(google: GoogleServer) -> None:
    series(google)
    read = Reads(google)
    assert ends(read()) == [NOON + 2 * HOUR + day * DAY for day in range(4)]
    one_of(google, 1, **times(NOON + DAY + 5 * HOUR))
    one_of(google, 2, status="cancelled")
    delta = read()
    assert ends(delta) == [NOON + 2 * HOUR, NOON + DAY + 6 * HOUR, NOON + 2 * HOUR + 3 * DAY]
    assert delta.looked is not None
    assert len({one.series for one in delta.meetings or ()}) == 1


def test_what_was_deleted_is_let_go_of_though_google_says_hardly_more_than_its_id(google: GoogleServer) -> None:
    google.has("a", summary="Pricing", **times())
    google.has("b", summary="Roadmap", **times())
    read = Reads(google)
    read()
    google.drops("a")
    delta = read()
    assert delta.meetings == ()
    assert delta.looked is not None
    assert len(delta.looked) == 1


def test_what_was_deleted_and_forgotten_has_everything_read_anew(google: GoogleServer) -> None:
    google.has("a", summary="Pricing", **times())
    google.has("b", summary="Roadmap", **times())
    read = Reads(google)
    read()
    google.drops("a")
    google.forgotten.add("a")
    anew = read()
    assert (only(anew).title, anew.looked) == ("Roadmap", None)


def test_where_google_has_lost_the_thread_everything_is_read_anew(google: GoogleServer) -> None:
    google.has("a", summary="Pricing", **times())
    read = Reads(google)
    read()
    google.has("a", summary="Pricing II")
    google.oldest = google.version + 1
    anew = read()
    assert (only(anew).title, anew.looked) == ("Pricing II", None)
    google.oldest = 0
    assert read().meetings is None


@pytest.mark.parametrize(("changes", "whole"), [(49, False), (50, True)])
def test_where_much_has_changed_everything_is_read_anew(google: GoogleServer, changes: int, *, whole: bool) -> None:
    for number in range(changes):
        google.has(f"e{number}", summary="Pricing", **times())
    read = Reads(google)
    read()
    for number in range(changes):
        google.has(f"e{number}", summary="Roadmap")
    delta = read()
    assert (delta.looked is None) == whole
    assert {one.title for one in delta.meetings or ()} == {"Roadmap"}


def test_somebody_invited_to_one_of_a_series_only_has_that_one(google: GoogleServer) -> None:
    one_of(google, 1, **times(NOON + DAY))
    meeting = only(Reads(google)())
    series(google)
    others = Reads(google)().meetings or ()
    assert meeting.id in {one.id for one in others}, "Whoever has the whole series knows it by the same name."
    assert meeting.series


ME, TOM = {"email": "me@elsewhere.example", "self": True}, {"email": "tom@northwind.example"}
MARKS: dict[str, tuple[dict[str, Any], set[Mark]]] = {
    "private": ({"visibility": "private"}, {Mark.PRIVATE}),
    "confidential": ({"visibility": "confidential"}, {Mark.PRIVATE}),
    "public": ({"visibility": "public"}, set()),
    "free": ({"transparency": "transparent"}, {Mark.FREE}),
    "busy": ({"transparency": "opaque"}, set()),
    "birthday": ({"eventType": "birthday"}, {Mark.FREE}),
    "focus": ({"eventType": "focusTime"}, {Mark.FOCUS}),
    "away": ({"eventType": "outOfOffice"}, {Mark.FREE, Mark.OUT_OF_OFFICE}),
    "desk": ({"eventType": "workingLocation"}, {Mark.FREE}),
    "mail": ({"eventType": "fromGmail"}, {Mark.FREE}),
    "usual": ({"eventType": "default"}, set()),
    "declined": ({"attendees": [{**ME, "responseStatus": "declined"}]}, {Mark.DECLINED}),
    "another declined": ({"attendees": [*TEAM, {**TOM, "responseStatus": "declined"}]}, set()),
    "unsure": ({"attendees": [{"email": ANA, "self": True, "responseStatus": "tentative"}]}, set()),
    "all day": ({"start": {"date": "2030-01-08"}, "end": {"date": "2030-01-09"}}, {Mark.ALL_DAY}),
}  # fmt: skip


@pytest.mark.parametrize("what", MARKS)
def test_what_google_says_of_an_event_is_marked_as_in_other_calendars(google: GoogleServer, what: str) -> None:
    facts, marks = MARKS[what]
    google.has("a", **({"summary": "Pricing"} | times() | facts))
    assert {*only(Reads(google)()).marks} == marks


def test_people_are_those_invited_without_rooms_and_without_those_who_declined(google: GoogleServer) -> None:
    people = [
        {"email": "Me@Elsewhere.example", "self": True, "responseStatus": "accepted"},
        {"email": "grace@northwind.example", "displayName": 'Grace "G"; Hopper: CEO,\r\nX', "optional": True},
        {"email": "tom@northwind.example", "responseStatus": "declined"},
        {"email": "room@resource.calendar.google.com", "resource": True},
        {"email": "board-room@northwind.example", "resource": True},
    ]
    organizer = {"email": "unknownorganizer@calendar.google.com"}
    google.has("a", summary="Pricing", attendees=people, organizer=organizer, **times())
    meeting = only(Reads(google)())
    assert [person.user for person in meeting.people] == [ANA, "grace@northwind.example"]
    assert meeting.host.user == ANA


@pytest.mark.parametrize(
    "where",
    [
        {"conferenceData": {"entryPoints": [
            {"entryPointType": "phone", "uri": "tel:+1"}, {"entryPointType": "video", "uri": "https://zoom.us/j/123456789"},
        ]}},
        {"hangoutLink": "https://zoom.us/j/123456789"},
        {"location": "https://zoom.us/j/123456789"},
        {"visibility": "private", "hangoutLink": "https://zoom.us/j/123456789"},
    ],
)  # fmt: skip
def test_where_a_meeting_is_joined_is_found_also_of_a_private_one(google: GoogleServer, where: dict[str, Any]) -> None:
    google.has("a", summary="Pricing", **times(), **where)
    assert only(Reads(google)()).join


def test_the_channel_that_an_invitation_names_is_found(google: GoogleServer) -> None:
    google.has("a", summary="Pricing", description="We talk in <b>#checkout</b>\nas always, \\n; really", **times())
    assert only(Reads(google)()).hint == "#checkout"


@pytest.mark.parametrize("private", ["private", "confidential"])
def test_no_word_of_a_private_event_is_even_written_as_a_calendar(google: GoogleServer, private: str) -> None:
    words = {"summary": "Canary", "description": "Canary", "location": "Canary"}
    google.has("a", visibility=private, **words, **times())
    google.has("b", visibility="private", **times())  # as shared calendars tell it: without a title
    read = Reads(google)()
    assert [one.title for one in read.meetings or ()] == ["", ""]
    assert "Canary" not in str(read)
    pages = [json.dumps(google.answer(LIST, {})[1]).encode()]
    assert b"Canary" in pages[0]
    assert b"Canary" not in b"".join(calendars_in(pages, "UTC"))


BROKEN: tuple[dict[str, Any], ...] = (
    {"start": {}},
    {"start": {"dateTime": "soon"}},
    {"start": {"date": "2030-13-01"}},
    {"start": {"dateTime": "9999-12-31T23:59:59-05:00"}},
    {"recurrence": ["RRULE:FREQ=NEVER"]},
    {"recurrence": ["RRULE:FREQ=SECONDLY"]},
    {"recurrence": ["BEGIN:VEVENT", "RRULE:FREQ=MINUTELY"]},
)


@pytest.mark.parametrize("broken", BROKEN)
def test_one_broken_event_is_named_and_loses_no_other(google: GoogleServer, broken: dict[str, Any]) -> None:
    google.has("good", summary="Pricing", **times())
    google.has("bad", summary="Canary", **(times() | broken))
    read = Reads(google)()
    assert [one.title for one in read.meetings or () if one.title != "Canary"] == ["Pricing"]
    assert len(read.spoilt) == 1
    assert "Canary" not in str(read.troubles)


@pytest.mark.parametrize(
    "words", ["a\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a\nDTEND:20300101T000000Z", "\x0b\x85\u2028;,\\n"]
)
def test_no_words_of_an_event_can_be_taken_for_lines_of_a_calendar(google: GoogleServer, words: str) -> None:
    google.has("a", summary=words, location=words, description=words, iCalUID=f"{words}@x", **times())
    meeting = only(Reads(google)())
    assert meeting.ended == NOON + 2 * HOUR
    assert meeting.title


BUSY = [(429, {}), (403, error(403, "rateLimitExceeded")), (403, error(403, "userRateLimitExceeded")), (503, {})]


@pytest.mark.parametrize(("status", "told"), BUSY)
def test_where_google_is_busy_we_come_again_later(google: GoogleServer, status: int, told: dict[str, Any]) -> None:
    google.has("a", summary="Pricing", **times())
    google.fails = [(status, told, {}), (status, told, {"Retry_After": "7"})]
    read = Reads(google)
    assert only(read()).title == "Pricing"
    first, second = read.rests
    assert 1 <= first <= 2
    assert second == 7


def test_where_google_stays_busy_the_calendar_is_tried_again_another_time(google: GoogleServer) -> None:
    google.fails = [(429, {}, {})] * 9
    read = Reads(google)
    with pytest.raises(CannotRead, match=re.escape("Google asks us to come again later (429).")):
        read()
    assert len(read.rests) <= 4


def test_a_token_that_is_over_is_renewed_once(google: GoogleServer) -> None:
    google.has("a", summary="Pricing", **times())
    read = Reads(google)
    read()
    google.access.clear()
    assert read().meetings is None
    assert sum(one == "/oauth2/token" for one in google.asked) == 2


def test_where_consent_was_withdrawn_somebody_is_told_what_to_do(google: GoogleServer) -> None:
    google.has("a", summary="Pricing", **times())
    read = Reads(google)
    read()
    google.refreshes.clear()
    google.access.clear()
    with pytest.raises(CannotRead, match=f"ask {ANA} to connect the calendar again"):
        read()


def test_where_every_token_is_refused_nobody_goes_on_asking(google: GoogleServer) -> None:
    google.fails = [(401, {}, {})] * 9
    with pytest.raises(CannotRead, match="does not let us in any more"):
        Reads(google)()
    assert len(google.fails) == 7


REFUSED: dict[str, tuple[Any, str]] = {
    "forbidden": ((403, error(403, "accessNotConfigured"), {}), "refuses (403, accessNotConfigured)"),
    "missing": ((404, error(404, "notFound"), {}), "no calendar for this person (404)"),
    "odd": ((400, error(400, "bad <b>words</b>"), {}), "Google answered 400."),
    "nothing": ((200, {}, {}), "could not be understood"),
}


@pytest.mark.parametrize("how", REFUSED)
def test_any_other_no_is_said_in_words(google: GoogleServer, how: str) -> None:
    fault, words = REFUSED[how]
    google.fails = [fault]
    with pytest.raises(CannotRead, match=re.escape(words)):
        Reads(google)()


def test_what_is_not_set_up_or_not_connected_says_so(google: GoogleServer) -> None:
    read = Reads(google)
    with pytest.raises(CannotRead, match=f"ask {ANA} to connect it"):
        read(Calendar(ANA, kind=CalendarKind.GOOGLE))
    read.tokens = None
    with pytest.raises(CannotRead, match="GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET are not set"):
        read()
    assert google.asked == []


def test_the_wrong_secret_is_our_fault_and_never_shown(google: GoogleServer) -> None:
    read = Reads(google)
    google.refreshes.clear()
    read.tokens = Tokens(type(google.variables)(CLIENT, "somebody else's", google.at))
    with pytest.raises(CannotRead, match="check GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET") as no:
        read()
    assert not {SECRET, "somebody else's", REFRESH} & set(str(no.value).split())
    assert "somebody" not in str(read.tokens)


def test_our_secret_and_a_persons_token_follow_nobody_elsewhere(google: GoogleServer) -> None:
    google.leads_on = f"{google.at}/elsewhere"
    with pytest.raises(CannotRead):
        Reads(google)()
    assert google.asked == ["/oauth2/token"]


def test_the_worker_reads_googles_pages_like_any_other_calendar(google: GoogleServer) -> None:
    series(google)
    read = Calendars(lambda _: "", Reading(Tokens(google.variables))).read(CALENDAR, WINDOW, "UTC", "")
    assert len(asyncio.run(read).meetings or ()) == 4

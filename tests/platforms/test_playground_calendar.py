"""A calendar file is brought to the page, and what was found in it is told in plain words."""

from datetime import datetime
from pathlib import Path

import pytest
from aiohttp import FormData

from bot.commands import EndMeeting
from bot.meetings import Meeting
from bot.people import Person
from tests.platforms.northwind_page import Page, on_the_page, soon, words_in

ANA, TOM, MEI = (Person("playground", user) for user in ("ana", "tom", "mei"))
GIVEN = {
    "title": " Pricing review ",
    "decision": "Raise the fee",
    "channel": "checkout",
    "minutes": "45",
    "host": "ana",
}


def met(title: str, ended: datetime) -> EndMeeting:
    return EndMeeting(Meeting(f"feed/{title}", title, ANA, ended, (ANA, TOM, MEI)))


async def bring(page: Page, feed: bytes, name: str = "mine.ics") -> str:
    form = FormData({"as": "ana", "in": "checkout", "token": page.token})
    form.add_field("feed", feed, filename=name, content_type="text/calendar")
    said = await page.post("/calendar", form)
    return await said.text() if said.status == 200 else await page.see()


def test_a_calendar_is_read_asked_about_and_planned(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        early, late, coming = met("Early", soon(hours=-2)), met("Late", soon(hours=-1)), met("Coming", soon(hours=3))
        page.found = (coming, late, early), ("One event has no end.",)
        page.asks_in = "checkout"
        seen = words_in(await bring(page, b"BEGIN:VCALENDAR"))
        assert page.feeds == [b"BEGIN:VCALENDAR"]
        assert [request.command for request in page.door.asked] == [early, late]
        assert page.planned == [coming]
        assert "3 meetings were found in this calendar." in seen
        assert "“Early” ended Tue 8 Jan, 12:30: asked, #checkout." in seen
        assert "“Coming” ends Tue 8 Jan, 17:30; then the bot decides whether to ask." in seen
        assert "One event has no end." in seen

    on_the_page(tmp_path, story)


def test_a_meeting_the_bot_keeps_out_of_is_named_as_such(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        page.found = (met("Early", soon(hours=-2)),), ()
        seen = words_in(await bring(page, b"BEGIN:VCALENDAR"))
        assert "One meeting was found in this calendar." in seen
        assert "“Early” ended Tue 8 Jan, 12:30: not asked, a rule kept the bot silent." in seen

    on_the_page(tmp_path, story)


def test_a_long_calendar_is_told_of_briefly(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        page.found = tuple(met(f"M{at}", soon(days=at)) for at in range(1, 31)), ()
        seen = words_in(await bring(page, b"BEGIN:VCALENDAR"))
        assert "30 meetings were found" in seen
        assert "And 18 more." in seen

    on_the_page(tmp_path, story)


@pytest.mark.parametrize(
    ("found", "name", "words"),
    [
        (ValueError("This is no calendar file."), "photo.jpg", "This is no calendar file."),
        (((), ()), "", "Choose a calendar file, one that ends in .ics."),
    ],
)
def test_what_is_no_calendar_is_refused_in_a_sentence(
    found: ValueError | tuple[tuple[EndMeeting, ...], tuple[str, ...]], name: str, words: str, tmp_path: Path
) -> None:
    async def story(page: Page) -> None:
        page.found = found
        assert words in words_in(await bring(page, b"not a calendar", name))

    on_the_page(tmp_path, story)


def test_an_empty_calendar_is_told_of_too(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        assert "No meeting was found in this calendar." in words_in(await bring(page, b"BEGIN:VCALENDAR"))
        assert "Bring a calendar" in await page.see(open="calendar")

    on_the_page(tmp_path, story)

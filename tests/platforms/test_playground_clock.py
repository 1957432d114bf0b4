"""The office's clock moves forward only, and on the way everything happens in its own time."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cards import Card, Sight
from bot.commands import CloseQuestion, RemindRoom, StopAsking
from bot.playground.clock import PlaygroundClock, next_monday, opening
from storage.playground import PlaygroundFile
from tests.platforms.northwind_page import TUESDAY, Page, on_the_page, soon, words_in


class At:
    def __init__(self, now: datetime) -> None:
        self.time = now

    def now(self) -> datetime:
        return self.time


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2030-01-08T13:30", "2030-01-08T13:30"),  # a Tuesday afternoon: everybody is at work
        ("2030-01-08T06:00", "2030-01-08T13:15"),  # too early in New York
        ("2030-01-08T17:00", "2030-01-09T13:15"),  # too late in Berlin
        ("2030-01-11T17:00", "2030-01-14T13:15"),  # Friday evening
        ("2030-01-12T13:30", "2030-01-14T13:15"),  # Saturday
        ("2030-07-07T13:30", "2030-07-08T12:15"),  # a Sunday in summer
    ],
)
def test_the_office_opens_when_everybody_is_at_work(now: str, opens: str) -> None:
    assert opening(datetime.fromisoformat(now).replace(tzinfo=UTC)) == datetime.fromisoformat(opens).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "monday"),
    [
        ("2030-01-08T13:30", "2030-01-14T07:00"),
        ("2030-01-14T06:00", "2030-01-21T07:00"),
        ("2030-06-30T23:30", "2030-07-08T06:00"),
    ],
)
def test_next_monday_is_never_today(now: str, monday: str) -> None:
    assert next_monday(datetime.fromisoformat(now).replace(tzinfo=UTC)) == datetime.fromisoformat(monday).replace(
        tzinfo=UTC
    )


def test_the_clock_runs_on_with_the_real_one_and_never_goes_back(tmp_path: Path) -> None:
    rows, real = PlaygroundFile(tmp_path / "p.db"), At(TUESDAY)
    clock = PlaygroundClock(real, rows)
    clock.move_to(soon(hours=2))
    real.time += timedelta(minutes=5)
    assert clock.now() == soon(hours=2, minutes=5)
    clock.move_to(TUESDAY)
    assert clock.now() == soon(hours=2, minutes=5)
    assert PlaygroundClock(real, rows).now() == soon(hours=2, minutes=5)
    rows.close()


def test_a_weekend_is_passed_over_once(tmp_path: Path) -> None:
    rows, real = PlaygroundFile(tmp_path / "p.db"), At(datetime(2030, 1, 12, 9, tzinfo=UTC))
    monday = PlaygroundClock(real, rows).now()
    assert monday == datetime(2030, 1, 14, 13, 15, tzinfo=UTC)
    assert PlaygroundClock(real, rows).now() == monday
    rows.close()


@pytest.mark.parametrize(
    ("to", "at", "now"),
    [
        ("2h", "", soon(hours=2)),
        ("closing", "", soon(hours=4)),
        ("monday", "", datetime(2030, 1, 14, 7, tzinfo=UTC)),
        ("custom", "2030-01-09T09:15", datetime(2030, 1, 9, 8, 15, tzinfo=UTC)),
    ],
)
def test_the_clock_is_moved_and_stays_moved(to: str, at: str, now: datetime, tmp_path: Path) -> None:
    async def before(page: Page) -> None:
        page.door.answers = (Sight(None, Card("Until 18:30.")),)
        await page.press(StopAsking())
        page.coming = [(soon(hours=2), RemindRoom("q")), (soon(hours=4), CloseQuestion("q"))]
        assert (await page.send("/clock", to=to, at=at)).status == 303
        assert page.clock.now() == now
        assert "Until 18:30." not in words_in(await page.see())
        assert page.rung == [alarm for alarm in (soon(hours=2), soon(hours=4)) if alarm <= now]

    async def after(page: Page) -> None:
        assert page.clock.now() == now

    on_the_page(tmp_path, before, after)


def test_every_alarm_on_the_way_rings_in_its_own_time(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        heard: list[datetime] = []
        settle = page.settle

        async def listen() -> None:
            heard.append(page.clock.now())
            await settle()

        page.settle = listen
        page.coming = [(soon(hours=3), CloseQuestion("q")), (soon(hours=1), RemindRoom("q"))]
        await page.send("/clock", to="custom", at="2030-01-08T18:30")
        assert heard == [TUESDAY, soon(hours=1), soon(hours=3), soon(hours=4)]

    on_the_page(tmp_path, story)


@pytest.mark.parametrize(
    ("to", "at", "words"),
    [
        ("closing", "", "No question is open."),
        ("custom", "", "Choose a day and a time."),
        ("custom", "soon", "Choose a day and a time."),
        ("custom", "2030-01-08T14:00", "The clock goes forward only, by 400 days at most. It is Tue 8 Jan, 14:30 now."),
        ("custom", "9999-12-31T23:59", "The clock goes forward only"),
        ("sideways", "", "Choose a day and a time."),
    ],
)
def test_where_the_clock_cannot_go_is_said_at_the_field(to: str, at: str, words: str, tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        html = await (await page.send("/clock", to=to, at=at)).text()
        assert words in words_in(html)
        assert 'aria-invalid="true"' in html
        assert page.clock.now() == TUESDAY

    on_the_page(tmp_path, story)


def test_the_dialog_says_what_is_coming(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        assert "disabled" in await page.see(open="clock")
        page.coming = [(soon(hours=4), CloseQuestion("q")), (soon(hours=2), RemindRoom("q"))]
        seen = words_in(await page.see(open="clock"))
        assert "Tue 8 Jan, 16:30 whoever has not answered is reminded Tue 8 Jan, 18:30 a question closes" in seen
        assert "To the next closing, Tue 8 Jan, 18:30" in seen

    on_the_page(tmp_path, story)


@pytest.mark.parametrize(
    ("who", "where", "words"),
    [
        ("ana", "checkout", "Office time: Tue 8 Jan, 14:30 "),
        ("dana", "claims", "Tue 8 Jan, 14:30 in Berlin, 08:30 for you"),
    ],
)
def test_the_page_shows_the_offices_time(who: str, where: str, words: str, tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        assert words in words_in(await page.see(who, where))

    on_the_page(tmp_path, story)

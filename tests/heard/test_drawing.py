"""Whom the lot may fall on, and what becomes of a month in which it cannot fall."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.commands import AskMeAgain, Snooze, StopAsking
from bot.commands.talking import HowLong
from bot.people import Attention, Kind
from storage import Memory, Store
from storage.engine import Engine
from tests.conftest import KEY
from tests.heard.northwind import LEADERS, MANY, SETUP, asked, cards, drawn, page, settled, who_was_asked
from tests.office import COMPANY, Office

EVERYONE = "\n[leaders]\nheard_sample = 1.0\n"


NEWCOMERS = tuple(f"N{number}" for number in range(10))


def state(plain: Office) -> object:
    [(state,)] = plain.rows("select state from heard_samples order by month desc limit 1")
    return state


def days_pass(plain: Office, month: int = 1, last: int = 29) -> None:
    for day in (each for each in (15, 17, 21, 23, 25, 28) if each < last):
        plain.until(2030, month, day, 17, 59)


def pressed(plain: Office, who: str, command: StopAsking | AskMeAgain | Snooze) -> None:
    plain.do(command, plain.person(who))


def test_thirty_are_drawn_and_asked_on_different_days_and_at_different_hours(plain: Office) -> None:
    found = asked(plain)
    assert len(found) == len({*found}) == 30
    assert plain.rows("select count(*) from alarms where name like 'heard/2030-01/%'") == [(0,)]
    days = {str(day) for (day,) in plain.rows("select distinct substr(at, 1, 10) from asked")}
    assert len(days) > 4, "They are asked one by one."
    assert plain.rows("select count(*) from asked where charged = 1") == [(30,)]


def test_nobody_is_asked_before_the_middle_of_the_month_nor_twice_whatever_rings(plain: Office) -> None:
    settled(plain)
    plain.until(2030, 1, 13, 12)
    assert plain.rows("select * from heard_samples") == []
    found = asked(plain)
    plain.configure(SETUP)
    plain.until(2030, 1, 30, 12)
    assert who_was_asked(plain) == found
    assert all(len(cards(plain, who)) == 1 for who in found)


def test_leaders_the_sponsor_guests_leavers_and_whoever_has_stopped_are_not_drawn(plain: Office) -> None:
    settled(plain, EVERYONE)
    plain.people_are(
        replace(plain.profile("P01"), kind=Kind.GONE),
        replace(plain.profile("P02"), kind=Kind.BOT),
        replace(plain.profile("P03"), kind=Kind.GUEST),
        replace(plain.profile("P04"), kind=Kind.STRANGER),
    )
    pressed(plain, "P05", StopAsking())
    plain.until(2030, 1, 14, 3, 1)
    days_pass(plain)
    none = {"P01", "P02", "P03", "P04", "P05", "Gus", "Dana", *(leader.title() for leader in LEADERS)}
    found = {*who_was_asked(plain)}
    assert not found & none
    assert {*MANY} - none <= found, "All others have been."
    assert not [who for who in none - {"P02"} if cards(plain, who)]


def test_where_some_teams_are_live_only_those_are_asked(plain: Office) -> None:
    settled(plain)
    plain.configure((SETUP + EVERYONE).replace('only = ["*"]', 'only = ["Build", "Care desk"]'))
    plain.until(2030, 1, 14, 3, 1)
    days_pass(plain)
    assert {*who_was_asked(plain)} == {*MANY[:34]}


def test_whoever_stops_or_leaves_after_the_draw_is_not_asked_and_whoever_snoozes_later(plain: Office) -> None:
    drawn(plain, EVERYONE)
    pressed(plain, "P05", StopAsking())
    pressed(plain, "P06", Snooze(HowLong.WEEK))
    plain.people_are(replace(plain.profile("P07"), kind=Kind.GONE))
    days_pass(plain, last=21)
    assert not {"P05", "P06", "P07"} & {*who_was_asked(plain)}
    plain.until(2030, 1, 21, 17, 59)
    days_pass(plain)
    assert {"P05", "P06", "P07"} & {*who_was_asked(plain)} == {"P06"}


def test_whoever_was_asked_a_question_that_day_is_asked_on_another(plain: Office) -> None:
    drawn(plain, EVERYONE)
    some = MANY[:8]
    for day in (15, 16):
        plain.until(2030, 1, day, 8)
        plain.meeting_ends(f"Standup {day}", some)
    for day in (15, 16):
        charged = plain.rows("select person, substr(at, 1, 10) from asked where charged = 1")
        assert len(charged) == len({*charged}), "One a day."
        plain.until(2030, 1, day + 1, 17, 59)
    days_pass(plain)
    assert {*some} <= {*who_was_asked(plain)}


def test_whoever_is_left_alone_for_now_is_passed_over(plain: Office) -> None:
    settled(plain, EVERYONE)

    def ignored(memory: Memory) -> None:
        until = plain.clock.now() + timedelta(days=14)
        memory.attention.keep(plain.person("P08"), Attention(left_alone_until=until))

    plain.run(plain.store.change(COMPANY, ignored))
    plain.until(2030, 1, 14, 3, 1)
    days_pass(plain)
    assert "P08" not in who_was_asked(plain)
    assert "P09" in who_was_asked(plain)


def test_nobody_is_asked_again_within_six_months_and_where_too_few_are_left_nobody_at_all(plain: Office) -> None:
    first = asked(plain)
    plain.people_are(*map(plain.profile, NEWCOMERS))
    for month in (2, 6):
        plain.until(2030, month, 14, 3, 1)
        plain.until(2030, month, 24, 3, 1)
        assert state(plain) == "too few people", month
    assert who_was_asked(plain) == first
    assert "June 2030: nobody was asked whether they hear leaders." in page(plain, "Mei")
    plain.until(2030, 7, 14, 3, 1)
    days_pass(plain, 7)
    again = plain.rows("select max(at), min(at) from asked group by person having count(*) > 1")
    assert again, "Those of the middle of January are asked from the middle of July on."
    apart = (datetime.fromisoformat(str(last)) - datetime.fromisoformat(str(before)) for last, before in again)
    assert min(apart) >= timedelta(days=184)


@pytest.mark.parametrize("mode", ["rehearsal", "off"])
def test_in_rehearsal_nobody_is_drawn_until_it_is_live(plain: Office, mode: str) -> None:
    settled(plain)
    plain.configure(SETUP.replace('mode = "live"', f'mode = "{mode}"'))
    plain.until(2030, 1, 14, 3, 1)
    plain.until(2030, 1, 15, 3, 1)
    assert state(plain) == "asking was off"
    assert plain.rows("select * from secrets") == []
    plain.configure(SETUP)
    plain.until(2030, 1, 16, 3, 1)
    assert state(plain) == "open"


def test_switched_off_after_the_draw_nobody_is_asked_any_more(plain: Office) -> None:
    drawn(plain)
    plain.configure(SETUP.replace('mode = "live"', 'mode = "off"'))
    days_pass(plain)
    assert who_was_asked(plain) == []
    plain.until(2030, 2, 1, 0, 1)
    assert state(plain) == "closed"


def test_a_share_of_nothing_is_no_sample_and_says_nothing(plain: Office) -> None:
    settled(plain, "\n[leaders]\nheard_sample = 0.0\n")
    plain.until(2030, 1, 14, 3, 1)
    plain.until(2030, 2, 14, 3, 1)
    assert plain.rows("select * from heard_samples") == []
    assert plain.rows("select name from alarms where name = 'heard'") == []
    assert "Said and heard" not in page(plain, "Mei")


def test_if_the_bot_was_away_for_too_long_nobody_is_asked_and_it_is_said(plain: Office) -> None:
    settled(plain)
    plain.until(2030, 1, 25, 12)
    assert state(plain) == "the bot was away"
    assert "because I was not running when it was time" in page(plain, "Mei")
    plain.until(2030, 2, 14, 3, 1)
    assert state(plain) == "open"


def test_a_month_that_went_by_altogether_is_not_made_up_for(plain: Office) -> None:
    settled(plain)
    plain.until(2030, 3, 3, 12)
    assert plain.rows("select month, state from heard_samples") == [("2030-01", "the bot was away")]
    plain.until(2030, 3, 14, 3, 1)
    assert plain.rows("select month, state from heard_samples order by month") == [
        ("2030-01", "the bot was away"),
        ("2030-03", "open"),
    ]


def test_the_lot_is_the_same_whenever_it_is_drawn_and_another_under_another_key(engine: Engine) -> None:
    def lots(memory: Memory) -> list[str]:
        return [memory.samples.lot(f"2030-01/{who}") for who in MANY]

    async def story() -> list[list[str]]:
        stores = [Store(engine, key) for key in (KEY, KEY, b"another key, also thirty-two bytes")]
        return [await store.read(COMPANY, lots) for store in stores]

    first, again, elsewhere = asyncio.run(story())
    assert first == again
    assert not {*first} & {*elsewhere}

"""What began well goes quiet: the sponsor is told once, in private, and CX leads a week later if it went on."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.commands import WeighMomentum
from bot.digests import Blind, Digest, Leading, OneThing, Ratio, SecondThoughts, Table, ToDo, window
from bot.meetings.whether import Rule
from bot.people import CLOCK
from storage import Memory
from tests.heard.northwind import SETUP
from tests.office import COMPANY, Office
from tests.outside import Seen

FALLING = (50, 44, 39, 33, 30, 26, 20, 15)
TITLE = "It is going quiet"


def monday(number: int) -> date:
    """Return the Monday on which the week of that number is over; week 1 began on 7 January."""
    return date(2030, 1, 7) + timedelta(weeks=number)


def digest(number: int, answers: int) -> Digest:
    name = f"2030-W{number + 1:02}"
    start, end = window(name, "UTC")
    return Digest(
        week=name, start=start, end=end, least=5, wins=(), waiting=0, asked=9, coverage=Ratio(9, 9), quiet=(),
        answers=Table(Ratio(answers, 100), ()), closed=9, silent=0, thoughts=SecondThoughts(),
        leading=Leading(Ratio(0, 0)), unsure=0, to_do=OneThing(ToDo.NOTHING),
    )  # fmt: skip


def weeks_were(plain: Office, *weeks: Digest) -> None:
    def keep(memory: Memory) -> None:
        for week in weeks:
            memory.digests.write(week)

    plain.run(plain.store.change(COMPANY, keep))


def counted(*answers: int) -> list[Digest]:
    return [digest(number, each) for number, each in enumerate(answers, start=1)]


def mondays(plain: Office, first: int, last: int) -> None:
    for number in range(first, last + 1):
        day = monday(number)
        plain.until(day.year, day.month, day.day, 8, 31)


def told(plain: Office, who: str) -> list[Seen]:
    return [card for card in plain.told(who) if TITLE in card.words]


def test_the_sponsor_is_told_first_and_cx_leads_a_week_later_if_it_fell_again(plain: Office) -> None:
    plain.configure(SETUP)
    weeks_were(plain, *counted(*FALLING, 9, 4, 2))
    mondays(plain, 1, 6)
    assert told(plain, "Dana") == []
    mondays(plain, 7, 7)
    [card] = told(plain, "Dana")
    assert "44 a week on average in the first four, 27 in the last" in card.words
    assert "Only you are told, once." in card.words
    plain.do(WeighMomentum("2030-W08"), CLOCK)
    plain.courier_comes()
    assert told(plain, "Mei") == [], "However often a week is weighed, it is one."
    mondays(plain, 8, 8)
    [passed_on] = told(plain, "Mei")
    assert "The sponsor was told before you" in passed_on.words
    mondays(plain, 9, 11)
    assert len(told(plain, "Dana")) == len(told(plain, "Mei")) == 1
    for who in ("Grace", "Ada", "Pia", "Tom"):
        assert told(plain, who) == [], who
    assert not [card for card in plain.seen_in() if TITLE in card.words]


def test_if_it_falls_no_further_cx_leads_are_not_told_and_a_new_stretch_is_told_anew(plain: Office) -> None:
    plain.configure(SETUP)
    again = (33, 60, 60, 60, 60, 52, 46, 40, 35, 30, 26, 20)
    weeks_were(plain, *counted(*FALLING[:7], *again))
    mondays(plain, 1, 12)
    assert len(told(plain, "Dana")) == 1
    assert told(plain, "Mei") == []
    mondays(plain, 13, 19)
    assert len(told(plain, "Dana")) == 2


@pytest.mark.parametrize(("country", "cards"), [("US", 0), ("", 1)])
def test_weeks_with_holidays_raise_nothing(plain: Office, country: str, cards: int) -> None:
    """21 January and 18 February are holidays in the United States."""
    plain.configure(SETUP.replace('timezone = "UTC"', f'timezone = "UTC"\nholidays = "{country}"'))
    weeks_were(plain, *counted(50, 50, 5, 40, 40, 40, 3))
    mondays(plain, 1, 7)
    assert len(told(plain, "Dana")) == cards


def quiet_because(plain: Office, **facts: Any) -> list[Seen]:  # noqa: ANN401  # a Digest's fields
    plain.configure(SETUP)
    weeks = counted(*FALLING)
    odd = [replace(week, **facts) for week in weeks[4:6]]
    weeks_were(plain, *weeks[:4], *odd, *weeks[6:])
    mondays(plain, 1, 8)
    return told(plain, "Dana")


def test_weeks_in_which_the_bot_was_away_could_not_see_or_was_kept_from_asking_raise_nothing(plain: Office) -> None:
    since = datetime.fromisoformat("2030-02-05T10:00:00+00:00")
    blind = Blind(1, 1, since, since + timedelta(hours=9))
    assert quiet_because(plain, blind=(blind,)) == []


def test_weeks_whose_reminders_were_missed_raise_nothing(plain: Office) -> None:
    assert quiet_because(plain, leading=Leading(Ratio(0, 0), missed=2)) == []


def test_weeks_in_which_asking_was_off_raise_nothing(plain: Office) -> None:
    assert quiet_because(plain, quiet=((Rule.OFF, 3),)) == []


def test_other_silences_are_peoples_own(plain: Office) -> None:
    assert len(quiet_because(plain, quiet=((Rule.TOO_FEW, 3),))) == 1


def test_in_rehearsal_nobody_is_told(plain: Office) -> None:
    plain.configure(SETUP.replace('mode = "live"', 'mode = "rehearsal"'))
    weeks_were(plain, *counted(*FALLING))
    mondays(plain, 1, 9)
    assert told(plain, "Dana") == []
    assert plain.rows("select * from slackenings") == []


def test_late_it_waits_for_working_hours_and_weighs_the_latest_week(plain: Office) -> None:
    plain.configure(SETUP)
    weeks_were(plain, *counted(*FALLING))
    plain.until(2030, 3, 4, 20)
    assert told(plain, "Dana") == []
    plain.until(2030, 3, 5, 8)
    assert len(told(plain, "Dana")) == 1


def test_a_young_company_hears_nothing(plain: Office) -> None:
    plain.configure(SETUP)
    weeks_were(plain, *counted(*FALLING[:6]))
    mondays(plain, 1, 6)
    assert told(plain, "Dana") == []

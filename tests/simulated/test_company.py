"""Two weeks of a small company, clocks put back in between: whatever it may rely on held. `make soak` has all of it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.views import Reminder
from handlers.company import setup_of
from tests.office import COMPANY
from tests.simulated.company import Company, Size, simulated
from tests.simulated.promised import asked, broken, silences

SEED = 3
SMALL = Size(people=40, weeks=2, first=date(2030, 10, 21))  # summer time ends on the 27th; 1 November is a holiday


@pytest.fixture(scope="module")
def company() -> Iterator[Company]:
    with simulated(SEED, SMALL) as company:
        company.runs()
        yield company


def test_nobody_is_invited_too_often_and_every_meeting_is_accounted_for_once(company: Company) -> None:
    assert broken(company) == []


def test_the_silences_and_the_questions_are_all_the_meetings(company: Company) -> None:
    meetings, _, _ = asked(company)
    assert meetings + sum(silences(company).values()) == len(company.meetings)


def test_everybody_had_eight_to_twelve_meetings_a_week(company: Company) -> None:
    weeks = [
        (one.number, (each.planned.date() - SMALL.first).days // 7) for each in company.meetings for one in each.people
    ]
    assert set(map(weeks.count, weeks)) <= {*range(8, 13)}
    assert len(set(weeks)) == SMALL.people * SMALL.weeks


def test_enough_happened_for_all_that_to_mean_something(company: Company) -> None:
    meetings, by_hand, answers = asked(company)
    assert min(meetings, answers // 2) > 25
    assert by_hand > 0
    assert len(silences(company)) >= 9
    assert sum(len(chat.reminders) for chat in company.chats) > 50
    assert len([wishes for wishes in company.wishes.values() if wishes]) > 3
    assert {len(one.on) for one in company.staff} == {1, 2}


def test_the_judge_sees_what_is_missing_and_who_was_reminded_for_nothing(company: Company) -> None:
    lost, *company.meetings = company.meetings
    assert broken(company) == [f"{len(company.meetings)} meetings, and {len(company.meetings) + 1} are accounted for"]
    company.meetings = [lost, *company.meetings]
    unheard = replace(lost, name="unheard")
    company.meetings.append(unheard)
    assert [words for words in broken(company) if unheard.title in words]
    company.meetings.remove(unheard)
    (question, number), at = next(iter(company.answered.items()))
    needless = (at + timedelta(minutes=1), Reminder(question, company.staff[number].accounts[0]))
    company.chats[0].reminders.append(needless)
    assert [words for words in broken(company) if "had answered" in words]
    company.chats[0].reminders.remove(needless)


def test_the_judge_sees_who_is_invited_too_often() -> None:
    with simulated(SEED, Size(people=20, weeks=1, first=SMALL.first)) as careless:
        setup = careless.office.run(careless.office.store.read(COMPANY, setup_of))
        asking = replace(setup.asking, a_day=9, a_week=99, gap_seconds=0)
        careless.office.configure(replace(setup, asking=asking))
        careless.runs()
        found = " ".join(broken(careless))
    assert re.search(r"invited [2-9] times on", found)
    assert "invited four times" in found
    assert "and rests since" not in found

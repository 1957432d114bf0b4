"""Who is reminded before which meeting, and when: whoever wants to be, once, at work, never of what is private."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.cases import Case, Fired
from bot.commands import Recall, RemindMe, StopAsking
from bot.company import Calendar
from bot.meetings import Mark, Meeting, Question
from bot.people import CLOCK, by_mail
from handlers.meetings.scheduled import let_go, take
from storage import Memory
from tests.diaries import mail
from tests.office import COMPANY, Office

TEN = datetime.fromisoformat("2030-01-14T10:00:00+00:00")
HOUR = timedelta(hours=1)
ANAS = Calendar(mail("Ana"), "https://calendar.example/ana.ics")


@pytest.fixture
def office(plain: Office) -> Office:
    """Return an office in which a meeting of Ana's series has led to a case that she has still to decide."""
    pricing = meeting().kept_series
    asked = Question("q1", "Pricing", plain.place("#checkout"), plain.person("Ana"), asked=plain.clock.now(),
                     closes=plain.clock.now() + HOUR, series=pricing)  # fmt: skip

    def keep(memory: Memory) -> None:
        memory.meetings.ask(asked)
        memory.meetings.invite("q1", (plain.person("Grace"),), plain.clock.now(), charged=True)
        memory.meetings.close("q1", plain.clock.now(), 2, concern=True)
        now = plain.clock.now()
        memory.cases.keep(Case(1, "q1", plain.person("Ana"), Fired.TWO, opened=now, due=now + 5 * HOUR))

    plain.run(plain.store.change(COMPANY, keep))
    return plain


def meeting(host: str = "Ana", begins: datetime = TEN, **more: Any) -> Meeting:  # noqa: ANN401  # a Meeting's fields
    who = by_mail(mail(host))
    planned = Meeting("ics/u1/2", "Pricing", who, begins + HOUR, (who,), begins, series="ics/u1")
    return replace(planned, **more)


def stands(office: Office, planned: Meeting) -> None:
    office.run(office.store.change(COMPANY, lambda memory: take(ANAS, [planned], memory)))


def wishes(office: Office, who: str = "Ana", *, off: bool = False) -> None:
    office.do(RemindMe(off), office.person(who))


def reminded(office: Office, who: str = "Ana") -> int:
    return sum("Last time: D-1" in card.words for card in office.told(who))


def test_nobody_is_reminded_who_has_not_asked_for_it(office: Office) -> None:
    stands(office, meeting())
    office.until(2030, 1, 14, 9, 30)
    assert reminded(office) == 0
    assert office.rows("select count(*) from alarms where name like 'recall/%'") == [(0,)]


@pytest.mark.parametrize("first", ["the wish", "the calendar"])
def test_it_does_not_matter_which_was_first(office: Office, first: str) -> None:
    steps: list[Callable[[], None]] = [lambda: wishes(office), lambda: stands(office, meeting())]
    for step in steps if first == "the wish" else reversed(steps):
        office.clock.time = TEN - timedelta(days=2)
        step()
    office.until(2030, 1, 14, 9, 29)
    assert reminded(office) == 0
    office.until(2030, 1, 14, 9, 30)
    assert reminded(office) == 1


@pytest.mark.parametrize(
    ("begins", "told"),
    [
        (TEN.replace(hour=8, minute=15), TEN.replace(hour=8)),
        (TEN.replace(hour=8), TEN.replace(hour=8)),
        (TEN.replace(hour=7, minute=30), None),
        (TEN.replace(hour=19), None),
    ],
)
def test_it_comes_in_working_hours_or_not_at_all(office: Office, begins: datetime, told: datetime | None) -> None:
    wishes(office)
    stands(office, meeting(begins=begins))
    office.clock.time = (told or begins) - timedelta(minutes=1)
    office.rings()
    assert reminded(office) == 0
    office.clock.time += timedelta(minutes=1)
    office.rings()
    assert reminded(office) == (1 if told else 0)


def test_a_meeting_that_is_moved_is_planned_anew_and_told_of_once(office: Office) -> None:
    wishes(office)
    stands(office, meeting())
    later = TEN + 3 * HOUR
    stands(office, meeting(begins=later))
    office.until(2030, 1, 14, 9, 31)
    assert reminded(office) == 0
    office.until(2030, 1, 14, 12, 30)
    assert reminded(office) == 1
    stands(office, meeting(begins=later + HOUR))
    office.until(2030, 1, 14, 13, 31)
    office.do(Recall(meeting().question), CLOCK)
    office.courier_comes()
    assert reminded(office) == 1


def test_a_meeting_that_has_gone_or_is_cancelled_is_not_told_of(office: Office) -> None:
    wishes(office)
    stands(office, meeting())
    stands(office, meeting(marks=(Mark.CANCELLED,)))
    stands(office, replace(meeting(), id="ics/u1/3"))
    gone = replace(meeting(), id="ics/u1/3").question
    office.run(office.store.change(COMPANY, lambda memory: let_go(ANAS.name, [gone], memory)))
    office.until(2030, 1, 14, 9, 45)
    assert reminded(office) == 0


@pytest.mark.parametrize("more", [{"marks": (Mark.PRIVATE,)}, {"title": "Performance review with Linus"}])
def test_what_is_private_is_never_told_of(office: Office, more: dict[str, Any]) -> None:
    wishes(office)
    stands(office, meeting(**more))
    office.until(2030, 1, 14, 9, 45)
    assert reminded(office) == 0


def test_who_wants_to_be_left_alone_is(office: Office) -> None:
    wishes(office)
    stands(office, meeting())
    office.do(StopAsking(), office.person("Ana"))
    office.until(2030, 1, 14, 9, 45)
    assert reminded(office) == 0


def test_a_wish_can_be_taken_back(office: Office) -> None:
    wishes(office)
    stands(office, meeting())
    wishes(office, off=True)
    office.until(2030, 1, 14, 9, 45)
    assert reminded(office) == 0


def test_another_host_of_the_series_learns_nothing_of_a_case_they_may_not_see(office: Office) -> None:
    wishes(office, "Linus")
    stands(office, meeting("Linus"))
    office.until(2030, 1, 14, 9, 45)
    assert reminded(office, "Linus") == 0
    wishes(office, "Grace")
    stands(office, replace(meeting("Grace"), id="ics/u1/4"))
    office.until(2030, 1, 14, 9, 46)
    assert reminded(office, "Grace") == 1, "She was asked the last time."


def test_late_it_comes_until_the_meeting_begins_and_not_after(office: Office) -> None:
    wishes(office)
    stands(office, meeting())
    office.until(2030, 1, 14, 10, 1)
    assert reminded(office) == 0

"""What a week measures of calls, money, pay, sponsors and foresight: each once, and nothing of fewer than five."""

from dataclasses import replace
from datetime import datetime, timedelta
from fractions import Fraction

import pytest

from bot.digests import window
from bot.digests.measures import Measure
from bot.digests.weeks import week_after, week_before
from bot.leaders.calls import Call, State
from bot.leaders.funding import Funded, Funding
from bot.leaders.pay import Counted
from bot.leaders.pledges import Pledge
from bot.outcomes.calibration import Calibration, Look
from bot.people import Person
from storage import Memory
from storage.leaders import Vacancy
from tests.figures.figured import figures_of, hidden, kept, shares
from tests.journeys.digests.northwind import WITH_MEI
from tests.office import Office

WEEK = "2030-W03"
START, END = window(WEEK, "UTC")
DAY = timedelta(days=1)
LEADERS = tuple(f"{who}@northwind.example" for who in ("dana", "grace", "linus", "ken", "barbara", "tom"))
LOOK = Calibration(40, Fraction(1, 8), Fraction(1, 2), Fraction(1, 4), Fraction(1, 16), Fraction(3, 16))


@pytest.fixture
def northwind(plain: Office) -> Office:
    plain.configure(WITH_MEI)
    return plain


def offered(office: Office, *ended: tuple[str, State]) -> None:
    def keep(memory: Memory) -> None:
        for number, (leader, state) in enumerate(ended):
            memory.calls.keep(Call(f"c{number}", leader, "2030-01", "r", "k", START, state, START + DAY))

    kept(office, keep)


def test_calls_are_counted_once_they_ended_and_from_five_leaders_on(northwind: Office) -> None:
    states = (State.CALLED, State.UNREACHED, State.NOT_NOW, State.LAPSED, State.CALLED)
    offered(northwind, *zip(LEADERS, states, strict=False), (LEADERS[5], State.GIVEN_BACK), (LEADERS[0], State.CALLED))
    assert shares(figures_of(northwind, WEEK))[Measure.CALLS, ""] == (3, 6)
    assert shares(figures_of(northwind, week_after(WEEK)))[Measure.CALLS, ""] == (0, 0)


def test_calls_of_four_leaders_are_hidden_however_many_they_are(northwind: Office) -> None:
    offered(northwind, *((leader, State.CALLED) for leader in LEADERS[:4] * 3), (LEADERS[4], State.WITHDRAWN))
    assert (Measure.CALLS, "") in hidden(figures_of(northwind, WEEK))


@pytest.mark.parametrize(("owners", "told"), [(5, (2, 10)), (4, None)])
def test_money_is_told_of_what_enough_people_have_taken_on(
    northwind: Office, owners: int, told: tuple[int, int] | None
) -> None:
    def keep(memory: Memory) -> None:
        for number in range(1, 11):
            owner = Person("plain", f"O{number % owners}")
            memory.pledges.keep(Pledge(number, owner, "We answer within a day", *(START.date(),) * 2, END.date() + DAY))
            says = {1: Funded.YES, 2: Funded.YES, 3: Funded.NO}.get(number, Funded.UNSAID)
            memory.fundings.keep(Funding(f"P-{number}", START.date(), says))

    kept(northwind, keep)
    assert shares(figures_of(northwind, WEEK)).get((Measure.FUNDED, "")) == told


def test_pay_is_told_of_a_year_that_was_counted(northwind: Office) -> None:
    assert not [name for name in figures_of(northwind, week_before(WEEK)) if name[0] is Measure.PAY]
    kept(northwind, lambda memory: memory.pay.count(2029, Counted(2029, 4, 6)))
    assert shares(figures_of(northwind, WEEK))[Measure.PAY, "2029"] == (4, 6)


@pytest.mark.parametrize(
    ("zone", "vacant", "days"),
    [
        ("UTC", (START + DAY, START + DAY + timedelta(minutes=1)), 6),
        ("UTC", (START + DAY, START + 2 * DAY), 6),
        ("UTC", (START - 9 * DAY, None), 0),
        ("UTC", (END, None), 7),
        ("Asia/Tokyo", (START, START + timedelta(hours=20)), 5),  # it is Monday and Tuesday there
    ],
)
def test_a_day_without_a_sponsor_is_one_however_short_it_was(
    northwind: Office, zone: str, vacant: tuple[datetime, datetime | None], days: int
) -> None:
    northwind.configure(WITH_MEI.replace('timezone = "UTC"', f'timezone = "{zone}"'))
    kept(northwind, lambda memory: memory.leaders.keep_vacancy(Vacancy(*vacant)))
    assert shares(figures_of(northwind, WEEK))[Measure.SPONSORED, ""] == (days, 7)


def test_a_week_in_which_the_clocks_change_has_seven_days(northwind: Office) -> None:
    northwind.configure(WITH_MEI.replace('timezone = "UTC"', 'timezone = "Europe/Berlin"'))
    for week in ("2030-W13", "2030-W43"):
        assert shares(figures_of(northwind, week))[Measure.SPONSORED, ""] == (7, 7)


def test_a_look_is_told_once_its_week_with_the_team_is_over_and_the_latest_one_alone(northwind: Office) -> None:
    looks = (
        Look("", 20, replace(LOOK, n=20), START - 20 * DAY, START - 13 * DAY),
        Look("", 40, LOOK, START - 7 * DAY, START),
        Look("Checkout", 41, replace(LOOK, n=21), START - 20 * DAY, START),
        Look("", 60, replace(LOOK, n=60), START, END),
    )

    def keep(memory: Memory) -> None:
        for look in looks:
            memory.outcomes.keep_look(look)

    kept(northwind, keep)
    weeks = [week_before(week_before(WEEK)), week_before(WEEK), WEEK, week_after(WEEK)]
    assert [(found := figures_of(northwind, week).get((Measure.SKILL, ""))) and found.n for week in weeks] == [
        20,
        20,
        40,
        60,
    ]
    brier = [figures_of(northwind, WEEK)[Measure.BRIER, kind] for kind in ("", "low", "high")]
    assert [each.value for each in brier] == [0.125, 0.0625, 0.1875]


def test_where_all_outcomes_were_alike_there_is_no_skill_to_tell(northwind: Office) -> None:
    kept(northwind, lambda memory: memory.outcomes.keep_look(Look("", 20, replace(LOOK, skill=None), START, START)))
    found = figures_of(northwind, WEEK)
    assert (Measure.BRIER, "") in found
    assert (Measure.SKILL, "") not in found

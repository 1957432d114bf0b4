"""Only confirmed values are summed, each once, and evenness is counted over windows that the calendar shows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.company import Team
from bot.digests import Evenness, Ratio, Spread, Worth, evenness, worth_of
from bot.people import Person
from bot.wins import State, Win
from bot.wins.money import Amount
from bot.wins.value import Settling, Value

START, END = datetime(2030, 1, 7, tzinfo=UTC), datetime(2030, 1, 14, tzinfo=UTC)
BEFORE, IN, AFTER = START - timedelta(days=1), START + timedelta(days=1), END
ADA = Person("plain", "Ada")
TEAMS = (
    Team("Checkout", department="Shop"), Team("Basket", department="Shop"),
    Team("Claims", department="Service", frontline=True), Team("Board"),
)  # fmt: skip


def win(number: int, posted: datetime, settled: datetime | None, team: str = "Checkout") -> Win:
    settling = Settling.CONFIRMED if settled else Settling.WAITING
    value = Value(Amount(100 * number, 200 * number, "EUR"), "counted", settling=settling, settled=settled)
    return Win(number, ADA, BEFORE, team, "change", state=State.POSTED, posted=posted, value=value)


@pytest.mark.parametrize(
    ("posted", "settled", "counts", "waits"),
    [
        (IN, IN, True, False),
        (BEFORE, IN, True, False),
        (IN, BEFORE, True, False),
        (START, BEFORE, True, False),
        (BEFORE, BEFORE, False, False),
        (IN, AFTER, False, True),
        (IN, None, False, True),
        (BEFORE, None, False, True),
        (AFTER, IN, False, False),
    ],
)
def test_a_value_counts_in_the_week_of_the_later_of_both(
    posted: datetime, settled: datetime | None, *, counts: bool, waits: bool
) -> None:
    found = worth_of([win(1, posted, settled)], START, END)
    assert (found.confirmed == (1,), found.unconfirmed == (1,)) == (counts, waits)
    assert found.sums == ((Amount(100, 200, "EUR"),) if counts else ())


def test_every_confirmed_value_is_counted_in_exactly_one_of_all_weeks() -> None:
    weeks = [(START + timedelta(weeks=at), START + timedelta(weeks=at + 1)) for at in range(-3, 4)]
    for posted in (BEFORE, START, IN, AFTER):
        for settled in (BEFORE, START, IN, AFTER):
            counted = [worth_of([win(1, posted, settled)], *week).confirmed for week in weeks]
            assert counted.count((1,)) == 1


def test_low_ends_and_high_ends_are_summed_and_a_win_without_value_is_no_part() -> None:
    found = worth_of(
        [win(1, IN, IN), win(2, IN, IN), win(3, IN, None), replace(win(4, IN, IN), value=None)], START, END
    )
    assert found == Worth((Amount(300, 600, "EUR"),), (1, 2), (3,), made_of=(2,))


def test_departments_and_frontline_teams_are_shares_of_what_the_setup_knows() -> None:
    some = [win(1, IN, None), win(2, IN, None, "Basket"), win(3, IN, None, "Gone"), win(4, IN, None, "")]
    more = [*some, win(5, IN, None, "Claims")]
    found = evenness(TEAMS, some, more)
    assert found == Evenness(Spread(Ratio(1, 2), Ratio(0, 2)), Spread(Ratio(2, 2), Ratio(1, 3)), unheard=True)
    assert not evenness(TEAMS, more, more).unheard


def test_without_frontline_teams_nobody_is_missed() -> None:
    assert not evenness(TEAMS[:2], [], []).unheard
    assert evenness((), [], []) == Evenness()

"""Outcomes are looked at twenty by twenty."""

from fractions import Fraction

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.outcomes.calibration import Foreseen
from handlers.outcomes.calibrating import look_anew
from storage import Memory
from tests.office import COMPANY, Office
from tests.outcomes.northwind import HEADING, another_comes, known_already, page


def test_below_twenty_nobody_sees_anything(plain: Office) -> None:
    another_comes(plain, before=18)
    assert HEADING not in page(plain, "Ana")
    assert plain.rows("select count(*) from calibrations") == [(0,)]


def test_one_more_changes_nothing(plain: Office) -> None:
    another_comes(plain, before=19)
    before = page(plain, "Ana")
    known_already(plain, 19)
    assert page(plain, "Ana") == before
    assert plain.rows("select count(*) from calibrations where team = 'Checkout'") == [(1,)]


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(("Checkout", "Claims", "")), min_size=40, max_size=90))
def test_no_two_looks_are_fewer_than_twenty_outcomes_apart(plain: Office, teams: list[str]) -> None:
    seen = Foreseen(Fraction(1, 2), Fraction(1))

    def all_of_them(memory: Memory) -> list[tuple[str, int, int]]:
        memory.run("delete from foreseen where workspace = :workspace")
        memory.run("delete from calibrations where workspace = :workspace")
        for number, team in enumerate(teams):
            memory.outcomes.add(f"q{number}", team, seen, plain.clock.now())
            [*look_anew(team, plain.clock.now(), memory)]
        return [(look.team, look.upto, look.calibration.n) for look in memory.outcomes.looks()]

    looks = plain.run(plain.store.change(COMPANY, all_of_them))
    for whose in ("", "Checkout", "Claims"):
        own = [number for number, team in enumerate(teams, 1) if whose in ("", team)]
        sizes = sorted(n for team, _, n in looks if team == whose)
        assert sizes == [*range(20, len(own) + 1, 20)]
        assert all(upto == own[n - 1] for team, upto, n in looks if team == whose)

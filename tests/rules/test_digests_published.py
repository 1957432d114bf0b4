"""What may be told of teams, departments and the company at once: published examples, and the corners of it."""

from collections.abc import Mapping
from itertools import product

import pytest

from bot.digests import Table
from bot.digests.figures import Fact, Figure, Level
from bot.digests.hiding import OfTeam
from bot.digests.measures import Measure
from bot.digests.published import answers_told, company_told, published
from bot.digests.ratios import Ratio

LEAST, LOT = 5, "2030-W02"
RESPONSE, PARTICIPATION, CONCERN, COVERAGE = (
    Measure.RESPONSE, Measure.PARTICIPATION, Measure.CONCERN, Measure.COVERAGE,
)  # fmt: skip
Told = Mapping[tuple[Level, str], int | None]


def of(measure: Measure = RESPONSE, /, **sizes: int) -> list[Fact]:
    return [Fact(measure, team, size // 2, size, size) for team, size in sizes.items()]


def told(figures: list[Figure], measure: Measure = RESPONSE) -> Told:
    return {(each.level, each.group): each.whole for each in figures if each.measure is measure}


def wholes(facts: list[Fact], departments: Mapping[str, str], least: int = LEAST, lot: str = LOT) -> Told:
    return told([*published(facts, departments, least, lot)])


def teams(found: Told) -> dict[str, int | None]:
    return {group: whole for (level, group), whole in found.items() if level is Level.TEAM}


def departments(found: Told) -> dict[str, int | None]:
    return {group: whole for (level, group), whole in found.items() if level is Level.DEPARTMENT}


FRONT = {"Sales": "Front", "Support": "Front", "Technology": "Back"}
COMPANY = (Level.COMPANY, "")


def test_culture_amps_first_example_as_two_departments_hides_both_of_them_and_tells_the_company() -> None:
    found = wholes(of(Sales=4, Technology=9), FRONT)
    assert teams(found) == {"Sales": None, "Technology": None}
    assert departments(found) == {"Front": None, "Back": None}
    assert found[COMPANY] == 13


def test_culture_amps_second_example_shows_the_department_that_six_others_leave_room_for() -> None:
    found = wholes(of(Sales=4, Support=2, Technology=9), FRONT)
    assert teams(found) == {"Sales": None, "Support": None, "Technology": 9}
    assert departments(found) == {"Front": 6, "Back": 9}


TECH = {"Tech": "Making", "Product": "Making", "Marketing": "Selling", "Business": "Selling", "Operations": "Running"}


@pytest.mark.parametrize("lot", ["2030-W02", "2030-W03", "2030-W04"])
def test_peoplecues_example_in_departments_hides_the_small_ones_and_what_would_tell_of_them(lot: str) -> None:
    found = wholes(of(Tech=8, Product=7, Marketing=2, Operations=5, Business=1), TECH, 3, lot)
    assert {teams(found)[small] for small in ("Marketing", "Business")} == {None}
    assert found[COMPANY] == 23
    shown = sum(whole or 0 for whole in teams(found).values())
    assert 23 - shown >= 2 * list(teams(found).values()).count(None)


def test_peoplecues_second_example_hides_the_large_department_with_the_only_other() -> None:
    found = wholes(of(Tech=9, Product=1), {"Tech": "Tech", "Product": "Product"}, 3)
    assert departments(found) == {"Tech": None, "Product": None}


def test_one_team_is_the_company_and_shown_or_hidden_with_it() -> None:
    assert wholes(of(Claims=5), {"Claims": "Care"}) == {COMPANY: 5, (Level.TEAM, "Claims"): 5}
    assert wholes(of(Claims=4), {"Claims": "Care"}) == {COMPANY: None, (Level.TEAM, "Claims"): None}


@pytest.mark.parametrize("names", [{}, {"a": "Care", "b": "Care"}])
def test_where_no_departments_are_or_one_is_the_company_none_is_told(names: dict[str, str]) -> None:
    assert departments(wholes(of(a=6, b=7), names)) == {}


def test_teams_in_no_department_are_the_one_without_a_name() -> None:
    assert departments(wholes(of(a=6, b=7, gone=8), {"a": "Care", "b": ""})) == {"Care": 6, "": 15}


def test_everything_is_hidden_where_nothing_can_be_told() -> None:
    found = wholes(of(a=1, b=1, c=1, d=1, e=1), {"a": "A", "b": "A", "c": "B", "d": "B", "e": "B"})
    assert set(found.values()) == {None}
    assert answers_told([*published(of(a=1), {}, LEAST, LOT)]) == Table(None, (OfTeam("a", None),))


def test_of_nothing_nothing_is_told() -> None:
    assert [*published([], {}, LEAST, LOT)] == []
    assert wholes([Fact(RESPONSE, "a", 0, 0, 0)], {}) == {COMPANY: 0}
    assert answers_told([]) == Table(Ratio(0, 0), ())


def test_a_limit_that_is_raised_holds_from_then_on() -> None:
    facts = of(a=6, b=7, c=20, d=21)
    assert None not in wholes(facts, {}).values()
    assert [name for name, whole in teams(wholes(facts, {}, 8)).items() if whole is None] == ["a", "b"]


def test_four_people_who_are_asked_every_day_are_still_four() -> None:
    facts = [Fact(RESPONSE, "a", 15, 20, people=4), Fact(RESPONSE, "b", 10, 30, people=10)]
    assert teams(wholes(facts, {})) == {"a": None, "b": None}


def test_the_same_three_people_in_two_teams_are_no_department_of_six() -> None:
    facts, names = of(a=3, b=3, c=9, d=9), {"a": "Care", "b": "Care", "c": "Sales", "d": "Sales"}
    apart = told([*published(facts, names, LEAST, LOT)])
    same = frozenset({"ana", "grace", "linus"})
    together = told([*published(facts, names, LEAST, LOT, {"a": same, "b": same})])
    assert (departments(apart)["Care"], departments(together)["Care"]) == (6, None)
    assert together[COMPANY] == 24
    assert list(teams(together).values()).count(None) > list(teams(apart).values()).count(None)


def test_meetings_are_no_secret_and_hidden_only_where_they_are_few_by_themselves() -> None:
    facts = [*of(a=9, b=9), *of(COVERAGE, a=2, b=9, c=1)]
    figures = [
        *published(facts, {"a": "A", "b": "B", "c": "A"}, LEAST, LOT, {"a": frozenset("x"), "b": frozenset("x")})
    ]
    assert teams(told(figures)) == {"a": 9, "b": 9}
    assert teams(told(figures, COVERAGE)) == {"a": None, "b": 9, "c": None}
    assert departments(told(figures, COVERAGE)) == {"A": None, "B": 9}
    assert company_told(figures, COVERAGE) == Ratio(5, 12)
    assert company_told([*published(of(COVERAGE, a=4), {}, LEAST, LOT)], COVERAGE) is None


def test_what_is_told_of_the_same_people_is_hidden_together() -> None:
    facts = [*of(a=6, b=9, c=9), *of(PARTICIPATION, a=3, b=8, c=8)]
    figures = [*published(facts, {}, LEAST, LOT)]
    hidden = [name for name, whole in teams(told(figures)).items() if whole is None]
    assert "a" in hidden
    assert hidden == [name for name, whole in teams(told(figures, PARTICIPATION)).items() if whole is None]


def test_whoever_is_hidden_among_the_asked_is_hidden_among_the_answers_even_where_there_are_none() -> None:
    facts = [*of(a=3, b=9, c=9), *of(CONCERN, b=9, c=9), Fact(CONCERN, "a", 0, 0, 0)]
    figures = [*published(facts, {}, LEAST, LOT)]
    hidden = {name for name, whole in teams(told(figures)).items() if whole is None}
    assert len(hidden) == 2
    assert {name for name, whole in teams(told(figures, CONCERN)).items() if whole is None} == hidden


def test_answers_of_few_hide_what_they_said_and_not_how_many_answered() -> None:
    facts = [*of(a=9, b=9, c=9), *of(CONCERN, a=3, b=9, c=9)]
    figures = [*published(facts, {}, LEAST, LOT)]
    assert None not in teams(told(figures)).values()
    assert teams(told(figures, CONCERN))["a"] is None


def all_of(**sizes: int) -> list[Fact]:
    return [Fact(CONCERN, team, size, size, size) for team, size in sizes.items()]


def test_that_everybody_objected_is_never_told() -> None:
    figures = [*published([*all_of(a=5, b=8), *of(CONCERN, c=8)], {"a": "A", "b": "A", "c": "B"}, LEAST, LOT)]
    parts = {each.group: each.part for each in figures if each.level is Level.TEAM}
    assert parts == {"a": 4, "b": 7, "c": 4}
    assert [each.part for each in figures if each.level is not Level.TEAM] == [15, 11, 4], "Sums of what is told."


def test_nor_is_it_of_those_who_are_hidden_together() -> None:
    figures = [*published([*all_of(a=3, b=4), *of(CONCERN, c=8)], {}, LEAST, LOT)]
    assert [each.part for each in figures if each.level is Level.COMPANY] == [10]


def test_that_nobody_objected_is_told_and_that_all_answered() -> None:
    figures = [*published([Fact(CONCERN, "a", 0, 9, 9), Fact(RESPONSE, "a", 9, 9, 9)], {}, LEAST, LOT)]
    assert {(each.measure, each.part) for each in figures} == {(CONCERN, 0), (RESPONSE, 9)}


def test_what_people_said_decides_nothing_about_what_is_hidden() -> None:
    names = {"a": "A", "b": "A", "c": "B"}
    ways = {
        tuple(each.hidden for each in published(facts, names, LEAST, LOT))
        for parts in product((0, 1, 3), (0, 4), (0, 9))
        for facts in [[Fact(RESPONSE, t, p, w, w) for t, p, w in zip("abc", parts, (3, 4, 9), strict=True)]]
    }
    assert len(ways) == 1


def test_whoever_moves_from_one_team_to_another_cannot_be_found_by_taking_one_week_from_the_next() -> None:
    """Ana is in team a in the first week, and in b in the second. Whatever she says there, somebody else could have."""
    first = [*published(of(a=6, b=6), {}, LEAST, "2030-W02")]
    weeks = []
    for ana, linus in ((1, 0), (0, 1)):
        second = [Fact(RESPONSE, "a", 2, 5, 5), Fact(RESPONSE, "b", 3 + ana + linus, 7, 7)]
        weeks.append((first, [*published(second, {}, LEAST, "2030-W03")]))
    assert weeks[0] == weeks[1]


def test_a_team_that_is_split_is_two_small_ones_in_the_week_in_which_it_is() -> None:
    whole, split = of(a=6, c=9, d=9), of(a=3, b=3, c=9, d=9)
    assert None not in wholes(whole, {}).values()
    assert {teams(wholes(split, {}))[small] for small in ("a", "b")} == {None}

"""Whoever has all digests of a month, of all levels, and works at them, learns nothing of a small group."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from os import environ

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.digests.editions import together
from bot.digests.figures import Fact, Figure
from bot.digests.measures import Measure
from bot.digests.published import published
from tests.rules.subtracting import Cell, Equations, Known, known_of, remainders
from tests.rules.weeks import a_week

LEAST, WEEKS = 5, 4
RESPONSE, CONCERN = Measure.RESPONSE, Measure.CONCERN
EXAMPLES = int(environ.get("CHAIR_TABLES", "25"))
People = frozenset[str]


@dataclass(frozen=True, slots=True)
class Week:
    """What was counted, and the truth that no digest tells: who was asked, and who of them is among the answers."""

    facts: tuple[Fact, ...]
    asked: Mapping[str, People]
    answered: Mapping[str, People]

    def figures(self, departments: Mapping[str, str], week: int) -> tuple[Figure, ...]:
        return tuple(published(self.facts, departments, LEAST, f"2030-W{week:02}", self.asked))

    def is_small(self, measure: Measure, teams: Collection[str]) -> bool:
        """Tell whether too few were asked there, or answered where answers are told of; nobody is no group."""
        asked, answered = (
            len(frozenset().union(*(people[team] for team in teams))) for people in (self.asked, self.answered)
        )
        return 0 < asked < LEAST or (measure is CONCERN and 0 < answered < LEAST)


@st.composite
def weeks(draw: st.DrawFn) -> Week:
    """People of a small company are asked in some teams, some of them in several, some of them twice."""
    facts, asked, answered = [], {}, {}
    crowd = [f"p{n}" for n in range(draw(st.sampled_from((14, 60))))]
    for team in draw(st.sets(st.sampled_from("abcdef"))):
        asked[team] = frozenset(draw(st.sets(st.sampled_from(crowd), min_size=1, max_size=9)))
        invited = len(asked[team]) * draw(st.integers(1, 2))
        part = draw(st.integers(0, invited))
        answered[team] = frozenset(sorted(asked[team])[:part])
        facts.append(Fact(RESPONSE, team, part, invited, len(asked[team])))
        facts.append(Fact(CONCERN, team, draw(st.integers(0, part)), part, len(answered[team])))
    return Week(tuple(facts), asked, answered)


COMPANIES = st.dictionaries(st.sampled_from("abcdef"), st.sampled_from(("", "Sales", "Care")), max_size=6)
MONTHS = st.lists(weeks(), min_size=WEEKS, max_size=WEEKS)
MEASURES = st.sampled_from((RESPONSE, CONCERN))


def told(month: list[Week], departments: Mapping[str, str], measure: Measure) -> list[Known]:
    digests = [week.figures(departments, n) for n, week in enumerate(month)]
    return known_of(digests, together([a_week(*figures) for figures in digests]), measure, departments)


def small_groups(month: list[Week], measure: Measure) -> Iterator[list[Cell]]:
    """Yield every group of teams of a week in which too few were asked or answered."""
    for n, week in enumerate(month):
        for several in range(1, len(week.asked) + 1):
            for teams in combinations(sorted(week.asked), several):
                if week.is_small(measure, teams):
                    yield [(n, team) for team in teams]


@settings(max_examples=EXAMPLES, deadline=None)
@given(MONTHS, COMPANIES, MEASURES)
def test_no_three_numbers_of_four_weeks_tell_of_fewer_than_five_people(
    month: list[Week], departments: dict[str, str], measure: Measure
) -> None:
    for found in remainders(told(month, departments, measure)):
        for n, week in enumerate(month):
            teams = {team for of, team in found.cells if of == n}
            assert not week.is_small(measure, teams), (n, teams)


@settings(max_examples=EXAMPLES, deadline=None)
@given(MONTHS, COMPANIES, MEASURES)
def test_no_small_group_follows_from_all_numbers_at_once(
    month: list[Week], departments: dict[str, str], measure: Measure
) -> None:
    equations = Equations(told(month, departments, measure))
    assert [group for group in small_groups(month, measure) if equations.determine(group)] == []


def only_the_small_ones(figures: Collection[Figure]) -> list[Figure]:
    """Return what others tell who hide small groups and nothing else."""
    return [
        replace(each, part=None, whole=None, hidden=True) if each.whole and each.whole < LEAST else each
        for each in figures
    ]


def everything(facts: Collection[Fact], departments: Mapping[str, str]) -> list[Figure]:
    return [*published(facts, departments, 0, "")]


SALES = Week(
    (Fact(RESPONSE, "Sales", 2, 4, 4), Fact(RESPONSE, "Technology", 4, 9, 9)),
    {"Sales": frozenset("abcd"), "Technology": frozenset("efghijklm")},
    {},
)


@pytest.mark.parametrize("departments", [{}, {"Sales": "Front", "Technology": "Back"}])
def test_the_attacker_finds_whom_others_leave_to_be_found(departments: dict[str, str]) -> None:
    told = known_of([only_the_small_ones(everything(SALES.facts, departments))], [], RESPONSE, departments)
    assert {(0, "Sales")} not in [each.cells for each in told], "Nobody has told of them."
    assert Equations(told).determine([(0, "Sales")])
    assert Known(frozenset({(0, "Sales")}), 2, 4) in [*remainders(told)]

"""Small groups stay hidden: from whoever reads, subtracts, or knows exactly how the hidden ones are chosen."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.digests import Ratio, Table, table_of

LEAST, LOT = 5, "2030-W02"
WEEKS = 4
Cells = frozenset[tuple[int, str]]  # teams, each in a week
Published = tuple[Cells, Ratio]
TEAMS = st.integers(0, 30).flatmap(lambda whole: st.builds(Ratio, st.integers(0, whole), st.just(whole)))
TABLES = st.lists(st.dictionaries(st.sampled_from("abcdefg"), TEAMS, max_size=7), min_size=WEEKS, max_size=WEEKS)


def of(**wholes: int) -> dict[str, Ratio]:
    return {team: Ratio(whole // 2, whole) for team, whole in wholes.items()}


def shown(table: Table) -> set[str]:
    return {each.team for each in table.teams if each.answers}


def test_culture_amps_first_example_hides_the_large_group_that_would_tell_of_the_small_one() -> None:
    table = table_of(of(Sales=4, Technology=9), LEAST, LOT)
    assert shown(table) == set()
    assert table.total == Ratio(6, 13)


def test_culture_amps_second_example_shows_it_where_six_others_remain() -> None:
    assert shown(table_of(of(Sales=4, Support=2, Technology=9), LEAST, LOT)) == {"Technology"}


@pytest.mark.parametrize("lot", ["2030-W02", "2030-W03", "2030-W04"])
def test_peoplecues_example_hides_two_small_groups_and_one_more(lot: str) -> None:
    table = table_of(of(Tech=8, Product=7, Marketing=2, Operations=5, Business=1), 3, lot)
    assert {"Marketing", "Business"} & shown(table) == set()
    assert len(shown(table)) == 2


def test_where_no_group_is_small_all_are_shown() -> None:
    table = table_of(of(Claims=5, Checkout=6), LEAST, LOT)
    assert shown(table) == {"Claims", "Checkout"}
    assert [each.team for each in table.teams] == ["Checkout", "Claims"]


def test_a_company_that_is_small_altogether_is_hidden_altogether() -> None:
    assert table_of(of(Claims=2, Checkout=2), LEAST, LOT).total is None
    assert table_of(of(Claims=4), LEAST, LOT).total is None


def test_five_groups_of_one_are_hidden_with_their_total_which_would_tell_of_each() -> None:
    assert table_of(of(a=1, b=1, c=1, d=1, e=1), LEAST, LOT).total is None


def test_groups_that_are_just_under_the_limit_are_hidden_with_their_total() -> None:
    assert table_of(of(a=4, b=4), LEAST, LOT).total is None
    assert len(shown(table_of(of(a=4, b=4, c=9, d=9), LEAST, LOT))) == 1


def test_groups_without_anybody_are_no_groups() -> None:
    assert table_of(of(Claims=0, Checkout=9), LEAST, LOT) == table_of(of(Checkout=9), LEAST, LOT)
    assert table_of({}, LEAST, LOT) == Table(Ratio(0, 0), ())


def test_another_week_draws_another_lot_and_the_same_week_the_same() -> None:
    teams = of(small=3, a=9, b=9, c=9, d=9)
    assert table_of(teams, LEAST, "2030-W02") == table_of(dict(reversed(teams.items())), LEAST, "2030-W02")
    assert len({frozenset(shown(table_of(teams, LEAST, f"2030-W{week:02}"))) for week in range(1, 20)}) > 1


def published(weeks: list[dict[str, Ratio]]) -> Iterator[Published]:
    """Yield every number that four digests tell, with the cells that are known to be counted in it."""
    for week, teams in enumerate(weeks):
        table = table_of(teams, LEAST, f"2030-W{week + 1:02}")
        if table.total:
            yield frozenset((week, each.team) for each in table.teams), table.total
        yield from ((frozenset({(week, each.team)}), each.answers) for each in table.teams if each.answers)


def remainders(numbers: list[Published]) -> Iterator[tuple[Cells, int, int]]:
    """Yield what up to three numbers, added and subtracted, tell of a set of cells: the set, its answers, its size."""
    for several in range(1, 4):
        for chosen in combinations(numbers, several):
            for signs in product((1, -1), repeat=several):
                counted: dict[tuple[int, str], int] = defaultdict(int)
                for sign, (cells, _) in zip(signs, chosen, strict=True):
                    for cell in cells:
                        counted[cell] += sign
                if {count for count in counted.values() if count} == {1}:
                    ratios = [(sign, ratio) for sign, (_, ratio) in zip(signs, chosen, strict=True)]
                    answers = sum(sign * ratio.part for sign, ratio in ratios)
                    size = sum(sign * ratio.whole for sign, ratio in ratios)
                    yield frozenset(cell for cell, count in counted.items() if count), answers, size


@settings(max_examples=60)
@given(TABLES)
def test_no_sum_or_difference_of_three_numbers_tells_of_fewer_than_five_people(weeks: list[dict[str, Ratio]]) -> None:
    numbers = [*published(weeks)]
    for cells, answers, size in remainders(numbers):
        assert size == sum(weeks[week][team].whole for week, team in cells), "The attacker has miscounted."
        assert size >= LEAST or size == 0
        assert 0 <= answers <= size


def every_table(teams: int, largest: int) -> dict[Table, list[tuple[int, ...]]]:
    """Return every table there can be, as it is shown, with all the sizes that it may stand for."""
    found: dict[Table, list[tuple[int, ...]]] = defaultdict(list)
    for sizes in product(range(1, largest + 1), repeat=teams):
        groups = {name: Ratio(0, size) for name, size in zip("abcd", sizes, strict=False)}
        found[table_of(groups, LEAST, LOT)].append(sizes)
    return found


@pytest.mark.parametrize(("teams", "largest"), [(1, 9), (2, 14), (3, 12), (4, 9)])
def test_not_even_knowing_how_they_are_chosen_tells_the_size_of_a_hidden_group(teams: int, largest: int) -> None:
    looked = 0
    for table, could_be in every_table(teams, largest).items():
        rest = (table.total or Ratio(0, 0)).whole - sum(each.answers.whole for each in table.teams if each.answers)
        hidden = [at for at, each in enumerate(table.teams) if each.answers is None]
        for at in hidden if rest <= largest else ():  # beyond, some sizes it may stand for were not tried
            assert len({sizes[at] for sizes in could_be}) > 1, (table, could_be)
            looked += 1
    assert looked

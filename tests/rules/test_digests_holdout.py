"""The hold-out: who is left out, whether the lot did it, and that nothing is concluded before it may be."""

from collections.abc import Sequence
from datetime import UTC, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards import Text, words_in
from bot.digests.chance import chance_of, difference, t_beyond
from bot.digests.figures import Figure
from bot.digests.holdout import FEWEST, Arms, HoldOut, hold_out_figures, hold_out_in
from bot.digests.measures import Measure
from bot.meetings.drawn import Arm, Drawn, arm_of, is_reached
from bot.meetings.whether import RULES, Rule
from bot.sealing import Seal
from prompts.digests.holdout import hold_out
from prompts.words import Say
from storage.meetings.arms import lots_of
from tests.conftest import KEY

NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
SERIES = [f"s{number}" for number in range(4000)]
LOTS = lots_of(Seal(KEY, "hold-out"), "northwind")
shares = st.floats(0, 1)


def drawn(asked: int, held_out: int, share: float = 0.5) -> list[Drawn]:
    arms = [Arm.ASKED] * asked + [Arm.HELD_OUT] * held_out
    return [Drawn(f"s{number}", arm, NOON, share) for number, arm in enumerate(arms)]


def figures(series: Sequence[Drawn], outcome: dict[str, Fraction] | None = None) -> list[Figure]:
    return [*hold_out_figures(series, series[0].share, {"NPS": outcome} if outcome else {})]


def outcome_of(series: Sequence[Drawn], gain: int = 2) -> dict[str, Fraction]:
    """Return an outcome that is better by so much where a series is asked about."""
    return {
        one.series: Fraction(number % 5) + (gain if one.arm is Arm.ASKED else 0) for number, one in enumerate(series)
    }


def said(*of: Figure, language: str = "en") -> str:
    [block] = hold_out(of, Say(language))
    assert isinstance(block, Text)
    assert block.quiet
    return words_in(block.line)


@given(shares, shares, st.sampled_from(SERIES))
def test_a_larger_share_leaves_out_whatever_a_smaller_one_did(one: float, other: float, series: str) -> None:
    smaller, larger = sorted((one, other))
    if arm_of(LOTS(series), smaller) is Arm.HELD_OUT:
        assert arm_of(LOTS(series), larger) is Arm.HELD_OUT


@pytest.mark.parametrize("share", [0.05, 0.1, 0.5])
def test_the_lot_leaves_out_about_the_share_that_was_set(share: float) -> None:
    out = sum(arm_of(LOTS(series), share) is Arm.HELD_OUT for series in SERIES)
    assert chance_of(out, len(SERIES), share) > 0.001


def test_at_nothing_nobody_is_left_out_and_at_all_everybody() -> None:
    assert {arm_of(LOTS(series), 0.0) for series in SERIES} == {Arm.ASKED}
    assert {arm_of(LOTS(series), 1.0) for series in SERIES} == {Arm.HELD_OUT}


def test_a_lot_is_always_the_same_and_another_in_another_company_or_under_another_key() -> None:
    mine = [LOTS(series) for series in SERIES[:50]]
    assert mine == [lots_of(Seal(KEY, "hold-out"), "northwind")(series) for series in SERIES[:50]]
    for other in (lots_of(Seal(KEY, "hold-out"), "southwind"), lots_of(Seal(b"k" * 32, "hold-out"), "northwind")):
        assert not {*mine} & {other(series) for series in SERIES[:50]}


def test_the_lot_falls_where_nothing_before_the_hold_out_spoke_against_asking() -> None:
    reached = [rule for rule in Rule if is_reached(rule)]
    rules = [*RULES]
    assert is_reached(None)
    assert [rule for rule in rules if rule in reached] == rules[rules.index(Rule.HOLD_OUT) :]
    assert Rule.SILENCED not in reached, "A host who is tired of being asked must not change who is compared."


@given(st.integers(0, 300), st.integers(0, 300), shares)
def test_how_odd_arms_are_is_a_chance(part: int, rest: int, share: float) -> None:
    assert 0 <= chance_of(part, part + rest, share) <= 1


@pytest.mark.parametrize(
    ("held_out", "of_all", "share", "odd"),
    [(0, 0, 0.1, False), (10, 100, 0.1, False), (22, 100, 0.1, True), (0, 20, 0.1, False), (0, 100, 0.1, True),
     (5, 6, 0.1, True), (3, 3, 1.0, False), (2, 3, 1.0, True)],
)  # fmt: skip
def test_arms_that_no_lot_would_make_are_flagged(held_out: int, of_all: int, share: float, *, odd: bool) -> None:
    series = drawn(of_all - held_out, held_out, share)
    found = hold_out_in(hold_out_figures(series, share, {}))
    assert found == HoldOut(Arms(of_all - held_out, held_out, odd))


def test_without_a_share_there_is_nothing_to_tell() -> None:
    series = drawn(40, 40)
    assert [*hold_out_figures(series, 0.0, {"NPS": outcome_of(series)})] == []
    assert said() == "Hold-out: off."


@given(st.integers(0, 45), st.integers(0, 45))
def test_a_difference_is_told_of_thirty_series_on_either_side_and_of_no_fewer(asked: int, out: int) -> None:
    series = drawn(asked, out) or drawn(1, 0)
    told = any(each.measure is Measure.EFFECT for each in figures(series, outcome_of(series)))
    assert told is (min(asked, out) >= FEWEST)


def test_a_difference_needs_arms_as_they_were_drawn() -> None:
    odd = drawn(30, 80)
    assert "nothing is concluded" in said(*figures(odd, outcome_of(odd))).lower()
    assert not [each for each in figures(odd, outcome_of(odd)) if each.measure is Measure.EFFECT]


def test_it_also_needs_them_among_the_series_of_which_the_number_is_known() -> None:
    series = drawn(120, 120)
    known = {name: value for name, value in outcome_of(series).items() if int(name[1:]) < 120 + 40}
    words = said(*figures(series, known))
    assert "NPS: it is known of 120 series asked about and 40 left out, which is not as they were drawn" in words
    assert not [each for each in figures(series, known) if each.measure is Measure.EFFECT]


def test_the_line_tells_how_many_are_missing_then_the_difference_with_its_interval() -> None:
    few, enough = drawn(29, 31), drawn(40, 40)
    assert said(*figures(few)) == (
        "Hold-out: 29 series are asked about, 31 are left out on purpose."
        " Whether asking helps cannot be told yet: no number has been brought in series by series."
    )
    assert "NPS cannot be told yet: it is known of 29 series asked about and 31 left out, and needs 30 of each." in (
        said(*figures(few, outcome_of(few)))
    )
    assert (
        "NPS: series asked about differ by +2.0 from those left out (95% interval: 1.36 to 2.64), n = 40 and 40."
        in (said(*figures(enough, outcome_of(enough))))
    )
    assert "unterscheiden sich um -2,0 von den anderen (95-%-Intervall: -2,64 bis -1,36), n = 40 und 40." in said(
        *figures(enough, outcome_of(enough, -2)), language="de"
    ).replace("\u2212", "-")


def test_what_is_read_from_figures_is_what_was_put_in() -> None:
    series = drawn(33, 36)
    outcomes = {name: outcome_of(series) for name in ("NPS", "Churn: new", "low: x")}
    found = hold_out_in(hold_out_figures(series, 0.5, outcomes))
    assert found
    assert [each.name for each in found.outcomes] == [*outcomes]
    assert {each.arms for each in found.outcomes} == {found.arms} == {Arms(33, 36, odd=False)}
    assert found.outcomes[0].difference is not None


def test_more_than_three_numbers_are_left_to_the_csv() -> None:
    series = drawn(40, 40)
    found = [*hold_out_figures(series, 0.5, {f"N{number}": outcome_of(series) for number in range(5)})]
    assert said(*found).endswith("2 more numbers are in the CSV.")


@given(st.lists(st.integers(-99, 99), min_size=2, max_size=9), st.lists(st.integers(-99, 99), min_size=2, max_size=9))
def test_a_difference_lies_in_its_interval_and_turns_with_its_sides(some: list[int], others: list[int]) -> None:
    one, other = ([Fraction(value) for value in values] for values in (some, others))
    there, back = difference(one, other), difference(other, one)
    assert there.low <= there.mean <= there.high
    assert (back.mean, back.low, back.high) == pytest.approx((-there.mean, -there.high, -there.low))


def test_students_t_is_what_tables_say() -> None:
    assert [round(t_beyond(0.05, freedom), 3) for freedom in (1, 5, 29, 120)] == [12.706, 2.571, 2.045, 1.98]

"""What is linked, by whom, until when; what is read, when, and what is not."""

from bot.commands import Tidy
from bot.people import CLOCK
from tests.office import Office
from tests.outcomes.northwind import (
    AFTER_30,
    AFTER_60,
    AFTER_90,
    BEFORE,
    CHURN,
    NPS,
    SIX,
    brings,
    case_of,
    decided,
    linked,
)


def test_without_numbers_there_is_nothing_to_link(plain: Office) -> None:
    assert "Link numbers" not in decided(plain).buttons


def test_only_known_numbers_can_be_linked_and_only_by_the_owner(plain: Office) -> None:
    brings(plain, (NPS, BEFORE, "38"))
    case = decided(plain)
    form = plain.press_on("Ana", case, "Link numbers").form
    assert plain.sends("Ana", form, first="Weather", second="-").errors.keys() == {"first"}
    assert "belongs to somebody else" in plain.press_on("Grace", case, "Link numbers").words
    assert plain.rows("select count(*) from kpi_links") == [(0,)]


def test_what_comes_late_is_read_until_the_next_step_and_not_afterwards(plain: Office) -> None:
    linked(plain)
    plain.until(2030, 2, 6, 17)
    assert plain.rows("select count(*) from kpi_readings") == [(0,)]
    brings(plain, (NPS, AFTER_30, "41"))
    assert plain.rows("select days, kpi from kpi_readings") == [(30, "nps")]
    plain.until(2030, 3, 9, 17)
    brings(plain, (CHURN, AFTER_30, "3"))
    brings(plain, (CHURN, AFTER_60, "4"))
    assert plain.rows("select days, kpi from kpi_readings order by days") == [(30, "nps"), (60, "churn")]


def test_what_has_been_read_stands(plain: Office) -> None:
    linked(plain)
    plain.until(2030, 2, 6, 17)
    case = case_of(plain)
    brings(plain, (NPS, AFTER_30, "41"))
    brings(plain, (NPS, AFTER_30, "5"))
    assert plain.rows("select after from kpi_readings") == [("41",)]
    assert "These numbers have been read already" in plain.press_on("Ana", case, "Link numbers").words


def test_a_team_goes_by_its_own_numbers_if_there_are_any(plain: Office) -> None:
    linked(plain)
    brings(plain, (NPS, BEFORE, "10"), (NPS, AFTER_30, "20"), team="Checkout")
    brings(plain, (NPS, AFTER_30, "1"), (CHURN, AFTER_30, "0"))
    plain.until(2030, 2, 6, 17)
    assert plain.rows("select kpi, before, after from kpi_readings order by kpi") == [
        ("churn", "2.0", "0"),
        ("nps", "10", "20"),
    ]


def test_after_a_month_away_they_are_read_late(plain: Office) -> None:
    linked(plain)
    brings(plain, (NPS, AFTER_30, "41"), (NPS, AFTER_60, "42"))
    plain.until(2030, 4, 1, 12)
    assert plain.rows("select days, after from kpi_readings order by days") == [(30, "41"), (60, "42")]


def test_the_outcome_is_written_down_once_beside_what_was_foreseen(plain: Office) -> None:
    linked(plain)
    brings(plain, (NPS, AFTER_90, "39"), (CHURN, AFTER_90, "3"))
    plain.until(2030, 2, 6, 17)
    plain.until(2030, 3, 9, 17)
    plain.until(2030, 4, 8, 17)
    plain.until(2030, 7, 1, 12)
    assert plain.rows("select team, predicted, actual from foreseen") == [("Checkout", "1/6", "1/2")]
    assert len(SIX) == 6


def test_where_counts_may_not_be_shown_nothing_is_held_against_what_was_foreseen(plain: Office) -> None:
    brings(plain, (NPS, BEFORE, "38"), (NPS, AFTER_90, "39"))
    case = decided(plain, SIX[:5])
    plain.sends("Ana", plain.press_on("Ana", case, "Link numbers").form, first="NPS")
    plain.until(2030, 2, 6, 17)
    plain.until(2030, 3, 9, 17)
    plain.until(2030, 4, 8, 17)
    assert plain.rows("select settled is null from followed") == [(0,)]
    assert plain.rows("select count(*) from foreseen") == [(0,)]


def test_without_numbers_what_people_say_is_the_outcome(plain: Office) -> None:
    decided(plain)
    plain.until(2030, 3, 8, 16, 2)
    for who, label in zip(SIX, ("They liked it", "They didn't notice", "They disliked it") * 2, strict=True):
        plain.press(who, label)
    plain.until(2030, 3, 11, 10, 3)
    assert plain.rows("select count(*) from foreseen") == [(0,)], "Numbers may still be linked, and come."
    plain.until(2030, 4, 8, 17)
    assert plain.rows("select predicted, actual from foreseen") == [("1/6", "1/2")]


def test_of_an_outcome_that_nobody_tells_nothing_is_written_down(plain: Office) -> None:
    linked(plain)
    plain.until(2030, 3, 9, 17)
    plain.until(2030, 4, 8, 17)
    assert plain.rows("select settled is null from followed") == [(1,)]
    plain.until(2030, 5, 8, 17)
    assert plain.rows("select settled is null from followed") == [(0,)]
    assert plain.rows("select count(*) from foreseen") == [(0,)]
    brings(plain, (NPS, AFTER_90, "50"))
    assert plain.rows("select count(*) from kpi_readings") == [(0,)]


def test_values_go_when_nothing_is_left_to_compare_them_with(plain: Office) -> None:
    brings(plain, (NPS, "2026-W40", "30"), (NPS, "2027-W03", "31"), (CHURN, "2026-W40", "2"))
    plain.do(Tidy(), CLOCK)
    assert plain.rows("select week from kpi_values") == [("2027-W03",)]
    assert plain.rows("select name from kpis") == [("NPS",)]

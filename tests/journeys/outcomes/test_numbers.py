"""The owner of a case links numbers to it, and they are read 30, 60 and 90 days after it was decided."""

from tests.office import Office
from tests.outcomes.northwind import AFTER_30, AFTER_60, AFTER_90, CHURN, NPS, brings, case_of, linked


def test_its_owner_links_up_to_three_also_after_deciding(office: Office) -> None:
    linked(office)
    office.time_passes(seconds=3)
    assert "Linked numbers: Churn, NPS" in case_of(office).words
    assert office.rows("select what from audit where what = 'linked numbers'") == [("linked numbers",)]


def test_they_are_read_at_each_step_and_shown_side_by_side(office: Office) -> None:
    linked(office)
    brings(office, (NPS, AFTER_30, "41"), (NPS, AFTER_60, "38.1"), (NPS, AFTER_90, "30"), (CHURN, AFTER_90, "1.5"))
    for month, day in ((2, 6), (3, 9), (4, 8)):
        office.until(2030, month, day, 17)
    office.time_passes(seconds=3)
    said = case_of(office).words
    assert "After 30 days: NPS 38 points → 41 points" in said
    assert "After 60 days: NPS 38 points → 38.1 points" in said
    assert "After 90 days: Churn 2 % → 1.5 %" in said
    assert "Side by side only." in said
    assert "Link numbers" not in case_of(office).buttons

"""A leader who is away is left alone, whatever was planned, and no week of that time counts for anything."""

from tests.journeys.leaders.cast import cards, monday_comes, with_leaders
from tests.office import Office

GRACE = 'leaders = [{ email = "grace@northwind.example" }]'


def goes_away(office: Office, until: str, who: str = "Grace") -> str:
    form = office.press(who, "I am away").form
    told = office.sends(who, form, until=until)
    office.time_passes(minutes=1)
    return " ".join([told.words, *told.errors.values()])


def states(office: Office) -> list[object]:
    return [state for (state,) in office.rows("select state from led_weeks order by week")]


def test_six_weeks_of_leave_bring_no_card_and_no_line_to_the_sponsor(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    monday_comes(office)
    assert "Noted: you are away" in goes_away(office, "2030-02-25")
    assert "You are away this week, so it counts for nothing." in cards(office, "Grace")[0].words
    assert "You are back on Mon 25 Feb. No card comes before." in cards(office, "Grace")[0].words
    for day in (21, 28):
        monday_comes(office, day)
    assert "Grace (away, back on Mon 25 Feb): away" in " | ".join(one.words for one in office.home("Dana"))
    for day in (4, 11, 18):
        office.until(2030, 2, day, 8, 31)
    assert states(office) == ["away"]
    office.until(2030, 2, 25, 8, 31)
    assert len(cards(office, "Grace")) == 2
    assert "For two weeks" not in cards(office, "Grace")[-1].words
    office.until(2030, 2, 26, 8, 31)
    assert cards(office, "Dana", "Two quiet weeks") == []
    assert states(office) == ["away", "nothing"]

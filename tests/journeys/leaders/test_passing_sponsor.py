"""The sponsor hands over: two people say yes, and what is the sponsor's goes with it."""

from tests.journeys.leaders.cast import cards, monday_comes, with_leaders
from tests.journeys.leaders.handing import ASKED, GRACE, NOW, is_not_taken, leaves, names, sponsor, words
from tests.office import Office


def test_it_changes_when_both_have_said_yes_and_not_before(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    assert "Omar is asked to be the sponsor" in names(office, "Dana", "Omar").words
    [asked] = cards(office, "Omar", ASKED)
    for told in ("Dana is the sponsor at Northwind", "You would see:", "You would be told:", "What is kept:"):
        assert told in asked.words
    assert asked.buttons == ("Accept", "Not me")
    assert sponsor(office) == "dana"
    office.press_on("Omar", asked, "Accept")
    office.time_passes(minutes=1)
    assert sponsor(office) == "omar"
    assert "Omar is the sponsor now" in cards(office, "Dana", NOW)[-1].words
    for who in ("Mei", "Ada"):
        [told_] = cards(office, who, NOW)
        assert "comes after Dana" in told_.words
    [leader] = cards(office, "Grace", NOW)
    assert "from now on Omar sees your weeks" in leader.words
    assert "You accepted." in cards(office, "Omar", ASKED)[-1].words


def test_what_only_a_sponsor_sees_is_the_next_ones_and_no_longer_the_last_ones(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    monday_comes(office)
    assert "Grace: —" in words(office, "Dana")
    names(office, "Dana", "Omar")
    assert "Grace: —" not in words(office, "Omar")
    office.press("Omar", "Accept")
    assert "Grace: —" in words(office, "Omar")
    assert "Grace: —" not in words(office, "Dana")
    assert "You are the one sponsor" in words(office, "Omar")
    assert "You are the one sponsor" not in words(office, "Dana")


def test_two_quiet_weeks_that_stood_before_the_last_one_stand_before_the_next(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    for day in (14, 21, 28):
        monday_comes(office, day)
    office.until(2030, 1, 29, 9, 0)
    assert len(cards(office, "Dana", "Two quiet weeks")) == 1
    names(office, "Dana", "Omar")
    office.press("Omar", "Accept")
    office.time_passes(minutes=1)
    assert len(cards(office, "Omar", "Two quiet weeks")) == 1
    assert cards(office, "Dana", "Two quiet weeks") == []
    assert len(cards(office, "Dana", "This is for the sponsor")) == 1


def test_while_there_is_none_a_cx_lead_or_an_admin_names_somebody_else(office: Office) -> None:
    office.configure(with_leaders(GRACE))
    leaves(office, "Dana")
    assert "Only the sponsor hands over" in office.types("Grace", "sponsor").words
    assert "Two people have to say yes" in is_not_taken(office, "Mei", "Mei")
    form = office.press("Mei", "Name a sponsor").form
    office.sends("Mei", form, to=office.people("Omar"))
    assert "There is no sponsor at Northwind now, and Mei names you" in cards(office, "Omar", ASKED)[-1].words
    assert sponsor(office) == "dana"
    office.press("Omar", "Accept")
    office.time_passes(minutes=1)
    assert sponsor(office) == "omar"
    assert len(cards(office, "Mei", "There is a sponsor again")) == 1

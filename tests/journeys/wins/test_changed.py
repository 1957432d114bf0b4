"""A decision that came back and was changed offers itself to its owner as a win, once."""

from dataclasses import replace

from bot.people import Kind
from tests.journeys.wins.told import CUSTOMER, ON_PLAIN, about, catches_up, is_told, northwind
from tests.office import Office
from tests.outside import Seen, Told

OFFERED = "You changed D-1. Is that a win?"


def comes_back(office: Office) -> Seen:
    """Let a decision of Ana's come back on a Monday, against which Grace spoke up and gave her name."""
    northwind(office)
    office.meeting_ends("Pricing", ("Ana", "Grace", "Linus"), decision="Raise the price")
    office.says_why("Grace", reason="Nobody asked for it", share="yes", named="yes")
    office.press("Linus", "They'd dislike it")
    office.until(2030, 1, 7, 16, 1)
    return about(office, "Ana", "D-1 deserves a second look")


def changed(office: Office) -> None:
    form = office.press_on("Ana", comes_back(office), "Change it").form
    office.sends("Ana", form, to="Prices stay as they are this year")
    catches_up(office)


def a_working_day_later(office: Office) -> None:
    office.until(2030, 1, 9, 9)


def offered(office: Office) -> Told:
    return office.press_on("Ana", about(office, "Ana", OFFERED), "Tell of a customer win")


def test_a_changed_decision_offers_itself_a_working_day_later_and_holds_what_is_known(office: Office) -> None:
    changed(office)
    office.until(2030, 1, 8, 15)
    assert not is_told(office, "Ana", OFFERED)
    a_working_day_later(office)
    assert "Prices stay as they are this year" in about(office, "Ana", OFFERED).words
    told = office.sends("Ana", offered(office).form, team="Checkout", customer=CUSTOMER)
    assert "This is W-1" in told.words
    assert office.rows("select change, from_case from win_files") == [("Prices stay as they are this year", 1)]
    assert office.rows("select person from doers") == [(office.person("Grace").key,)]
    catches_up(office)
    assert is_told(office, "Ana", "D-1 became a win")


def test_it_is_told_once_and_by_its_owner_alone(office: Office) -> None:
    changed(office)
    a_working_day_later(office)
    card, form = about(office, "Ana", OFFERED), offered(office).form
    assert "Only whoever changed D-1" in office.press_on("Grace", card, "Tell of a customer win").words
    office.sends("Ana", form, team="Checkout", customer=CUSTOMER)
    office.time_passes(minutes=11)
    assert "told already, as W-1" in office.press_on("Ana", card, "Tell of a customer win").words


@ON_PLAIN
def test_what_was_kept_offers_nothing(office: Office) -> None:
    form = office.press_on("Ana", comes_back(office), "Keep it, with a reason").form
    office.sends("Ana", form, because="cost", reason="We must", tell="It costs more to make")
    office.until(2030, 1, 11, 12)
    assert not is_told(office, "Ana", "Is that a win?")


@ON_PLAIN
def test_what_was_decided_in_a_private_meeting_offers_nothing(office: Office) -> None:
    changed(office)
    office.rows("update asks set hidden = 1")
    a_working_day_later(office)
    assert not is_told(office, "Ana", OFFERED)


@ON_PLAIN
def test_whoever_spoke_up_and_has_left_since_is_not_in_the_form(office: Office) -> None:
    changed(office)
    office.people_are(replace(office.profile("Grace"), kind=Kind.GONE))
    a_working_day_later(office)
    told = office.sends("Ana", offered(office).form, team="Checkout", customer=CUSTOMER)
    assert told.errors.keys() == {"doers"}

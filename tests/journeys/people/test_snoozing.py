"""Somebody wants to be left alone for a day or a week."""

import pytest

from tests.office import Office
from tests.outside import Seen, Told

FOUR = ("Ana", "Grace", "Linus", "Guido")
SNOOZE = "Leave me alone for a while"


def on(home: list[Seen], label: str) -> Seen:
    return next(card for card in home if label in card.buttons)


def snoozes(office: Office, who: str, how_long: str) -> Told:
    return office.sends(who, office.types(who, "snooze").form, how_long=how_long)


def was_asked(office: Office, who: str, title: str) -> bool:
    key = office.person(who).key
    asked = office.rows("select title, person from asked join asks on id = question")
    return (title, key) in asked


@pytest.mark.parametrize(("how_long", "hours"), [("a day", 24), ("a week", 7 * 24)])
def test_nobody_is_asked_while_it_lasts_and_everybody_afterwards(office: Office, how_long: str, hours: int) -> None:
    assert "You are left alone for a while" in snoozes(office, "Grace", how_long).words
    office.time_passes(hours=hours - 1)
    office.meeting_ends("Pricing", FOUR)
    assert was_asked(office, "Linus", "Pricing")
    assert not was_asked(office, "Grace", "Pricing")
    office.time_passes(hours=1 if how_long == "a week" else 24)
    office.meeting_ends("Roadmap", ("Grace", "Barbara", "Ken"))
    assert was_asked(office, "Grace", "Roadmap")


def test_no_reminder_comes_while_it_lasts(office: Office) -> None:
    office.meeting_ends("Pricing", FOUR)
    snoozes(office, "Grace", "a day")
    office.time_passes(hours=2)
    assert not [card for card in office.told("Grace") if "answers close" in card.words.lower()]
    reminded = [card for card in office.told("Linus") if "“Pricing”" in card.words]
    assert len(reminded) > len([card for card in office.told("Grace") if "“Pricing”" in card.words])


def test_stopping_for_good_may_have_been_meant_for_a_while(office: Office) -> None:
    told = office.types("Grace", "stop")
    form = office.press_on("Grace", told.cards[0], SNOOZE).form
    assert "You are left alone for a while" in office.sends("Grace", form, how_long="a day").words
    office.time_passes(days=2)
    office.meeting_ends("Pricing", FOUR)
    assert was_asked(office, "Grace", "Pricing")


def test_they_may_come_back_sooner(office: Office) -> None:
    told = snoozes(office, "Grace", "a week")
    office.press_on("Grace", told.cards[0], "Ask me again")
    office.meeting_ends("Pricing", FOUR)
    assert was_asked(office, "Grace", "Pricing")


def test_their_page_and_why_tell_until_when_and_lead_back(office: Office) -> None:
    form = office.press_on("Grace", on(office.home("Grace"), SNOOZE), SNOOZE).form
    office.sends("Grace", form, how_long="a day")
    home = office.home("Grace")
    assert any("You asked to be left alone until" in card.words for card in home)
    assert "You asked to be left alone until" in office.types("Grace", "why").words
    office.press_on("Grace", on(home, "Ask me again"), "Ask me again")
    assert any("You may be asked." in card.words for card in office.home("Grace"))


def test_whoever_snoozes_may_still_answer(office: Office) -> None:
    office.meeting_ends("Pricing", FOUR)
    snoozes(office, "Grace", "a day")
    assert "Noted." in office.press("Grace", "They'd like it").words


def test_a_day_is_what_is_offered_first(office: Office) -> None:
    form = office.types("Grace", "snooze").form
    assert form
    assert "A day" in form.words
    office.sends("Grace", form)
    [(until,)] = office.rows("select max(snoozed) from people where snoozed is not null")
    assert str(until).startswith("2030-01-08T12:00")


def test_guests_have_nothing_to_snooze(office: Office) -> None:
    assert "Only people of Northwind are asked here." in office.types("Gus", "snooze").words

"""For a while nobody is asked in a place, because its host wants it so."""

from dataclasses import replace

import pytest

from bot.company import read_setup
from tests.office import NORTHWIND, Office

THREE = ("Guido", "Grace", "Linus")


def asked(office: Office, title: str) -> bool:
    return any(f"After “{title}”" in card.words for card in office.seen_in())


def test_its_host_pauses_asking_for_two_weeks_from_the_card(office: Office) -> None:
    office.meeting_ends("Pricing", THREE)
    told = office.press("Guido", "Pause here for two weeks")
    assert "Asking is paused" in told.words
    assert "21" in told.words
    office.time_passes(days=2)
    office.meeting_ends("Roadmap", THREE)
    assert not asked(office, "Roadmap")
    assert office.rows("select rule from silences") == [("paused",)]
    office.time_passes(days=13)
    office.meeting_ends("Basket", THREE)
    assert asked(office, "Basket")


def test_it_is_resumed_where_it_was_paused(office: Office) -> None:
    office.meeting_ends("Pricing", THREE)
    paused = office.press("Guido", "Pause here for two weeks")
    assert "Asking goes on" in office.press_on("Guido", paused.cards[0], "Resume asking").words
    office.time_passes(days=2)
    office.meeting_ends("Roadmap", THREE)
    assert asked(office, "Roadmap")


@pytest.mark.parametrize("words", ["pause off", "resume"])
def test_it_is_typed_as_well(office: Office, words: str) -> None:
    assert "Asking is paused" in office.types("Ada", "pause").words
    assert "Asking is paused here." in office.types("Grace", "ask").words
    assert office.seen_in() == []
    assert "Asking goes on" in office.types("Ada", words).words
    assert "Asked." in office.types("Grace", "ask").words


def test_whoever_hosted_the_latest_question_there_may(office: Office) -> None:
    office.types("Grace", "ask")
    assert "the lead of the team and admins can pause" in office.types("Guido", "pause").words
    assert "Asking is paused" in office.types("Grace", "pause").words


def test_the_lead_of_the_places_team_may(office: Office) -> None:
    setup, place = read_setup(NORTHWIND), office.place("#checkout")
    checkout, claims = setup.teams
    there = replace(claims, place=f"{place.platform}:{place.channel}")
    office.configure(replace(setup, teams=(checkout, there)))
    assert "the lead of the team and admins can pause" in office.types("Ana", "pause").words
    assert "Asking is paused" in office.types("Ken", "pause").words


def test_guests_may_not(office: Office) -> None:
    assert "Only people of Northwind are asked here." in office.types("Gus", "pause").words


def test_where_it_was_asked_in_private_its_series_is_paused(office: Office) -> None:
    office.meeting_ends("Pricing", THREE, place=None)
    [card] = [card for card in office.told("Guido") if "After “Pricing”" in card.words]
    assert "Asking is paused" in office.press_on("Guido", card, "Pause here for two weeks").words
    office.time_passes(days=1)
    office.meeting_ends("Pricing again", THREE, place=None, series="Pricing")
    assert office.rows("select rule from silences") == [("paused",)]
    office.time_passes(days=1)
    office.meeting_ends("Roadmap", THREE, place=None)
    assert [card for card in office.told("Grace") if "After “Roadmap”" in card.words]


def test_who_paused_it_stands_in_the_audit_log(office: Office) -> None:
    office.types("Ada", "pause")
    office.types("Ada", "resume")
    entries = office.rows("select person, what from audit where what in ('paused', 'resumed') order by at")
    assert [str(person) for person, _ in entries] == [office.person("Ada").key] * 2


def test_why_tells_that_it_is_paused(office: Office) -> None:
    office.types("Ada", "pause")
    office.meeting_ends("Pricing", THREE, series=office.place("#checkout").key)
    assert "asking is paused" in office.types("Grace", "why").words

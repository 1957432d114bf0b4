"""Cases that are handed over shortly before they are due, to those who may not, twice, back and forth, by leavers."""

from dataclasses import replace

import pytest

from bot.commands import HandOver, TakeOver
from bot.people import Kind
from tests.journeys.cases.test_handing import offered_to, offers
from tests.journeys.cases.waiting import (
    LEAD_HEARS,
    OWNER_HEARS,
    SHARED,
    about,
    audited,
    case_opens,
    changed,
    kept,
    leaves,
    overdue,
    until,
    waits_for_evidence,
)
from tests.office import Office


def test_one_who_accepts_shortly_before_it_is_due_has_a_working_day(plain: Office) -> None:
    case_opens(plain)
    offers(plain, "Grace", "Omar")
    until(plain, 2030, 1, 11, 12)  # a Friday; it is due on Monday, which is a working day ahead
    offers(plain, "Grace", "Tom")
    until(plain, 2030, 1, 14, 17)
    plain.press_on("Tom", offered_to(plain, "Tom"), "Accept")
    assert f"{kept(plain).due:%d %H:%M}" == "15 18:00"
    until(plain, *OWNER_HEARS)
    assert overdue(plain, "Tom") == []
    until(plain, 2030, 1, 16, 8)
    assert len(overdue(plain, "Tom")) == 1
    assert overdue(plain, "Grace") == []


def test_a_due_date_that_is_far_off_stays(plain: Office) -> None:
    case_opens(plain)
    offers(plain, "Grace", "Omar")
    plain.press_on("Omar", offered_to(plain, "Omar"), "Accept")
    assert f"{kept(plain).due:%d %H:%M}" == "14 18:00"


@pytest.mark.parametrize(
    ("to", "said"),
    [("Gus", "one of us"), ("Zoe", "one of us"), ("Grace", "somebody else"), ("Ken\nOmar", "one colleague")],
)
def test_nobody_else_can_be_offered_it(plain: Office, to: str, said: str) -> None:
    case_opens(plain)
    refused = offers(plain, "Grace", "Omar" if "\n" in to else to)
    if "\n" in to:
        card = about(plain, "Grace")[0]
        form = plain.press_on("Grace", card, "Hand over").form
        refused = plain.sends("Grace", form, to=plain.people("Ken", "Omar"))
    assert said in refused.errors["to"]


def test_bots_and_leavers_are_not_offered_it(plain: Office) -> None:
    case_opens(plain)
    for kind in (Kind.BOT, Kind.STRANGER, Kind.GONE):
        plain.people_are(replace(plain.profile("Omar"), kind=kind))
        assert "one of us" in offers(plain, "Grace", "Omar").errors["to"]
    assert plain.rows("select 1 from case_offers") == []


def test_nobody_is_offered_it_twice_at_once_and_a_newer_offer_takes_the_place_of_an_older(plain: Office) -> None:
    case_opens(plain)
    offers(plain, "Grace", "Omar")
    assert "not answered yet" in offers(plain, "Grace", "Omar").errors["to"]
    card = offered_to(plain, "Omar")
    offers(plain, "Grace", "Tom")
    plain.time_passes(seconds=5)
    assert about(plain, "Omar", "D-1 is not offered to you any more")
    assert "not offered to you any more" in plain.press_on("Omar", card, "Accept").words
    plain.press_on("Tom", offered_to(plain, "Tom"), "Accept")
    assert kept(plain).owner == plain.person("Tom")


def test_an_offer_is_withdrawn_when_the_case_is_decided(plain: Office) -> None:
    case_opens(plain)
    offers(plain, "Grace", "Omar")
    card = offered_to(plain, "Omar")
    changed(plain, "Grace", about(plain, "Grace")[0])
    plain.time_passes(seconds=5)
    assert about(plain, "Omar", "D-1 is not offered to you any more")
    assert "not offered to you any more" in plain.press_on("Omar", card, "Accept").words
    assert "offer withdrawn" in audited(plain)
    assert kept(plain).owner == plain.person("Grace")


def test_nobody_accepts_what_was_offered_to_somebody_else(plain: Office) -> None:
    case_opens(plain)
    offers(plain, "Grace", "Omar")
    assert "not offered" in plain.press_on("Tom", offered_to(plain, "Omar"), "Accept").words
    plain.do(TakeOver(1, 1), plain.person("Grace"))
    plain.do(TakeOver(1, 2), plain.person("Omar"))
    plain.do(TakeOver(7, 1), plain.person("Omar"))
    assert kept(plain).owner == plain.person("Grace")


def test_only_those_who_may_decide_hand_over(plain: Office) -> None:
    case_opens(plain)
    card = about(plain, "Grace")[0]
    assert "belongs to somebody else" in offers(plain, "Ana", "Omar", card).words
    plain.do(HandOver(1, (plain.person("Tom"),)), plain.person("Tom"))
    assert plain.rows("select 1 from case_offers") == []


def test_a_lead_hands_over_once_escalated_and_the_owner_hears_of_it(plain: Office) -> None:
    case_opens(plain)
    until(plain, *LEAD_HEARS)
    offers(plain, "Ana", "Omar", overdue(plain, "Ana")[0])
    plain.press_on("Omar", offered_to(plain, "Omar"), "Accept")
    plain.time_passes(seconds=5)
    assert about(plain, "Grace", "D-1 was taken over")
    assert about(plain, "Ana", "D-1 was taken over")
    assert not any("Change it" in card.buttons for card in about(plain, "Grace"))
    assert any("Change it" in card.buttons for card in about(plain, "Ana"))


def test_a_receiver_who_leaves_answers_nothing_and_whoever_asked_them_hears_of_it(plain: Office) -> None:
    case_opens(plain)
    offers(plain, "Grace", "Omar")
    leaves(plain, "Omar")
    assert about(plain, "Grace", "D-1 is not offered any more")
    assert kept(plain).owner == plain.person("Grace")


def test_an_owner_who_leaves_takes_the_offer_along(plain: Office) -> None:
    case_opens(plain)
    offers(plain, "Grace", "Omar")
    leaves(plain, "Grace")
    assert kept(plain).owner == plain.person("Ana")
    assert about(plain, "Omar", "D-1 is not offered to you any more")
    assert SHARED not in " ".join(card.words for card in about(plain, "Ana"))


def test_a_case_that_waits_for_evidence_can_be_handed_over_too(plain: Office) -> None:
    case_opens(plain)
    waits_for_evidence(plain, "Grace", about(plain, "Grace")[0], by="2030-01-16")
    offers(plain, "Grace", "Omar")
    plain.press_on("Omar", offered_to(plain, "Omar"), "Accept")
    until(plain, 2030, 1, 16, 9)
    assert (kept(plain).state, f"{kept(plain).due:%d %H:%M}") == ("open", "16 18:00")
    assert about(plain, "Omar", "The evidence for D-1 is due")


def test_back_and_forth_each_has_it_with_buttons_in_one_place(plain: Office) -> None:
    case_opens(plain)
    for giver, taker in (("Grace", "Omar"), ("Omar", "Grace"), ("Grace", "Omar")):
        offers(plain, giver, taker)
        plain.press_on(taker, offered_to(plain, taker), "Accept")
        plain.time_passes(seconds=5)
        assert not any("Change it" in card.buttons for card in about(plain, giver))
        assert len([card for card in about(plain, taker) if "Change it" in card.buttons]) == 1


def test_the_offer_of_a_private_meetings_case_tells_neither_title_nor_decision(plain: Office) -> None:
    case_opens(plain)
    plain.rows("update asks set hidden = 1 returning id")
    offers(plain, "Grace", "Omar")
    card = offered_to(plain, "Omar")
    assert "Pricing" not in card.words
    assert "Raise the price" not in card.words

"""A case that nobody decides: its owner is told, then the lead of its team, then the sponsor, once each."""

from tests.journeys.cases.waiting import (
    CHOICES,
    DUE,
    LEAD_HEARS,
    OWNER_HEARS,
    SHARED,
    SPONSOR_HEARS,
    about,
    case_opens,
    changed,
    overdue,
    until,
)
from tests.office import Office


def test_owner_lead_and_sponsor_are_told_in_turn_and_whoever_decides_first_decides(office: Office) -> None:
    case_opens(office)
    until(office, *DUE)
    assert overdue(office, "Grace") == []
    until(office, *OWNER_HEARS)
    [own] = overdue(office, "Grace")
    assert own.buttons[:3] == CHOICES
    until(office, *LEAD_HEARS)
    [led] = overdue(office, "Ana")
    assert led.buttons[:3] == CHOICES
    assert "Raise the price" in led.words
    until(office, *SPONSOR_HEARS)
    [sponsored] = overdue(office, "Dana")
    assert SHARED not in led.words + sponsored.words
    assert SHARED in about(office, "Grace", "second look")[0].words
    reply = changed(office, "Ana", led, "We lower it for all")
    assert "D-1 was changed" in reply
    assert SHARED not in reply
    assert "D-1 has been decided already. It was changed: We lower it for all" in changed(office, "Dana", sponsored)
    office.time_passes(seconds=5)
    assert not any(set(CHOICES) & set(card.buttons) for who in ("Grace", "Ana", "Dana") for card in about(office, who))
    assert "D-1 was changed" in office.seen_in()[-1].words


def test_a_case_that_waits_for_the_sponsor_waits_for_the_next_one_once_they_hand_over(office: Office) -> None:
    case_opens(office)
    until(office, *SPONSOR_HEARS)
    [sponsored] = overdue(office, "Dana")
    office.sends("Dana", office.types("Dana", "sponsor").form, to=office.people("Omar"))
    office.press("Omar", "Accept")
    office.time_passes(minutes=1)
    assert overdue(office, "Dana") == []
    assert "This is for the sponsor" in " ".join(card.words for card in office.told("Dana"))
    [theirs] = overdue(office, "Omar")
    assert theirs.buttons[:3] == CHOICES
    assert SHARED not in theirs.words
    assert "you cannot decide it" in changed(office, "Dana", sponsored)
    assert "D-1 was changed" in changed(office, "Omar", theirs, "We lower it for all")

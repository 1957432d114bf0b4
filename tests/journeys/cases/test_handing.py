"""A case is handed over: it is its owner's until somebody else has accepted it."""

from tests.journeys.cases.waiting import (
    CHOICES,
    SHARED,
    about,
    audited,
    case_opens,
    changed,
    kept,
)
from tests.office import Office
from tests.outside import Seen, Told


def offers(office: Office, who: str, to: str, card: Seen | None = None) -> Told:
    card = card or next(card for card in about(office, who) if "Hand over" in card.buttons)
    told = office.press_on(who, card, "Hand over")
    return office.sends(who, told.form, to=office.people(to)) if told.form else told


def offered_to(office: Office, who: str) -> Seen:
    [card] = about(office, who, "Will you take D-1 over?")
    return card


def test_a_case_is_its_owners_until_somebody_else_accepts_it(office: Office) -> None:
    case_opens(office)
    told = offers(office, "Grace", "Omar")
    assert "D-1 is offered" in told.words
    card = offered_to(office, "Omar")
    assert card.buttons == ("Accept", "No, thank you")
    assert "Raise the price" in card.words
    assert kept(office).owner == office.person("Grace")
    office.press_on("Omar", card, "Accept")
    office.time_passes(seconds=5)
    assert kept(office).owner == office.person("Omar")
    assert about(office, "Grace", "D-1 was taken over")
    assert not any(set(CHOICES) & set(card.buttons) for card in about(office, "Grace"))
    [own] = [card for card in about(office, "Omar") if "Change it" in card.buttons]
    assert SHARED not in " ".join(card.words for card in office.told("Omar"))
    assert "belongs to somebody else" in changed(office, "Grace", own)
    assert "D-1 was changed" in changed(office, "Omar", own)


def test_whoever_would_rather_not_says_so_and_nothing_changes(office: Office) -> None:
    case_opens(office)
    before = kept(office)
    offers(office, "Grace", "Omar")
    assert "D-1 stays where it is" in office.press_on("Omar", offered_to(office, "Omar"), "No, thank you").words
    office.time_passes(seconds=5)
    assert about(office, "Grace", "D-1 was not taken over")
    assert kept(office) == before
    assert set(audited(office)) == {"case opened", "offered to somebody else", "would not take over"}

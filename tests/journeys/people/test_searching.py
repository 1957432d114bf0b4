"""Decisions are found by their words, and of what somebody may not see they never hear."""

from tests.journeys.people.test_decisions import OF_CHECKOUT, SETUP
from tests.office import Office
from tests.outside import Seen, Told

SECRET = "billing"


def case_opens(office: Office, **more: str) -> None:
    """Let Grace's decision about addresses come back, for a reason that Guido shares with her alone."""
    office.configure(SETUP)
    office.meeting_ends("Pricing", OF_CHECKOUT, **({"decision": "Ask for the address twice"} | more))
    office.says_why("Guido", objects="yes", share="yes", reason=f"Nobody knows {SECRET} codes")
    office.until(2030, 1, 7, 16, 1)


def looks_for(office: Office, who: str, words: str) -> str:
    return office.types(who, f"decisions {words}").words


def filtered(office: Office, who: str, label: str) -> Told:
    [listed] = office.types(who, "decisions").cards
    return office.press_on(who, listed, label)


def overdue_on(home: list[Seen]) -> str:
    return " | ".join(card.words for card in home if "Overdue in your teams" in card.words)


def test_words_are_typed_behind_the_command_or_into_a_form(office: Office) -> None:
    case_opens(office)
    assert "Ask for the address twice" in looks_for(office, "Grace", "addr")
    assert "With “price addr”" not in looks_for(office, "Grace", "price addr")
    [listed] = office.types("Grace", "decisions").cards
    form = office.press_on("Grace", listed, "Search").form
    assert form
    assert "D-118" in form.words
    assert "“Pricing”" in office.sends("Grace", form, words="D-1").words
    none = office.sends("Grace", office.press_on("Grace", listed, "Search").form, words="refund")
    assert "Nothing with “refund” among what you may see." in none.words


def test_the_list_is_narrowed_by_its_buttons(office: Office) -> None:
    case_opens(office)
    for label, has in (("Mine", True), ("My team\u2019s", True), ("Overdue", False), ("Closed", False)):
        told = filtered(office, "Grace", label)
        assert ("D-1 deserves a second look" in told.words) is has, label
        assert label not in told.cards[0].buttons
        assert ("There is none of these that you may see." in told.words) is not has
    assert "Pricing" in office.press_on("Grace", told.cards[0], "All").words


def test_a_lead_finds_what_is_overdue_in_their_teams_on_their_page(office: Office) -> None:
    case_opens(office)
    assert overdue_on(office.home("Ana")) == ""
    office.time_passes(days=14)
    assert "“Pricing” · D-1 deserves a second look" in overdue_on(office.home("Ana"))
    for who in ("Grace", "Ken"):
        assert overdue_on(office.home(who)) == ""

"""Decisions are found by their words, and of what somebody may not see they never hear."""

import pytest

from tests.journeys.people.test_decisions import OF_CHECKOUT, SETUP
from tests.office import Office
from tests.outside import Seen, Told

SECRET = "billing"
BAD = ("%", "_", "'", '"', "*", "%_'\"*", "🌻", "\u202e", "…")


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


@pytest.mark.parametrize(
    ("who", "case", "reason"),
    [
        ("Grace", True, True),  # hosts and owns it
        ("Guido", True, False),  # was asked, and wrote it
        ("Ana", True, False),  # leads the team
        ("Mei", True, False),  # CX lead
        ("Dana", True, False),  # sponsor
        ("Ken", False, False),  # leads another team
        ("Linus", False, False),  # of the team, was not asked
        ("Ada", False, False),  # admin
        ("Pia", False, False),  # privacy officer
        ("Tom", False, False),
    ],
)
def test_every_role_finds_what_it_may_see(plain: Office, who: str, *, case: bool, reason: bool) -> None:
    case_opens(plain)
    for words in ("address", "pricing", "D-1", "twice ask"):
        found = looks_for(plain, who, words)
        assert ("D-1 deserves a second look" in found) is case, words
        assert ("Nothing with" in found) is not case, words
    assert ("D-1 deserves a second look" in looks_for(plain, who, SECRET)) is reason
    for label in ("My team\u2019s", "Overdue", "Mine", "Closed"):
        assert "D-1" not in filtered(plain, who, label).words or case


def told_of(seen: Told, words: str) -> tuple[str, tuple[tuple[str, ...], ...]]:
    return seen.words.replace(words, "…"), tuple(card.buttons for card in seen.cards)


def test_what_one_may_not_see_and_what_is_not_there_get_the_same_answer(plain: Office) -> None:
    case_opens(plain)
    hidden, none = (plain.types("Ken", f"decisions {words}") for words in ("D-1", "D-7"))
    assert told_of(hidden, "D-1") == told_of(none, "D-7")
    assert "Nothing with “D-1”" in hidden.words


def test_nobody_hears_of_more_by_how_many_pages_there_are(plain: Office) -> None:
    plain.configure(SETUP)
    for number in range(11):
        plain.types("Ana", f"ask Raise the price {number} times")
        plain.time_passes(days=1)
    assert "Older" in plain.types("Ana", "decisions raise").cards[0].buttons
    for who in ("Ken", "Mei"):
        assert "Older" not in plain.types(who, "decisions raise").cards[0].buttons


def test_what_is_found_is_turned_over(plain: Office) -> None:
    for number in range(12):
        plain.types("Ana", f"ask Raise the price {number} times")
    plain.types("Ana", "ask Lower it")
    plain.time_passes(days=1)
    first = plain.types("Ana", "decisions raise")
    assert first.words.count("Raise the price") == 10
    older = plain.press_on("Ana", first.cards[0], "Older")
    assert older.words.count("Raise the price") == 2
    assert "Lower it" not in older.words


def test_what_is_no_word_is_said_to_be_none(plain: Office) -> None:
    case_opens(plain)
    for words in BAD:
        assert "There is no word or number in" in looks_for(plain, "Grace", words), words
    assert "Your questions and cases" in looks_for(plain, "Grace", "   ")
    assert "Nothing with “xxx" in looks_for(plain, "Grace", "x" * 5000)
    assert "Nothing with" in looks_for(plain, "Grace", "כתובת עברית")
    assert "Ask for the address twice" in looks_for(plain, "Grace", "ADDRESS! 🌻 %")


def test_after_the_words_are_taken_away_their_host_does_not_find_them(plain: Office) -> None:
    case_opens(plain)
    [card] = [card for card in plain.told("Grace") if "D-1" in card.words]
    [(words,)] = plain.rows("select id from words")
    plain.sends("Grace", plain.press_on("Grace", card, "Report words").form, words=str(words))
    assert "D-1" in looks_for(plain, "Grace", SECRET)
    plain.press("Pia", "Take them away")
    assert "D-1" not in looks_for(plain, "Grace", SECRET)
    assert "D-1" in looks_for(plain, "Grace", "address")


def test_of_a_private_meeting_only_the_number_and_what_became_of_it_are_found(plain: Office) -> None:
    case_opens(plain)
    plain.rows("update asks set hidden = 1, title = '', decision = ''")
    plain.rows("delete from searched where part = 'asked'")
    assert "D-1" not in looks_for(plain, "Dana", "address")
    found = looks_for(plain, "Dana", "D-1")
    assert "A meeting of yours" in found
    assert "Grace" not in found, "Who owns it hosted it."


def test_the_list_is_narrowed_by_its_buttons(office: Office) -> None:
    case_opens(office)
    for label, has in (("Mine", True), ("My team\u2019s", True), ("Overdue", False), ("Closed", False)):
        told = filtered(office, "Grace", label)
        assert ("D-1 deserves a second look" in told.words) is has, label
        assert label not in told.cards[0].buttons
        assert ("There is none of these that you may see." in told.words) is not has
    assert "Pricing" in office.press_on("Grace", told.cards[0], "All").words


def test_overdue_and_closed_cases_are_listed_as_what_they_are(plain: Office) -> None:
    case_opens(plain)
    plain.time_passes(days=14)
    assert "D-1 deserves a second look · due Mon 14 Jan" in filtered(plain, "Ana", "Overdue").words
    [case] = [card for card in plain.told("Grace") if "D-1 deserves" in card.words]
    plain.sends("Grace", plain.press_on("Grace", case, "Change it").form, to="Ask once, we check it")
    assert "D-1" not in filtered(plain, "Ana", "Overdue").words
    assert "Ask once, we check it" in filtered(plain, "Ana", "Closed").words
    assert "D-1 was changed" in looks_for(plain, "Mei", "check")


def test_the_rule_is_told_where_counts_are_shown_and_else_that_it_was_someone(plain: Office) -> None:
    case_opens(plain)
    assert "someone sees a concern" in looks_for(plain, "Mei", "address")
    plain.rows("update asks set shown_from = 1")
    assert "somebody would not stand behind it" in looks_for(plain, "Mei", "address")
    assert "someone sees a concern" in looks_for(plain, "Ana", "address"), "She may see the case, not the result."


def overdue_on(home: list[Seen]) -> str:
    return " | ".join(card.words for card in home if "Overdue in your teams" in card.words)


def test_a_lead_finds_what_is_overdue_in_their_teams_on_their_page(office: Office) -> None:
    case_opens(office)
    assert overdue_on(office.home("Ana")) == ""
    office.time_passes(days=14)
    assert "“Pricing” · D-1 deserves a second look" in overdue_on(office.home("Ana"))
    for who in ("Grace", "Ken"):
        assert overdue_on(office.home(who)) == ""

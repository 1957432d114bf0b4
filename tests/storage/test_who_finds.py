"""Every role finds what it may see, on both databases, and whatever somebody types is answered."""

from tests.journeys.people.test_decisions import SETUP
from tests.journeys.people.test_searching import SECRET, case_opens, filtered, looks_for
from tests.office import Office
from tests.outside import Told

BAD = ("%", "_", "'", '"', "*", "%_'\"*", "🌻", "\u202e", "…")


def told_of(seen: Told, words: str) -> tuple[str, tuple[tuple[str, ...], ...]]:
    return seen.words.replace(words, "…"), tuple(card.buttons for card in seen.cards)


ROLES = (  # who, whether they may see the case, and the words that Guido shared with its host
    ("Grace", True, True),  # hosts and owns it
    ("Guido", True, False),  # was asked, and wrote them
    ("Ana", True, False),  # leads the team
    ("Mei", True, False),  # CX lead
    ("Dana", True, False),  # sponsor
    ("Ken", False, False),  # leads another team
    ("Linus", False, False),  # of the team, was not asked
    ("Ada", False, False),  # admin
    ("Pia", False, False),  # privacy officer
    ("Tom", False, False),
)


def test_every_role_finds_what_it_may_see_and_nothing_else(plain: Office) -> None:
    case_opens(plain)
    for who, case, reason in ROLES:
        for words in ("address", "pricing", "D-1", "twice ask"):
            found = looks_for(plain, who, words)
            assert ("D-1 deserves a second look" in found) is case, (who, words)
            assert ("Nothing with" in found) is not case, (who, words)
        assert ("D-1 deserves a second look" in looks_for(plain, who, SECRET)) is reason, who
        for label in ("My team\u2019s", "Overdue", "Mine", "Closed"):
            assert "D-1" not in filtered(plain, who, label).words or case, (who, label)


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

"""Drafts of wins from the digest: whoever may post theirs opens it, a CX lead asks for it, once for each."""

from tests.journeys.wins.test_offering import all_decline
from tests.journeys.wins.told import CUSTOMER, ON_PLAIN, about, catches_up, drafted, tells
from tests.office import Office
from tests.outside import Told

ASK = "Ask for a win draft"


def digest(office: Office, who: str = "Mei") -> Told:
    return office.types(who, "digest")


def test_a_cx_lead_asks_for_a_draft_once(office: Office) -> None:
    drafted(office)
    card = digest(office).cards[0]
    assert "W-1: an executive is reminded of the draft as soon as they are at work." in (
        office.press_on("Mei", card, ASK).words
    )
    catches_up(office)
    about(office, "Dana", "W-1 still waits")
    again = office.press_on("Mei", card, ASK).words
    assert "W-1: the executives know of it already." in again
    office.time_passes(hours=8)
    about(office, "Dana", "W-1 still waits")
    assert office.rows("select count(*) from audit where what = 'asked for a win to be posted'") == [(1,)]


def test_an_executive_who_reads_digests_opens_their_own_draft(office: Office) -> None:
    drafted(office)
    told = digest(office, "Dana")
    opened = office.press_on("Dana", told.cards[0], "Approve a win draft")
    assert {"Post", "Edit", "Not me"} <= set(opened.cards[0].buttons)
    office.press_on("Dana", opened.cards[0], "Post")
    catches_up(office)
    assert "No draft of a win is waiting" in office.press_on("Dana", told.cards[0], "Approve a win draft").words
    assert not any("Approve" in label for label in digest(office, "Dana").cards[0].buttons)


@ON_PLAIN
def test_at_night_the_executive_is_reminded_in_the_morning(office: Office) -> None:
    drafted(office)
    office.until(2030, 1, 8, 22)
    office.press_on("Mei", digest(office).cards[0], ASK)
    catches_up(office)
    assert not [card for card in office.told("Dana") if "W-1 still waits" in card.words]
    office.until(2030, 1, 9, 8, 1)
    about(office, "Dana", "W-1 still waits")


@ON_PLAIN
def test_what_nobody_would_post_is_offered_anew_and_only_once(office: Office) -> None:
    drafted(office)
    all_decline(office, "W-1 is ready")
    card = digest(office).cards[0]
    assert "W-1: an executive is reminded" in office.press_on("Mei", card, ASK).words
    office.rings()
    catches_up(office)
    all_decline(office, "W-1 is offered to you anew")
    assert "the executives know of it already" in office.press_on("Mei", card, ASK).words


@ON_PLAIN
def test_a_formula_in_a_win_is_words_on_the_card_and_in_the_csv(office: Office) -> None:
    drafted(office)
    tells(office, "Linus", customer=CUSTOMER, change='=HYPERLINK("http://x.example") is what they wrote to us')
    office.press_on("Dana", about(office, "Dana", "W-1 is ready"), "Post")
    office.rows("update win_files set change = '=HYPERLINK(\"http://x.example\") and more', team = '=HYPERLINK(1)'")
    office.until(2030, 1, 14, 9)
    card = digest(office).cards[0]
    assert '=HYPERLINK("http://x.example")' in card.words
    said = office.press_on("Mei", card, "CSV").words
    assert '"\'=HYPERLINK(1)"' in said
    assert '"\'=HYPERLINK(""http://x.example"") and more' in said
    assert ',"=' not in said

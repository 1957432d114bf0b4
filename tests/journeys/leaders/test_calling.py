"""A customer who agreed to it is offered to one leader a month: called, not reached, not now, and a note."""

from tests.journeys.evidence.said import WORDS, asked, withdraws
from tests.journeys.leaders.called import CONTACT, may_be_called, offers, opened
from tests.journeys.leaders.cast import cards, with_leaders
from tests.office import Office


def test_a_leader_is_offered_a_customer_with_their_words_and_says_what_became_of_it(office: Office) -> None:
    may_be_called(office, segment="Six years with us")
    opened(office, with_leaders('leaders = [{ email = "grace@northwind.example" }]'))
    [week] = cards(office, "Grace")
    assert "A customer worth a call: who it is stands in a card of its own" in week.words
    assert CONTACT not in week.words
    [card] = offers(office, "Grace")
    for words in (CONTACT, WORDS, "Six years with us", "They agreed on 9 Dec 2029 to be called."):
        assert words in card.words
    assert card.buttons[:3] == ("Called", "Could not reach", "Not now")
    assert "Noted: you called" in office.press_on("Grace", card, "Called").words
    office.time_passes(minutes=1)
    [card] = offers(office, "Grace")
    assert "You called a customer. Thank you." in card.words
    assert CONTACT not in card.words
    assert WORDS not in card.words
    [week] = cards(office, "Grace")
    assert "A customer worth a call" not in week.words


def test_a_note_becomes_evidence_only_where_the_leader_says_that_the_customer_agreed(office: Office) -> None:
    may_be_called(office, teams=("Checkout",))
    opened(office, with_leaders('leaders = [{ email = "grace@northwind.example" }]'))
    office.press_on("Grace", offers(office, "Grace")[0], "Called")
    office.time_passes(minutes=1)
    form = office.press_on("Grace", offers(office, "Grace")[0], "Add a note").form
    assert "Your note is kept" in office.sends("Grace", form, note="One number is enough").words
    office.time_passes(minutes=1)
    assert "One number is enough" in offers(office, "Grace")[0].words
    assert [words for (words,) in office.rows("select words from quotes")] == [WORDS]
    form = office.press_on("Grace", offers(office, "Grace")[0], "Change the note").form
    told = office.sends("Grace", form, note="One number is enough\nand a call back", shared="yes")
    assert "Teams can read your note" in told.words
    [(words, source, said_on)] = office.rows("select words, source, said_on from quotes where ref <> 'r1'")
    assert (words, source, said_on) == ("One number is enough · and a call back", "Call", "2030-01-14")
    assert "One number is enough · and a call back" in asked(office)
    withdraws(office)
    office.time_passes(minutes=1)
    assert office.rows("select * from quotes") == office.rows("select * from call_notes") == []
    assert "One number is enough" not in office.seen_in("#checkout")[-1].words
    [card] = offers(office, "Grace")
    assert "One number" not in card.words


def test_whose_consent_is_gone_leaves_the_card_that_shows_them(office: Office) -> None:
    may_be_called(office)
    opened(office)
    [card] = [*offers(office, "Grace"), *offers(office, "Dana")]
    assert CONTACT in card.words
    withdraws(office)
    office.time_passes(minutes=1)
    [card] = [*offers(office, "Grace"), *offers(office, "Dana")]
    assert "This customer does not want to be called any more. Please do not call them." in card.words
    assert CONTACT not in card.words
    assert card.buttons == ()
    assert office.rows("select * from to_call") == []

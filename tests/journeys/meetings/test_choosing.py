"""A host chooses where a series is asked about, of the places that will do, and may think better of it."""

import pytest

from tests.office import Office
from tests.outside import Opened, Told

THREE = ("Ana", "Grace", "Linus")
WHERE = "Change where I ask"


def opened(office: Office, title: str = "Checkout weekly", who: str = "Ana", **more: object) -> Told:
    """Let a meeting be asked about, and somebody press what its card offers for where."""
    office.meeting_ends(title, THREE, **more)
    return office.press(who, WHERE)


def chooses(office: Office, form: Opened | None, to: str) -> str:
    return office.sends("Ana", form, to=to).words


def next_time(office: Office, **more: object) -> None:
    office.time_passes(days=7)
    office.meeting_ends("Checkout weekly again", THREE, series="Checkout weekly", **more)


def asked_in(office: Office, room: str) -> bool:
    return any("“Checkout weekly again”" in card.words for card in office.seen_in(room))


def asked_privately(office: Office, who: str) -> bool:
    return any("“Checkout weekly again”" in card.words for card in office.told(who))


def test_from_the_card_a_host_moves_a_series_into_a_channel(office: Office) -> None:
    told = opened(office, place=None)
    assert told.form
    assert "After every “Checkout weekly” I ask" in told.form.words
    assert "I ask in #checkout: you bound it there." in chooses(office, told.form, office.place("#checkout").key)
    next_time(office, place=None)
    assert asked_in(office, "#checkout")


def test_only_places_are_offered_in_which_the_host_is_and_colleagues_alone_read(office: Office) -> None:
    office.room_is("#checkout", ("Ken", "Barbara"))
    told = opened(office, place=None)
    assert told.form
    assert "#checkout" not in told.form.words
    office.room_is("#checkout", (*THREE, "Gus"), outsiders=True)
    again = office.press("Ana", WHERE).form
    assert again
    assert "#checkout" not in again.words
    office.room_is("#checkout", THREE)
    third = office.press("Ana", WHERE).form
    assert third
    assert "#checkout" in third.words


def test_a_place_that_will_not_do_any_more_is_refused(office: Office) -> None:
    form = opened(office, place=None).form
    office.room_is("#checkout", (*THREE, "Gus"), outsiders=True)
    assert form
    sent = office.sends("Ana", form, to=office.place("#checkout").key)
    assert "I can only ask where you are a member" in sent.errors["to"]


def test_in_private_is_chosen_although_there_is_a_chat_of_its_own(office: Office) -> None:
    told = opened(office, series=office.place("#checkout").key)
    assert told.form
    assert "In its own chat" in told.form.words
    chooses(office, told.form, "private")
    office.time_passes(days=7)
    office.meeting_ends("Checkout weekly again", THREE, series=office.place("#checkout").key)
    assert asked_privately(office, "Grace")
    assert not asked_in(office, "#checkout")


def test_the_host_alone_is_asked_who_chose_so(office: Office) -> None:
    told = opened(office)
    assert "I ask you alone, as you chose." in chooses(office, told.form, "alone")
    next_time(office)
    assert asked_privately(office, "Ana")
    assert not asked_privately(office, "Grace")
    assert not asked_in(office, "#checkout")


def test_a_choice_is_told_by_where_and_undone_there(office: Office) -> None:
    chooses(office, opened(office, place=None).form, "alone")
    told = office.types("Ana", "where")
    assert "After “Checkout weekly”, which you host, I ask you alone" in told.words
    assert "I last asked in private" in office.press_on("Ana", told.cards[0], "Choose anew each time").words
    next_time(office, place=None)
    assert asked_privately(office, "Grace")


def test_the_form_begins_with_what_is_chosen_and_leads_back(office: Office) -> None:
    chooses(office, opened(office).form, "alone")
    again = office.press_on("Ana", office.types("Ana", "where").cards[0], WHERE).form
    chooses(office, again, "anew")
    next_time(office)
    assert asked_in(office, "#checkout")
    entries = office.rows("select what from audit where what like '%a series' order by id")
    assert sorted(entries) == [("bound a series",), ("let go of a series",)]


def test_a_channel_that_outsiders_have_come_into_is_passed_over(office: Office) -> None:
    chooses(office, opened(office, place=None).form, office.place("#checkout").key)
    office.room_is("#checkout", (*THREE, "Gus"), outsiders=True)
    next_time(office, place=None)
    assert asked_privately(office, "Grace")
    assert not asked_in(office, "#checkout")


def test_why_offers_it_to_the_host_and_to_nobody_else(office: Office) -> None:
    office.meeting_ends("Checkout weekly", THREE)
    assert WHERE in office.press("Ana", "Why did I get this?").cards[0].buttons
    assert WHERE not in office.press("Grace", "Why did I get this?").cards[0].buttons


def test_others_are_told_that_it_is_the_hosts(office: Office) -> None:
    assert "Only the host of this meeting can do that." in opened(office, who="Grace").words


@pytest.mark.parametrize("by_hand", [True, False])
def test_what_does_not_come_again_has_nothing_to_choose(office: Office, *, by_hand: bool) -> None:
    if by_hand:
        office.types("Ana", "ask Raise the price")
    else:
        office.meeting_ends("Checkout kick-off", THREE, series="")
    assert "This question is of no meeting that comes again" in office.press("Ana", WHERE).words


def test_a_host_reads_it_in_their_own_language(office: Office) -> None:
    office.people_are(office.profile("Ana", language="de"))
    told = opened(office)
    assert told.form
    assert "Nach jedem „Checkout weekly“ frage ich" in told.form.words
    assert "frage ich nur dich. So hast du es festgelegt" in chooses(office, told.form, "alone")

"""Who is offered a customer to call, how often, and when nobody is."""

from datetime import timedelta

import pytest

from bot.commands import GiveEvidence, NoteCall, Tidy
from bot.commands.calling import CalledCustomer, NotNowCustomer
from bot.evidence import Kept
from bot.evidence.cells import Told
from bot.people import CLOCK
from bot.ports import Rejected, Unwelcome
from bot.sealing import CannotOpen
from handlers.evidence import take_over
from handlers.operate import about, erase
from handlers.operate.desk import Desk
from tests.journeys.cases.waiting import leaves
from tests.journeys.evidence.said import HOOK, LEFT, TODAY, quote, withdraws
from tests.journeys.leaders.called import CONTACT, may_be_called, offers, opened
from tests.journeys.leaders.cast import with_leaders
from tests.office import COMPANY, Office
from tests.plain import FakeChat

GRACE = with_leaders('leaders = [{ email = "grace@northwind.example" }]')


def test_consent_to_be_called_goes_alone_and_the_words_stay(plain: Office) -> None:
    may_be_called(plain)
    opened(plain)
    plain.do(GiveEvidence(quote()), HOOK)
    plain.time_passes(minutes=1)
    [card] = [*offers(plain, "Grace"), *offers(plain, "Dana")]
    assert "Please do not call them" in card.words
    assert plain.rows("select ref from quotes") == [("r1",)]
    assert plain.rows("select * from to_call") == []


def test_not_now_moves_on_three_times_a_month_and_lets_others_have_them(plain: Office) -> None:
    for number in range(4):
        said_on = TODAY - timedelta(days=30 + number)
        may_be_called(plain, f"r{number}", f"Customer {number}", customer=f"C-{number}", said_on=said_on)
    opened(plain, GRACE)
    for number in range(3):
        card = offers(plain, "Grace")[-1]
        assert f"Customer {number}" in card.words, "the newest words first"
        told = plain.press_on("Grace", card, "Not now")
        plain.time_passes(minutes=1)
        assert ("Here comes another customer" in told.words) == (number < 2)
    assert len(offers(plain, "Grace")) == 3
    plain.configure(with_leaders())
    plain.until(2030, 1, 21, 8, 31)
    assert len(offers(plain, "Grace")) == 3
    [card] = offers(plain, "Dana")
    assert "Customer 0" in card.words


def test_a_customer_is_offered_to_one_leader_and_once_a_month(plain: Office) -> None:
    may_be_called(plain)
    opened(plain)
    assert len([*offers(plain, "Grace"), *offers(plain, "Dana")]) == 1
    plain.until(2030, 1, 28, 8, 31)
    assert len([*offers(plain, "Grace"), *offers(plain, "Dana")]) == 1


def test_who_was_called_is_left_alone_for_six_months(plain: Office) -> None:
    may_be_called(plain)
    opened(plain, GRACE)
    plain.press_on("Grace", offers(plain, "Grace")[0], "Called")
    for month in range(2, 8):
        plain.until(2030, month, 12, 9)
        assert len(offers(plain, "Grace")) == 1
    plain.until(2030, 8, 6, 9)
    assert len(offers(plain, "Grace")) == 2


def test_who_could_not_be_reached_comes_again_in_another_month_twice_at_most(plain: Office) -> None:
    may_be_called(plain)
    opened(plain, GRACE)
    for month, cards_by_then in ((2, 2), (3, 3), (4, 3), (9, 3), (11, 4)):
        card = offers(plain, "Grace")[-1]
        if "Could not reach" in card.buttons:
            plain.press_on("Grace", card, "Could not reach")
        plain.until(2030, month, 12, 9)
        assert len(offers(plain, "Grace")) == cards_by_then, month


def test_who_wants_no_calls_gets_none_and_what_they_had_goes_to_others(plain: Office) -> None:
    may_be_called(plain)
    opened(plain, GRACE)
    told = plain.press_on("Grace", offers(plain, "Grace")[0], "No calls for me")
    assert "No calls for you" in told.words
    plain.configure(with_leaders())
    plain.until(2030, 1, 21, 8, 31)
    assert "no longer offered to you" in offers(plain, "Grace")[0].words
    assert CONTACT in offers(plain, "Dana")[0].words
    plain.until(2030, 2, 12, 9)
    assert len(offers(plain, "Grace")) == 1
    [page] = [card for card in plain.home("Grace") if "Offer me customers again" in card.buttons]
    plain.press_on("Grace", page, "Offer me customers again")
    may_be_called(plain, "r2", customer="C-18")
    plain.until(2030, 2, 19, 9)
    assert len(offers(plain, "Grace")) == 2


def test_a_leader_who_is_none_any_more_gives_the_customer_back(plain: Office) -> None:
    may_be_called(plain)
    opened(plain, GRACE)
    plain.configure(with_leaders('leaders = [{ email = "dana@northwind.example" }]'))
    plain.time_passes(minutes=1)
    assert CONTACT not in offers(plain, "Grace")[0].words
    plain.until(2030, 1, 21, 8, 31)
    assert CONTACT in offers(plain, "Dana")[0].words


def test_a_company_that_wants_no_calls_has_none(plain: Office) -> None:
    may_be_called(plain)
    opened(plain)
    plain.configure(with_leaders() + "\n[leaders]\ncustomer_calls = false\n")
    plain.time_passes(minutes=1)
    told = [*offers(plain, "Grace"), *offers(plain, "Dana")]
    assert CONTACT not in " ".join(card.words for card in told)
    plain.until(2030, 2, 12, 9)
    assert len([*offers(plain, "Grace"), *offers(plain, "Dana")]) == 1


def test_whoever_wants_to_be_left_alone_is_offered_nobody_until_then(plain: Office) -> None:
    may_be_called(plain)
    plain.configure(GRACE)
    plain.until(2030, 1, 13, 9)
    plain.types("Grace", "stop")
    plain.until(2030, 1, 14, 8, 31)
    assert offers(plain, "Grace") == []
    plain.types("Grace", "start")
    plain.until(2030, 1, 21, 8, 31)
    assert len(offers(plain, "Grace")) == 1


def test_only_the_leader_sees_it_and_the_sponsor_how_many(plain: Office) -> None:
    may_be_called(plain)
    opened(plain, GRACE)
    plain.press_on("Grace", offers(plain, "Grace")[0], "Called")
    pages = {who: " ".join(card.words for card in plain.home(who)) for who in ("Grace", "Dana", "Mei", "Tom")}
    assert "In three months: 1 called, 0 not reached" in pages["Grace"]
    assert "Grace: 1 called, 0 not reached" in pages["Dana"]
    assert "fewer than five leaders were offered customers" in pages["Mei"]
    assert "Grace" not in pages["Mei"].partition("Customers to call")[2][:80]
    assert "Customers to call" not in pages["Tom"]
    assert all(CONTACT not in page for page in pages.values())


def test_whom_a_leaver_was_offered_goes_to_somebody_else_and_out_of_the_leavers_chat(plain: Office) -> None:
    may_be_called(plain)
    opened(plain, GRACE)
    leaves(plain, "Grace")
    plain.time_passes(minutes=1)
    assert offers(plain, "Grace") == []
    plain.configure(with_leaders())
    plain.until(2030, 1, 21, 8, 31)
    assert CONTACT in offers(plain, "Dana")[0].words


def test_what_is_kept_of_a_leader_is_told_and_erased_and_whom_they_called_is_still_left_alone(plain: Office) -> None:
    may_be_called(plain)
    opened(plain, GRACE)
    plain.press_on("Grace", offers(plain, "Grace")[0], "Called")
    [(name,)] = plain.rows("select name from calls")
    plain.do(NoteCall(str(name), "One number is enough"), plain.person("Grace"))
    desk = Desk(plain.store, plain.door, plain.clock, COMPANY)
    told = plain.run(about.told("grace@northwind.example", desk))
    assert "offered a customer to call in 2030-01, called" in told
    assert "a note of a call, sealed" in told
    assert "One number is enough" not in told
    receipt = plain.run(erase.erased("grace@northwind.example", desk))
    assert "1 customers they were offered to call, now without their name" in receipt
    assert "1 notes of calls that they kept to themselves" in receipt
    assert plain.rows("select * from call_notes") == []
    plain.configure(with_leaders())
    plain.until(2030, 1, 21, 8, 31)
    assert offers(plain, "Dana") == []


def test_whom_somebody_was_offered_who_is_erased_goes_to_somebody_else(plain: Office) -> None:
    may_be_called(plain)
    opened(plain, GRACE)
    desk = Desk(plain.store, plain.door, plain.clock, COMPANY)
    plain.run(erase.erased("grace@northwind.example", desk))
    plain.configure(with_leaders('leaders = [{ email = "dana@northwind.example" }]'))
    plain.until(2030, 1, 21, 8, 31)
    assert CONTACT in offers(plain, "Dana")[0].words


def test_nobody_settles_or_notes_a_call_of_somebody_else_or_twice(plain: Office) -> None:
    may_be_called(plain)
    opened(plain, GRACE)
    card = offers(plain, "Grace")[0]
    [(name,)] = plain.rows("select name from calls")
    note = NoteCall(str(name), "One number")
    plain.configure(with_leaders())
    for command in (note, CalledCustomer(str(name)), NotNowCustomer(str(name))):
        assert "not offered to you" in str(plain.do(command, plain.person("Dana")))
    assert "Press Called first" in str(plain.do(note, plain.person("Grace")))
    plain.press_on("Grace", card, "Not now")
    assert "This offer is over" in plain.press_on("Grace", card, "Called").words
    assert plain.rows("select state from calls") == [("not now",)]


def test_called_and_not_reached_can_be_mended_in_the_same_month(plain: Office) -> None:
    may_be_called(plain)
    opened(plain, GRACE)
    plain.press_on("Grace", offers(plain, "Grace")[0], "Called")
    plain.time_passes(minutes=1)
    card = offers(plain, "Grace")[0]
    plain.press_on("Grace", card, "Could not reach")
    assert plain.rows("select state, busy from calls") == [("could not reach", "2030-01")]
    plain.until(2030, 2, 1, 9)
    assert "too late" in plain.press_on("Grace", card, "Could not reach").words


@pytest.mark.parametrize("note", ["one\ntwo\nthree", "x" * 241, " "])
def test_a_note_has_two_lines(plain: Office, note: str) -> None:
    may_be_called(plain)
    opened(plain, GRACE)
    plain.press_on("Grace", offers(plain, "Grace")[0], "Called")
    [(name,)] = plain.rows("select name from calls")
    with pytest.raises(Rejected):
        plain.do(NoteCall(str(name), note.strip()), plain.person("Grace"))
    assert plain.rows("select * from call_notes") == []


def test_where_a_card_cannot_be_changed_the_cx_leads_hear_of_it(plain: Office) -> None:
    may_be_called(plain)
    opened(plain, GRACE)
    chat = plain.outside.chat
    assert isinstance(chat, FakeChat)
    chat.failing = [Unwelcome("channel_not_found")]
    withdraws(plain)
    plain.time_passes(minutes=1)
    plain.time_passes(minutes=15)
    [told] = [card for card in plain.told("Mei") if LEFT in card.words]
    assert "A customer worth a call" in told.words
    assert CONTACT not in told.words


def test_two_leaders_in_other_months_share_nobody(plain: Office) -> None:
    zones = (("grace", "Pacific/Kiritimati"), ("dana", "Pacific/Pago_Pago"))
    each = ", ".join(f'{{ email = "{who}@northwind.example", timezone = "{zone}" }}' for who, zone in zones)
    may_be_called(plain)
    plain.configure(with_leaders(f"leaders = [{each}]"))
    plain.until(2030, 1, 13, 18, 31)  # a Monday morning on Kiritimati; in Pago Pago it comes 25 hours later
    for _ in range(12):
        plain.time_passes(hours=25)
        assert plain.rows("select count(*) from calls where state = 'offered'") == [(1,)]
        plain.time_passes(days=7, hours=-25)
    assert [many for (many,) in plain.rows("select count(*) from calls group by person, month")] == [1, 1, 1, 1]


def test_words_that_are_too_old_take_along_whom_to_call_and_a_note_goes_with_the_consent(plain: Office) -> None:
    may_be_called(plain, said_on=TODAY - timedelta(days=340))
    opened(plain, GRACE)
    plain.press_on("Grace", offers(plain, "Grace")[0], "Called")
    [(name,)] = plain.rows("select name from calls")
    plain.do(NoteCall(str(name), "One number is enough"), plain.person("Grace"))
    plain.time_passes(days=30)
    plain.do(Tidy(), CLOCK)
    plain.time_passes(minutes=1)
    assert plain.rows("select * from quotes") == plain.rows("select * from to_call") == []
    assert "One number is enough" in offers(plain, "Grace")[0].words
    withdraws(plain)
    plain.time_passes(minutes=1)
    assert "One number is enough" not in offers(plain, "Grace")[0].words
    assert plain.rows("select ref, customer, state from calls") == [("", "", "called")]


def test_a_withdrawn_row_of_a_file_takes_the_note_too(plain: Office) -> None:
    may_be_called(plain)
    opened(plain, GRACE)
    plain.press_on("Grace", offers(plain, "Grace")[0], "Called")
    [(name,)] = plain.rows("select name from calls")
    plain.do(NoteCall(str(name), "One number is enough"), plain.person("Grace"))
    at = plain.clock.now()
    row = Told(quote(), withdrawn=at.date())
    assert plain.run(plain.store.change(COMPANY, lambda memory: take_over(row, at, memory))) is Kept.WITHDRAWN
    assert plain.rows("select * from call_notes") == []
    plain.time_passes(minutes=1)
    assert "One number" not in offers(plain, "Grace")[0].words


def test_what_is_sealed_for_one_customer_opens_for_no_other(plain: Office) -> None:
    may_be_called(plain)
    may_be_called(plain, "r2", "Mr L.", customer="C-18")
    plain.rows("update to_call set sealed = (select sealed from to_call as other where ref = 'r2') where ref = 'r1'")
    with pytest.raises(CannotOpen):
        plain.run(plain.store.read(COMPANY, lambda memory: memory.calls.consent("r1")))
    [lengths] = plain.rows("select count(distinct length(sealed)) from to_call")
    assert lengths == (1,)

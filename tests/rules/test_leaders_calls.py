"""Who is offered to whom, how long somebody is left alone, and which consent to be called counts."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.evidence import NotAQuote
from bot.evidence.calling import IN_A_FILE, MAX_CONTACT, MayCall, checked_call, may_call_in
from bot.leaders.calls import HELD, REST, TRIES, Call, Candidate, Desk, State, chosen, later, month_with

AT = datetime(2030, 1, 14, 9, tzinfo=UTC)
CALL = Call("c1", "lee@northwind.example", "2030-01", "r1", "c", AT)
MONTHS = st.dates(date(2000, 1, 1), date(2090, 1, 1)).map(month_with)
DESK = Desk({"Checkout"}, {"Checkout", "Payments"})
DAY = date(2029, 12, 2)


@given(MONTHS, st.integers(0, 60), st.integers(0, 60))
def test_months_add_up_and_sort_as_they_follow_each_other(month: str, few: int, more: int) -> None:
    assert later(later(month, few), more) == later(month, few + more)
    assert later(later(month, few), -few) == month
    assert (later(month, few) < later(month, more)) == (few < more)


@pytest.mark.parametrize(
    ("state", "tries", "busy"),
    [
        (State.CALLED, 0, later("2030-02", REST)),
        (State.UNREACHED, 0, "2030-02"),
        (State.UNREACHED, TRIES - 2, "2030-02"),
        (State.UNREACHED, TRIES - 1, later("2030-02", REST)),
        (State.NOT_NOW, 0, ""),
        (State.LAPSED, 0, ""),
        (State.GIVEN_BACK, 0, ""),
    ],
)
def test_a_customer_is_left_alone_from_the_month_in_which_it_ended(state: State, tries: int, busy: str) -> None:
    assert CALL.busy == HELD > "2099-12"
    assert CALL.became(state, AT, month="2030-02", tries=tries).busy == busy


def test_without_consent_nothing_leads_to_the_customer_and_what_was_done_stays_counted() -> None:
    gone = [CALL.became(state, AT).without_customer(AT) for state in State]
    assert {(call.ref, call.customer, call.busy) for call in gone} == {("", "", "")}
    assert [call.state for call in gone] == [State.WITHDRAWN, *[*State][1:]]


def test_words_for_the_leaders_team_come_first_then_their_departments_everybodys_and_others() -> None:
    newest, older = date(2030, 1, 2), date(2029, 1, 2)
    best_first = [
        Candidate("own", "1", older, ("Claims", "Checkout")),
        Candidate("department", "2", older, ("Payments",)),
        Candidate("everybody", "3", newest),
        Candidate("everybody, long ago", "4", older),
        Candidate("others", "5", newest, ("Claims",)),
    ]
    for better, worse in pairwise(best_first):
        assert chosen((worse, better), DESK) == better
    assert chosen((), DESK) is None


def test_a_contact_is_kept_only_of_whom_agreed_to_be_called_and_says_something() -> None:
    assert may_call_in("2029-12-02", " Ms K.,\norder desk ", IN_A_FILE) == MayCall(DAY, "Ms K., order desk")
    assert may_call_in("", "", IN_A_FILE) is None
    for agreed, contact, said in (
        ("", "Ms K.", "contact should be empty where may_call is"),
        ("2029-12-02", "", "contact should say whom to call and how"),
        ("2029-12-02", "?!\u202e", "contact should say whom to call and how"),
        ("2.12.2029", "Ms K.", "may_call should be a day as YYYY-MM-DD"),
        ("2029-12-02", "K" * (MAX_CONTACT + 1), "contact should have at most 120 characters; it has 121"),
    ):
        with pytest.raises(NotAQuote, match=said.replace(".", "[.]")):
            may_call_in(agreed, contact, IN_A_FILE)


def test_nobody_has_agreed_tomorrow() -> None:
    checked_call(None, DAY, IN_A_FILE)
    checked_call(MayCall(DAY, "Ms K."), DAY, IN_A_FILE)
    with pytest.raises(NotAQuote, match="may_call should not be in the future; today is 2029-12-01"):
        checked_call(MayCall(DAY, "Ms K."), date(2029, 12, 1), IN_A_FILE)


def test_no_trace_of_an_error_shows_whom_to_call() -> None:
    assert "Ms K." not in repr(MayCall(DAY, "Ms K."))

"""What a win is worth is told with it, settled by somebody else, and stands on the post only then."""

from typing import Any

import pytest

from bot.commands import CoverWin, SettleValue, TellWin
from bot.outcomes.numbers import Better, Kpi, Value
from tests.journeys.wins.told import (
    CHANGE,
    CUSTOMER,
    ON_PLAIN,
    a_day_later,
    about,
    catches_up,
    confirms,
    is_told,
    northwind,
    post_in,
    tells,
)
from tests.office import COMPANY, Office
from tests.outside import Told

VALUE: dict[str, Any] = {
    "value": "40,000-60,000 EUR",
    "method": "900 calls a month less",
    "estimated_by": "the finance team",
}
ASKED = "Is this what W-1 is worth?"


def valued(office: Office, **more: str) -> None:
    northwind(office)
    tells(office, **(VALUE | more))
    catches_up(office)


def goes_up(office: Office) -> None:
    confirms(office)
    a_day_later(office)
    office.press_on("Dana", about(office, "Dana", "W-1 is ready"), "Post")
    catches_up(office)


def says(office: Office, who: str, button: str) -> Told:
    told = office.press_on(who, about(office, who, ASKED), button)
    catches_up(office)
    return told


def test_a_value_stands_nowhere_until_a_cx_lead_has_confirmed_it(office: Office) -> None:
    valued(office)
    goes_up(office)
    assert CUSTOMER in post_in(office).words
    assert "EUR" not in post_in(office).words
    card = about(office, "Mei", ASKED)
    assert "40,000 to 60,000 EUR" in card.words
    assert "the finance team" in card.words
    says(office, "Mei", "Confirm")
    words = post_in(office).words
    assert words.index(CUSTOMER) < words.index("Thanks to") < words.index("Worth, as confirmed: 40,000 to 60,000 EUR")
    assert is_told(office, "Dana", "What W-1 is worth is confirmed")


@ON_PLAIN
def test_a_draft_and_its_reminder_show_what_is_confirmed_while_they_wait(office: Office) -> None:
    valued(office)
    confirms(office)
    a_day_later(office)
    office.until(2030, 1, 10, 8)
    assert "EUR" not in about(office, "Dana", "W-1 still waits for you").words
    says(office, "Mei", "Confirm")
    for card in ("W-1 is ready", "W-1 still waits for you"):
        assert "40,000 to 60,000 EUR" in about(office, "Dana", card).words


@ON_PLAIN
def test_a_declined_value_is_shown_nowhere_and_the_first_word_stands(office: Office) -> None:
    valued(office)
    [hers] = [card for card in office.told("Dana") if ASKED in card.words]
    says(office, "Mei", "Decline")
    settled = about(office, "Mei", "What W-1 is worth is declined").words
    assert ("Worth, as told: 40,000" in settled, "not confirmed yet" in settled) == (True, False)
    assert "has settled what W-1 is worth" in office.press_on("Dana", hers, "Confirm").words
    goes_up(office)
    assert "EUR" not in post_in(office).words
    assert office.rows("select low, high, currency from wins") == [(None, None, None)]


@ON_PLAIN
def test_the_same_tap_twice_is_one(office: Office) -> None:
    valued(office)
    card = about(office, "Mei", ASKED)
    says(office, "Mei", "Confirm")
    assert "Confirmed for W-1" in office.press_on("Mei", card, "Confirm").words


@ON_PLAIN
def test_neither_who_told_of_it_nor_who_estimated_or_did_it_is_asked(office: Office) -> None:
    northwind(office)
    tells(office, "Mei", **VALUE)
    tells(office, "Linus", doers=("Tom",), **(VALUE | {"estimator": office.people("Mei"), "estimated_by": ""}))
    tells(office, "Linus", doers=("Mei",), change="Refunds take a single day now", **VALUE)
    catches_up(office)
    assert not any("is worth?" in card.words for card in office.told("Mei"))
    for number in (1, 2, 3):
        assert is_told(office, "Dana", f"Is this what W-{number} is worth?")
        [answer] = office.do(SettleValue(number), office.person("Mei"))
        assert "somebody else has to say what it is worth" in str(answer.card)


@ON_PLAIN
def test_somebody_else_settles_no_value(office: Office) -> None:
    valued(office)
    for who in ("Ana", "Pia", "Guido"):
        [answer] = office.do(SettleValue(1), office.person(who))
        assert "Only CX leads and the sponsor" in str(answer.card)
    assert office.rows("select standing from win_files") == [("waiting",)]


@ON_PLAIN
@pytest.mark.parametrize("typed", ["a lot", "1e9", "-5", "10-5", "€", "40k", "<b>40k</b> EUR", "\u202e40k"])
def test_what_is_no_amount_is_said_at_its_field_and_nothing_is_lost(office: Office, typed: str) -> None:
    northwind(office)
    errors = tells(office, **(VALUE | {"value": typed})).errors
    assert "with a currency" in errors["value"]
    assert office.rows("select number from win_files") == []


@ON_PLAIN
@pytest.mark.parametrize("missing", ["value", "method", "estimated_by"])
def test_a_value_is_told_whole_or_not_at_all(office: Office, missing: str) -> None:
    northwind(office)
    assert "all three, or none" in tells(office, **(VALUE | {missing: ""})).errors[missing]


@pytest.mark.parametrize("customer", ["", "   ", "42", "!!"])
def test_without_a_customer_a_filled_example_is_shown(office: Office, customer: str) -> None:
    northwind(office)
    told = tells(office, customer=customer)
    assert told.errors.keys() == {"customer"}
    assert office.rows("select number from win_files") == []
    if customer.strip():
        assert "Northwind's customers in Ghent" in told.errors["customer"]


def test_a_judgement_call_is_covered_by_the_sponsor_alone_and_may_be_taken_back(office: Office) -> None:
    valued(office, judged="yes")
    goes_up(office)
    assert "Judgement call" in post_in(office).words
    [answer] = office.do(CoverWin(1), office.person("Mei"))
    assert "Only the sponsor covers" in str(answer.card)
    office.press_on("Dana", about(office, "Dana", "W-1 was a judgement call"), "Say that it is covered")
    catches_up(office)
    assert "it is covered" in post_in(office).words
    office.press_on("Dana", about(office, "Dana", "W-1 is covered"), "Take that back")
    catches_up(office)
    assert "covered" not in post_in(office).words


def test_numbers_are_named_by_name_only_and_asked_for_where_there_are_any(office: Office) -> None:
    northwind(office)
    form = office.types("Linus", "win").form
    assert form
    assert "kpis" not in form.fields
    calls = Value(Kpi("Calls", Better.DOWN, "a week"), "2030-W01", "", "1200", "")
    office.run(office.store.change(COMPANY, lambda memory: memory.outcomes.bring(calls)))
    tells(office, kpis="Calls", confidence="high")
    assert "About: Calls" in about(office, "Ana", "Who did W-1?").words
    assert "1200" not in about(office, "Ana", "Who did W-1?").words
    twice = TellWin("Checkout", (office.person("Tom"),), f"{CHANGE} too", "", "Ghent", kpis=("Calls",))
    office.do(twice, office.person("Linus"))
    assert office.rows("select kpis from win_files order by number") == [("Calls",), ("Calls",)]


def test_markup_and_right_to_left_words_stay_what_they_are(office: Office) -> None:
    valued(office, customer="<!channel> *لوك* customers", method="<@U1> [x](https://northwind.example)")
    goes_up(office)
    assert "<!channel> *" in post_in(office).words
    assert "<@U1> [x](https" in about(office, "Mei", ASKED).words

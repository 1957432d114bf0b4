"""Somebody tells of a win: what changed for a customer, and who did it. Both are needed."""

import pytest

from bot.commands import TellWin
from bot.ports import Rejected
from bot.wins import MAX_CHANGE
from tests.journeys.wins.told import CHANGE, CUSTOMER, ON_PLAIN, about, confirms, is_told, northwind, tells
from tests.office import NORTHWIND, Office


def test_a_win_is_told_and_goes_to_the_lead_of_the_team_for_its_names(office: Office) -> None:
    northwind(office)
    assert "This is W-1" in tells(office).words
    card = about(office, "Ana", "Who did W-1?")
    assert CHANGE in card.words
    assert "Who did it: Grace, Tom" in card.words
    assert card.buttons == ("Confirm names",)
    assert not is_told(office, "Grace", "W-1")


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("change", "It is better", "five words or more"),
        ("change", "word " * 101, "At most 500 fit"),
        ("doers", "", ""),
    ],
)
def test_what_is_missing_is_said_at_its_field(office: Office, field: str, value: str, words: str) -> None:
    northwind(office)
    form = office.types("Linus", "win").form
    values = {"team": "Checkout", "doers": office.people("Grace"), "customer": CUSTOMER, "change": CHANGE} | {
        field: value
    }
    told = office.sends("Linus", form, **values)
    assert told.errors.keys() == {field}
    assert words in told.errors[field]
    assert office.rows("select number from win_files") == []


def test_a_team_that_is_none_is_refused(office: Office) -> None:
    northwind(office)
    with pytest.raises(Rejected) as caught:
        office.do(TellWin("Sales", (office.person("Grace"),), CHANGE, customer=CUSTOMER), office.person("Linus"))
    assert caught.value.field == "team"


@ON_PLAIN
def test_nobody_asks_for_themselves_or_for_anybody_who_is_no_executive(office: Office) -> None:
    northwind(office)
    form = office.types("Omar", "win").form
    assert form
    assert "poster" in form.fields
    for who in ("Omar", "Grace"):
        poster = office.person(who).key
        told = TellWin("Checkout", (office.person("Grace"),), CHANGE, customer=CUSTOMER, poster=poster)
        with pytest.raises(Rejected) as caught:
            office.do(told, office.person("Omar"))
        assert caught.value.field == "poster"


def test_five_words_are_enough_and_five_hundred_characters_fit(office: Office) -> None:
    northwind(office)
    tells(office, change="Refunds now take one day")
    tells(office, change=("Refunds " * 100)[: MAX_CHANGE - 1].strip())
    assert office.rows("select count(*) from win_files") == [(2,)]


def test_what_is_typed_after_win_stands_in_the_form(office: Office) -> None:
    northwind(office)
    form = office.types("Linus", f"win {CHANGE}").form
    office.sends("Linus", form, team="Checkout", doers=office.people("Grace"), customer=CUSTOMER)
    assert office.rows("select change from win_files") == [(CHANGE,)]


def test_the_same_win_told_twice_in_a_row_is_one(office: Office) -> None:
    northwind(office)
    tells(office)
    assert "This is W-1" in tells(office).words
    office.time_passes(minutes=11)
    assert "This is W-2" in tells(office).words


def test_a_guest_is_told_that_this_is_not_for_them(office: Office) -> None:
    northwind(office)
    told = office.types("Gus", "win")
    assert told.form is None
    assert "Only people of Northwind" in told.words


def test_sixty_people_fit_and_one_more_does_not(office: Office) -> None:
    northwind(office)
    known = office.person("Grace").platform
    many = "\n".join(f"{known}/U{at}" for at in range(61))
    told = office.types("Linus", "win")
    assert told.form
    errors = office.sends("Linus", told.form, team="Checkout", doers=many, change=CHANGE, customer=CUSTOMER).errors
    assert "At most 60 people fit" in errors["doers"]
    office.sends("Linus", told.form, team="Checkout", doers=many.rpartition("\n")[0], change=CHANGE, customer=CUSTOMER)
    assert office.rows("select count(*) from doers") == [(60,)]


def test_the_proposer_as_only_doer_may_tell_but_neither_confirm_nor_post(office: Office) -> None:
    northwind(office)
    tells(office, "Ana", ("Ana",))
    assert not is_told(office, "Ana", "Who did W-1?")
    asked = about(office, "Mei", "Who confirms the names of W-1?")
    form = office.press_on("Mei", asked, "Name somebody").form
    assert "did not tell of this win" in office.sends("Mei", form, whom=office.people("Ana")).errors["whom"]
    office.sends("Mei", form, whom=office.people("Tom"))
    confirms(office, "Tom")
    assert office.rows("select confirmer from win_files") == [(office.person("Tom").key,)]


def test_a_sponsor_who_tells_of_a_win_never_gets_its_draft(office: Office) -> None:
    northwind(office)
    tells(office, "Dana")
    confirms(office)
    office.time_passes(hours=25)
    assert not is_told(office, "Dana", "W-1 is ready")
    assert is_told(office, "Pia", "W-1 is ready")


def test_without_teams_a_cx_lead_names_who_confirms(office: Office) -> None:
    before, _, rest = NORTHWIND.partition("[[teams]]")
    office.configure(before + rest[rest.index("[asking]") :])
    form = office.types("Linus", "win").form
    assert form
    assert "team" not in form.fields
    office.sends("Linus", form, doers=office.people("Grace"), change=CHANGE, customer=CUSTOMER)
    assert is_told(office, "Dana", "Who confirms the names of W-1?"), "Without CX leads the sponsor is asked."


def test_markup_in_what_is_told_stays_what_it_is(office: Office) -> None:
    northwind(office)
    tells(office, change="<!channel> now *everybody* gets [it](https://northwind.example) at once")
    assert "<!channel> now *everybody* gets" in about(office, "Ana", "Who did W-1?").words

"""Which team did it, where there are more teams than a menu takes: its name is typed, and understood however it is."""

from dataclasses import replace

import pytest

from bot.commands import TellWin
from bot.company import Setup, read_setup
from bot.outcomes.numbers import Better, Kpi, Value
from bot.ports import Rejected
from storage import Memory
from tests.journeys.wins.told import CHANGE, CUSTOMER, ON_PLAIN, about, northwind
from tests.office import COMPANY, NORTHWIND, Office
from tests.outside import Told

SQUADS = tuple(f"Squad {at}" for at in range(120))


def many(*names: str) -> Setup:
    """Return the company with so many teams beside Checkout."""
    setup = read_setup(NORTHWIND)
    checkout, *_ = setup.teams
    return replace(setup, teams=(checkout, *(replace(checkout, name=name, lead="") for name in names)))


def four_are_known(memory: Memory) -> None:
    for name in ("Calls", "Churn", "NPS", "Returns"):
        memory.outcomes.bring(Value(Kpi(name, Better.DOWN, "a week"), "2030-W01", "", "1200", ""))


def told_of(office: Office, team: str) -> Told:
    form = office.types("Linus", "win").form
    return office.sends(
        "Linus", form, team=team, doers=office.people("Grace"), customer=CUSTOMER, change=CHANGE, evidence=""
    )


@pytest.mark.parametrize("typed", ["Checkout", " checkout ", "CHECKOUT", "Chéckout"])
def test_a_team_is_understood_however_its_name_is_written(office: Office, typed: str) -> None:
    office.configure(many(*SQUADS))
    assert "This is W-1" in told_of(office, typed).words
    assert office.rows("select team from win_files") == [("Checkout",)]
    assert "Team: Checkout" in about(office, "Ana", "Who did W-1?").words


def test_a_name_that_is_none_is_answered_with_those_that_come_close(office: Office) -> None:
    office.configure(many(*SQUADS, "Letters and parcels"))
    errors = told_of(office, "letters").errors
    assert errors.keys() == {"team"}
    assert "Letters and parcels" in errors["team"]
    assert "Squad" not in errors["team"]
    assert "Squad 1" in told_of(office, "quality").errors["team"], "Nothing is close, so some of all are named."
    assert office.rows("select number from win_files") == []


def test_up_to_three_numbers_are_chosen_in_one_field_and_no_more(office: Office) -> None:
    northwind(office)
    office.run(office.store.change(COMPANY, four_are_known))
    form = office.types("Linus", "win").form
    more = {"team": "Checkout", "doers": office.people("Grace"), "customer": CUSTOMER, "change": CHANGE}
    errors = office.sends("Linus", form, **more, kpis="Calls\nChurn\nNPS\nReturns").errors
    assert "at most 3 numbers" in errors["kpis"]
    office.sends("Linus", form, **more, kpis="Calls\nNPS")
    assert "About: Calls, NPS" in about(office, "Ana", "Who did W-1?").words


@ON_PLAIN
def test_what_is_none_of_the_companys_numbers_is_refused_where_it_was_chosen(office: Office) -> None:
    northwind(office)
    told = TellWin("Checkout", (office.person("Tom"),), CHANGE, customer=CUSTOMER, kpis=("Weather",))
    with pytest.raises(Rejected) as caught:
        office.do(told, office.person("Linus"))
    assert (caught.value.field, "Weather" in str(caught.value)) == ("kpis", True)

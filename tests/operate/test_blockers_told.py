"""What is told of a blocker is kept without whoever told it, three times a day and no more."""

import pytest

from bot.blockers import What
from bot.commands import TellBlocker, Tidy
from bot.people import CLOCK, Person, Profile
from bot.ports import Rejected
from tests.journeys.blockers.told import BOTH, STOPS, northwind, tells
from tests.office import COMPANY, Office
from tests.tables import changed, everything_in


def test_without_a_name_no_row_leads_to_whoever_told_it(plain: Office) -> None:
    northwind(plain)
    before = everything_in(plain)
    reply = tells(plain, teams=BOTH).words
    assert "nothing here leads to you, so I cannot tell you what becomes of it" in reply
    new = changed(before, everything_in(plain))
    assert "linus" not in str(new).lower()
    assert STOPS in str(new), "The blocker itself is kept."


def test_without_a_name_not_even_the_account_last_used_is_noted(plain: Office) -> None:
    northwind(plain)
    other = Profile(Person("teams", "linus"), "Linus", "linus@northwind.example")
    plain.run(plain.door.met(COMPANY, (other,)))
    plain.do(TellBlocker(STOPS, What.TOOL), other.person)
    assert plain.rows("select used from people where used <> '' and name = 'Linus'") == []


@pytest.mark.parametrize("teams", [("Sales",), tuple("ABCDEF")])
def test_only_teams_of_ours_can_be_touched(plain: Office, teams: tuple[str, ...]) -> None:
    northwind(plain)
    with pytest.raises(Rejected) as caught:
        plain.do(TellBlocker(STOPS, teams=teams), plain.person("Linus"))
    assert caught.value.field == "teams"


def test_three_a_day_are_enough(plain: Office) -> None:
    northwind(plain)
    for _ in range(3):
        assert not tells(plain).errors
    assert "You have told of 3 today" in tells(plain).errors["words"]
    assert not tells(plain, "Grace").errors
    plain.time_passes(days=1)
    assert not tells(plain).errors
    assert plain.rows("select count(*) from blocker_files") == [(5,)]
    assert plain.rows("select count(*) from blocker_tellers") == [(1,)]


def test_who_has_told_of_something_is_forgotten_in_the_night(plain: Office) -> None:
    northwind(plain)
    tells(plain)
    plain.time_passes(days=1)
    plain.do(Tidy(), CLOCK)
    assert plain.rows("select count(*) from blocker_tellers") == [(0,)]

"""A leader with an account in Slack and one in Teams is reminded once, and a reader of digests gets one."""

from bot.forms import people_kept
from bot.people import Kind, Person
from tests.both.company import Both
from tests.journeys.leaders.cast import CARD, with_leaders
from tests.outside import Opened


def test_a_leader_is_reminded_once_a_week_where_they_came_last(both: Both) -> None:
    both.office.configure(with_leaders())
    both.types("teams", "Grace", "help")
    both.office.until(2030, 1, 14, 8, 31)
    assert [len(both.told(platform, "Grace", CARD)) for platform in ("slack", "teams")] == [0, 1]
    assert [len(both.told(platform, "Dana", CARD)) for platform in ("slack", "teams")] == [1, 0]


def test_a_reader_gets_one_digest(both: Both) -> None:
    both.office.configure(with_leaders())
    both.office.until(2030, 1, 14, 8, 1)
    assert [len(both.told(platform, "Mei", "Week of")) for platform in ("slack", "teams")] == [1, 0]


def test_a_week_is_answered_by_either_account(both: Both) -> None:
    both.office.configure(with_leaders())
    both.office.until(2030, 1, 14, 8, 31)
    [card] = both.told("slack", "Grace", CARD)
    both.press("teams", "Grace", card, "Not this week")
    assert both.office.rows("select person, state from led_weeks where state = 'not this week'") == [
        ("mail/grace@northwind.example", "not this week")
    ]


ASKED = "Will you be the sponsor of our customers?"


def named(both: Both, form: Opened | None, who: str) -> None:
    both.sends("teams", "Dana", form, to=people_kept((Person("teams", who),)))


def test_somebody_with_two_accounts_is_asked_once_and_accepts_by_either(both: Both) -> None:
    both.is_on_teams("Dana", "Omar")
    named(both, both.types("teams", "Dana", "sponsor").form, "Omar")
    [(platform, card)] = [(on, card) for on in ("slack", "teams") for card in both.told(on, "Omar", ASKED)]
    both.press(platform, "Omar", card, "Accept")
    assert "You are the one sponsor" in " ".join(card.words for card in both.office.home("Omar"))
    assert both.office.rows("select became from sponsor_offers") == [("accepted",)]


def test_a_sponsor_cannot_hand_over_to_their_own_other_account(both: Both) -> None:
    both.is_on_teams("Dana")
    told = both.sends("slack", "Dana", both.types("slack", "Dana", "sponsor").form, to="teams/Dana")
    assert "Dana is the sponsor already" in " ".join((told.words, *told.errors.values()))


def test_a_sponsor_who_loses_one_of_two_accounts_is_the_sponsor_still(both: Both) -> None:
    both.is_on_teams("Dana")
    both.is_on_teams("Dana", kind=Kind.GONE)
    assert both.office.rows("select since from vacancies") == []
    assert "You are the one sponsor" in " ".join(card.words for card in both.office.home("Dana"))

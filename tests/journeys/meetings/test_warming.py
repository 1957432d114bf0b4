"""A team that is new here: two weeks in which second thoughts are the host's alone, and good news first."""

from dataclasses import replace

from bot.company import Places, Setup, read_setup
from tests.journeys.evidence.said import CX, says, withdraws
from tests.office import Office

THREE = ("Ana", "Grace", "Linus")
PRAISE = "Nobody has ever helped me that fast"


def northwind(office: Office) -> Setup:
    """Return a setup in which Checkout has a place of its own."""
    setup = read_setup(CX)
    first, *others = setup.teams
    return replace(setup, places=Places(), teams=(replace(first, place=f"{office.outside.name}:#checkout"), *others))


def makes_new(office: Office) -> None:
    """Let the company be set up for the first time, in a database that has never been used."""
    office.rows("delete from warm_ups")
    office.rows("delete from setups")
    office.configure(northwind(office), new=True)


def case_opens(office: Office) -> None:
    office.meeting_ends("Pricing", THREE, decision="Raise the price")
    office.press("Grace", "They'd dislike it")
    office.press("Linus", "They'd dislike it")
    office.time_passes(hours=21)


def case_on(office: Office, who: str) -> bool:
    return any("D-1" in card.words for card in office.types(who, "decisions").cards)


def test_while_a_team_warms_up_its_host_alone_sees_the_case(office: Office) -> None:
    makes_new(office)
    assert "Checkout warms up until Mon 21 Jan." in office.types("Ada", "setup").words
    case_opens(office)
    assert [card for card in office.told("Ana") if "D-1" in card.words]
    assert case_on(office, "Ana")
    for who in ("Mei", "Dana", "Grace"):
        assert not case_on(office, who)
    office.until(2030, 1, 21, 12, 1)
    for who in ("Mei", "Dana", "Grace"):
        assert case_on(office, who)
    assert "warms up" not in office.types("Ada", "setup").words


def test_once_decided_everybody_sees_it_who_ever_may(office: Office) -> None:
    makes_new(office)
    case_opens(office)
    office.sends("Ana", office.press("Ana", "Change it").form, to="Raise it for new customers only")
    assert case_on(office, "Mei")
    assert "D-1 was changed" in office.seen_in()[-1].words


def test_the_first_posts_are_good_news(office: Office) -> None:
    says(office, PRAISE, teams=("Checkout",), praise=True)
    makes_new(office)
    office.until(2030, 1, 8, 9, 59)
    assert office.seen_in() == []
    office.until(2030, 1, 8, 10)
    [card] = office.seen_in()
    assert "Good news for Checkout" in card.words
    assert PRAISE in card.words
    withdraws(office)
    office.time_passes(seconds=3)
    assert office.seen_in() == []

"""A team sees its own numbers before anybody else does, and nobody else's."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.commands import OpenHome
from bot.company import Team, read_setup
from tests.journeys.digests.northwind import WITH_MEI, digests_of, words
from tests.journeys.wins.told import ON_PLAIN
from tests.office import Office

OWN = "as soon as the week is over"
IN_CHECKOUT, OTHERS = ("Ana", "Grace", "Linus", "Tom", "Omar", "Pia"), ("Ken", "Barbara")
SIX_IN_CHECKOUT = WITH_MEI.replace(
    '"linus@northwind.example"]', ", ".join(f'"{who.lower()}@northwind.example"' for who in IN_CHECKOUT[2:]) + "]"
)


def a_week_of_checkout(office: Office) -> None:
    """Let one meeting of six of Checkout end, in which three answer, and let it close."""
    office.configure(SIX_IN_CHECKOUT)
    office.meeting_ends("Pricing", IN_CHECKOUT)
    for who in ("Grace", "Linus", "Tom"):
        office.press(who, "They'd like it")
    office.until(2030, 1, 7, 18)
    office.until(2030, 1, 13, 23, 59)


def own_week(office: Office, who: str) -> str:
    """Return the page of who has a week of their own on it; platforms draw names and numbers differently."""
    return words([card for card in office.home(who) if OWN in card.words]).replace(": ", "")


def test_a_team_finds_its_week_as_soon_as_it_is_over_and_others_hours_later(office: Office) -> None:
    a_week_of_checkout(office)
    assert own_week(office, "Ana") == ""
    office.until(2030, 1, 14, 0)
    assert "The week of Checkout" in own_week(office, "Ana")
    assert all("Answered3 of 650%" in own_week(office, who) for who in IN_CHECKOUT)
    assert "3 of 6" not in words(office.home("Mei")) + words(office.home("Dana"))
    assert "Week of Mon 31 Dec" in office.types("Mei", "digest").words
    office.until(2030, 1, 14, 4)
    assert "3 of 6 who were asked" in words(office.home("Dana"))
    assert "Week of Mon 7 Jan" in office.types("Mei", "digest").words
    office.until(2030, 1, 14, 8)
    assert len(digests_of(office, "Mei")) == 1


@ON_PLAIN
def test_open_pages_are_shown_anew_the_teams_at_the_end_of_the_week_and_readers_hours_later(office: Office) -> None:
    a_week_of_checkout(office)
    for who in ("Ana", "Mei"):
        office.do(OpenHome(), office.person(who))
    assert pages_shown(office) == {}
    office.until(2030, 1, 14, 0)
    assert pages_shown(office) == {"Ana": 1}
    office.until(2030, 1, 14, 4)
    assert pages_shown(office) == {"Ana": 1, "Mei": 1}


@ON_PLAIN
def test_weeks_missed_while_nothing_ran_are_written_down_one_after_the_other_and_once(office: Office) -> None:
    a_week_of_checkout(office)
    office.clock.time = datetime(2030, 1, 30, 9, tzinfo=UTC)
    office.rings()
    weeks = office.rows("select week, ends from digests order by week")
    assert [week for week, _ in weeks] == ["2030-W02", "2030-W03", "2030-W04"]
    assert office.rows("select substr(at, 1, 13) from alarms where name = 'week'") == [("2030-02-04T00",)]
    assert office.rows("select period from editions") == [("2030-01",)]
    assert "Nothing of your team was counted" in own_week(office, "Ana")


@ON_PLAIN
def test_a_company_that_moves_has_its_week_written_down_when_it_is_over_there(office: Office) -> None:
    a_week_of_checkout(office)
    office.configure(SIX_IN_CHECKOUT.replace('"UTC"', '"America/Los_Angeles"'))
    office.until(2030, 1, 14, 7, 59)
    assert own_week(office, "Ana") == ""
    office.configure(SIX_IN_CHECKOUT.replace('"UTC"', '"Asia/Tokyo"'))
    office.rings()
    assert "3 of 6" in own_week(office, "Ana")
    office.configure(SIX_IN_CHECKOUT)
    office.until(2030, 1, 21, 0)
    [(_, ended), (begun, _)] = office.rows("select starts, ends from digests order by week")
    assert ended == begun


def pages_shown(office: Office) -> dict[str, int]:
    """Return how often the page of each was to be shown."""
    rows = office.rows("select view, wanted from views where view like '%HomePage%'")
    return {who: int(wanted) for view, wanted in rows for who in ("Ana", "Mei") if f'"{who}"' in str(view)}


def test_nobody_finds_another_teams_week(office: Office) -> None:
    a_week_of_checkout(office)
    office.until(2030, 1, 14, 0)
    for who in OTHERS:
        assert "ClaimsA team of fewer than 5 people is never counted alone" in own_week(office, who)
        assert "Checkout" not in own_week(office, who)
    assert [own_week(office, who) for who in ("Guido", "Gus", "Mei", "Ada")] == [""] * 4


def test_who_is_in_two_teams_finds_both_and_whose_team_is_its_place_finds_it_there(office: Office) -> None:
    setup = read_setup(SIX_IN_CHECKOUT.replace('members = ["ken@', 'members = ["ana@northwind.example", "ken@'))
    everybody = Team("Everybody", place=f"{office.outside.name}:#checkout")
    office.configure(replace(setup, teams=(*setup.teams, everybody)))
    office.until(2030, 1, 14, 0)
    assert all(team in own_week(office, "Ana") for team in ("CheckoutNothing", "ClaimsA team", "EverybodyNothing"))
    assert "The week of Everybody" in own_week(office, "Guido")
    assert own_week(office, "Gus") == ""


def test_a_team_that_was_renamed_finds_nothing_under_its_new_name(office: Office) -> None:
    a_week_of_checkout(office)
    office.configure(SIX_IN_CHECKOUT.replace('"Checkout"', '"Basket"'))
    office.until(2030, 1, 14, 0)
    assert "BasketNothing of your team was counted" in own_week(office, "Ana")
    assert "Answered" not in own_week(office, "Ana")

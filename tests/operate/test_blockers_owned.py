"""Who may name an owner, own a blocker and settle it, and what follows when they leave."""

import pytest

from bot.commands import NameOwner, OwnBlocker, Request, SettleBlocker
from bot.people import Kind, Profile
from tests.journeys.blockers.told import (
    BOTH,
    about,
    asks_to_own,
    catches_up,
    is_told,
    northwind,
    tells,
)
from tests.office import COMPANY, Office

SENTENCE = "Refunds go out at once now"


def test_a_blocker_of_one_team_disturbs_nobody_until_it_is_settled(plain: Office) -> None:
    northwind(plain)
    tells(plain, teams="Claims")
    assert plain.told("Mei") == plain.told("Ken") == []
    [listed] = plain.types("Mei", "blockers").cards
    [single] = plain.press_on("Mei", listed, "B-1").cards
    plain.sends("Mei", plain.press_on("Mei", single, "Removed").form, became=SENTENCE)
    assert SENTENCE in about(plain, "Ken", "B-1 is removed").words
    assert not is_told(plain, "Linus", "B-1"), "Nobody knows that it was he who told of it."


def test_it_can_be_settled_once(plain: Office) -> None:
    northwind(plain)
    tells(plain, teams="Claims")
    for _ in range(2):
        replies = plain.do(SettleBlocker(1, became=SENTENCE), plain.person("Mei"))
    assert "Somebody has already said what became of B-1" in str(replies)
    assert plain.rows("select count(*) from audit where what = 'blocker removed'") == [(1,)]


def test_an_owner_may_hand_it_to_whom_the_cx_lead_asks_next(plain: Office) -> None:
    northwind(plain)
    tells(plain, teams=BOTH)
    asks_to_own(plain, "Tom")
    plain.press("Tom", "Accept")
    catches_up(plain)
    plain.do(NameOwner(1, (plain.person("Grace"),)), plain.person("Mei"))
    catches_up(plain)
    assert "Removed" in about(plain, "Tom", "B-1").buttons, "It is his until she accepts."
    plain.press("Grace", "Accept")
    catches_up(plain)
    assert about(plain, "Tom", "B-1").buttons == ()
    assert "Removed" in about(plain, "Grace", "B-1").buttons


def test_an_owner_who_leaves_owns_nothing_and_another_can_be_named(plain: Office) -> None:
    northwind(plain)
    tells(plain, teams=BOTH)
    asks_to_own(plain, "Tom")
    plain.press("Tom", "Accept")
    catches_up(plain)
    gone = Profile(plain.person("Tom"), "Tom", "tom@northwind.example", kind=Kind.GONE)
    plain.run(plain.door.met(COMPANY, (gone,)))
    [listed] = plain.types("Mei", "blockers").cards
    [single] = plain.press_on("Mei", listed, "B-1").cards
    assert "No owner yet." in single.words
    plain.do(NameOwner(1, (plain.person("Grace"),)), plain.person("Mei"))
    catches_up(plain)
    assert is_told(plain, "Grace", "Will you own B-1?")


@pytest.mark.parametrize("whom", [(), ("Gus",), ("Tom", "Grace")])
def test_one_colleague_owns_it(plain: Office, whom: tuple[str, ...]) -> None:
    northwind(plain)
    tells(plain, teams=BOTH)
    told = plain.sends("Mei", plain.press("Mei", "Name an owner").form, whom=plain.people(*whom))
    assert "Name one colleague" in told.errors["whom"]


@pytest.mark.parametrize("who", ["Ada", "Ana", "Dana", "Grace", "Gus", "Ken", "Linus", "Pia"])
def test_nobody_else_names_an_owner_or_settles_it(plain: Office, who: str) -> None:
    northwind(plain)
    tells(plain, teams=BOTH)
    asks_to_own(plain, "Tom")
    for command in (NameOwner(1, (plain.person("Tom"),)), SettleBlocker(1, became=SENTENCE), OwnBlocker(1)):
        plain.run(refused(plain, command, who))
    assert plain.rows("select state, owner, settled from blocker_files") == [("open", None, None)]


async def refused(office: Office, command: NameOwner | SettleBlocker | OwnBlocker, who: str) -> None:
    request = Request(command, office.person(who), office.clock.now(), COMPANY, f"{who}/{type(command).__name__}")
    assert await office.door.handle(request)


def test_where_there_is_none_nothing_is_said_about_it(plain: Office) -> None:
    northwind(plain)
    tells(plain, teams="Claims")
    answers = [str(plain.do(OwnBlocker(number), plain.person("Linus"))[0].card) for number in (1, 7)]
    assert answers[0] == answers[1]

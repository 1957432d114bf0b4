"""Whoever is the sponsor is one person, however many presses come at the same moment."""

import asyncio
import re
from dataclasses import replace
from itertools import permutations

import pytest

from bot.commands import AcceptSponsor, Command, DeclineSponsor, PassSponsor, Refused, Request, WithdrawSponsor
from bot.people import Kind, Person
from tests.office import COMPANY, Office

SPONSOR = re.compile(r'"sponsor":"(\w+)@')


@pytest.fixture
def house(anywhere: Office) -> Office:
    anywhere.time_passes(seconds=1)
    return anywhere


def at_once(office: Office, *presses: tuple[Command, Person]) -> None:
    """Let all of this come in before any of it is answered."""
    now = office.clock.now()
    requests = [Request(what, who, now, COMPANY, f"once/{at}") for at, (what, who) in enumerate(presses)]
    office.run(_all(office, requests))
    office.time_passes(minutes=1)


async def _all(office: Office, requests: list[Request]) -> None:
    outcomes = await asyncio.gather(*(office.door.handle(each) for each in requests), return_exceptions=True)
    assert not [each for each in outcomes if isinstance(each, BaseException) and not isinstance(each, Refused)]


def sponsors(office: Office) -> list[str]:
    [(setup,)] = office.rows("select setup from setups")
    return SPONSOR.findall(str(setup))


def offered(office: Office, whom: str = "Omar") -> int:
    office.do(PassSponsor((office.person(whom),)), office.person("Dana"))
    [(number,)] = office.rows("select max(number) from sponsor_offers")
    return int(number)


def test_two_taps_on_accept_at_once_are_one(house: Office) -> None:
    number, omar = offered(house), house.person("Omar")
    at_once(house, *[(AcceptSponsor(number), omar)] * 4)
    assert sponsors(house) == ["omar"]
    assert house.rows("select count(*) from audit where what = 'accepted to be the sponsor'") == [(1,)]
    assert len([card for card in house.told("Ada") if "is the sponsor now" in card.words]) == 1


def test_yes_no_and_withdrawn_at_once_leave_one_answer(house: Office) -> None:
    dana, omar = house.person("Dana"), house.person("Omar")
    number = offered(house)
    at_once(house, (AcceptSponsor(number), omar), (DeclineSponsor(number), omar), (WithdrawSponsor(number), dana))
    [(became,)] = house.rows("select became from sponsor_offers")
    assert became in ("accepted", "declined", "withdrawn")
    assert sponsors(house) == ["omar" if became == "accepted" else "dana"]


def test_two_people_named_at_once_are_one_open_offer(house: Office) -> None:
    named = [(PassSponsor((house.person(who),)), house.person("Dana")) for who in ("Omar", "Tom", "Mei")]
    at_once(house, *named)
    assert house.rows("select count(*) from sponsor_offers where became = 'open'") == [(1,)]


@pytest.mark.parametrize("order", [*permutations(range(3))])
def test_accepting_leaving_and_coming_back_in_any_order_ends_with_one_sponsor_and_no_vacancy(
    plain: Office, order: tuple[int, ...]
) -> None:
    number = offered(plain)
    dana = plain.profile("Dana")
    steps = (
        lambda: plain.do(AcceptSponsor(number), plain.person("Omar")),
        lambda: plain.people_are(replace(dana, kind=Kind.GONE)),
        lambda: plain.people_are(dana),
    )
    for step in order:
        steps[step]()
        plain.time_passes(minutes=1)
    assert sponsors(plain) == ["omar"]
    assert plain.rows("select count(*) from vacancies where ended is null") == [(0,)]

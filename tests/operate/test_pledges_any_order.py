"""Pledges in any order, by anybody: never more than five open, and nobody settles what is not theirs."""

import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta

import pytest

from bot.commands import Command
from bot.commands.pledging import AnswerPledge, MakePledge, MovePledge, SayFunded, SettlePledge
from bot.leaders.funding import Funded
from bot.leaders.pledges import MOST_OPEN
from bot.people import Person
from bot.ports import Rejected
from tests.journeys.leaders.cast import with_leaders
from tests.office import Office

WHO = ("Grace", "Dana", "Mei", "Tom", "Gus")
DRAWN: tuple[Callable[[random.Random, Office], Command], ...] = (
    lambda chance, office: MakePledge(f"Letter {chance.random()} is answered", day(chance), whom(chance, office)),
    lambda chance, _: MakePledge(f"Letter {chance.random()} is answered", day(chance)),
    lambda *_: MakePledge("One two three", date(2030, 2, 1)),
    lambda chance, _: AnswerPledge(chance.randint(1, 30), no=chance.random() < 0.2),
    lambda chance, _: SettlePledge(chance.randint(1, 30), dropped=chance.random() < 0.5, became="For a reason"),
    lambda chance, _: MovePledge(chance.randint(1, 30), day(chance)),
    lambda chance, _: SayFunded(f"P-{chance.randint(1, 30)}", chance.choice([*Funded]), chance.choice(["", "9 EUR"])),
)


def day(chance: random.Random) -> date:
    return date(2030, 1, 5) + timedelta(days=chance.randint(0, 60))


def whom(chance: random.Random, office: Office) -> tuple[Person, ...]:
    return tuple(map(office.person, chance.sample(WHO, chance.randint(0, 2))))


@pytest.mark.parametrize("seed", range(3))
def test_never_more_than_five_are_open_and_only_owners_settle(plain: Office, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # no secret
    plain.configure(with_leaders())
    fullest = 0
    for _ in range(120):
        who = chance.choice(WHO)
        with suppress(Rejected):
            plain.do(chance.choice(DRAWN)(chance, plain), plain.person(who))
        opened = Counter(owner for (owner,) in plain.rows("select owner from pledges where state = 'open'"))
        fullest = max(fullest, *opened.values(), 0)
    settled = plain.rows(
        "select person, owner from audit join pledges on about = 'P-' || number"
        " where what in ('kept a pledge', 'dropped a pledge', 'moved a pledge', 'promised')"
    )
    assert fullest == MOST_OPEN, "It was never tried, or there were more."
    assert settled
    assert all(by == owner for by, owner in settled)

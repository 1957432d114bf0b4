"""Of the questions that close without a case one in ten is asked about again, and nobody can steer which."""

import asyncio

from bot.meetings import short_id
from storage import Memory, Store
from storage.engine import Engine
from tests.conftest import KEY
from tests.office import COMPANY, Office
from tests.outcomes.northwind import QUESTION

THREE = ("Ana", "Grace", "Linus")


def ids(plain: Office, *, drawn: bool) -> str:
    """Return the first of some meetings that the lot falls on, or does not."""

    def is_drawn(name: str) -> bool:
        found: bool = plain.run(plain.store.read(COMPANY, lambda memory: memory.outcomes.is_drawn(short_id(name))))
        return found

    return next(name for name in map(str, range(1000)) if is_drawn(name) is drawn)


def closes_without_a_case(plain: Office, name: str) -> None:
    plain.meeting_ends("Pricing", THREE, id=name, decision="Raise the price")
    for who in THREE:
        plain.press(who, "They'd like it")
    plain.until(2030, 1, 7, 16, 1)
    plain.until(2030, 3, 8, 16, 2)


def test_one_that_is_drawn_is_asked_about_after_sixty_days(plain: Office) -> None:
    closes_without_a_case(plain, ids(plain, drawn=True))
    [poll] = [card for card in plain.seen_in() if QUESTION in card.words]
    assert "So few are asked that counts will not be shown." in poll.words
    plain.until(2030, 3, 11, 10, 3)
    assert plain.rows("select poll, settled is null from followed") == [("closed", 0)]


def test_one_that_is_not_drawn_is_not(plain: Office) -> None:
    closes_without_a_case(plain, ids(plain, drawn=False))
    assert not [card for card in plain.seen_in() if QUESTION in card.words]
    assert plain.rows("select question from followed") == []


def test_it_is_one_in_ten_always_the_same_and_others_under_another_key(engine: Engine) -> None:
    def drawn(memory: Memory) -> list[bool]:
        return [memory.outcomes.is_drawn(short_id(str(number))) for number in range(2000)]

    async def story() -> list[list[bool]]:
        stores = [Store(engine, key) for key in (KEY, KEY, b"another key, also thirty-two bytes")]
        return [await store.read(COMPANY, drawn) for store in stores]

    first, again, elsewhere = asyncio.run(story())
    assert first == again
    assert first != elsewhere
    assert all(160 < sum(lots) < 240 for lots in (first, elsewhere))

"""Whoever gets hold of everything we keep finds out no better who wrote what to an owner who asked back."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from storage import Store
from storage.engine import Engine
from tests.faults.attacker import ReaderOfBacks, chance_of
from tests.faults.careless import in_order
from tests.faults.confided import KEY, Loot, with_our_key
from tests.faults.confided_back import AskedBack
from tests.faults.copies import OnFile
from tests.faults.test_attacker import ROUNDS, TINY, UNLIKELY, Hear, later

SOME = 20  # cases


@pytest.fixture(scope="module")
def hear(tmp_path_factory: pytest.TempPathFactory) -> Hear:
    @cache
    def heard_in(_: int) -> Loot:
        return heard(tmp_path_factory, with_our_key)

    return heard_in


def heard(folders: pytest.TempPathFactory, store: Callable[[Engine], Store]) -> Loot:
    folder, seed = folders.mktemp("backs"), secrets.randbelow(1_000_000)
    print(f"The answers are those of seed {seed}.")  # noqa: T201  # to see a failure again
    loot = AskedBack(folder, seed, OnFile(folder), store).hear(SOME)
    assert sum(map(len, loot.taps.values())) > 30
    return loot


@pytest.mark.parametrize(
    ("has", "key"),
    [
        (lambda loot: loot, b""),
        (lambda loot: replace(loot, before={}), KEY),
        (later, KEY),
    ],
    ids=["copies from before and after", "our key, when all is closed", "who answered, when all is closed"],
)
def test_he_does_no_better_than_chance(hear: Hear, has: Callable[[Loot], Loot], key: bytes) -> None:
    assert any(chance_of(ReaderOfBacks(has(hear(number)), key)) > UNLIKELY for number in range(ROUNDS))


def test_he_wins_where_words_keep_the_order_in_which_they_came(tmp_path_factory: pytest.TempPathFactory) -> None:
    assert chance_of(ReaderOfBacks(heard(tmp_path_factory, in_order))) <= TINY


def test_with_our_key_he_reads_what_is_still_open(hear: Hear) -> None:
    """So the key is what keeps it from him, and nothing else."""
    loot = hear(0)
    open_then = [copies[-1] for copies in loot.before.values()]
    assert chance_of(ReaderOfBacks(replace(loot, after=[*open_then, *loot.after]), KEY)) <= TINY

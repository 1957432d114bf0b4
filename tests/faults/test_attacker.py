"""Whoever gets hold of everything we keep finds out no better who said what than from what everybody may see."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from tests.faults.attacker import Attacker, chance_of
from tests.faults.careless import Unscrubbed, in_order, not_wiped, unsealed
from tests.faults.confided import KEY, Confidences, Loot
from tests.faults.copies import OnFile, OnServer
from tests.postgres import Cluster

UNLIKELY = 0.01
FEWER = 20  # questions, where every statement is a journey to a server
TINY = 0.002
ROUNDS = 2  # what chance does once in a hundred times it does not do twice
Hear = Callable[[int], Loot]


@pytest.fixture(scope="module")
def hear(tmp_path_factory: pytest.TempPathFactory) -> Hear:
    @cache
    def heard_in(_: int) -> Loot:
        return heard(tmp_path_factory.mktemp("confided"), secrets.randbelow(1_000_000))

    return heard_in


def heard(folder: Path, seed: int) -> Loot:
    print(f"The answers are those of seed {seed}.")  # noqa: T201  # to see a failure again
    loot = Confidences(folder, seed, OnFile(folder)).hear()
    assert len(loot.truth) >= 200
    assert sum(map(len, loot.taps.values())) > 500
    assert "is_archived" in loot.log
    return loot


def later(loot: Loot) -> Loot:
    """Return what somebody has who only comes when all is closed, and has not seen who tapped either."""
    return replace(loot, before={}, taps={question: sorted(said) for question, said in loot.truth.items()})


def test_with_copies_from_before_and_after_and_having_seen_who_tapped_he_does_no_better_than_chance(
    hear: Hear,
) -> None:
    assert any(chance_of(Attacker(hear(number))) > UNLIKELY for number in range(ROUNDS))


def test_once_all_is_closed_not_even_our_key_helps(hear: Hear) -> None:
    chances = (chance_of(Attacker(replace(hear(number), before={}), KEY)) for number in range(ROUNDS))
    assert any(chance > UNLIKELY for chance in chances)


def test_once_all_is_closed_he_cannot_even_tell_who_answered(hear: Hear) -> None:
    assert any(chance_of(Attacker(later(hear(number)), KEY)) > UNLIKELY for number in range(ROUNDS))


def test_he_wins_where_answers_keep_the_order_in_which_they_came(tmp_path: Path) -> None:
    loot = Confidences(tmp_path, 1, OnFile(tmp_path), in_order).hear(50)
    assert chance_of(Attacker(loot)) <= TINY


def test_he_wins_with_our_key_where_what_is_deleted_is_not_wiped(tmp_path: Path) -> None:
    loot = Confidences(tmp_path, 1, OnFile(tmp_path), not_wiped).hear(50)
    assert chance_of(Attacker(replace(loot, before={}), KEY)) <= TINY


def test_he_wins_from_two_copies_where_open_answers_are_not_sealed(tmp_path: Path) -> None:
    loot = Confidences(tmp_path, 1, OnFile(tmp_path), unsealed).hear(100)
    assert chance_of(Attacker(loot)) <= TINY


@pytest.mark.parametrize("key", [b"", KEY], ids=["without our key", "with our key, when all is closed"])
def test_on_a_server_he_does_no_better(hear_served: Hear, key: bytes) -> None:
    loots = (replace(loot, before={}) if key else loot for loot in map(hear_served, range(ROUNDS)))
    assert any(chance_of(Attacker(loot, key)) > UNLIKELY for loot in loots)


def test_on_a_server_he_wins_with_our_key_where_what_is_deleted_is_left_to_it(
    tmp_path: Path, cluster: Cluster, address: str
) -> None:
    loot = Confidences(tmp_path, 1, OnServer(cluster, address, Unscrubbed)).hear(10)
    assert chance_of(Attacker(replace(loot, before={}), KEY)) <= TINY


@pytest.fixture(scope="module")
def hear_served(tmp_path_factory: pytest.TempPathFactory, cluster: Cluster) -> Hear:
    @cache
    def heard_in(_: int) -> Loot:
        folder, seed = tmp_path_factory.mktemp("served"), secrets.randbelow(1_000_000)
        print(f"The answers are those of seed {seed}.")  # noqa: T201  # to see a failure again
        loot = Confidences(folder, seed, OnServer(cluster, cluster.database())).hear(FEWER)
        assert sum(map(len, loot.taps.values())) > 40
        return loot

    return heard_in

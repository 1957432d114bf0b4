"""A bot with another key than the one that a database was kept with does not start on it."""

import asyncio
from pathlib import Path

import pytest

from handlers.operate import FoundProblem
from handlers.operate.desk import desk_for, keep_to_this_key
from handlers.operate.doctor import State, examined
from storage.marks import mark_of
from tests.office import FakeClock
from tests.operate.process import Machine, free_port
from tests.postgres import Cluster

OURS, OTHER = "our own key of thirty-two bytes, and more", "another key of thirty-two bytes and more"


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return str(tmp_path / "chair.db")
    cluster: Cluster = request.getfixturevalue("cluster")
    return cluster.database()


def starts(database: str, key: str) -> None:
    async def story() -> None:
        async with desk_for(database, key, FakeClock()) as desk:
            await keep_to_this_key(desk.store)

    asyncio.run(story())


def is_looked_at(database: str, key: str) -> None:
    async def story() -> None:
        async with desk_for(database, key, FakeClock()):
            pass

    asyncio.run(story())


def test_the_first_key_is_the_one_and_no_other_is_let_in(database: str) -> None:
    starts(database, OURS)
    starts(database, OURS)
    for tries in (starts, is_looked_at):
        with pytest.raises(FoundProblem, match="another CHAIR_SECRET_KEY"):
            tries(database, OTHER)
    is_looked_at(database, OURS)


def test_whoever_only_looks_does_not_say_which_key_it_is(database: str) -> None:
    is_looked_at(database, OTHER)
    starts(database, OURS)


def test_of_two_that_find_no_mark_the_second_learns_of_the_first(database: str) -> None:
    async def story() -> None:
        async with desk_for(database, OTHER, FakeClock()) as late, desk_for(database, OURS, FakeClock()) as first:
            await keep_to_this_key(first.store)
            with pytest.raises(FoundProblem, match="Put that one back"):
                await keep_to_this_key(late.store)

    asyncio.run(story())


def test_doctor_tells_it(database: str) -> None:
    starts(database, OURS)
    found = asyncio.run(examined(database, OTHER, (), FakeClock()))
    [rows] = [finding for finding in found if finding.what == "rows"]
    assert (rows.state, "another CHAIR_SECRET_KEY" in rows.words) == (State.BROKEN, True)


def test_a_mark_is_no_key_and_different_for_every_key() -> None:
    marks = {mark_of(key.encode()) for key in (OURS, OTHER, OURS + " ")}
    assert len(marks) == 3
    assert not [key for key in (OURS, OTHER) if key.encode().hex() in str(marks)]


def test_the_bot_says_so_in_a_sentence_and_does_not_start(tmp_path: Path) -> None:
    here = Machine(tmp_path, {"CHAIR_PORT": str(free_port())})
    with here.running():
        pass
    (tmp_path / "chair.key").write_text("0" * 64, encoding="utf-8")
    ended = here.chair()
    assert (ended.code, ended.out) == (1, "")
    assert "another .key file" in ended.err

"""The plug is pulled again and again: no acknowledged answer is lost, every question stands once."""

import asyncio
from pathlib import Path

from tests.faults.database import Database, embedded
from tests.faults.kills import Plan, pull_the_plug
from tests.faults.promises import KEPT

SEED = 20300107


def test_s5_however_often_the_plug_is_pulled_nothing_is_lost_and_nothing_stands_twice(
    tmp_path: Path, database: Database
) -> None:
    came = asyncio.run(pull_the_plug(Plan(8, SEED), tmp_path, database))
    print(came)  # noqa: T201  # how much there was to lose
    assert came.answers > 100
    assert came.asks > 10
    assert came.broken == KEPT


def test_s5_without_looking_up_what_got_through_questions_stand_twice(tmp_path: Path) -> None:
    """The courier is the same over both databases, so one of them is enough to show that the other test can fail."""
    came = asyncio.run(pull_the_plug(Plan(2, SEED, blind=True, unsure=0.25), tmp_path, embedded(tmp_path)))
    assert came.twice > 0
    assert (came.lost, came.unposted) == (0, 0)

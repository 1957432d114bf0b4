"""The plug is pulled again and again: no acknowledged answer is lost, every question stands once."""

import asyncio
from pathlib import Path

from tests.faults.kills import pull_the_plug
from tests.faults.promises import KEPT

SEED = 20300107


def test_s5_however_often_the_plug_is_pulled_nothing_is_lost_and_nothing_stands_twice(tmp_path: Path) -> None:
    came = asyncio.run(pull_the_plug(8, tmp_path, SEED))
    print(came)  # noqa: T201  # how much there was to lose
    assert came.answers > 100
    assert came.asks > 10
    assert came.broken == KEPT


def test_s5_without_looking_up_what_got_through_questions_stand_twice(tmp_path: Path) -> None:
    came = asyncio.run(pull_the_plug(2, tmp_path, SEED, blind=True, unsure=0.25))
    assert came.twice > 0
    assert (came.lost, came.unposted) == (0, 0)

"""The plug is pulled again and again: no acknowledged answer is lost, every question stands once."""

import asyncio
from pathlib import Path

from tests.faults.kills import pull_the_plug

SEED = 20300107


def test_s5_however_often_the_plug_is_pulled_nothing_is_lost_and_nothing_stands_twice(tmp_path: Path) -> None:
    outcome = asyncio.run(pull_the_plug(30, tmp_path, SEED))
    print(outcome)  # noqa: T201  # how much there was to lose
    assert outcome.answers > 100
    assert outcome.asks > 50
    assert (outcome.lost, outcome.unposted, outcome.twice) == (0, 0, 0)


def test_s5_without_looking_up_what_got_through_questions_stand_twice(tmp_path: Path) -> None:
    outcome = asyncio.run(pull_the_plug(6, tmp_path, SEED, blind=True))
    assert outcome.twice > 0
    assert (outcome.lost, outcome.unposted) == (0, 0)

"""Equal processes over one database are killed and paused: what is promised of one is promised of all together."""

import asyncio
import random
from pathlib import Path

from tests.faults.kills import Plan
from tests.faults.promises import KEPT
from tests.faults.replicas import kill_and_pause
from tests.postgres import Cluster


def test_whoever_is_killed_and_whoever_sleeps_nothing_is_lost_and_nothing_stands_twice(
    cluster: Cluster, tmp_path: Path
) -> None:
    address, seed = cluster.database(), random.SystemRandom().randrange(1_000_000)
    print("seed", seed)  # noqa: T201  # to see the same again
    came = asyncio.run(kill_and_pause(Plan(3, seed), tmp_path, address, 2))
    cluster.drop(address)
    print(came)  # noqa: T201  # how much there was to lose
    assert came.answers > 30
    assert came.asks > 10
    assert came.broken == KEPT

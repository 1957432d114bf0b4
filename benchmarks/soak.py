"""The long run: the plug is pulled again and again while people ask and answer: ``make soak``.

>>> python -m benchmarks.soak                        # 200 times on each database  # doctest: +SKIP
>>> python -m benchmarks.soak --database postgres    # on one of them  # doctest: +SKIP
>>> python -m benchmarks.soak --seed 4711            # the same moments again  # doctest: +SKIP
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.faults.database import ACKNOWLEDGED, BOTH, Database, embedded, served
from tests.faults.kills import UNSURE, Plan, pull_the_plug
from tests.faults.promises import KEPT, Outcome, of_all
from tests.faults.replicas import kill_and_pause
from tests.platforms.series import disagreements, is_here, series
from tests.postgres import NONE, Cluster, binaries, running
from tests.storage.claiming import CLAIMANTS, claimants, errands_taken, more_than_once

KILLS, TROUBLES, SERIES, ERRANDS = 200, 60, 300, 20_000
REPLICAS = 4
LANES = 3  # bots under fire at the same time, each with its own database, platform, people and seed
STRETCH = 25  # kills after which all of them are judged and others begin, as what stands takes ever longer to look at
CONTROL, UNSURER = 8, 0.2  # kills of a bot that never looks up what got through, and what share of its posts may have
ROOM = {"max_connections": "200"}
Fire = Callable[[Plan, Path, Database], Awaitable[Outcome]]


@dataclass(frozen=True)
class Line:
    """A line of the table. Where it is ``blind`` the bot never looks up what got through, and messages stand twice."""

    what: str
    fire: Fire
    kills: int
    kind: str
    blind: bool = False

    def plans(self, seed: int) -> list[Plan]:
        unsure = UNSURER if self.blind else UNSURE
        starts = range(0, self.kills, STRETCH)
        return [Plan(min(STRETCH, self.kills - at), seed + at // STRETCH, self.blind, unsure) for at in starts]

    def stands(self, came: Outcome) -> bool:
        return bool(came.twice) if self.blind else came.broken == KEPT


async def replicas(plan: Plan, folder: Path, database: Database) -> Outcome:
    return await kill_and_pause(plan, folder, database.url, REPLICAS)


def lines(kinds: tuple[str, ...], kills: int) -> list[Line]:
    """Return what is done: each thing as it is, and once more so that it has to go wrong."""
    several = min(kills, TROUBLES)
    found = [Line(f"{kind}, killed", pull_the_plug, kills, kind) for kind in kinds]
    if "postgres" in kinds:
        found.append(Line(f"postgres, {REPLICAS} replicas killed and paused", replicas, several, "postgres"))
    return [
        each
        for line in found
        for each in (line, Line(f"{line.what}, blind", line.fire, CONTROL, line.kind, blind=True))
    ]


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__.partition(":")[0])
    words.add_argument("--kills", type=int, default=KILLS, help="how often the plug is pulled, on each database")
    words.add_argument("--database", choices=[*BOTH, "both"], default="both", help="which database is under fire")
    words.add_argument("--seed", type=int, help="what an earlier run has printed")
    words.add_argument("--series", type=int, default=SERIES, help="of how many series ical.js is asked when they end")
    asked = words.parse_args()
    kinds = BOTH if asked.database == "both" else (asked.database,)
    if "postgres" in kinds and not binaries():
        sys.exit(f"{NONE} Without it: make soak ARGS='--database sqlite'.")
    seed = random.SystemRandom().randrange(1_000_000) if asked.seed is None else asked.seed
    print(f"Seed {seed}. Of all posts {UNSURE:.0%} end so that nobody can tell what became of them.")
    print(f"Blind: a bot that never looks up what got through, of {UNSURER:.0%}; its lines have to go wrong.\n")
    print(f"{'':<46}  kills  asks  answers  lost  unposted  twice  minutes", flush=True)
    with ExitStack() as stack:
        cluster = stack.enter_context(running(**ACKNOWLEDGED, **ROOM)) if "postgres" in kinds else None
        stand = asyncio.run(_all(lines(kinds, asked.kills), seed, cluster))
        stand &= cluster is None or _claimed_once(cluster)
    return int(_judged(asked.series, seed) or not stand)


async def _all(wanted: list[Line], seed: int, cluster: Cluster | None) -> bool:
    lanes = asyncio.Semaphore(LANES)
    return all(await asyncio.gather(*(_stands(line, seed, lanes, cluster) for line in wanted)))


async def _stands(line: Line, seed: int, lanes: asyncio.Semaphore, cluster: Cluster | None) -> bool:
    """Fire in stretches, and print what came of all. ``minutes`` are those of its lanes together."""
    took: list[float] = []

    async def one(plan: Plan) -> Outcome:
        async with lanes:
            began = time.monotonic()
            came = await _fired(line, plan, cluster)
            took.append(time.monotonic() - began)
        if not line.blind and not line.stands(came):
            print(f"Seed {plan.seed}, {plan.kills} kills: {came}", flush=True)
        return came

    came = of_all(await asyncio.gather(*map(one, line.plans(seed))))
    numbers = f"{line.kills:>5}  {came.asks:>4}  {came.answers:>7}  {came.lost:>4}  {came.unposted:>8}  {came.twice:>5}"
    print(f"{line.what:<46}  {numbers}  {sum(took) / 60:>7.1f}", flush=True)
    return line.stands(came)


async def _fired(line: Line, plan: Plan, cluster: Cluster | None) -> Outcome:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        database = stack.enter_context(served(cluster)) if line.kind == "postgres" and cluster else embedded(folder)
        return await line.fire(plan, folder, database)


def _claimed_once(cluster: Cluster) -> bool:
    with served(cluster) as database, claimants(database.url) as those:
        got = errands_taken(those, ERRANDS)
    twice, left = more_than_once(got), ERRANDS - len({name for names in got for name in names})
    print(f"\nOf {ERRANDS:,} errands {CLAIMANTS} claimants took {twice} more than once and left {left}.", flush=True)
    return not twice and not left


def _judged(count: int, seed: int) -> bool:
    """Return whether ical.js says of any series of a calendar something else than we do."""
    if not is_here():
        print("Skipped: series, which need node and `npm ci --prefix tests/platforms`.")
        return False
    found = disagreements(series(seed, count))
    print("\n\n".join((*found, f"\nOf {count} series {len(found)} end otherwise than ical.js says.")))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())

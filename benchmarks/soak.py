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
from dataclasses import replace
from pathlib import Path

from tests.faults.database import BOTH, either
from tests.faults.kills import UNSURE, Plan, pull_the_plug
from tests.faults.promises import KEPT, Outcome
from tests.platforms.series import disagreements, is_here, series
from tests.postgres import NONE, binaries

KILLS, SERIES = 200, 300
CONTROL = 5  # kills of a bot that never looks up what got through


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
    print(f"Seed {seed}. Of all posts {UNSURE:.0%} end so that nobody can tell what became of them.\n")
    print(f"{'':<44}  kills  asks  answers  lost  unposted  twice  minutes", flush=True)
    stand = [_stands(kind, Plan(asked.kills, seed)) for kind in kinds]
    return int(_judged(asked.series, seed) or not all(stand))


def _judged(count: int, seed: int) -> bool:
    """Return whether ical.js says of any series of a calendar something else than we do."""
    if not is_here():
        print("Skipped: series, which need node and `npm ci --prefix tests/platforms`.")
        return False
    found = disagreements(series(seed, count))
    print("\n\n".join((*found, f"\nOf {count} series {len(found)} end otherwise than ical.js says.")))
    return bool(found)


def _stands(kind: str, plan: Plan) -> bool:
    whole = _line(f"{kind}, as it is", kind, plan)
    blind = _line(
        f"{kind}, never looking up what got through",
        kind,
        replace(plan, kills=min(plan.kills, CONTROL), blind=True),
    )
    print("This line shows that the one above could have failed." if blind.twice else "The control found nothing.")
    return whole.broken == KEPT and bool(blind.twice)


def _line(what: str, kind: str, plan: Plan) -> Outcome:
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, either(kind, Path(folder)) as database:
        came = asyncio.run(pull_the_plug(plan, Path(folder), database))
    took = (time.monotonic() - began) / 60
    numbers = f"{plan.kills:>5}  {came.asks:>4}  {came.answers:>7}  {came.lost:>4}  {came.unposted:>8}  {came.twice:>5}"
    print(f"{what:<44}  {numbers}  {took:>7.1f}", flush=True)
    return came


if __name__ == "__main__":
    sys.exit(main())

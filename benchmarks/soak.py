"""The long run: the plug is pulled again and again while people ask and answer: ``make soak``.

>>> python -m benchmarks.soak               # 200 times, some ten minutes  # doctest: +SKIP
>>> python -m benchmarks.soak --seed 4711   # the same moments again  # doctest: +SKIP
"""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.faults.kills import UNSURE, pull_the_plug
from tests.faults.promises import KEPT, Outcome
from tests.platforms.series import disagreements, is_here, series

KILLS, SERIES = 200, 300
CONTROL = 5  # kills of a bot that never looks up what got through


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__.partition(":")[0])
    words.add_argument("--kills", type=int, default=KILLS, help="how often the plug is pulled")
    words.add_argument("--seed", type=int, help="what an earlier run has printed")
    words.add_argument("--series", type=int, default=SERIES, help="of how many series ical.js is asked when they end")
    asked = words.parse_args()
    seed = random.SystemRandom().randrange(1_000_000) if asked.seed is None else asked.seed
    print(f"Seed {seed}. Of all posts {UNSURE:.0%} end so that nobody can tell what became of them.\n")
    print(f"{'':<34}  kills  asks  answers  lost  unposted  twice  minutes")
    whole = _line("as it is", asked.kills, seed, blind=False)
    blind = _line("never looking up what got through", min(asked.kills, CONTROL), seed, blind=True)
    print("\nThe last line shows that the others could have failed." if blind.twice else "\nThe control found nothing.")
    return int(_judged(asked.series, seed) or whole.broken != KEPT or not blind.twice)


def _judged(count: int, seed: int) -> bool:
    """Return whether ical.js says of any series of a calendar something else than we do."""
    if not is_here():
        print("Skipped: series, which need node and `npm ci --prefix tests/platforms`.")
        return False
    found = disagreements(series(seed, count))
    print("\n\n".join((*found, f"\nOf {count} series {len(found)} end otherwise than ical.js says.")))
    return bool(found)


def _line(what: str, kills: int, seed: int, *, blind: bool) -> Outcome:
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        came = asyncio.run(pull_the_plug(kills, Path(folder), seed, blind=blind))
    took = (time.monotonic() - began) / 60
    numbers = f"{kills:>5}  {came.asks:>4}  {came.answers:>7}  {came.lost:>4}  {came.unposted:>8}  {came.twice:>5}"
    print(f"{what:<34}  {numbers}  {took:>7.1f}")
    return came


if __name__ == "__main__":
    sys.exit(main())

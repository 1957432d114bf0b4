"""The long run: the plug is pulled again and again while people ask and answer; series are judged: ``make soak``.

>>> python -m benchmarks.soak               # 200 times, some five minutes  # doctest: +SKIP
>>> python -m benchmarks.soak --seed 4711   # the same moments again  # doctest: +SKIP
"""

import argparse
import secrets
import sys

from tests.faults.kills import run
from tests.platforms.series import disagreements, is_here, series

KILLS, SERIES = 200, 300


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__.partition(":")[0])
    words.add_argument("--kills", type=int, default=KILLS, help="how often the plug is pulled")
    words.add_argument("--seed", type=int, help="what an earlier run has printed")
    words.add_argument("--series", type=int, default=SERIES, help="of how many series ical.js is asked when they end")
    asked = words.parse_args()
    differ = _judged(asked.series, asked.seed)
    outcome = run(asked.kills, asked.seed)
    print(outcome)
    return int(any((differ, outcome.lost, outcome.unposted, outcome.twice)))


def _judged(count: int, given: int | None) -> int:
    """Return of how many series of a calendar ical.js says something else than we do."""
    if not is_here():
        print("Skipped: series, which need node and `npm ci --prefix tests/platforms`.")
        return 0
    seed = secrets.randbelow(10**6) if given is None else given
    found = disagreements(series(seed, count))
    print(
        "\n\n".join((*found, f"{count} series of seed {seed}, {len(found)} of which end otherwise than ical.js says"))
    )
    return len(found)


if __name__ == "__main__":
    sys.exit(main())

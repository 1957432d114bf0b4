"""The long run: the plug is pulled again and again while people ask and answer: ``make soak``.

>>> python -m benchmarks.soak               # 200 times, some five minutes  # doctest: +SKIP
>>> python -m benchmarks.soak --seed 4711   # the same moments again  # doctest: +SKIP
"""

import argparse
import sys

from tests.faults.kills import run

KILLS = 200


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__.partition(":")[0])
    words.add_argument("--kills", type=int, default=KILLS, help="how often the plug is pulled")
    words.add_argument("--seed", type=int, help="what an earlier run has printed")
    asked = words.parse_args()
    outcome = run(asked.kills, asked.seed)
    print(outcome)
    return int(any((outcome.lost, outcome.unposted, outcome.twice)))


if __name__ == "__main__":
    sys.exit(main())

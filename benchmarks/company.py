"""Four weeks of a company of two hundred in virtual time: who is asked how often, and why not about all the rest.

>>> python -m benchmarks.company --seed 4711 --people 60 --weeks 2  # doctest: +SKIP
"""

import argparse
import random
import sys
import time
from datetime import date

from tests.simulated.company import Company, Size, simulated
from tests.simulated.promised import asked, broken, silences

PEOPLE, WEEKS = 200, 4
FIRST = date(2030, 10, 14)  # summer time ends on 27 October and 3 November; there are holidays in each country
MOST_TOLD = 20


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m benchmarks.company", description=__doc__.partition(":")[0])
    words.add_argument("--people", type=int, default=PEOPLE, help="who work there")
    words.add_argument("--weeks", type=int, default=WEEKS, help="how long it lasts")
    words.add_argument("--seed", type=int, help="what an earlier run has printed")
    given = words.parse_args()
    seed = random.SystemRandom().randrange(1_000_000) if given.seed is None else given.seed
    return int(not keeps_its_word(seed, given.people, given.weeks))


def keeps_its_word(seed: int, people: int = PEOPLE, weeks: int = WEEKS) -> bool:
    """Run it, print a table, and return whether every promise held."""
    began = time.monotonic()
    print(f"\nA company of {people} in {weeks} weeks, seed {seed}.\n", flush=True)
    with simulated(seed, Size(people, weeks, FIRST)) as company:
        company.runs()
        print(*_table(company), sep="\n")
        found = broken(company)
    print(*found[:MOST_TOLD], f"\n{len(found)} promises broken; {time.monotonic() - began:.0f} s.", sep="\n")
    return not found


def _table(company: Company) -> list[str]:
    meetings, by_hand, answers = asked(company)
    lines = {"meetings": len(company.meetings), "asked": meetings} | silences(company)
    besides = {"asked by hand": by_hand, "answers": answers}
    return [f"{name:<40} {count:>6,}" for name, count in (lines | besides).items()]


if __name__ == "__main__":
    sys.exit(main())

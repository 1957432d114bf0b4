"""Measure our speed against what the machine could do at best: ``make bench``.

>>> python -m benchmarks                       # five minutes  # doctest: +SKIP
>>> python -m benchmarks --seconds 30          # for CI: fewer, and fails only below half  # doctest: +SKIP
>>> python -m benchmarks --only alarms burst   # parts of it  # doctest: +SKIP
"""

import argparse
import asyncio
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks import alarms, burst, digests, feeds
from benchmarks.courier import drained
from benchmarks.disk import flush
from benchmarks.figures import LEEWAY, SHORT, Figure, figures, table
from benchmarks.northwind import fill
from benchmarks.postgres import postgres_figures
from benchmarks.probe import Probe
from benchmarks.teams import teams_figures
from benchmarks.variants import measured

USUAL = 120.0  # s
MEETINGS = {True: 500, False: 5_000}  # over in the same moment, if it is to be short and if not


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.partition(":")[0])
    words.add_argument("--seconds", type=float, default=USUAL, help="how long the load lasts, all in all")
    words.add_argument("--only", nargs="+", choices=PARTS, default=[*PARTS], help="what to measure")
    asked = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="chair-bench-") as made:
        folder = Path(made)
        load = "wrk" if shutil.which("wrk") else "a process of our own"
        print(f"Load by {load}, 64 connections; a flush takes {flush(folder):.0f} µs.")
        found = [figure for part in asked.only for figure in PARTS[part](folder, asked.seconds)]
    print("", *found, sep="\n")
    missed = [figure for figure in found if not figure.holds(LEEWAY)]
    for figure in missed:
        print(f"Below half of what we are held to. {figure}", file=sys.stderr)
    return int(bool(missed))


def _answers(folder: Path, seconds: float) -> list[Figure]:
    servers = asyncio.run(measured(seconds, folder))
    print("", table(servers), "", sep="\n")
    return figures(servers)


def _teams(folder: Path, _: float) -> list[Figure]:
    return asyncio.run(teams_figures(folder))


def _courier(folder: Path, _: float) -> list[Figure]:
    file = folder / "courier.db"
    fill(file)
    return [Figure("views a second that the courier shows, unpaced", asyncio.run(drained(file)), least=50)]


def _alarms(folder: Path, seconds: float) -> list[Figure]:
    many = MEETINGS[seconds < SHORT]
    return [*asyncio.run(alarms.claims(folder)), *alarms.carried_out(folder / "over.db", many, _watching())]


def _burst(folder: Path, seconds: float) -> list[Figure]:
    return burst.drains(folder, _watching(), short=seconds < SHORT)


def _feeds(folder: Path, seconds: float) -> list[Figure]:
    return asyncio.run(feeds.read(folder / "feeds.db", _watching(), short=seconds < SHORT))


def _digests(folder: Path, seconds: float) -> list[Figure]:
    return digests.measured(folder, short=seconds < SHORT)


def _watching() -> Probe:
    """Return a probe that times whatever runs on any event loop of this process from now on."""
    probe = Probe()
    probe.watch()
    return probe


PARTS: dict[str, Callable[[Path, float], list[Figure]]] = {
    "answers": _answers,
    "postgres": postgres_figures,
    "teams": _teams,  # all these before those that slow down every event loop of this process
    "courier": _courier,
    "digests": _digests,
    "alarms": _alarms,
    "burst": _burst,
    "feeds": _feeds,
}


if __name__ == "__main__":
    sys.exit(main())

"""Four thousand questions due within a minute, in virtual time: how long until all are posted, of what they must take.

The platform limits; alarms, rows, courier and pace are the real ones. See ``tests/faults/burst.py``.
"""

import time
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.probe import Probe
from handlers.pace import Pace
from tests.faults.burst import Drained, Limiting, Peak, drained

MANY, FEW = 4_000, 600  # the few are for CI, where learning has no time to pay
A_MINUTE = 525
WAIT = 30  # s


def drains(folder: Path, probe: Probe, *, short: bool) -> list[Figure]:
    peak = Peak(FEW if short else MANY, 60.0 * (FEW if short else MANY) / MANY)
    runs = {f"at {A_MINUTE}/min, known": (A_MINUTE, WAIT, Pace(A_MINUTE, most=A_MINUTE), 1.05)}
    if not short:
        runs |= {
            f"at {rate}/min, not known, Retry-After {wait}": (rate, wait, Pace(), most)
            for rate in (A_MINUTE, 150)
            for wait, most in ((1, 1.3), (WAIT, 1.5))
        }
    held = list[float]()

    def one(peak: Peak, chat: Limiting, pace: Pace) -> Drained:
        began = time.perf_counter()
        came = drained(folder / f"drain-{len(held)}.db", peak, chat, pace, probe.settled)
        held.append(probe.held())
        print(f"Drained {came.seconds / 60:.1f} virtual minutes in {time.perf_counter() - began:.0f} s.")
        return came

    came = {name: one(peak, Limiting(rate, wait), pace) for name, (rate, wait, pace, _) in runs.items()}
    calm = next(iter(came.values()))
    hot = one(Peak(peak.questions, peak.seconds, hot=True), Limiting(A_MINUTE, WAIT), Pace(A_MINUTE, most=A_MINUTE))
    everything = [*came.values(), hot]
    said = f"{peak.questions:,} questions due at once"
    return [
        *(Figure(f"{said} {name}: time taken, of the least", came[name].times, most=runs[name][3]) for name in runs),
        Figure("one hot channel delays any other question by at most, s", hot.delays(calm), most=2),
        Figure("questions lost, or posted twice", sum(one.lost + one.twice for one in everything), most=0),
        Figure("posts made while told to wait", sum(one.chat.impatient for one in everything), most=0),
        Figure("refused posts, at most in one drain, %", 100 * max(one.refused for one in everything), most=1),
        Figure("longest that one thing held the loop while all this drained, ms", max(held), most=50),
    ]

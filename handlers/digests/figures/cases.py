"""What is measured of second thoughts: how many decisions were looked at again, how soon, and who was told."""

from collections.abc import Iterator, Sequence

from bot.cases import Case
from bot.digests import Digest, Ratio
from bot.digests.figures import Figure, amount, count, share
from bot.digests.measures import Measure
from bot.digests.quantiles import MEDIAN, P90, quantile
from bot.digests.reconsidered import by_step, decided_in, in_time, loop_closed
from handlers.company import hours_of, setup_of
from storage import Memory

HOUR = 3600


def figures(digest: Digest, memory: Memory) -> Iterator[Figure]:
    thoughts, across = digest.thoughts, digest.across
    cases = memory.cases.thinkable(digest.start, digest.end)
    changed, all_of_them = len(thoughts.changed), len(thoughts.all)
    yield share(Measure.RECONSIDERED, in_time(cases, digest.start, digest.end))
    yield share(Measure.CHANGED, Ratio(changed, changed + len(thoughts.kept)))
    yield from _hours(decided_in(cases, digest.start, digest.end), digest.least, memory)
    yield count(Measure.OVERDUE, len(thoughts.overdue))
    gone = by_step(thoughts.overdue, memory.cases.furthest(digest.end))
    yield from (count(Measure.OVERDUE, number, step.value) for step, number in gone.items())
    yield share(Measure.LOOP, _loop(digest, memory))
    yield share(Measure.ACROSS, Ratio(len(across.silos), all_of_them))
    yield count(Measure.REPEATED, len(across.repeated))


def _hours(decided: Sequence[Case], least: int, memory: Memory) -> Iterator[Figure]:
    """Yield how long owners took, by their own working hours. Few owners together would tell of one."""
    setup = setup_of(memory)
    hours = {owner: hours_of(owner, setup, memory) for owner in {case.owner for case in decided}}
    took = [
        hours[case.owner].worked(case.opened, case.decided).total_seconds() / HOUR for case in decided if case.decided
    ]
    for kind, part in (("median", MEDIAN), ("p90", P90)) if took else ():
        shown = round(quantile(took, part), 1) if len(hours) >= least else None
        yield amount(Measure.HOURS, shown, len(took), kind)


def _loop(digest: Digest, memory: Memory) -> Ratio:
    window = digest.start, digest.end
    asked, under = memory.cases.asked_of_decided(*window), memory.cases.outcomes_under(*window)
    return loop_closed(asked, under, memory.cases.outcomes_alone(*window), memory.people.gone() if asked else ())

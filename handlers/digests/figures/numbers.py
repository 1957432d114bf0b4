"""The numbers that a company brings in itself, as they are, beside its own week; and by series, for the hold-out."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction

from bot.digests.brought import LOOKED_BACK
from bot.digests.figures import Figure, amount
from bot.digests.holdout import hold_out_figures
from bot.digests.measures import Measure
from bot.digests.span import Span
from bot.digests.weeks import week_before, week_of, weeks_between
from handlers.company import setup_of
from storage import Memory


def figures(span: Span, memory: Memory) -> Iterator[Figure]:
    for kpi in memory.outcomes.kpis():
        brought = memory.outcomes.latest(kpi, week_before(span.week, LOOKED_BACK), span.week)
        if brought:
            week, value = brought
            yield amount(Measure.KPI, float(Decimal(value)), weeks_between(week, span.week), kpi.name)
    yield from _hold_out(span, memory)


def _hold_out(span: Span, memory: Memory) -> Iterator[Figure]:
    setup = setup_of(memory)
    share, zone = setup.asking.hold_out, setup.company.timezone
    drawn = memory.arms.drawn(share, span.end) if share else []
    begun = {one.series: week_of(one.since, zone) for one in drawn}
    brought = memory.outcomes.of_series(span.week) if share else {}
    yield from hold_out_figures(drawn, share, {name: _means(values, begun) for name, values in brought.items()})


def _means(values: Mapping[str, list[tuple[str, Fraction]]], begun: Mapping[str, str]) -> dict[str, Fraction]:
    """Return a mean for each series, over the weeks that began after the lot had fallen on it."""
    since = {
        series: [amount for week, amount in weeks if series in begun and week > begun[series]]
        for series, weeks in values.items()
    }
    return {series: sum(amounts, Fraction()) / len(amounts) for series, amounts in since.items() if amounts}

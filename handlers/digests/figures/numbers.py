"""The numbers that a company brings in itself, as they are, beside its own week."""

from collections.abc import Iterator
from decimal import Decimal

from bot.digests.figures import Figure, amount
from bot.digests.measures import Measure
from bot.digests.span import Span
from storage import Memory


def figures(span: Span, memory: Memory) -> Iterator[Figure]:
    for kpi in memory.outcomes.kpis():
        brought = memory.outcomes.amount(kpi, span.week, "")
        if brought is not None:
            yield amount(Measure.KPI, float(Decimal(brought)), 1, kpi.name)

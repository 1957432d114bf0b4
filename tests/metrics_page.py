"""The table of all measures in docs/metrics.md, written from their definitions: ``python -m tests.metrics_page``."""

from collections.abc import Iterator

from bot.digests.definitions import DEFINITIONS, Definition
from bot.digests.measures import Measure
from tests.source import HOUSE

PAGE = HOUSE / "docs" / "metrics.md"
BEGIN, END = "<!-- measures: python -m tests.metrics_page -->\n", "<!-- end of measures -->\n"


def table() -> str:
    return "".join(f"| {' | '.join(cells)} |\n" for cells in _rows())


def written(page: str) -> str:
    """Return the page with the table as it is today."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    assert begin, f"docs/metrics.md has no line {BEGIN}"
    assert end, f"docs/metrics.md has no line {END}"
    return f"{before}{begin}\n{table()}\n{end}{after}"


def _rows() -> Iterator[tuple[str, ...]]:
    yield "number", "is", "kinds", "a", "of"
    yield ("---",) * 5
    for measure in Measure:
        yield _row(measure, DEFINITIONS[measure])


def _row(measure: Measure, made: Definition) -> tuple[str, ...]:
    shape = f"{made.shape.value} ({made.unit})" if made.unit else made.shape.value
    return measure.value, made.formula, made.kinds, shape, "teams, too" if made.by_team else "the company"


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")

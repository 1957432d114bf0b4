"""How values are spread: what half of them, or nine in ten, do not exceed."""

from collections.abc import Sequence

MEDIAN, P90 = 0.5, 0.9


def quantile(values: Sequence[float], part: float) -> float:
    """Return the value below which that part of all lies, between two of them where it must be.

    Source: Hyndman and Fan, *Sample Quantiles in Statistical Packages* (1996), definition 7, which R, NumPy and
    spreadsheets use as well. Raises ``IndexError`` for no values.
    """
    ordered = sorted(values)
    at = (len(ordered) - 1) * part
    below = int(at)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (at - below) * (ordered[above] - ordered[below])

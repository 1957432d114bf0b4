"""Charts as data: numbers with a title, and the words that say the same to whoever cannot see them."""

from dataclasses import dataclass

MAX_ALT = 2000  # characters; Slack: alternative text of an image
A_WHOLE = 100  # of a share, in per cent
GAP = "—"  # what stands where there is no bar
MAX_BARS = 16  # in one chart; more cannot be told apart on a phone


class NoChart(ValueError):
    """It cannot be shown as a picture everywhere."""


@dataclass(frozen=True, slots=True)
class Chart:
    """Counts, as bars in the order given: ``upright`` ones are weeks or months, the others have names of any length.

    A share, in per cent, has its ``unit`` and, where it is not sure, the ``ends`` of its interval, one pair a bar. None
    is a gap: nothing may be told, or there is nothing to tell.
    """

    title: str
    counts: tuple[tuple[str, int | None], ...]
    upright: bool = False
    unit: str = ""
    ends: tuple[tuple[int, int] | None, ...] = ()

    @property
    def most(self) -> int:
        """Return what the longest bar would stand for: all there is of a share, else the largest number."""
        return A_WHOLE if self.unit else max(count or 0 for _, count in self.counts)

    def __post_init__(self) -> None:
        if self.ends and len(self.ends) != len(self.counts):
            message = f"{self.title} has {len(self.counts)} bars and {len(self.ends)} intervals."
            raise NoChart(message)
        if not 0 < len(self.counts) <= MAX_BARS:
            message = f"{self.title} has {len(self.counts)} bars, of 1 to {MAX_BARS}."
            raise NoChart(message)


@dataclass(frozen=True, slots=True)
class Picture:
    """Charts below each other. ``alt`` has all their numbers in words."""

    alt: str
    charts: tuple[Chart, ...]

    def __post_init__(self) -> None:
        if not self.alt.strip() or len(self.alt) > MAX_ALT or not self.charts:
            message = (
                f"A picture of {len(self.charts)} charts says {len(self.alt):,} of at most {MAX_ALT:,} characters."
            )
            raise NoChart(message)

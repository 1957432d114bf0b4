"""Charts as data: counts with a title, and the words that say the same to whoever cannot see them."""

from dataclasses import dataclass

MAX_ALT = 2000  # characters; Slack: alternative text of an image
MAX_BARS = 16  # in one chart; more cannot be told apart on a phone


class NoChart(ValueError):
    """It cannot be shown as a picture everywhere."""


@dataclass(frozen=True, slots=True)
class Chart:
    """Counts, as bars in the order given: ``upright`` ones are months, the others have names of any length."""

    title: str
    counts: tuple[tuple[str, int], ...]
    upright: bool = False

    def __post_init__(self) -> None:
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

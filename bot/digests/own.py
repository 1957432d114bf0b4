"""What a team is shown of itself: its own numbers, looked at as by somebody who was asked and may know one answer."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.digests.figures import Figure, Level
from bot.digests.measures import Measure

OF_MEETINGS = {Measure.COVERAGE}  # nobody's answer is in them


@dataclass(frozen=True, slots=True)
class OwnTeam:
    """A team, how many people it has (0: nobody knows), and its figures of a week."""

    name: str
    people: int
    figures: tuple[Figure, ...]

    def is_small(self, least: int) -> bool:
        """Tell whether it is never counted alone, whatever is asked."""
        return 0 < self.people < least


def own(figures: Iterable[Figure], team: str, least: int, *, barely: bool = False) -> tuple[Figure, ...]:
    """Return a team's figures; hidden are also those where a reader's own answer taken away leaves too few.

    ``least`` counts others. So it takes one more person here than where only those read who were not asked; ``barely``
    says that there are no more than that.
    """
    theirs = [figure for figure in figures if figure.level is Level.TEAM and figure.group == team]
    return tuple(_hidden(figure) if _tells(figure, barely, least) else figure for figure in theirs)


def _tells(figure: Figure, barely: bool, least: int) -> bool:  # noqa: FBT001  # worked out once for all of them
    if figure.measure in OF_MEETINGS or figure.hidden:
        return figure.hidden
    return barely or (figure.n if figure.whole is None else figure.whole) in range(1, least + 1)


def _hidden(figure: Figure) -> Figure:
    return replace(figure, part=None, whole=None, value=None, n=None, hidden=True)

"""A week as it was written down: the numbers that may be shown, and no others. What is hidden is not in it."""

from dataclasses import dataclass
from datetime import datetime

from bot.digests.blindness import Blind
from bot.digests.figures import Figure, Level
from bot.digests.heard import SaidAndHeard
from bot.digests.hiding import Table
from bot.digests.measures import Measure
from bot.digests.one_thing import OneThing
from bot.digests.promised import Promised
from bot.digests.ratios import Ratio
from bot.digests.second_thoughts import Across, SecondThoughts
from bot.digests.worth import Evenness, Worth
from bot.meetings.whether import Rule


@dataclass(frozen=True, slots=True)
class Leading:
    """How many leaders talked about customers, of those whose week it was, and since when there is no sponsor.

    ``verified`` and ``claimed`` are 0 where ``talked`` is hidden. ``missed`` weeks are our fault and not counted.
    ``vacant_days`` counts the company's days without a sponsor in the 365 before the week's end.
    """

    talked: Ratio | None = Ratio(0, 0)  # noqa: RUF009  # frozen
    verified: int = 0
    claimed: int = 0
    missed: int = 0
    vacant_since: datetime | None = None
    vacant_days: int = 0


@dataclass(frozen=True, slots=True)
class Digest:
    """One company's week, from ``start`` until before ``end``. A ratio that is None is hidden.

    ``wins`` are numbers, the newest first; ``silent`` are the closed questions with fewer than two answers;
    ``quiet`` are the meetings after which nobody was asked, by rule; ``blind`` is when calendars could not be read;
    ``barely`` are the teams of which no more people were asked than a group needs to be told of: their own members,
    each of whom knows one answer, are not told. ``figures`` are all numbers of the week in one table;
    ``heard`` are the months that were over in the week, with what leaders said beside what employees heard.
    """

    week: str
    start: datetime
    end: datetime
    least: int
    wins: tuple[int, ...]
    waiting: int
    asked: int
    coverage: Ratio | None
    quiet: tuple[tuple[Rule, int], ...]
    answers: Table
    closed: int
    silent: int
    thoughts: SecondThoughts
    leading: Leading
    unsure: int
    to_do: OneThing
    blind: tuple[Blind, ...] = ()
    across: Across = Across()  # noqa: RUF009  # frozen
    worth: Worth = Worth()  # noqa: RUF009  # frozen
    evenness: Evenness = Evenness()  # noqa: RUF009  # frozen
    promised: Promised = Promised()  # noqa: RUF009  # frozen
    heard: tuple[SaidAndHeard, ...] = ()
    figures: tuple[Figure, ...] = ()
    barely: tuple[str, ...] = ()

    @property
    def nothing_happened(self) -> bool:
        """Tell whether there is nothing to count: such a week is told in other words than noughts."""
        met = self.asked or self.quiet or self.closed
        thought = self.thoughts.opened or self.thoughts.changed or self.thoughts.kept or self.thoughts.open
        won = self.wins or self.waiting or not self.worth.is_nothing
        return not (met or thought or won or self.promised.has_pledges or self.leading.talked != Ratio(0, 0))

    def figure(self, measure: Measure, kind: str = "") -> Figure | None:
        """Return a number of the company as a whole; None where it was not counted."""
        of_company = (each for each in self.figures if each.level is Level.COMPANY and each.measure is measure)
        return next((each for each in of_company if each.kind == kind), None)

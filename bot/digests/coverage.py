"""In which meetings the customer's seat was taken, of those where the rules would have allowed it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.digests.ratios import Ratio
from bot.meetings.whether import Rule

LEFT_OUT = {Rule.BUDGET, Rule.SAMPLE, Rule.HOLD_OUT, Rule.TOO_LATE}  # what kept us from asking where asking was allowed


@dataclass(frozen=True, slots=True)
class Meetings:
    """Meetings of one team in a week: how many were asked about, and how many not, by rule."""

    team: str
    asked: int = 0
    quiet: tuple[tuple[Rule, int], ...] = ()

    @property
    def coverage(self) -> Ratio:
        """Return the questions asked, of the meetings that could have been asked about but for ``LEFT_OUT``."""
        return Ratio(self.asked, self.asked + sum(count for rule, count in self.quiet if rule in LEFT_OUT))


def quiet_by_rule(meetings: Iterable[Meetings]) -> tuple[tuple[Rule, int], ...]:
    """Return after how many meetings each rule kept us quiet, the most frequent first."""
    counts: dict[Rule, int] = {}
    for each in meetings:
        for rule, count in each.quiet:
            counts[rule] = counts.get(rule, 0) + count
    return tuple(sorted(counts.items(), key=lambda found: (-found[1], found[0].value)))


def unheard(meetings: Iterable[Meetings], answers: Mapping[str, Ratio], least: int) -> tuple[str, ...]:
    """Return the teams with meetings that could be asked about and without one answer, by name.

    Of a group that is too small to be shown, this would tell that nobody answered; it is left out.
    """
    able = {each.team for each in meetings if each.team and each.coverage.whole}
    none = Ratio(0, 0)
    told = {team: answers.get(team, none) for team in able}
    return tuple(sorted(t for t, ratio in told.items() if not ratio.part and not 0 < ratio.whole < least))

"""What wins are worth, as somebody else than their tellers has confirmed it, and how evenly wins are spread."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.company import Team
from bot.digests.ratios import Ratio
from bot.wins import Win
from bot.wins.money import Amount, together


@dataclass(frozen=True, slots=True)
class Worth:
    """Confirmed values of a week, summed as ranges, of these wins; and the wins whose value nobody has confirmed.

    ``made_of`` is of how many wins each sum is.
    """

    sums: tuple[Amount, ...] = ()
    confirmed: tuple[int, ...] = ()
    unconfirmed: tuple[int, ...] = ()
    made_of: tuple[int, ...] = ()

    @property
    def is_nothing(self) -> bool:
        return not (self.confirmed or self.unconfirmed)


@dataclass(frozen=True, slots=True)
class Spread:
    """Of the departments, those with a win; of the wins that a team did, those of a frontline team."""

    departments: Ratio = Ratio(0, 0)  # noqa: RUF009  # frozen
    frontline: Ratio = Ratio(0, 0)  # noqa: RUF009  # frozen


@dataclass(frozen=True, slots=True)
class Evenness:
    """How evenly wins were spread over 4 weeks and over 13, both ending with this one.

    ``unheard``: there are frontline teams, and none of them had a win in the 4 weeks.
    """

    lately: Spread = Spread()  # frozen
    quarter: Spread = Spread()  # frozen
    unheard: bool = False


def worth_of(wins: Iterable[Win], start: datetime, end: datetime) -> Worth:
    """Count a value once: in the week in which its win was posted and the value confirmed, whichever came later.

    A value that was confirmed after the week had not been then.
    """
    told = [(win, win.value, win.posted) for win in wins if win.value and win.posted and win.posted < end]
    counted, waiting = [], []
    for win, value, posted in told:
        if not value.counts or value.settled is None or value.settled >= end:
            waiting.append(win.number)
        elif max(posted, value.settled) >= start:
            counted.append((win.number, value.amount))
    sums, many = together(amount for _, amount in counted), Counter(amount.currency for _, amount in counted)
    numbers, made_of = tuple(number for number, _ in counted), tuple(many[each.currency] for each in sums)
    return Worth(sums, numbers, tuple(waiting), made_of)


def evenness(teams: Iterable[Team], lately: Iterable[Win], quarter: Iterable[Win]) -> Evenness:
    """Return how evenly they are spread, by the teams as the setup has them now."""
    known = {team.name: team for team in teams}
    now, before = _spread(known, lately), _spread(known, quarter)
    frontline = any(team.frontline for team in known.values())
    return Evenness(now, before, unheard=frontline and not now.frontline.part)


def _spread(teams: dict[str, Team], wins: Iterable[Win]) -> Spread:
    doing = [teams[win.team] for win in wins if win.team in teams]
    departments = {team.department for team in teams.values() if team.department}
    heard = {team.department for team in doing if team.department}
    return Spread(Ratio(len(heard), len(departments)), Ratio(sum(team.frontline for team in doing), len(doing)))

"""What leaders say and what employees hear, side by side: for the company and its departments, and for no leader."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.digests.hiding import Table, table_of
from bot.digests.ratios import Ratio
from bot.leaders import FEWEST_COUNTED
from bot.leaders.heard import Said, Sample, State

NOTHING = Ratio(0, 0)


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Of those who answered, who heard a leader; of the weeks of leaders, those with a talk. None is hidden.

    ``verified`` and ``claimed`` are 0 where ``said`` is hidden. No ``department``: everybody of no other one.
    """

    department: str = ""
    heard: Ratio | None = NOTHING
    said: Ratio | None = NOTHING
    verified: int = 0
    claimed: int = 0


@dataclass(frozen=True, slots=True)
class SaidAndHeard:
    """A month as it may be shown: who was ``asked`` of those drawn, and why nobody was, where that is so.

    ``size`` of ``people`` were drawn; the departments are none where they would all be one.
    """

    month: str
    state: State
    closes: datetime
    people: int = 0
    size: int = 0
    asked: int = 0
    company: SideBySide = SideBySide()  # frozen
    departments: tuple[SideBySide, ...] = ()


def said_and_heard(sample: Sample, smallest_group: int) -> SaidAndHeard:
    """Return what may be shown. Whoever reads it may have answered, so it takes one more than the smallest group."""
    counted = {part.department: Ratio(part.heard, part.answered) for part in sample.parts}
    heard = table_of(counted, smallest_group + 1, f"heard/{sample.month}")
    said = _shown(sample.said, max(smallest_group, FEWEST_COUNTED), sample.month)
    by_department = {each.team: each.answers for each in heard.teams}
    departments = [part.department for part in sample.parts] if len(sample.parts) > 1 else []
    return SaidAndHeard(
        sample.month,
        sample.state,
        sample.closes,
        sample.people,
        sample.size,
        sum(part.asked for part in sample.parts),
        _beside(heard.total, _together(sample.said), said.total is not None),
        tuple(
            _beside(by_department.get(name, NOTHING), _of(name, sample.said), _is_shown(name, said))
            for name in sorted(departments, key=lambda name: (not name, name))
        ),
    )


def _shown(said: Sequence[Said], least: int, lot: str) -> Table:
    """Return of which departments, and whether of all, it may be shown what their leaders made of their weeks."""
    return table_of({each.department: Ratio(0, each.leaders) for each in said}, least, f"said/{lot}")


def _is_shown(department: str, said: Table) -> bool:
    found = [each.answers for each in said.teams if each.team == department]
    return found != [None]


def _of(department: str, said: Sequence[Said]) -> Said:
    return next((each for each in said if each.department == department), Said(department, 0, 0, 0, 0))


def _together(said: Sequence[Said]) -> Said:
    sums = (sum(getattr(each, name) for each in said) for name in ("leaders", "weeks", "verified", "claimed"))
    leaders, weeks, verified, claimed = sums
    return Said("", leaders, weeks, verified, claimed)


def _beside(heard: Ratio | None, said: Said, shown: bool) -> SideBySide:  # noqa: FBT001  # one of three
    if not shown:
        return SideBySide(said.department, heard, None)
    return SideBySide(
        said.department, heard, Ratio(said.verified + said.claimed, said.weeks), said.verified, said.claimed
    )

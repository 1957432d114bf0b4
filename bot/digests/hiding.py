"""Which groups of a table may be shown, so that no subtraction tells of a small one.

Groups under the limit are hidden, and as many others as it takes until what is hidden, taken together, is no small
group either. Sources: Culture Amp, *Confidentiality protections in reports*; PeopleCues, *Anonymity protection*. Unlike
theirs, the others are chosen by lot and not by size: who knows that the next smallest is hidden, and sees the one after
it, can tell that the hidden one is no larger, and then subtract.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from bot.digests.ratios import Ratio

FEWEST_HIDDEN = 2  # one alone is the total less the others


@dataclass(frozen=True, slots=True)
class OfTeam:
    """What may be told of one team; None is hidden. The team without a name is everybody who is in none."""

    team: str
    answers: Ratio | None


@dataclass(frozen=True, slots=True)
class Table:
    """What may be told of some teams, and of all of them together; None is hidden."""

    total: Ratio | None
    teams: tuple[OfTeam, ...]


def table_of(teams: Mapping[str, Ratio], least: int, lot: str) -> Table:
    """Return what may be shown of the teams, by name; those of which there is nothing are left out.

    The same ``lot`` always draws the same.
    """
    there = {name: teams[name] for name in sorted(teams) if teams[name].whole}
    hidden = _hidden(there, least, lot)
    told = tuple(OfTeam(name, None if name in hidden else ratio) for name, ratio in there.items())
    all_is_told = len(hidden) < len(there) or not there or _blurred(there.values(), least)
    return Table(Ratio.together(there.values()) if all_is_told else None, told)


def _hidden(there: Mapping[str, Ratio], least: int, lot: str) -> set[str]:
    hidden = {name for name, ratio in there.items() if ratio.whole < least}
    if not hidden:
        return hidden
    for name in sorted(there.keys() - hidden, key=lambda name: _drawn(lot, name)):
        if len(hidden) >= FEWEST_HIDDEN and _blurred([there[each] for each in hidden], least):
            break
        hidden.add(name)
    return hidden


def _blurred(ratios: Collection[Ratio], least: int) -> bool:
    """Tell whether these may be known together: enough people, and none of the groups known by that alone.

    As many people as groups would be one in each, and as many as fit under the limit would fill each of them; so it
    takes twice as many, and not just as many as that.
    """
    together = Ratio.together(ratios).whole
    return together >= max(least, 2 * len(ratios)) and together != (least - 1) * len(ratios)


def _drawn(lot: str, name: str) -> bytes:
    return blake2b(f"{lot}/{name}".encode(), digest_size=8).digest()

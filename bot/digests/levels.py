"""Which teams and departments, and whether the company, may be shown at once, so that no sum of some tells of others.

A reader can take teams from departments, and departments or teams from the company. All that can be worked out of what
is shown are its *parts*: each team that is shown; what is hidden of a department that is shown, together; and what is
hidden of all departments that are hidden, together. None of them may be small.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bot.digests.hiding import FEWEST_HIDDEN, Crowd, hidden_among, in_order_of_lot, may_be_summed

Departments = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Hidden:
    """What may not be shown of a company."""

    teams: frozenset[str] = frozenset()
    departments: frozenset[str] = frozenset()
    company: bool = False


def hidden_at(departments: Departments, crowd: Crowd, lot: str, known: Hidden) -> Hidden:
    """Return what is hidden of departments, by name, and of their teams; what is ``known`` to be hidden is.

    The same ``lot`` always draws the same. Where there is one department, it is the company.
    """
    teams = {name: hidden_among(its, crowd, lot, known.teams) for name, its in departments.items()}
    closed = {
        name
        for name, its in departments.items()
        if name in known.departments or not may_be_summed(its, teams[name], crowd)
    }
    hidden = Hidden(frozenset().union(*teams.values()), frozenset(closed), known.company)
    if len(departments) == 1:
        return replace(hidden, company=known.company or bool(closed))
    return next(
        each for each in _more_and_more(hidden, departments, lot) if each.company or _is_safe(each, departments, crowd)
    )


def parts_of(departments: Departments, hidden: Hidden) -> Iterator[frozenset[str]]:
    """Yield the least sets of teams of which anything can be worked out."""
    yield from (frozenset({team}) for its in departments.values() for team in its - hidden.teams)
    yield from (its & hidden.teams for name, its in departments.items() if name not in hidden.departments)
    yield frozenset().union(*(departments[name] & hidden.teams for name in departments.keys() & hidden.departments))


def _more_and_more(hidden: Hidden, departments: Departments, lot: str) -> Iterator[Hidden]:
    """Hide one department after the other, as the lot falls, and each time one more of its teams; at last all."""
    yield hidden
    for name in in_order_of_lot(departments.keys() - hidden.departments, lot):
        hidden = replace(hidden, departments=hidden.departments | {name})
        yield hidden
        for team in in_order_of_lot(departments[name] - hidden.teams, lot):
            hidden = replace(hidden, teams=hidden.teams | {team})
            if len(departments[name] & hidden.teams) >= FEWEST_HIDDEN or departments[name] == {team}:
                yield hidden
    yield replace(hidden, company=True)


def _is_safe(hidden: Hidden, departments: Departments, crowd: Crowd) -> bool:
    """Tell whether what is hidden of all hidden departments may be known together: the company less what is shown."""
    unknown = [departments[name] & hidden.teams for name in departments.keys() & hidden.departments]
    if not unknown:
        return True
    teams = [(team,) for its in unknown for team in its]
    return len(unknown) >= FEWEST_HIDDEN and crowd.is_blurred(unknown) and crowd.is_blurred(teams)

"""The one thing to do this week. The order is fixed, and explained in docs/metrics.md."""

from dataclasses import dataclass
from enum import StrEnum


class ToDo(StrEnum):
    """What a reader of a digest can do, the most pressing first."""

    OWNER = "find an owner for a case across silos"
    CASE = "ask about an overdue case"
    NAMES = "have the names of a win confirmed"
    POST = "have a win posted"
    TEAM = "talk to a team that nothing came of"
    SPONSOR = "find a sponsor"
    THANK = "thank the team of the newest win"
    NOTHING = "nothing presses"


@dataclass(frozen=True, slots=True)
class OneThing:
    """``number`` is of a case or a win, ``team`` its team, as far as it is about one."""

    what: ToDo
    number: int = 0
    team: str = ""


@dataclass(frozen=True, slots=True)
class Pressing:
    """All that could be done. Of each only the first counts: the longest overdue, the oldest, by name, the newest."""

    unowned: tuple[int, ...] = ()
    overdue: tuple[int, ...] = ()
    unconfirmed: tuple[int, ...] = ()
    unposted: tuple[int, ...] = ()
    unheard: tuple[str, ...] = ()
    vacant: bool = False
    posted: tuple[tuple[int, str], ...] = ()  # wins, each with its team


def one_thing(pressing: Pressing) -> OneThing:
    """Return the first of these that there is anything to do about."""
    for what, numbers in (
        (ToDo.OWNER, pressing.unowned),
        (ToDo.CASE, pressing.overdue),
        (ToDo.NAMES, pressing.unconfirmed),
        (ToDo.POST, pressing.unposted),
    ):
        if numbers:
            return OneThing(what, numbers[0])
    if pressing.unheard:
        return OneThing(ToDo.TEAM, team=pressing.unheard[0])
    if pressing.vacant:
        return OneThing(ToDo.SPONSOR)
    if pressing.posted:
        number, team = pressing.posted[0]
        return OneThing(ToDo.THANK, number, team)
    return OneThing(ToDo.NOTHING)

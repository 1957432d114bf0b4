"""What people do with a blocker: tell of it, own it, say what became of it."""

from dataclasses import dataclass

from bot.blockers import What
from bot.people import Person


@dataclass(frozen=True, slots=True)
class TellBlocker:
    """Somebody tells what stops them from doing right by customers; without their name, unless they want it there."""

    words: str = ""
    what: What = What.OTHER
    teams: tuple[str, ...] = ()
    repeats: bool = False
    named: bool = False


@dataclass(frozen=True, slots=True)
class ShowBlockers:
    """The blockers that somebody may see, the newest on page 0; or a single one of them."""

    page: int = 0
    blocker: int = 0


@dataclass(frozen=True, slots=True)
class NameOwner:
    """A CX lead asks somebody to own a blocker."""

    blocker: int
    whom: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnBlocker:
    """Whoever was asked owns it from now on; with ``no``, they would rather not."""

    blocker: int
    no: bool = False


@dataclass(frozen=True, slots=True)
class SettleBlocker:
    """It has been removed; with ``stays``, it has not and will not be. ``became`` says more, in a sentence."""

    blocker: int
    stays: bool = False
    became: str = ""


@dataclass(frozen=True, slots=True)
class TellTopBlockers:
    """The sponsor gets a month's top blockers. Rung by an alarm. ``month`` is 2030-01."""

    month: str


Blocking = TellBlocker | ShowBlockers | NameOwner | OwnBlocker | SettleBlocker

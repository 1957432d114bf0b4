"""What people say to the bot for themselves, and what admins tell it."""

from dataclasses import dataclass

from bot.people import Person, Place


@dataclass(frozen=True, slots=True)
class AskByHand:
    """Ask in this place, now. Nobody knows who was there, so nobody is invited by name."""

    place: Place
    title: str = ""
    decision: str = ""


@dataclass(frozen=True, slots=True)
class AskColleagues:
    """Ask the colleagues in a place privately, because people from outside read along there."""

    colleagues: tuple[Person, ...]
    title: str = ""
    decision: str = ""


@dataclass(frozen=True, slots=True)
class ExplainPlace:
    """Ask why the last meeting here was asked about, or not."""

    place: Place


@dataclass(frozen=True, slots=True)
class StopAsking:
    """Leave me alone until I say otherwise."""


@dataclass(frozen=True, slots=True)
class AskMeAgain:
    """I have changed my mind about ``StopAsking``."""


@dataclass(frozen=True, slots=True)
class ShowHelp:
    """``typed`` is what was not understood, or nothing. ``name`` is what the slash command is called here."""

    typed: str = ""
    name: str = "/chair"


@dataclass(frozen=True, slots=True)
class ShowPrivacy:
    """What is kept, and who sees it."""


@dataclass(frozen=True, slots=True)
class ShowDecisions:
    """Every closed question of mine, and every case I may see."""


@dataclass(frozen=True, slots=True)
class ShowHome:
    """One page for one person."""


@dataclass(frozen=True, slots=True)
class ShowSetup:
    """How the bot is set up, for those who may know."""


@dataclass(frozen=True, slots=True)
class SwitchOff:
    """Stop everything within a second."""

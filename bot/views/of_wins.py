"""A win on its way: to whoever confirms its names, to those it names, to an executive, and into a place."""

from dataclasses import dataclass

from bot.people import Person


@dataclass(frozen=True, slots=True)
class NamesToConfirm:
    """The names of a win, as whoever confirms them sees it."""

    win: int
    person: Person


@dataclass(frozen=True, slots=True)
class ConfirmerWanted:
    """A win that waits for its names, as a CX lead sees it who may say who confirms them."""

    win: int
    person: Person


@dataclass(frozen=True, slots=True)
class WhoIsMissing:
    """Who else did it, asked of the doing team in its place."""

    win: int


@dataclass(frozen=True, slots=True)
class Credited:
    """What somebody is told alone who is named."""

    win: int
    person: Person


@dataclass(frozen=True, slots=True)
class NameAdded:
    """A late name, as whoever confirms names is asked about it."""

    win: int
    doer: Person


@dataclass(frozen=True, slots=True)
class WinDraft:
    """A win as an executive sees it who may post it."""

    win: int
    person: Person


@dataclass(frozen=True, slots=True)
class NobodyPosts:
    """What a CX lead is told of a win that no executive posts."""

    win: int
    person: Person


@dataclass(frozen=True, slots=True)
class WinPost:
    """A win where everybody reads it."""

    win: int


@dataclass(frozen=True, slots=True)
class WinNoted:
    """What somebody is told who has just done something with a win. ``key`` names the words in ``prompts``."""

    win: int
    person: Person
    key: str


@dataclass(frozen=True, slots=True)
class Wins:
    """Every win that was posted."""

    person: Person
    page: int = 0


BeingNamed = NamesToConfirm | ConfirmerWanted | WhoIsMissing | Credited | NameAdded
BeingPosted = WinDraft | NobodyPosts | WinPost
OfWins = BeingNamed | BeingPosted
WinsShown = WinNoted | Wins

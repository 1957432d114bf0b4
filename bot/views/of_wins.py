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
class DraftReminder:
    """A draft that still waits: once while it is somebody's turn, and when it is offered anew in ``turn`` 2."""

    win: int
    person: Person
    turn: int


@dataclass(frozen=True, slots=True)
class NobodyPosts:
    """What a CX lead is told of a win that no executive posts."""

    win: int
    person: Person


@dataclass(frozen=True, slots=True)
class ValueToSettle:
    """What a win is worth, as one of those sees it who may confirm that."""

    win: int
    person: Person


@dataclass(frozen=True, slots=True)
class JudgementToCover:
    """A rule that was broken for a customer, as the sponsor sees it."""

    win: int
    person: Person


@dataclass(frozen=True, slots=True)
class CaseAsWin:
    """A decision that was changed, as its owner is asked whether that is a win."""

    case: int
    person: Person


@dataclass(frozen=True, slots=True)
class WinPost:
    """A win where everybody reads it. A post is known again by its name, so the first keeps the one it always had."""

    win: int

    @property
    def nth(self) -> int:
        return 1


@dataclass(frozen=True, slots=True)
class FurtherPost:
    """The ``nth`` post of a win, from 2 on: in another place, or once more where one is gone."""

    win: int
    nth: int


@dataclass(frozen=True, slots=True)
class PostGone:
    """What whoever may change a post is told when it cannot be reached where it stood."""

    win: int
    nth: int


@dataclass(frozen=True, slots=True)
class PostedForYou:
    """What whoever told of a win hears when it is posted."""

    win: int
    person: Person


@dataclass(frozen=True, slots=True)
class GoneForYou:
    """What whoever told of a win hears when it is taken down."""

    win: int
    person: Person


@dataclass(frozen=True, slots=True)
class PassOn:
    """What a lead can pass on to those of the team who did it."""

    win: int
    lead: Person


@dataclass(frozen=True, slots=True)
class ChangeWished:
    """The ``nth`` wish for a change, as whoever may change the post reads it."""

    win: int
    nth: int
    person: Person


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


@dataclass(frozen=True, slots=True)
class LedgerShown:
    """What the sponsor's ledger says of every win, or of one, to somebody who may read it."""

    person: Person
    page: int = 0
    win: int = 0


BeingNamed = NamesToConfirm | ConfirmerWanted | WhoIsMissing | Credited | NameAdded
Posted = WinPost | FurtherPost
BeingPosted = WinDraft | DraftReminder | NobodyPosts | Posted
AfterPosting = PostGone | PostedForYou | GoneForYou | PassOn | ChangeWished
BeingSettled = ValueToSettle | JudgementToCover
OfWins = BeingNamed | BeingPosted | AfterPosting | BeingSettled | CaseAsWin
WinsShown = WinNoted | Wins | LedgerShown
OfOneReader = (
    NamesToConfirm | ConfirmerWanted | Credited | WinDraft | DraftReminder | NobodyPosts | ValueToSettle
    | JudgementToCover | PostedForYou | GoneForYou | ChangeWished | WinNoted
)  # fmt: skip

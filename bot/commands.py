"""Everything that can be asked of the bot, by a person, a platform or the clock."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import get_args

from bot.answers import Verdict
from bot.cases import Because
from bot.company import Setup
from bot.meetings import Meeting
from bot.people import Person, Place


@dataclass(frozen=True, slots=True)
class EndMeeting:
    """A meeting has ended: ask the question, or know why not."""

    meeting: Meeting


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
class GiveAnswer:
    """Someone says what our best customers would think."""

    question: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class SayWhy:
    """Add words to an answer. ``share`` and ``named`` cannot be taken back after closing."""

    question: str
    reason: str = ""
    heard: str = ""
    objects: bool = False
    share: bool = False
    named: bool = False


@dataclass(frozen=True, slots=True)
class IWasThere:
    """Someone attended whom no signal told of."""

    question: str


@dataclass(frozen=True, slots=True)
class NameDecision:
    """Say in one sentence what was decided, or say it better, once."""

    question: str
    decision: str = ""


@dataclass(frozen=True, slots=True)
class ExplainAsk:
    """Why did I get this?"""

    question: str


@dataclass(frozen=True, slots=True)
class ExplainPlace:
    """Why was the last meeting here asked about, or not?"""

    place: Place


@dataclass(frozen=True, slots=True)
class StopAsking:
    """Leave me alone until I say otherwise."""


@dataclass(frozen=True, slots=True)
class AskMeAgain:
    """I have changed my mind about ``StopAsking``."""


@dataclass(frozen=True, slots=True)
class ReportWords:
    """Tell the privacy officer of words that should not be there."""

    question: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class RemoveWords:
    """Take reported words away; a receipt stays."""

    question: str
    words: str


@dataclass(frozen=True, slots=True)
class ChangeIt:
    """Reconsidered: the decision is changed."""

    case: int
    to: str = ""


@dataclass(frozen=True, slots=True)
class KeepIt:
    """Reconsidered: the decision stays, with a reason."""

    case: int
    because: Because = Because.LEGAL
    reason: str = ""
    tell: str = ""


@dataclass(frozen=True, slots=True)
class GetEvidence:
    """Somebody asks somebody first; then the case is open again."""

    case: int
    whom: str = ""
    by: date = date.max


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


@dataclass(frozen=True, slots=True)
class Configure:
    """Take this as the company's setup."""

    setup: Setup


@dataclass(frozen=True, slots=True)
class CloseQuestion:
    question: str


@dataclass(frozen=True, slots=True)
class RemindRoom:
    """Remind those invited who have not answered."""

    question: str


@dataclass(frozen=True, slots=True)
class EvidenceDue:
    """The day has come by which evidence was promised."""

    case: int


@dataclass(frozen=True, slots=True)
class Tidy:
    """Let go of everything whose time is over. Every night."""


Answering = GiveAnswer | SayWhy | IWasThere | NameDecision | ExplainAsk
Talking = AskByHand | AskColleagues | ExplainPlace | StopAsking | AskMeAgain
Showing = ShowHelp | ShowPrivacy | ShowDecisions | ShowHome | ShowSetup
Deciding = ChangeIt | KeepIt | GetEvidence | ReportWords | RemoveWords
Pressable = Answering | Talking | Showing | Deciding | SwitchOff  # what a button may carry
Ringable = EndMeeting | CloseQuestion | RemindRoom | EvidenceDue | Tidy  # what an alarm may carry
Command = Pressable | Ringable | Configure
PRESSABLE: tuple[type, ...] = get_args(Pressable)
RINGABLE: tuple[type, ...] = get_args(Ringable)
FORMED = (SayWhy, NameDecision, ReportWords, ChangeIt, KeepIt, GetEvidence)  # pressing these opens their form first


@dataclass(frozen=True, slots=True)
class Request:
    """A command, with who gave it, when, in which company, and the platform's own id for the delivery."""

    command: Command
    by: Person
    at: datetime
    workspace: str
    delivery: str


class Refused(Exception):
    """The bot will not do this. Its words are for the person who asked; ``field`` names what to mend in a form.

    ``key`` names the words in ``prompts``, ``given`` what they are filled with: they are said in the asker's language.
    """

    def __init__(self, key: str, field: str = "", **given: object) -> None:
        super().__init__(key)
        self.key = key
        self.field = field
        self.given = given

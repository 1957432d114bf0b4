"""What people do with a question: answer it, say why, and all that goes with it."""

from dataclasses import dataclass

from bot.answers import Verdict


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
class UseSuggestion:
    """Let what a recorder suggests be the decision."""

    question: str


@dataclass(frozen=True, slots=True)
class DeclineSuggestion:
    """Let go of what a recorder suggests."""

    question: str


@dataclass(frozen=True, slots=True)
class ExplainAsk:
    """Ask why one got a question."""

    question: str


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
class AnswerBack:
    """Answer what the owner of a case asks back, without a name."""

    case: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take back what one has answered to it."""

    case: int

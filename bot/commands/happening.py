"""What happens by itself: meetings end, alarms ring, a company is set up."""

from dataclasses import dataclass

from bot.company import Setup
from bot.meetings import Meeting


@dataclass(frozen=True, slots=True)
class EndMeeting:
    """A meeting has ended: ask the question, or know why not."""

    meeting: Meeting


@dataclass(frozen=True, slots=True)
class ScheduledEnd:
    """A meeting should be over, as calendars tell: ``meeting`` is its ``Meeting.question``."""

    meeting: str


@dataclass(frozen=True, slots=True)
class SeeWhetherOver:
    """See whether a meeting is over, of which nobody has told: ``meeting`` is its ``Meeting.question``.

    ``otherwise`` is what to take for its end if it should be over by now.
    """

    meeting: str
    otherwise: EndMeeting | None = None


@dataclass(frozen=True, slots=True)
class CloseQuestion:
    question: str


@dataclass(frozen=True, slots=True)
class RemindRoom:
    """Remind those invited who have not answered."""

    question: str


@dataclass(frozen=True, slots=True)
class Tidy:
    """Let go of everything whose time is over. Every night."""


@dataclass(frozen=True, slots=True)
class Configure:
    """Take this as the company's setup. ``seasoned``: if it is the first one, none of its teams is new here.

    ``step`` is the one by which somebody has set it; nothing where a file says it.
    """

    setup: Setup
    seasoned: bool = False
    step: str = ""


@dataclass(frozen=True, slots=True)
class WarmUpOver:
    """A team's first two weeks have gone by. Rung by an alarm."""

    team: str


@dataclass(frozen=True, slots=True)
class Recall:
    """A series is about to meet again: ``meeting`` is its ``Meeting.question``. Rung by an alarm."""

    meeting: str


@dataclass(frozen=True, slots=True)
class PassOnPraise:
    """It is time for good news in the place of a team that is new here. Rung by an alarm."""

    team: str

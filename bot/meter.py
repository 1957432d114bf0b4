"""What is counted while the bot works, and numbers as they are now."""

from dataclasses import dataclass
from datetime import datetime

from bot.commands import Request
from bot.views import View


@dataclass(frozen=True, slots=True)
class Reading:
    """A number as it is now. ``of`` says which of several, under the ``label``: the rule, the state."""

    name: str
    meaning: str
    value: float
    label: str = ""
    of: str = ""


class Meter:
    """What is counted while the bot works: how often and how long; never who, and never what was answered.

    This one counts nothing; ``bot.web.metrics`` does.
    """

    def answered(self, route: str, status: int) -> None:
        """Count a request that was answered."""

    def handled(self, request: Request, outcome: str) -> None:
        """Count a delivery: ``new``, ``repeated`` or ``refused``."""

    def posted(self, view: View, at: datetime) -> None:
        """Note that a view stands somewhere for the first time."""

    def lost(self, platform: str) -> None:
        """Count a message of which nobody can tell whether it was posted, once."""

    def committed(self, seconds: float) -> None:
        """Note how long the disk took."""

    def called(self, method: str, outcome: str) -> None:
        """Count a call of a platform's API by its name and by what came of it."""

    def hinted(self, source: str, outcome: str, times: int) -> None:
        """Count what servers told of calendars: ``heeded``, or ``dropped`` because nothing proved it."""

    def worded(self, verdict: str) -> None:
        """Count what became of a language model's words."""

    def lagged(self, seconds: float) -> None:
        """Note how late the event loop was."""


UNMETERED = Meter()

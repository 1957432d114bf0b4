"""What a handler may bring about besides rows."""

from dataclasses import dataclass
from datetime import datetime

from bot.commands import Ringable
from bot.views import Lasting, View


@dataclass(frozen=True, slots=True)
class Show:
    """What stands under this view's name is out of date. It is kept, and will be shown."""

    view: Lasting


@dataclass(frozen=True, slots=True)
class Reply:
    """Let the one who asked see this at once. It goes back the way the request came, once or not at all."""

    view: View


@dataclass(frozen=True, slots=True)
class Later:
    """Ring with this command at ``at``, or at the next chance after it. A newer alarm of that name replaces it."""

    name: str
    at: datetime
    command: Ringable


Effect = Show | Reply | Later

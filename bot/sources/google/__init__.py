"""Google Calendar by its own interface: read with people's consent, and told of changes so as to look sooner."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.sources.google.consent import ConsentPages, Giving
from bot.sources.google.push import Hints, Push, Watching
from bot.sources.google.reading import Reading
from bot.sources.google.tokens import Tokens
from bot.variables.google import GoogleVariables

__all__ = ["Google"]


class Google:
    """``hook`` is where Google reaches us, or empty. Without ``variables`` nothing is read, and why not is said."""

    def __init__(self, variables: GoogleVariables | None, hook: str) -> None:
        self._tokens = Tokens(variables) if variables else None
        self.reading = Reading(self._tokens)
        self.watching = Watching(self._tokens, hook)

    def listen(self, app: web.Application, giving: Giving) -> None:
        """Let people give their consent, where browsers can reach us."""
        if self._tokens and giving.consents.address:
            ConsentPages(self._tokens, giving).listen(app)

    def heard_by(self, hints: Hints) -> Callable[[web.Request], Awaitable[web.Response]]:
        """Return what answers Google where it says that a calendar has changed."""
        return Push(hints).receive

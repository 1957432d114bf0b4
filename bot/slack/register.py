"""Where it is kept who has installed the app, as this edge sees it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from bot.company.installations import Installation, Outcome


class Register(Protocol):
    """Rows stand behind it, which other processes change too."""

    def now(self) -> datetime: ...

    async def begin(self, state: str, browser: str) -> None:
        """Remember that somebody sets out from this browser."""

    async def come_back(self, state: str, browser: str) -> bool:
        """Use a state up, and say whether it was good, in this browser."""

    async def save(self, one: Installation) -> Installation:
        """Keep it, and return it as it is kept: an installation that there was before stays its company's."""

    async def find(self, slack: str) -> Installation | None: ...

    async def living(self) -> tuple[Installation, ...]: ...

    async def standing(self) -> Mapping[str, tuple[str, int]]:
        """Return the company and the turn of each that lives, without opening anything."""

    async def end(self, slack: str) -> bool:
        """Let nothing open it any more, and say whether it was alive."""

    async def hold(self, one: Installation) -> bool:
        """Return whether the exchange of its token is ours to make, and of no other process."""

    async def let_go(self, one: Installation) -> None: ...

    async def refreshed(self, was: Installation, token: str, refresh: str, expires: datetime) -> None:
        """Keep what a token was exchanged for, unless it has changed or ended since."""

    async def troubled(self, was: Installation, trouble: str) -> None: ...

    def words(self, outcome: Outcome | None, languages: str) -> tuple[str, str, str, str]:
        """Return language, title, sentence and way out of a page, in what a browser says it reads.

        Without an outcome it is the page that invites to install the app.
        """

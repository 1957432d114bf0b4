"""Where somebody sits, as every address and every form of the page carries it."""

from dataclasses import dataclass
from urllib.parse import urlencode

from bot.commands import TurnPage
from bot.playground.northwind import Colleague
from bot.playground.times import Reader


@dataclass(frozen=True, slots=True)
class Seat:
    """Where somebody sits: who they are and what they look at. ``token`` proves that our own page sent a form.

    ``turned`` is the page of their Home that they have turned to; it stands in the address and nowhere else.
    """

    me: Colleague
    channel: str
    token: str
    turned: TurnPage | None = None

    @property
    def query(self) -> str:
        return urlencode({"as": self.me.user, "in": self.channel} | self._page)

    @property
    def here(self) -> str:
        return f"/?{self.query}"

    @property
    def hidden(self) -> dict[str, str]:
        return {"token": self.token, "as": self.me.user, "in": self.channel, "here": self.here} | self._page

    @property
    def _page(self) -> dict[str, str]:
        return {"section": self.turned.section.value, "page": str(self.turned.page)} if self.turned else {}

    @property
    def reader(self) -> Reader:
        return Reader(self.me.user, self.me.profile.zone)

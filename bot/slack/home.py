"""Everybody's App Home, as Slack keeps it: published whole, each time known again by Slack's hash of it."""

from typing import Any

from bot.cards import Card
from bot.people import Place
from bot.slack.calls import Calls, Declined
from bot.slack.draw import home
from bot.slack.rich import SLACK

Json = dict[str, Any]
HOME = "home/"  # how the place of somebody's Home begins; no channel of Slack's does
KEPT = "home"  # what a Home has for a message id: there is one


class Outdated(Exception):
    """Somebody has published this Home since it was looked at: what would be published now is older than that."""


class Homes:
    """One for all who publish. ``views.publish`` replaces, so that it may be repeated."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._hashes: dict[str, str] = {}

    def known(self, user: str) -> str:
        """Return Slack's hash of a Home as it was last published; nothing, where nobody here knows."""
        return self._hashes.get(user, "")

    async def publish(self, user: str, cards: tuple[Card, ...], before: str) -> None:
        """Publish a Home that was looked at when ``before`` was its hash. Raises ``Outdated``; without one, never."""
        try:
            said = await self._calls.write("views.publish", user_id=user, view=home(cards), hash=before or None)
        except Declined as no:
            if no.reason != "hash_conflict":
                raise
            self._hashes.pop(user, None)
            raise Outdated from no
        self._hashes[user] = str((said.get("view") or {}).get("hash") or "")


def home_place(user: str) -> Place:
    return Place(SLACK, HOME + user)


def home_in(place: Place) -> str | None:
    """Return whose Home a place is, if it is one."""
    return place.channel.removeprefix(HOME) if place.channel.startswith(HOME) else None

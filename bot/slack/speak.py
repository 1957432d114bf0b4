"""Speak in Slack: each message once, and known again by the name that travels with it."""

import asyncio
import json
import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Any

from bot.cards import Card, HomeOf, Sight
from bot.people import Group, Person, Place
from bot.ports import CannotLook, TryLater
from bot.slack.addresses import Addresses
from bot.slack.calls import Calls, Declined
from bot.slack.draw import draw
from bot.slack.files import Album, Files
from bot.slack.home import KEPT, Homes, Outdated, home_in, home_place
from bot.slack.rich import SLACK, spoken

log = logging.getLogger(__name__)
Json = dict[str, Any]
QUIETLY: Json = {"unfurl_links": False, "unfurl_media": False}
NOT_READY = "invalid_blocks"  # what Slack says of a file that it has taken and not looked at
LOOKING = 1.5  # s, that it usually takes for that
EVENT = "chair_view"
LONGEST_NAME = 1000  # bytes; Slack refuses metadata that is too large and does not say what that is
CLOCKS_DIFFER = timedelta(seconds=5)
PAGE = 200
MOST_PAGES = 10
CANNOT = {"missing_scope", "unknown_method", "not_allowed", "not_allowed_token_type", "no_permission", "access_denied"}


class Slack:
    """A ``Chat``. What Slack says no to is ``Unwelcome``; anything else may have happened."""

    def __init__(self, calls: Calls, homes: Homes, addresses: Addresses) -> None:
        self._calls = calls
        self._homes = homes
        self._addresses = addresses
        self._album = Album(calls)
        self._conversations: dict[Person | Group, Place] = {}

    async def place_of(self, whom: Person | Group | HomeOf) -> Place:
        if isinstance(whom, HomeOf):
            return home_place(whom.person.user)
        if whom not in self._conversations:
            people = whom.people if isinstance(whom, Group) else (whom,)
            opened = await self._calls.write("conversations.open", users=",".join(person.user for person in people))
            self._conversations[whom] = Place(SLACK, opened["channel"]["id"])
        return self._conversations[whom]

    async def post(self, place: Place, sight: Sight, name: str) -> str:
        if user := home_in(place):
            return await self._published(user, sight)
        told: Json = {"event_type": EVENT, "event_payload": {"name": _short(name)}}
        where: Json = {"channel": place.channel, "thread_ts": place.thread or None, "metadata": told}
        said = await self._with_pictures("chat.postMessage", sight.card, where | QUIETLY)
        return str(said["ts"])

    async def _with_pictures(self, method: str, card: Card, where: Json) -> Json:
        """Show a card. A file that Slack has not looked at yet it refuses: once more then, and else without."""
        files = await self._album.files_for(card)
        if not files:
            return await self._calls.write(method, **where, **_shown(card))
        for rest in (LOOKING, 0):
            try:
                return await self._calls.write(method, **where, **_shown(card, files))
            except Declined as no:
                if no.reason != NOT_READY:
                    raise
                await asyncio.sleep(rest)
        log.warning("Slack did not show a picture; it stands in words.")
        return await self._calls.write(method, **where, **_shown(card))

    async def edit(self, place: Place, message: str, sight: Sight) -> None:
        """Change a message; without its blocks or its text Slack would take them away."""
        if user := home_in(place):
            await self._published(user, sight)
            return
        shown = _shown(sight.card, await self._album.files_for(sight.card))
        if not await self._edited_where_pressed((place.channel, message), shown):
            await self._with_pictures("chat.update", sight.card, {"channel": place.channel, "ts": message})

    async def _edited_where_pressed(self, spot: tuple[str, str], shown: Json) -> bool:
        """Change it through an address that came with a press, and tell whether that is done.

        Where nobody can tell, that passes on: an older card that arrives late must not replace the next one.
        """
        address = self._addresses.take(spot)
        if not address:
            return False
        try:
            await self._calls.reply(address, json.dumps({"replace_original": True} | shown).encode())
        except (Declined, TryLater):
            self._addresses.forget(spot)
            return False
        except BaseException:
            self._addresses.forget(spot)
            raise
        return True

    async def remove(self, place: Place, message: str) -> None:
        if home_in(place):
            return  # a Home stands as long as the app is installed
        try:
            await self._calls.write("chat.delete", channel=place.channel, ts=message)
        except Declined as no:
            if no.reason != "message_not_found":  # gone already, which is what was wanted
                raise

    async def find(self, place: Place, name: str, since: datetime) -> str | None:
        if home_in(place):
            return KEPT  # to publish it again does no harm
        oldest = f"{(since - CLOCKS_DIFFER).timestamp():.6f}"
        asked: Json = {"channel": place.channel, "oldest": oldest, "include_all_metadata": True, "limit": PAGE}
        try:
            return await self._found(asked, place.thread, _short(name))
        except Declined as no:
            if no.reason in CANNOT:
                raise CannotLook(str(no)) from no
            raise

    async def _published(self, user: str, sight: Sight) -> str:
        """Publish somebody's Home. If it is not as we left it, it is looked at again, and published as it is then."""
        try:
            await self._homes.publish(user, (sight.card, *sight.below), self._homes.known(user))
        except Outdated as cause:
            raise TryLater(0) from cause
        return KEPT

    async def _found(self, asked: Json, thread: str, name: str) -> str | None:
        for _ in range(MOST_PAGES):
            if thread:
                page = await self._calls.read("conversations.replies", ts=thread, **asked)
            else:
                page = await self._calls.read("conversations.history", **asked)
            for message in page["messages"]:
                if _name(message) == name:
                    return str(message["ts"])
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return None
            asked = asked | {"cursor": cursor}
        message = f"The last {MOST_PAGES * PAGE} messages do not tell."
        raise CannotLook(message)


def _shown(card: Card, files: Files | None = None) -> Json:
    return {"text": spoken(card), "blocks": draw(card, files or {})}


def _short(name: str) -> str:
    """Return a name that fits into a message's metadata."""
    written = name.encode()
    return name if len(written) <= LONGEST_NAME else blake2b(written, digest_size=16).hexdigest()


def _name(message: Mapping[str, Any]) -> str | None:
    match message:
        case {"metadata": {"event_type": "chair_view", "event_payload": {"name": str(name)}}}:
            return name
        case _:
            return None

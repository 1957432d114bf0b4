"""What happens to places: people come and go, the bot among them; channels change, and are lost."""

import re
from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.commands import BotJoined, PlaceLost
from bot.malformed import understood
from bot.people import CLOCK, Place
from bot.slack.profiles import person
from bot.slack.reception import Heard, Reception
from bot.slack.rich import SLACK

Json = dict[str, Any]
PLACES = (
    "channel_rename",
    "channel_unarchive",
    "channel_shared",
    "channel_unshared",
    "group_rename",
    "group_unarchive",
)
COMING = "member_joined_channel"
GOING = "member_left_channel"
GONE = (
    "channel_archive",
    "channel_deleted",
    "channel_left",
    "group_archive",
    "group_deleted",
    "group_left",
)


@understood
def membership(body: Json) -> tuple[Heard, str]:
    """Read that somebody is in a place now, or not any more, as if that were the bot; and who it is."""
    event, named = body["event"], f"event/{body['event_id']}"
    place = Place(SLACK, place_in(event))
    if event["type"] != COMING:
        return Heard(PlaceLost(place), CLOCK, named), str(event.get("user") or "")
    by = person(event["inviter"]) if event.get("inviter") else CLOCK
    return Heard(BotJoined(place), by, named), str(event["user"])


@understood
def place_in(event: Json) -> str:
    channel = event["channel"]
    return str(channel["id"] if isinstance(channel, dict) else channel)


class Places:
    """Listens to what happens to places."""

    def __init__(self, reception: Reception) -> None:
        self._reception = reception
        self._directory = reception.directory

    def listen(self, app: AsyncApp) -> None:
        app.event(re.compile(f"^({'|'.join(PLACES)})$"))(self.changed)
        app.event(re.compile(f"^({'|'.join(GONE)})$"))(self.gone)
        app.event(re.compile(f"^({COMING}|{GOING})$"))(self.members_changed)

    async def changed(self, event: Json) -> None:
        self._directory.refresh(place_in(event))

    async def gone(self, body: Json) -> None:
        """Do without a place: it is archived or deleted, or the bot has been removed from it."""
        heard, _ = membership(body)
        await self._reception.handle(heard)
        self._directory.refresh(place_in(body["event"]))

    async def members_changed(self, body: Json) -> None:
        """Somebody came or went. Where that is the bot, it says who it is, or does without the place."""
        heard, user = membership(body)
        place = place_in(body["event"])
        if await self._directory.is_us(user):
            self._directory.forget(place)
            await self._reception.handle(heard)
        else:
            self._directory.refresh(place)

"""What happens in the workspace without being asked of the bot: huddles, people come and change, Home is opened."""

from dataclasses import replace
from typing import Any

from bot.commands import BotJoined, EndMeeting, MeetingGoesOn, MeetingVanished, PlaceLost
from bot.people import CLOCK, Place
from bot.slack.huddles import moved, told
from bot.slack.malformed import understood
from bot.slack.profiles import person
from bot.slack.reception import Heard, Reception
from bot.slack.replies import Replies
from bot.slack.rich import SLACK

Json = dict[str, Any]
PEOPLE = ("user_change", "team_join")
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
def huddle(body: Json) -> Heard | None:
    command = told(body["event"])
    return Heard(command, command.meeting.host, f"event/{body['event_id']}") if command else None


@understood
def huddler(body: Json) -> Heard | None:
    """Read somebody coming into a huddle or going out of it. ``user_change`` tells the same again, and is not asked."""
    event = body["event"]
    command = moved(event)
    return Heard(command, person(event["user"]["id"]), f"event/{body['event_id']}") if command else None


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


class Events:
    """Listens to events. What is none of the bot's business is acknowledged, and nothing comes of it."""

    def __init__(self, reception: Reception, replies: Replies) -> None:
        self._reception = reception
        self._replies = replies

    async def message(self, body: Json) -> None:
        if heard := huddle(body):
            await self._reception.handle(await self._named(heard))

    async def huddle_changed(self, body: Json) -> None:
        if heard := huddler(body):
            await self._reception.handle(heard)

    async def home_opened(self, event: Json) -> None:
        if event.get("tab") == "home":
            self._replies.show_home(_user(event))

    async def person_changed(self, event: Json) -> None:
        await self._reception.directory.told(_told(event))

    async def place_changed(self, event: Json) -> None:
        self._reception.directory.refresh(place_in(event))

    async def place_gone(self, body: Json) -> None:
        """Do without a place: it is archived or deleted, or the bot has been removed from it."""
        heard, _ = membership(body)
        await self._reception.handle(heard)
        self._reception.directory.refresh(place_in(body["event"]))

    async def member_changed(self, body: Json) -> None:
        """Somebody came or went. Where that is the bot, it says who it is, or does without the place."""
        heard, user = membership(body)
        place = place_in(body["event"])
        if await self._reception.directory.is_us(user):
            self._reception.directory.forget(place)
            await self._reception.handle(heard)
        else:
            self._reception.directory.refresh(place)

    async def _named(self, heard: Heard) -> Heard:
        """Give a huddle without a name the name of its channel."""
        told = heard.command
        if not isinstance(told, EndMeeting | MeetingGoesOn | MeetingVanished) or told.meeting.title:
            return heard
        meeting = told.meeting
        await self._reception.directory.meet(meeting.people, meeting.place)
        name = self._reception.directory.name_of(meeting.place) if meeting.place else ""
        return replace(heard, command=replace(told, meeting=replace(meeting, title=name)))


@understood
def _user(event: Json) -> str:
    return person(event["user"]).user


@understood
def _told(event: Json) -> Json:
    user: Json = event["user"]
    return user | {"id": user["id"]}

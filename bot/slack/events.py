"""What happens in the workspace without being asked of the bot: huddles, people change, Home is opened."""

from dataclasses import replace
from typing import Any

from bot.commands import EndMeeting, MeetingGoesOn, MeetingVanished
from bot.slack.huddlers import moved
from bot.slack.huddles import told
from bot.slack.malformed import understood
from bot.slack.profiles import person
from bot.slack.reception import Heard, Reception
from bot.slack.replies import Replies

Json = dict[str, Any]
PEOPLE = ("user_change", "team_join")


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

"""What happens in the workspace without being asked of the bot: huddles, people change, Home is opened."""

from dataclasses import replace
from typing import Any

from bot.commands import EndMeeting, MeetingGoesOn, MeetingVanished, OpenHome, Reacted
from bot.malformed import understood
from bot.people import CLOCK, Place
from bot.slack.huddlers import moved
from bot.slack.huddles import told
from bot.slack.profiles import person
from bot.slack.reception import Heard, Reception
from bot.slack.replies import Replies
from bot.slack.rich import SLACK
from bot.slack.talk import Talk, is_private

Json = dict[str, Any]
PEOPLE = ("user_change", "team_join")
REACTIONS = ("reaction_added", "reaction_removed")


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
def reaction(body: Json) -> Heard | None:
    """Read that somebody has put a sign under a message, or taken it away: which sign, and who, is not taken in."""
    event, item = body["event"], body["event"]["item"]
    if item.get("type") != "message":
        return None
    signs = 1 if event["type"] == "reaction_added" else -1
    return Heard(
        Reacted(Place(SLACK, str(item["channel"])), str(item["ts"]), signs), CLOCK, f"event/{body['event_id']}"
    )


class Events:
    """Listens to events. What is none of the bot's business is acknowledged, and nothing comes of it."""

    def __init__(self, reception: Reception, replies: Replies) -> None:
        self._reception = reception
        self._replies = replies
        self.talk = Talk(reception, replies)

    async def message(self, body: Json) -> None:
        if is_private(body["event"]):
            await self.talk(body)
        elif heard := huddle(body):
            await self._reception.handle(await self._named(heard))

    async def huddle_changed(self, body: Json) -> None:
        if heard := huddler(body):
            await self._reception.handle(heard)

    async def reacted(self, body: Json) -> None:
        """Count it under what we have posted; what stands under others' messages is none of our business."""
        if (heard := reaction(body)) and await self._reception.directory.is_us(str(body["event"].get("item_user"))):
            await self._reception.handle(heard)

    async def home_opened(self, body: Json) -> None:
        """Show it, and keep it up to date from now on."""
        event = body["event"]
        if event.get("tab") == "home":
            user = _user(event)
            self._replies.show_home(user)
            await self._reception.handle(Heard(OpenHome(), person(user), f"event/{body['event_id']}"))

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

"""Hear what people do in Teams, and acknowledge it when it is on disk.

Microsoft's ``TeamsActivityHandler`` says which kind of activity it is; what it would do with one is ours to do, since
its own replies to invokes cannot be sent, and it loses what Teams says of meetings. docs/decisions.md has the list.
"""

import logging
from typing import Any

from aiohttp import web
from botbuilder.core import BotAdapter, TurnContext
from botbuilder.core.teams import TeamsActivityHandler
from botbuilder.schema import Activity

from bot.honestly import Failed
from bot.malformed import understood
from bot.teams.conversations import Conversations
from bot.teams.directory import Directory
from bot.teams.extension import Extension, is_extension
from bot.teams.meetings import Meetings
from bot.teams.places import Places
from bot.teams.press import Pressing, pressed
from bot.teams.profiles import is_bot
from bot.teams.talk import Talk

log = logging.getLogger(__name__)
Json = dict[str, Any]
WHOLE, ANSWER = "whole", "answer"  # of a turn: the activity as it came, and what answers it
REMOVED = {"remove", "remove-upgrade"}


class Ears(TeamsActivityHandler):  # type: ignore[misc]  # botbuilder ships no types
    """One listener a kind of activity. What is none of the bot's business is acknowledged, and nothing comes of it."""

    def __init__(
        self, pressing: Pressing, extension: Extension, talk: Talk, places: Places, meetings: Meetings
    ) -> None:
        self._pressing = pressing
        self._extension = extension
        self._talk = talk
        self._places = places
        self._meetings = meetings

    async def on_message_activity(self, turn: TurnContext) -> None:
        activity = turn.turn_state[WHOLE]
        if isinstance(activity.get("value"), dict):
            await self._pressing.submitted(pressed(activity))
        else:
            await self._talk.said(activity)

    async def on_invoke_activity(self, turn: TurnContext) -> None:
        """Answer within the turn; anything an invoke fails at is a polite card, with 200."""
        activity = turn.turn_state[WHOLE]
        match activity.get("name"):
            case "adaptiveCard/action":
                turn.turn_state[ANSWER] = await self._pressing.executed(pressed(activity))
            case "task/fetch" | "task/submit":
                turn.turn_state[ANSWER] = await self._pressing.in_dialog(pressed(activity))
            case "composeExtension/fetchTask":
                turn.turn_state[ANSWER] = await self._extension.opened(activity)
            case "composeExtension/submitAction":
                turn.turn_state[ANSWER] = await self._extension.sent(activity)
            case other:
                log.info("Teams asked for %s, which there is not.", str(other)[:60])
                turn.turn_state[ANSWER] = {}

    async def on_conversation_update_activity(self, turn: TurnContext) -> None:
        await self._places.changed(turn.turn_state[WHOLE])

    async def on_installation_update(self, turn: TurnContext) -> None:
        await self._places.installed(turn.turn_state[WHOLE])

    async def on_message_reaction_activity(self, turn: TurnContext) -> None:
        await self._talk.reacted(turn.turn_state[WHOLE])

    async def on_event_activity(self, turn: TurnContext) -> None:
        await self._meetings.told(turn.turn_state[WHOLE])


class Hearing:
    """What ``receive`` hands genuine activities to."""

    def __init__(self, ears: Ears, conversations: Conversations, directory: Directory) -> None:
        self._ears = ears
        self._conversations = conversations
        self._directory = directory

    async def __call__(self, activity: Json) -> Json | None:
        """Return what answers an invoke. When this returns, what was heard is on disk."""
        turn = _turn(activity)
        try:
            if not _is_ours(activity):
                await self._known(activity)
                await self._ears.on_turn(turn)
        except Failed as failed:
            raise web.HTTPServiceUnavailable from failed
        answer: Json | None = turn.turn_state.get(ANSWER)
        return answer

    async def _known(self, activity: Json) -> None:
        """Take in how this conversation is reached, unless we are not in it, or not any more."""
        _whole(activity)
        if activity.get("action") not in REMOVED and not is_extension(activity):
            await self._conversations.heard(activity)
        await self._directory.heard(activity)


def _turn(activity: Json) -> TurnContext:
    turn = TurnContext(_Mute(), Activity(type=activity["type"]))
    turn.turn_state[WHOLE] = activity
    return turn


@understood
def _whole(activity: Json) -> None:
    """Raise ``Malformed`` unless everything is there that each activity of Teams has."""
    parts = (activity["conversation"]["id"], activity["serviceUrl"], activity.get("from", {}).get("id", ""))
    if not all(isinstance(part, str) for part in parts):
        raise TypeError
    for name in ("channelData", "recipient"):
        (activity.get(name) or {}).items()


@understood
def _is_ours(activity: Json) -> bool:
    """Tell whether this is from a bot, this one or another: nobody has said it."""
    return activity["type"] == "message" and is_bot(activity["from"])


class _Mute(BotAdapter):  # type: ignore[misc]  # as above
    """Microsoft's adapter would send answers by itself; ours go out by ``bot.teams.replies``."""

    async def send_activities(self, *_: object) -> list[object]:
        return []

    async def update_activity(self, *_: object) -> None:
        """Change nothing."""

    async def delete_activity(self, *_: object) -> None:
        """Delete nothing."""

"""What happens to places: the bot is installed and removed, people come and go, channels change and are lost."""

from typing import Any

from bot.commands import BotJoined, Command, PlaceLost, ShowHelp
from bot.malformed import understood
from bot.people import CLOCK, Person, Place
from bot.teams.conversations import Conversations
from bot.teams.mentions import TEAMS
from bot.teams.profiles import is_bot, person, place
from bot.teams.reception import Heard, Reception, delivery
from bot.teams.replies import Replies
from bot.teams.talk import is_private

Json = dict[str, Any]
GONE = {"channelDeleted", "teamDeleted", "teamHardDeleted", "teamArchived"}


class Places:
    """Hears ``conversationUpdate`` and ``installationUpdate``."""

    def __init__(self, reception: Reception, conversations: Conversations, replies: Replies) -> None:
        self._reception = reception
        self._conversations = conversations
        self._replies = replies

    async def changed(self, activity: Json) -> None:
        us, there = ours(activity), where(activity)
        if us in _ids(activity, "membersRemoved") or _event(activity) in GONE:
            await self._lost(activity, there)
        elif us in _ids(activity, "membersAdded"):
            await self._joined(activity, there)
        elif not is_private(activity):
            self._reception.directory.refresh(there)

    async def installed(self, activity: Json) -> None:
        """Take an installation in, or its end; an upgrade, which is told as both, is neither."""
        action = activity.get("action")
        if action == "remove":
            await self._lost(activity, where(activity))
        elif action != "add":
            return
        elif is_private(activity):
            by = _by(activity)
            sights = await self._reception.handle(self._heard(ShowHelp("", _name(activity)), activity))
            self._replies.privately(sights, by)
        else:
            await self._joined(activity, where(activity))

    async def _joined(self, activity: Json, there: Place) -> None:
        """Say who we are; where somebody is alone with us, the installation itself is what we answer."""
        if not is_private(activity):
            self._reception.directory.forget(there)
            await self._reception.handle(self._heard(BotJoined(there), activity))

    async def _lost(self, activity: Json, there: Place) -> None:
        await self._conversations.forget(there)
        if not is_private(activity):
            await self._reception.handle(self._heard(PlaceLost(there), activity))

    def _heard(self, command: Command, activity: Json) -> Heard:
        return Heard(command, _by(activity), where(activity), delivery(activity))


@understood
def ours(activity: Json) -> str:
    """Return our own id, as Teams has it."""
    return str(activity["recipient"]["id"])


@understood
def where(activity: Json) -> Place:
    """Return the place that this is about: where a channel is named, that one."""
    channel = (activity.get("channelData") or {}).get("channel") or {}
    return Place(TEAMS, str(channel.get("id") or place(str(activity["conversation"]["id"])).channel))


@understood
def _ids(activity: Json, which: str) -> set[str]:
    return {str(one["id"]) for one in activity.get(which) or ()}


def _event(activity: Json) -> str:
    return str((activity.get("channelData") or {}).get("eventType") or "")


def _name(activity: Json) -> str:
    return f"@{activity['recipient'].get('name') or 'Empty Chair'}"


@understood
def _by(activity: Json) -> Person:
    by = activity.get("from") or {}
    return person(by) if by.get("id") and not is_bot(by) else CLOCK

"""The message extension: telling of a customer win from a message, while writing one, or from anywhere.

https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/define-action-command
"""

from dataclasses import replace
from typing import Any

from bot.people import Place
from bot.teams.conversations import Conversations
from bot.teams.press import Press, Pressing, pressed
from bot.teams.talk import plain
from bot.typed import win_from
from bot.wire import write

Json = dict[str, Any]
EXTENSION = "composeExtension/"  # how the names of these invokes begin
TELL_WIN = "tell_win"  # what the manifest calls the command


class Extension:
    """Opens the form that the command ``win`` opens, and takes it back. Any other command is an older version's."""

    def __init__(self, pressing: Pressing, conversations: Conversations) -> None:
        self._pressing = pressing
        self._conversations = conversations

    async def opened(self, activity: Json) -> Json:
        """Answer ``composeExtension/fetchTask``."""
        wanted = write(win_from(*message(activity)))
        return await self._pressing.in_dialog(replace(self._press(activity, wanted), given=None))

    async def sent(self, activity: Json) -> Json:
        """Answer ``composeExtension/submitAction``: also for a button in what the dialog showed last."""
        return await self._pressing.in_dialog(self._press(activity, pressed(activity).carried))

    def _press(self, activity: Json, carried: object) -> Press:
        press = pressed(activity)
        ours = _part(activity, "value").get("commandId") == TELL_WIN
        return replace(press, carried=carried if ours else None, place=self._place(press))

    def _place(self, press: Press) -> Place:
        """Return where to look up who this is: people use an extension in chats that the bot is not in, too."""
        if self._conversations.knows(press.place):
            return press.place
        return self._conversations.own_of(press.by) or press.place


def is_extension(activity: Json) -> bool:
    """Tell whether this comes from wherever somebody is, which need not be where the bot is."""
    return str(activity.get("name") or "").startswith(EXTENSION)


def message(activity: Json) -> tuple[str, str]:
    """Return what the message says that somebody pointed at, and its address; nothing if at none."""
    payload = _part(_part(activity, "value"), "messagePayload")
    body, link = _part(payload, "body"), payload.get("linkToMessage")
    content = str(body.get("content") or "")
    words = " ".join(content.split()) if body.get("contentType") == "text" else plain(content)
    return words, link if isinstance(link, str) and link.startswith("https://") else ""


def _part(whole: Json, name: str) -> Json:
    part = whole.get(name)
    return part if isinstance(part, dict) else {}

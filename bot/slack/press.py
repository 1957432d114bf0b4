"""A press on a button or a menu: the command it carries, and the ways to answer whoever pressed."""

import logging
import re
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.cards import Sight
from bot.commands import FORMED, PRESSABLE, Pressable, TurnPage
from bot.honestly import Failed
from bot.malformed import understood
from bot.people import Person
from bot.ports import Rejected
from bot.slack.addresses import Spot
from bot.slack.profiles import person
from bot.slack.reception import Heard, Reception
from bot.slack.replies import Back, Replies
from bot.slack.words import Say
from bot.wire import Unreadable, read

log = logging.getLogger(__name__)
Json = dict[str, Any]
STAMP = re.compile(r"([0-9]{1,11})\.([0-9]{1,6})")


@dataclass(frozen=True, slots=True)
class Press:
    """``carried`` is what the button carries, as it is written in it."""

    carried: str
    by: Person
    delivery: str
    back: Back
    pressed: int = 0

    @property
    def command(self) -> Pressable:
        """Return the command. Raises ``Unreadable`` if another version has written it."""
        command: Pressable = read(self.carried, PRESSABLE)
        return command


@understood
def pressed(body: Json) -> Press:
    """Read https://docs.slack.dev/reference/interaction-payloads/block_actions-payload."""
    action, container, user = body["actions"][0], body.get("container") or {}, body["user"]["id"]
    carried = action["selected_option"]["value"] if "selected_option" in action else action["value"]
    stood = container.get("message_ts") or container.get("view_id") or ""
    return Press(
        str(carried),
        person(user),
        f"{user}/{action['action_ts']}/{action['action_id']}/{stood}",
        Back(
            user=user,
            response_url=body.get("response_url") or "",
            trigger=body.get("trigger_id") or "",
            thread=container.get("thread_ts") or "",
            view=(body.get("view") or {}).get("id") or "",
            home=(body.get("view") or {}).get("type") == "home",
            spot=_seen_by_all(container),
        ),
        _moment(str(action["action_ts"])),
    )


def _moment(stamp: str) -> int:
    """Return a time stamp of Slack's, seconds and microseconds with a point between, as a number; 0 if it is none."""
    found = STAMP.fullmatch(stamp)
    return int(found[1]) * 1_000_000 + int(found[2]) if found else 0


def _seen_by_all(container: Json) -> Spot:
    """Return the message that was pressed in, unless only one person sees it, or nobody says."""
    match container:
        case {"type": "message", "is_ephemeral": False, "channel_id": str(channel), "message_ts": str(ts)}:
            return channel, ts
        case _:
            return "", ""


class Pressing:
    """Listens to buttons and menus."""

    def __init__(self, reception: Reception, replies: Replies) -> None:
        self._reception = reception
        self._replies = replies

    async def __call__(self, ack: AsyncAck, body: Json) -> None:
        await self.take(body)
        await ack()

    async def take(self, body: Json) -> None:
        """Carry out what a press asks for; when this returns it is on disk. Raises ``Failed`` and ``Malformed``."""
        press = pressed(body)
        try:
            heard = Heard(press.command, press.by, press.delivery, press.pressed)
        except Unreadable as old:
            log.warning("A button of another version was pressed: %s", old)
            self._replies.say(Say.OLD, press.back)
        else:
            await self._do(heard, press.back)

    async def _do(self, heard: Heard, back: Back) -> None:
        try:
            if back.home and isinstance(heard.command, TurnPage):
                self._replies.show_home(back.user, heard.command)
                return
            form = await self._reception.form(heard) if isinstance(heard.command, FORMED) else None
            if form:
                await self._replies.open(form, back)
            else:
                self._answer(await self._reception.handle(heard), back)
        except Rejected as no:
            self._replies.tell(no.words, back)
        except Failed as failed:
            self._replies.say(Say.sorry(failed), back)
            raise

    def _answer(self, sights: tuple[Sight, ...], back: Back) -> None:
        self._replies.answer(tuple(sight.card for sight in sights), back)
        if back.home:
            self._replies.show_home(back.user)

"""Look at the one message that a leader's link leads to: who wrote it and when, and not what it says.

https://docs.slack.dev/reference/methods/chat.getPermalink shows what such a link looks like.
"""

import logging
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.commands import Command, TalkedAboutIt
from bot.leaders.links import Looked, Pointed, Unseen
from bot.people import Place
from bot.ports import TryLater
from bot.slack.calls import Calls, Declined
from bot.slack.profiles import person
from bot.slack.rich import SLACK
from bot.slack.speak import CANNOT

log = logging.getLogger(__name__)
Json = dict[str, Any]
PATIENCE = 1.5  # s, of the three in which Slack wants its answer
HOST = re.compile(r"([a-z0-9-]+\.)+slack(-gov)?\.com")
PATH = re.compile(r"/archives/([A-Z0-9]{2,30})/p(\d{1,12})(\d{6})/?")
THREAD = re.compile(r"\d{1,12}\.\d{6}")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a link leads: a message, ``ts``, in a channel, perhaps in a ``thread``."""

    channel: str
    ts: str
    thread: str = ""

    @property
    def place(self) -> Place:
        return Place(SLACK, self.channel)


def spot_in(command: Command) -> Spot | None:
    """Return where the link of a command leads; None where that is no message in Slack."""
    if not isinstance(command, TalkedAboutIt):
        return None
    try:
        parts = urlsplit(command.link)
        asked = parse_qs(parts.query)
    except ValueError:
        return None
    found = PATH.fullmatch(parts.path)
    if not found or not HOST.fullmatch(parts.hostname or ""):
        return None
    thread = asked.get("thread_ts", [""])[0]
    return Spot(found[1], f"{found[2]}.{found[3]}", thread if THREAD.fullmatch(thread) else "")


class Pointing:
    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    async def look(self, spot: Spot) -> Looked:
        """Return what Slack tells of a message; nobody loses what they said over it."""
        try:
            return _pointed(spot, await self._told(spot))
        except Declined as no:
            return Unseen.MAY_NOT_LOOK if no.reason in CANNOT else Unseen.NOT_THERE
        except TryLater:
            return Unseen.NO_ANSWER
        except Exception as error:  # noqa: BLE001  # whatever it is, the week is kept
            log.warning("Slack did not tell of a message: %s", type(error).__name__)
            return Unseen.NO_ANSWER

    async def _told(self, spot: Spot) -> Json:
        asked: Json = {"channel": spot.channel, "oldest": spot.ts, "latest": spot.ts, "inclusive": True, "limit": 2}
        if spot.thread:  # the first of a thread comes with whatever is asked of it
            return await self._calls.read("conversations.replies", patience=PATIENCE, ts=spot.thread, **asked)
        return await self._calls.read("conversations.history", patience=PATIENCE, **asked)


def _pointed(spot: Spot, page: Json) -> Looked:
    for message in page.get("messages") or ():
        if message.get("ts") == spot.ts and message.get("user"):
            at = datetime.fromtimestamp(float(spot.ts), UTC)
            return Pointed(person(message["user"]), spot.place, at)
    return Unseen.NOT_THERE

"""Teams under fire: its stand-in beside the bot, and people who ask in its chats."""

import itertools
import json
import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from aiohttp import ClientSession

from handlers.operate.desk import COMPANY
from storage.outbox import Errands
from tests.faults.machine import Machine, Platform
from tests.faults.promises import all_shown
from tests.platforms.teams_keys import APP_ID, OURS, TENANT, claims, public, signed

Json = dict[str, Any]
BOT = {"id": f"28:{APP_ID}", "name": "Empty Chair"}
PEOPLE = [f"00000000-0000-4000-8000-{number:012}" for number in range(6)]
CHATS = [f"19:meeting_{number}@thread.v2" for number in range(40)]
_ids = itertools.count(1)


@dataclass(frozen=True)
class Said:
    """An activity, before Microsoft has signed it."""

    activity: Json

    @property
    def body(self) -> bytes:
        return json.dumps(self.activity).encode()

    def headers(self, secret: str, at: float) -> dict[str, str]:
        del secret  # of Slack's; here it is a key
        token = signed(claims(datetime.fromtimestamp(at, UTC), serviceurl=self.activity["serviceUrl"]))
        return {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}


def account(user: str) -> Json:
    return {"id": f"29:{user[-4:]}", "aadObjectId": user, "name": f"Person {user[-2:]}"}


async def _opens(session: ClientSession, url: str) -> None:
    mails = [{"email": f"{one[-4:]}@northwind.example", "tenantId": TENANT, "userRole": "user"} for one in PEOPLE]
    everybody = [account(user) | mail for user, mail in zip(PEOPLE, mails, strict=True)]
    await session.post(f"{url}/_knows", json={"keys": [public(OURS)], "members": dict.fromkeys(CHATS, everybody)})


def _environment(url: str) -> dict[str, str]:
    return {
        "TEAMS_APP_ID": APP_ID,
        "TEAMS_APP_PASSWORD": "made up",
        "TEAMS_TENANT_ID": TENANT,
        "TEAMS_OPENID_METADATA_URL": f"{url}/openid",
        "TEAMS_LOGIN_URL": url,
        "TEAMS_SERVICE_URLS": "127.0.0.1",
    }


TEAMS = Platform("tests.platforms.teams_server", "/api/messages", _environment, _opens)


def asking(here: Machine, chat: str) -> Said:
    """Let somebody say to the bot in a chat that it shall ask."""
    us = f"<at>{BOT['name']}</at>"
    return Said(
        {
            "type": "message",
            "id": str(next(_ids)),
            "channelId": "msteams",
            "serviceUrl": f"{here.url}/emea/",
            "from": account(PEOPLE[0]),
            "recipient": BOT,
            "conversation": {"id": chat, "conversationType": "groupChat", "isGroup": True, "tenantId": TENANT},
            "channelData": {"tenant": {"id": TENANT}},
            "text": f"{us} ask Shall we?",
            "entities": [{"type": "mention", "text": us, "mentioned": BOT}],
        }
    )


@dataclass(frozen=True)
class Outcome:
    """``unsure`` are counted: nobody can tell of them, so they may be missing and are not repeated."""

    asks: int
    lost: int
    missing: int
    unsure: int
    twice: int


async def outcome(here: Machine, asks: int) -> Outcome:
    """Wait until there is no more to show, end the bot, and count."""
    await all_shown(here)
    with here.database.opened() as store:
        asked = await store.read(COMPANY, lambda memory: memory.answers.open_questions())
        _, _, unsure = await store.errands(Errands.counts)
    standing = Counter(question for message in await here.shows() for question in _asked_in(message))
    return Outcome(
        asks=asks,
        lost=max(0, asks - len(asked)),
        missing=len({*asked} - standing.keys()),
        unsure=unsure,
        twice=sum(count - 1 for count in standing.values()),
    )


def _asked_in(message: Json) -> set[str]:
    """Return the question that a message in a chat of several asks."""
    found = re.findall(r"GiveAnswer[^}]*?question\W+([0-9a-f]{8,})", json.dumps(message["said"]))
    return {*found} if message["where"] in CHATS else set()

"""Northwind in Teams: sixty open questions of twelve people each, and their presses with Microsoft's token."""

import asyncio
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, product
from pathlib import Path
from typing import Any

from benchmarks.northwind import COMPANY, INVITED, KEY, question, setup
from benchmarks.stub import LOOPBACK
from bot.answers import Verdict
from bot.clock import SystemClock
from bot.commands import GiveAnswer
from bot.meetings import Question
from bot.people import OPERATOR, Person, Place, Profile
from bot.wire import write
from storage import Memory, Store
from storage.sqlite import Sqlite
from tests.platforms.teams_keys import TENANT, claims, signed

Json = dict[str, Any]
OPEN = 60
BOT = {"id": "28:chair", "name": "Empty Chair"}


def fill(file: Path) -> None:
    """Write the rows into a new file."""

    def written(memory: Memory) -> None:
        now = SystemClock().now()
        memory.company.keep(setup(), now, OPERATOR)
        for number in range(OPEN):
            asked, people = _question(number), tuple(Person("teams", one["aadObjectId"]) for one in roster(number))
            for person, one in zip(people, roster(number), strict=True):
                memory.people.met(Profile(person, one["name"], one["email"]), now)
            memory.meetings.ask(asked)
            memory.answers.open(asked.id)
            memory.meetings.invite(asked.id, people, now, charged=True)

    store = Store(Sqlite(file), KEY)
    asyncio.run(store.change(COMPANY, written))
    store.engine.close()
    with sqlite3.connect(file) as db:
        db.execute("pragma wal_checkpoint(truncate)")  # so that it can be copied


def roster(number: int) -> list[Json]:
    """Return who is in the chat of a question, as the Bot Connector tells it."""
    named = (f"Person {number * INVITED + n}" for n in range(INVITED))
    return [_account(name) | {"email": f"{_id(name)}@northwind.example", "userRole": "user"} for name in named]


def conversation(number: int) -> str:
    return f"19:meeting_{number}@thread.v2"


def presses(service: str) -> Iterator[bytes]:
    """Yield presses without end, as whole requests: everybody answers, and changes their mind."""
    seal = signed(claims(SystemClock().now(), serviceurl=service))
    everybody = ((verdict, nth, number) for verdict, nth, number in product(Verdict, range(INVITED), range(OPEN)))
    for at, (verdict, nth, number) in enumerate(cycle(everybody)):
        carried = write(GiveAnswer(_question(number).id, verdict))
        action = {"type": "Action.Execute", "verb": "give", "data": {"gives": carried}}
        value = {"action": action, "trigger": "manual"}
        yield _request(json.dumps(_said(f"{seal[-9:]}:{at}", number, nth, service) | {"value": value}), seal)


def _request(body: str, seal: str) -> bytes:
    head = (
        f"POST /api/messages HTTP/1.1\r\nHost: {LOOPBACK}\r\nContent-Type: application/json\r\n"
        f"Authorization: Bearer {seal}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return (head + body).encode()


def _said(name: str, number: int, nth: int, service: str) -> Json:
    there = {"id": conversation(number), "conversationType": "groupChat", "isGroup": True, "tenantId": TENANT}
    return {
        "type": "invoke",
        "name": "adaptiveCard/action",
        "id": name,
        "timestamp": SystemClock().now().isoformat(),
        "channelId": "msteams",
        "serviceUrl": service,
        "from": _account(f"Person {number * INVITED + nth}"),
        "recipient": BOT,
        "conversation": there,
        "channelData": {"tenant": {"id": TENANT}},
        "entities": [{"type": "clientInfo", "locale": "en-US", "country": "US", "platform": "Web"}],
        "locale": "en-US",
    }


def _question(number: int) -> Question:
    return replace(question(number, SystemClock().now()), where=Place("teams", conversation(number)))


def _account(name: str) -> Json:
    return {"id": f"29:{_id(name)}", "aadObjectId": f"aad-{_id(name)}", "name": name}


def _id(name: str) -> str:
    return name.lower().replace(" ", "-")

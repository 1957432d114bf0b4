"""A calendar at an address: fetched whole, and only if it has changed."""

import asyncio
import json
import re
from hashlib import sha256

from aiohttp import hdrs
from yarl import URL

from bot.meetings.scheduled import CannotRead, Why
from bot.sources.caldav import Found, refusal
from bot.sources.outside import Call, Login, Outside

UNCHANGED, FOUND = 304, 200
STAMP = re.compile(rb"\nDTSTAMP[^\n]*")


async def read(outside: Outside, url: URL, login: Login | None, mark: str) -> Found:
    """Return the file, or nothing where it is as ``mark`` says. Raises ``CannotRead``."""
    known: dict[str, str] = json.loads(mark) if mark else {}
    asked = {"If-None-Match": known.get("etag", ""), "If-Modified-Since": known.get("modified", "")}
    headers = {"Accept": "text/calendar, */*;q=0.1"} | {name: value for name, value in asked.items() if value}
    answer = await outside.ask(Call(url, headers=headers, login=login))
    if answer.status == UNCHANGED and known:
        return Found(mark, None)
    if answer.status != FOUND:
        raise CannotRead(refusal(answer.status), Why.TURNED_AWAY)
    digests = await asyncio.to_thread(_digests, answer.body, known)
    now = {
        "etag": answer.headers.get(hdrs.ETAG, ""),
        "modified": answer.headers.get(hdrs.LAST_MODIFIED, ""),
        **digests,
    }
    return Found(json.dumps(now), None if digests["digest"] == known.get("digest") else (answer.body,))


def _digests(body: bytes, known: dict[str, str]) -> dict[str, str]:
    """Return what tells whether a file has changed: the very same bytes, or the same calendar."""
    whole = sha256(body).hexdigest()
    same = whole == known.get("whole") and "digest" in known
    return {"whole": whole, "digest": known["digest"] if same else digest_of(body)}


def digest_of(body: bytes) -> str:
    """Return the same for the same calendar: Google writes the present second into every event, which is no change."""
    told, whole, done = sha256(), memoryview(body), 0
    for stamp in STAMP.finditer(body):  # a large calendar, cut in pieces and joined again, would be there five times
        told.update(whole[done : stamp.start()])
        done = stamp.end()
    told.update(whole[done:])
    return told.hexdigest()

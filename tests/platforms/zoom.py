"""Zoom, as it tells us of its meetings: compact bodies, signed, by the office's clock."""

import hmac
import json
from datetime import datetime, timedelta
from typing import Any

from aiohttp.test_utils import TestClient, TestServer

from bot.sources.zoom import Zoom
from bot.web import Web
from tests.office import COMPANY, Office
from tests.operate.test_web import Health

SECRET = "made-up-token-of-northwind"
NUMBER = "123456789"
DECISION = "The team decided to raise the price by 3 % in May."
WHISPERED = "They talked for long about the canary of Northwind."
Answer = tuple[int, dict[str, Any]]


def stamp(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def event(kind: str, begun: datetime, over: datetime | None, **more: object) -> dict[str, Any]:
    facts: dict[str, object] = {
        "id": NUMBER, "uuid": "4444AAAiAAAAAiAiAiiAii==", "host_id": "x2QPw9K4R4", "topic": "Pricing, on Zoom",
        "type": 2, "start_time": stamp(begun), "duration": 60, "timezone": "UTC", **more,
    }  # fmt: skip
    ended = {"end_time": stamp(over)} if over else {}
    told = {name: value for name, value in (facts | ended | more).items() if value is not None}
    return {"event": kind, "event_ts": 1, "payload": {"account_id": "a1", "object": told}}


def written(what: object) -> str:
    return json.dumps(what, separators=(",", ":"), ensure_ascii=False)


def signed(office: Office, body: bytes | str, age: float = 0, secret: str = SECRET) -> dict[str, str]:
    return proven(body, office.clock.now() - timedelta(seconds=age), secret)


def proven(body: bytes | str, now: datetime, secret: str) -> dict[str, str]:
    raw, at = body.encode() if isinstance(body, str) else body, str(int(now.timestamp()))
    proof = hmac.new(secret.encode(), f"v0:{at}:".encode() + raw, "sha256").hexdigest()
    return {"x-zm-request-timestamp": at, "x-zm-signature": f"v0={proof}", "Content-Type": "application/json"}


def told(office: Office, body: bytes | str, headers: dict[str, str], secret: str = SECRET) -> Answer:
    """Post it at the real route, and let the courier come."""
    zoom = Zoom(secret, COMPANY, office.door, office.clock, office.clock)

    async def work() -> Answer:
        site = Web(Health(able=True), "")
        site.serve({"zoom": zoom.receive}, office.door.sheet)
        async with TestClient(TestServer(site.app)) as client:
            answer = await client.post("/hooks/zoom", data=body, headers=headers)
            words = await answer.text()
            return answer.status, json.loads(words) if answer.content_type == "application/json" else {}

    found: Answer = office.run(work())
    office.courier_comes()
    return found


def tell(office: Office, what: object) -> Answer:
    body = written(what)
    return told(office, body, signed(office, body))


def begins(office: Office, uuid: str = "u1", **more: object) -> datetime:
    now = office.clock.now()
    assert tell(office, event("meeting.started", now, None, uuid=uuid, **more))[0] == 200
    return now


def ends(office: Office, begun: datetime, uuid: str = "u1", **more: object) -> None:
    assert tell(office, event("meeting.ended", begun, office.clock.now(), uuid=uuid, **more))[0] == 200


def summary(begun: datetime, over: datetime, **more: object) -> dict[str, Any]:
    """Return what Zoom's companion says of a meeting, as @zoom/rivet types it; None leaves a field out."""
    facts: dict[str, object] = {
        "meeting_host_id": "x2QPw9K4R4", "meeting_host_email": "grace@northwind.example", "meeting_uuid": "u1",
        "meeting_id": int(NUMBER), "meeting_topic": "Pricing, on Zoom", "meeting_start_time": stamp(begun),
        "meeting_end_time": stamp(over), "summary_start_time": stamp(begun), "summary_end_time": stamp(over),
        "summary_created_time": stamp(over), "summary_last_modified_time": stamp(over),
        "summary_title": "Meeting summary for Pricing", "summary_details": [{"label": "Price", "summary": WHISPERED}],
        "summary_overview": f"{WHISPERED} {DECISION} Tom will tell everybody.",
        "next_steps": ["Linus to look at the numbers again"], "summary_content": WHISPERED, **more,
    }  # fmt: skip
    told = {name: value for name, value in facts.items() if value is not None}
    return {"event": "meeting.summary_completed", "event_ts": 1, "payload": {"account_id": "a1", "object": told}}


def sums_up(office: Office, begun: datetime, over: datetime, **more: object) -> Answer:
    return tell(office, summary(begun, over, **more))

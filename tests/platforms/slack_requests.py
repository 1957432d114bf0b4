"""What Slack sends when people do something, signed as Slack signs it."""

import hmac
import itertools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any
from urllib.parse import quote_plus, urlencode

Json = dict[str, Any]
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
TEAM = {"id": "TNORTHWIND", "domain": "northwind"}
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Sent:
    """One request of Slack's, before it is signed."""

    body: bytes
    kind: str = FORM

    def headers(self, secret: str, at: datetime | float) -> dict[str, str]:
        seconds = at if isinstance(at, float | int) else at.timestamp()
        return {"Content-Type": self.kind} | signed(self.body, secret, seconds)


def signed(body: bytes, secret: str, at: float) -> dict[str, str]:
    """Return https://docs.slack.dev/authentication/verifying-requests-from-slack for a body."""
    stamp = str(int(at))
    code = hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + body, sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={code}"}


def interaction(payload: Json) -> Sent:
    return Sent(f"payload={quote_plus(json.dumps(payload))}".encode())


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a button stands: in a message, or in a view."""

    channel: str = "C1"
    ts: str = "1700000000.000100"
    thread: str = ""
    view: Json = field(default_factory=dict)
    ephemeral: bool = False

    def container(self) -> Json:
        if self.view:
            return {"type": "view", "view_id": self.view["id"]}
        thread = {"thread_ts": self.thread} if self.thread else {}
        where = {"message_ts": self.ts, "channel_id": self.channel, "is_ephemeral": self.ephemeral}
        return {"type": "message"} | where | thread


def press(
    user: str, element: Mapping[str, Any], spot: Spot | None = None, response_url: str = "", nth: int = 0
) -> Sent:
    """Press a drawn button, or choose option ``nth`` of a drawn overflow menu."""
    spot, number = spot or Spot(), next(_numbers)
    action = {"type": element["type"], "action_id": element["action_id"], "block_id": "b", "action_ts": f"{number}.1"}
    if element["type"] == "overflow":
        action["selected_option"] = element["options"][nth]
    else:
        action |= {"value": element["value"], "text": element.get("text")}
    payload = {
        "type": "block_actions",
        "team": TEAM,
        "user": {"id": user, "team_id": TEAM["id"]},
        "api_app_id": "A1",
        "trigger_id": f"trigger.{number}",
        "container": spot.container(),
        "actions": [action],
    }
    return interaction(payload | ({"view": spot.view} if spot.view else {"response_url": response_url}))


def command(user: str, text: str, *, channel: str = "C1", name: str = "checkout", called: str = "/chair") -> Sent:
    number = next(_numbers)
    fields = {
        "token": "t",
        "team_id": TEAM["id"],
        "channel_id": channel,
        "channel_name": name,
        "user_id": user,
        "command": called,
        "text": text,
        "response_url": "",
        "trigger_id": f"trigger.{number}",
    }
    return Sent(urlencode(fields).encode())


def event(happened: Json, event_id: str = "", **more: object) -> Sent:
    told = more | {"type": "event_callback", "team_id": TEAM["id"], "event_id": event_id or f"Ev{next(_numbers)}"}
    return Sent(json.dumps(told | {"event": happened}).encode(), JSON)


def from_anywhere(user: str, callback: str) -> Sent:
    """Use a global shortcut."""
    about = {"team": TEAM, "user": {"id": user}, "trigger_id": f"trigger.{next(_numbers)}", "action_ts": "1.1"}
    return interaction({"type": "shortcut", "callback_id": callback} | about)


def shortcut(user: str, message: Json, *, channel: str = "C1", callback: str = "ask_customer") -> Sent:
    return interaction(
        {
            "type": "message_action",
            "callback_id": callback,
            "team": TEAM,
            "user": {"id": user},
            "channel": {"id": channel, "name": "checkout"},
            "message": message,
            "trigger_id": f"trigger.{next(_numbers)}",
            "response_url": "",
        }
    )


def submit_view(user: str, view: Json, filled: Mapping[str, str]) -> Sent:
    """Send an opened modal with these fields filled in by name; the others as they stood."""
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    state = {
        block["block_id"]: {block["element"]["action_id"]: _filled(block["element"], filled.get(block["block_id"]))}
        for block in inputs
    }
    there = view | {"id": view.get("id", "V1"), "state": {"values": state}}
    return interaction({"type": "view_submission", "team": TEAM, "user": {"id": user}, "view": there})


def _filled(element: Json, value: str | None) -> Json:
    kind = element["type"]
    if kind == "plain_text_input":
        return {"type": kind, "value": element.get("initial_value") if value is None else value}
    if kind == "datepicker":
        return {"type": kind, "selected_date": element.get("initial_date") if value is None else value}
    if kind == "multi_users_select":
        named = element.get("initial_users", []) if value is None else [key.partition("/")[2] for key in value.split()]
        return {"type": kind, "selected_users": named}
    if kind == "multi_static_select":
        picked = element.get("initial_options", []) if value is None else value.split("\n")
        return {
            "type": kind,
            "selected_options": [one for one in element["options"] if one in picked or one["value"] in picked],
        }
    if kind == "checkboxes":
        return {"type": kind, "selected_options": element["options"] if value else []}
    chosen = [option for option in element["options"] if option["value"] == value]
    return {"type": kind, "selected_option": chosen[0] if chosen else element.get("initial_option")}

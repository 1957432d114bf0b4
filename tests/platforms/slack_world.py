"""A workspace that remembers: what Slack's Web API does for us, as far as we use it, and what it refuses."""

import itertools
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any, NoReturn

from tests.platforms.block_kit import faults_in_message, faults_in_view
from tests.platforms.slack_files import Shelf

Json = dict[str, Any]
BOT = "UCHAIR"
TEAM = "TNORTHWIND"


class No(Exception):
    """Slack's ``ok: false``, with its reason."""


def _refuse(reason: str) -> NoReturn:
    raise No(reason)


@dataclass
class Message:
    channel: str
    ts: str
    text: str
    blocks: list[Json]
    thread: str = ""
    metadata: Json = field(default_factory=dict)
    edits: int = 0
    user: str = BOT

    @property
    def name(self) -> str:
        return str(self.metadata.get("event_payload", {}).get("name", ""))

    def as_slack_tells(self) -> Json:
        return {"type": "message", "user": self.user, "ts": self.ts, "text": self.text, "metadata": self.metadata}


@dataclass
class World:
    """``posted`` counts every message ever posted, those deleted since too. ``forgetful``: no history is told."""

    messages: list[Message] = field(default_factory=list)
    ephemerals: list[Json] = field(default_factory=list)
    views: list[Json] = field(default_factory=list)
    homes: dict[str, Json] = field(default_factory=dict)
    users: dict[str, Json] = field(default_factory=dict)
    channels: dict[str, Json] = field(default_factory=dict)
    members: dict[str, list[str]] = field(default_factory=dict)
    calls: list[tuple[str, Json]] = field(default_factory=list)
    groups: dict[str, list[str]] | None = None
    files: Shelf = field(default_factory=Shelf)
    posted: int = 0
    replaced: int = 0
    page: int = 100
    forgetful: bool = False

    def __post_init__(self) -> None:
        self._numbers = itertools.count(1)
        self._methods: dict[str, Callable[[Json], Json]] = {
            "auth.test": lambda _: {"team_id": TEAM, "user_id": BOT, "bot_id": "BCHAIR"},
            "chat.postMessage": self._post,
            "chat.postEphemeral": self._whisper,
            "chat.update": self._update,
            "chat.delete": self._delete,
            "conversations.open": self._open,
            "conversations.history": self._history,
            "conversations.replies": self._history,
            "conversations.info": lambda given: {"channel": self._known(self.channels, given, "channel")},
            "conversations.members": self._members,
            "usergroups.list": lambda _: {
                "usergroups": [{"id": "S1CREW", "handle": "checkout-crew"}] if self._groups() else []
            },
            "usergroups.users.list": lambda given: {"users": self._groups()[given["usergroup"]]},
            "users.info": lambda given: {"user": self._known(self.users, given, "user")},
            "users.list": lambda given: self._paged("members", [*self.users.values()], given),
            "users.conversations": lambda given: self._paged("channels", [*self.channels.values()], given),
            "views.open": self._view,
            "views.push": self._view,
            "views.update": self._view,
            "views.publish": self._publish,
        } | self.files.methods

    def do(self, method: str, given: Json) -> Json:
        """Carry out a call. Raises ``No``."""
        if method not in self._methods:
            _refuse("unknown_method")
        return {"ok": True} | self._methods[method](given)

    def person(self, user: str, name: str, **more: object) -> None:
        profile = {"display_name": name, "email": f"{name.lower()}@northwind.example"}
        known = {"id": user, "team_id": TEAM, "name": name.lower(), "tz": "Europe/Berlin", "locale": "en-US"}
        self.users[user] = known | {"profile": profile} | more

    def channel(self, channel: str, name: str, *members: str, **more: object) -> None:
        self.channels[channel] = {"id": channel, "name": name, "is_channel": True} | more
        self.members[channel] = [*members]

    def in_channel(self, channel: str) -> list[Message]:
        return [message for message in self.messages if message.channel == channel]

    def called(self, *methods: str) -> list[Json]:
        return [given for method, given in self.calls if method in methods]

    def state(self) -> Json:
        shown = [asdict(message) | {"name": message.name} for message in self.messages]
        names = ("ephemerals", "views", "homes", "posted")
        return {"messages": shown, "calls": len(self.calls)} | {name: getattr(self, name) for name in names}

    def _post(self, given: Json) -> Json:
        if self.channels.get(given["channel"], {}).get("is_archived"):
            _refuse("is_archived")
        if reason := self.channels.get(given["channel"], {}).get("refuses"):
            _refuse(reason)
        self._valid_message(given)
        number = next(self._numbers)
        thread, metadata = given.get("thread_ts") or "", given.get("metadata") or {}
        ts = f"{1_900_000_000 + number}.{number:06}"
        message = Message(given["channel"], ts, given["text"], given["blocks"], thread, metadata)
        self.messages.append(message)
        self.posted += 1
        return {"channel": message.channel, "ts": message.ts}

    def _whisper(self, given: Json) -> Json:
        self._valid_message(given)
        said = {"to": given["user"], "channel": given["channel"], "text": given["text"], "blocks": given["blocks"]}
        self.ephemerals.append(said | {"thread_ts": given.get("thread_ts", "")})
        return {"message_ts": f"{next(self._numbers)}.1"}

    def replace(self, given: Json) -> Json:
        """Change a message through the address that came with a press on it. Raises ``No``."""
        self.replaced += 1
        return {"ok": True} | self._update(given)

    def _update(self, given: Json) -> Json:
        message = self._message(given)
        self._valid_message(given)
        message.text, message.blocks = given["text"], given["blocks"]
        message.edits += 1
        return {"ts": message.ts}

    def _delete(self, given: Json) -> Json:
        self.messages.remove(self._message(given))
        return {}

    def _message(self, given: Json) -> Message:
        for one in self.messages:
            if (one.channel, one.ts) == (given["channel"], given["ts"]):
                return one
        _refuse("message_not_found")

    def _open(self, given: Json) -> Json:
        return {"channel": {"id": "D" + "-".join(sorted(given["users"].split(",")))}}

    def _history(self, given: Json) -> Json:
        told = [one for one in self.in_channel(given["channel"]) if float(one.ts) >= float(given.get("oldest", 0))]
        told = [one for one in told if float(one.ts) <= float(given.get("latest", "inf"))]
        told = [one for one in told if one.thread == given.get("ts", "") and not self.forgetful]
        return self._paged("messages", [one.as_slack_tells() for one in told], given)

    def _members(self, given: Json) -> Json:
        return self._paged("members", self.members.get(given["channel"], []), given)

    def _view(self, given: Json) -> Json:
        self._valid(faults_in_view(given["view"]))
        view = given["view"] | {"id": given.get("view_id") or f"V{next(self._numbers)}"}
        self.views.append(view)
        return {"view": view}

    def _publish(self, given: Json) -> Json:
        self._valid(faults_in_view(given["view"]))
        stands = self.homes.get(given["user_id"], {})
        if "hash" in given and given["hash"] != stands.get("hash", ""):
            _refuse("hash_conflict")
        self.homes[given["user_id"]] = given["view"] | {"hash": f"{next(self._numbers)}.hash"}
        return {"view": self.homes[given["user_id"]]}

    def _groups(self) -> dict[str, list[str]]:
        """Return who is in which user group, for an app that has the scope."""
        if self.groups is None:
            _refuse("missing_scope")
        return self.groups

    def _known(self, all_: dict[str, Json], given: Json, what: str) -> Json:
        if given[what] not in all_:
            _refuse(f"{what}_not_found")
        return all_[given[what]]

    def _paged(self, name: str, all_: list[Any], given: Json) -> Json:
        start = int(given.get("cursor") or 0)
        end = start + min(self.page, int(given.get("limit", self.page)))
        return {name: all_[start:end], "response_metadata": {"next_cursor": str(end) if end < len(all_) else ""}}

    def _valid_message(self, given: Json) -> None:
        self._valid(faults_in_message(given.get("text", ""), given.get("blocks", [])) + self.files.missing(given))

    def _valid(self, faults: list[str]) -> None:
        if faults:
            self.ephemerals.append({"faults": faults})  # so that a test sees why
            _refuse("invalid_blocks")

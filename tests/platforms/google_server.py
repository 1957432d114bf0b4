"""A stand-in for Google on loopback: calendars with sync tokens, consent, tokens and channels; its shapes are judged.

What it says of events is held against Google's own description, which comes with google-api-python-client.
"""

import json
import threading
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from jsonschema import Draft7Validator

from bot.variables.google import GoogleVariables

Json = dict[str, Any]
CLIENT, SECRET, REFRESH = "client-1", "a client's secret", "1//refresh"
EVENTS = "https://www.googleapis.com/auth/calendar.events.readonly"
LIST = "/calendar/v3/calendars/primary/events"
BARE = ("kind", "id", "status", "recurringEventId", "originalStartTime")
ANA = "ana@northwind.example"


def described() -> Json:
    document = files("googleapiclient") / "discovery_cache" / "documents" / "calendar.v3.json"
    found: Json = json.loads(document.read_text(encoding="utf-8"))
    return found


def _strict(schema: Any) -> Any:  # noqa: ANN401  # JSON of any kind
    """Return a schema of Google's as JSON Schema has it, in which nothing stands that is not described."""
    if isinstance(schema, list):
        return [_strict(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("$ref"), str):
        return {"$ref": f"#/schemas/{schema['$ref']}"}
    strict = {key: _strict(value) for key, value in schema.items() if key in ("type", "items", "additionalProperties")}
    if "properties" not in schema:
        return strict
    named = {name: _strict(value) for name, value in schema["properties"].items()}
    return {"additionalProperties": False} | strict | {"properties": named}


SCHEMAS = {name: _strict(schema) for name, schema in described()["schemas"].items()}


def judged(kind: str, told: Json) -> Json:
    """Return an answer that is as Google describes its answers."""
    Draft7Validator({"$ref": f"#/schemas/{kind}", "schemas": SCHEMAS}).validate(told)
    return told


@dataclass
class GoogleServer:
    """``asked`` are the paths with their queries. ``fails`` are answers that come first, each once."""

    at: str = ""
    owner: str = ANA
    events: dict[str, Json] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)
    version: int = 0
    oldest: int = 0
    a_page: int = 250
    bare: bool = True
    forgotten: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    posted: list[tuple[str, Json]] = field(default_factory=list)
    fails: list[tuple[int, Json, dict[str, str]]] = field(default_factory=list)
    refreshes: set[str] = field(default_factory=lambda: {REFRESH})
    access: set[str] = field(default_factory=set)
    codes: dict[str, Json] = field(default_factory=dict)
    account: str = ANA
    verified: bool = True
    denies: bool = False
    scope: str = f"openid email {EVENTS}"
    leads_on: str = ""  # where requests for tokens are sent on to
    lasts: timedelta = timedelta(days=7)
    now: datetime = datetime(2030, 1, 7, 12, tzinfo=UTC)
    channels: int = 0

    @property
    def variables(self) -> GoogleVariables:
        return GoogleVariables(CLIENT, SECRET, self.at)

    def has(self, name: str, **facts: object) -> None:
        """Let an event be there, or be another from now on."""
        self.version += 1
        self.changed[name] = self.version
        usual = {"kind": "calendar#event", "id": name, "status": "confirmed", "iCalUID": f"{name}@google.com"}
        self.events[name] = judged("Event", self.events.get(name, usual) | facts)

    def drops(self, name: str) -> None:
        self.has(name, status="cancelled")

    def lists(self) -> list[str]:
        return [one for one in self.asked if urlsplit(one).path == LIST]

    def answer(self, path: str, query: dict[str, str]) -> tuple[int, Json]:
        if path == LIST:
            return self._listed(query)
        name = path.removeprefix(f"{LIST}/")
        if path == name or name not in self.events or name in self.forgotten:
            return 404, error(404, "notFound")
        return 200, self.events[name]

    def _listed(self, query: dict[str, str]) -> tuple[int, Json]:
        assert query.get("singleEvents", "false") == "false", "Google expands what repeats: nobody should want that."
        since = int(query["syncToken"]) if "syncToken" in query else None
        if since is not None:
            assert not {"timeMin", "timeMax", "iCalUID", "q", "orderBy", "updatedMin"} & query.keys()
            if since < self.oldest:
                return 410, error(410, "fullSyncRequired")
        found = [one for one in self.events.values() if self._wanted(one, query, since)]
        first = int(query.get("pageToken", "0"))
        last = first + min(self.a_page, int(query.get("maxResults", "250")))
        items = [self._told(one, since) for one in found[first:last]]
        told: Json = {"kind": "calendar#events", "timeZone": "Europe/Berlin", "summary": self.owner, "items": items}
        if last < len(found):
            return 200, judged("Events", told | {"nextPageToken": str(last)})
        mark = {} if "iCalUID" in query else {"nextSyncToken": str(self.version)}
        return 200, judged("Events", told | mark)

    def _wanted(self, event: Json, query: dict[str, str], since: int | None) -> bool:
        if since is not None:
            return self.changed[event["id"]] > since
        master = self.events.get(event.get("recurringEventId", ""), {})
        gone = event["status"] == "cancelled" and master.get("status", "cancelled") == "cancelled"
        if "iCalUID" in query:
            return bool(event["iCalUID"] == query["iCalUID"] and (not gone or query.get("showDeleted") == "true"))
        return not gone and ("recurrence" in event or _ends(event) > query.get("timeMin", ""))

    def _told(self, event: Json, since: int | None) -> Json:
        if since is None or not self.bare or event["status"] != "cancelled":
            return event
        return {key: value for key, value in event.items() if key in BARE}

    def token(self, form: dict[str, str]) -> tuple[int, Json]:
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT, SECRET):
            return 401, {"error": "invalid_client"}
        known = form.get("refresh_token") in self.refreshes
        refresh: Json = {}
        if form.get("grant_type") == "authorization_code":
            asked = self.codes.pop(form.get("code", ""), {})
            proof = urlsafe_b64encode(sha256(form.get("code_verifier", "").encode()).digest()).decode().rstrip("=")
            same = asked.get("redirect_uri") == form.get("redirect_uri")
            known = bool(asked) and proof == asked.get("code_challenge") and same
            refresh = {"refresh_token": f"1//{len(self.asked)}"}
        if not known:
            return 400, {"error": "invalid_grant"}
        token = f"ya29.{len(self.asked)}"
        self.access.add(token)
        self.refreshes |= set(refresh.values())
        told = {"access_token": token, "expires_in": 3599, "scope": self.scope, "token_type": "Bearer"}
        return 200, told | refresh

    def consent(self, query: dict[str, str]) -> str:
        """Return where a browser goes on to when somebody has decided."""
        told = {"state": query["state"]}
        if self.denies:
            return f"{query['redirect_uri']}?{urlencode(told | {'error': 'access_denied'})}"
        code = f"4/{len(self.asked)}"
        self.codes[code] = query
        return f"{query['redirect_uri']}?{urlencode(told | {'code': code, 'scope': self.scope})}"

    def told_to(self, path: str, body: Json) -> tuple[int, Json | None]:
        self.posted.append((path.removeprefix("/calendar/v3"), judged("Channel", body)))
        if path.endswith("/stop"):
            return 204, None
        self.channels += 1
        ends = int((self.now + self.lasts).timestamp() * 1000)
        told = {"kind": "api#channel", "id": body["id"], "resourceId": "r1", "resourceUri": self.at + LIST}
        return 200, judged("Channel", told | {"expiration": str(ends)})


def error(status: int, reason: str) -> Json:
    return {"error": {"code": status, "errors": [{"domain": "global", "reason": reason}], "message": "No."}}


def _ends(event: Json) -> str:
    end = event.get("end") or event.get("originalStartTime") or {}
    if "dateTime" not in end:
        return str(end.get("date", "9999"))
    at = datetime.fromisoformat(end["dateTime"])
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC).isoformat()


class Answering(BaseHTTPRequestHandler):
    """One request to ``there``."""

    there: GoogleServer

    def do_GET(self) -> None:  # as its library wants it
        self.there.asked.append(self.path)
        parts = urlsplit(self.path)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        if parts.path == "/o/oauth2/v2/auth":
            self._say(302, None, Location=self.there.consent(query))
        elif self._stopped():
            pass
        elif parts.path == "/oauth2/v2/userinfo":
            self._say(200, {"sub": "1", "email": self.there.account, "email_verified": self.there.verified})
        else:
            self._say(*self.there.answer(parts.path, query))

    def do_POST(self) -> None:  # as its library wants it
        self.there.asked.append(self.path)
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        if self.path == "/oauth2/token" and self.there.leads_on:
            self._say(307, None, Location=self.there.leads_on)
        elif self.path == "/oauth2/token":
            self._say(*self.there.token({key: values[0] for key, values in parse_qs(body).items()}))
        elif not self._stopped():
            self._say(*self.there.told_to(self.path.partition("?")[0], json.loads(body)))

    def _stopped(self) -> bool:
        """Answer what goes wrong, if anything does."""
        if self.there.fails:
            status, told, headers = self.there.fails.pop(0)
            self._say(status, told, **headers)
            return True
        known = self.headers.get("Authorization", "").removeprefix("Bearer ") in self.there.access
        if not known:
            self._say(401, error(401, "authError"))
        return not known

    def _say(self, status: int, told: Json | None, **headers: str) -> None:
        body = b"" if told is None else json.dumps(told).encode()
        with suppress(OSError):  # whoever asked may have had enough
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def google_server() -> Iterator[GoogleServer]:
    there = GoogleServer()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("ThisOne", (Answering,), {"there": there}))
    server.daemon_threads = True
    there.at = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield there
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

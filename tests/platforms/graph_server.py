"""Microsoft Graph on loopback, with where tokens come from: calendars, changes in them, and who wants to be told.

It is as strict as Graph where that has bitten others: times are in a Windows zone and invitations in HTML unless asked
otherwise, occurrences tell only when they are, and what was told before is told as changed or ``@removed`` once.
"""

import itertools
import json
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from bot.variables.graph import GraphVariables

Json = dict[str, Any]
TENANT, CLIENT, SECRET = "northwind-tenant", "graph-app", "graph-secret-told-to-nobody"
LOGIN = f"https://login.microsoftonline.com/{TENANT}"
LITTLE = ("id", "type", "seriesMasterId", "start", "end")
WINDOWS = "Pacific Standard Time"


@dataclass(frozen=True)
class No:
    """How Graph declines. ``body`` instead of its usual words; ``after`` is for Retry-After."""

    status: int
    code: str = ""
    after: str = ""
    body: str = ""
    leads: str = ""

    def said(self) -> web.Response:
        text = self.body or json.dumps({"error": {"code": self.code, "message": "Canary in an error."}})
        named = {"Retry-After": self.after, "Location": self.leads}
        headers = {name: value for name, value in named.items() if value}
        return web.Response(status=self.status, text=text, content_type="application/json", headers=headers)


@dataclass
class GraphServer:
    """``said`` is what stands in whose calendar, and ``journal`` what was told of it at each turn.

    ``leads`` is where the next page is said to be, ``withheld`` series whose own event the view leaves out.
    """

    url: str = ""
    lasts: int = 3600
    logins: int = 0
    token: str = ""
    asked: list[str] = field(default_factory=list)
    prefer: list[str] = field(default_factory=list)
    said: dict[str, dict[str, Json]] = field(default_factory=dict)
    journal: defaultdict[str, list[list[Json]]] = field(default_factory=lambda: defaultdict(lambda: [[]]))
    faults: defaultdict[str, deque[No]] = field(default_factory=lambda: defaultdict(deque))
    good: set[str] = field(default_factory=set)
    leads: str = ""
    withheld: bool = False
    subscriptions: dict[str, Json] = field(default_factory=dict)
    reach: timedelta = timedelta(minutes=4230)
    now: Callable[[], datetime] | None = None
    _ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def access(self) -> GraphVariables:
        return GraphVariables(CLIENT, TENANT, SECRET, self.url)

    def fail(self, what: str, *faults: No) -> None:
        """Let the next of these be declined, one each: ``token``, ``view``, ``event``, ``subscribe``, ``renew``."""
        self.faults[what].extend(faults)

    def says(self, owner: str, *events: Json) -> None:
        """Let this be all that stands in somebody's calendar."""
        before, now = self.said.get(owner, {}), {one["id"]: one for one in events}
        gone = [{"id": name, "@removed": {"reason": "deleted"}} for name in before.keys() - now.keys()]
        changed = [one for name, one in now.items() if before.get(name) != one]
        self.journal[owner].append(changed + gone)
        self.said[owner] = now

    @asynccontextmanager
    async def running(self) -> AsyncIterator["GraphServer"]:
        app = web.Application()
        users = "/v1.0/users/{owner}"
        app.router.add_get(f"/{TENANT}/v2.0/.well-known/openid-configuration", self._configuration)
        app.router.add_post(f"/{TENANT}/oauth2/v2.0/token", self._token)
        app.router.add_get(
            f"{users}/calendarView/{{delta:delta(?:\\(\\))?}}", self._view
        )  # Microsoft's client says delta()
        app.router.add_get(f"{users}/events/{{id}}", self._event)
        app.router.add_post("/v1.0/subscriptions", self._subscribe)
        app.router.add_patch("/v1.0/subscriptions/{id}", self._renew)
        app.router.add_delete("/v1.0/subscriptions/{id}", self._end)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            self.url = "http://{}:{}".format(*runner.addresses[0])
            yield self
        finally:
            await runner.cleanup()

    async def _configuration(self, _: web.Request) -> web.Response:
        ends = ("authorization_endpoint", "authorize"), ("token_endpoint", "token")
        told = {name: f"{LOGIN}/oauth2/v2.0/{end}" for name, end in ends}
        return web.json_response({**told, "issuer": f"{LOGIN}/v2.0"})

    async def _token(self, request: web.Request) -> web.Response:
        self.logins += 1
        form = await request.post()
        if faults := self.faults["token"]:
            return faults.popleft().said()
        known = (form["client_id"], form["client_secret"], form["grant_type"])
        assert known == (CLIENT, SECRET, "client_credentials"), form
        token = self.token or f"token-{self.logins}"
        self.good.add(token)
        return web.json_response({"token_type": "Bearer", "expires_in": self.lasts, "access_token": token})

    def _declined(self, what: str, request: web.Request) -> web.Response | None:
        self.asked.append(f"{what} {request.rel_url}")
        self.prefer.append(request.headers.get("Prefer", ""))
        if request.headers.get("Authorization", "").removeprefix("Bearer ") not in self.good:
            return No(401, "InvalidAuthenticationToken").said()
        faults = self.faults[what]
        return faults.popleft().said() if faults else None

    async def _view(self, request: web.Request) -> web.Response:
        owner, query = request.match_info["owner"], request.query
        if no := self._declined("view", request):
            return no
        if owner not in self.said:
            return No(404, "ErrorInvalidUser").said()
        if since := query.get("$deltatoken"):
            told = list({one["id"]: one for turn in self.journal[owner][int(since) :] for one in turn}.values())
            return web.json_response(self._page(request, told))
        if token := query.get("$skiptoken"):
            return web.json_response(
                self._page(request, self._within(owner, *token.split("_")[1:]), int(token.split("_")[0]))
            )
        within = self._within(owner, query["startDateTime"], query["endDateTime"])
        return web.json_response(self._page(request, within, window=(query["startDateTime"], query["endDateTime"])))

    def _within(self, owner: str, start: str, end: str) -> list[Json]:
        def is_in(one: Json) -> bool:
            return bool(one["start"]["dateTime"] < end.rstrip("Z") and one["end"]["dateTime"] > start.rstrip("Z"))

        seen = [one for one in self.said[owner].values() if one["type"] != "seriesMaster" and is_in(one)]
        masters = {one.get("seriesMasterId") for one in seen}
        told = [one for name, one in self.said[owner].items() if name in masters and not self.withheld]
        return told + seen

    def _page(self, request: web.Request, told: list[Json], at: int = 0, window: tuple[str, str] | None = None) -> Json:
        owner, prefer = request.match_info["owner"], request.headers.get("Prefer", "")
        most = int(prefer.partition("odata.maxpagesize=")[2] or 10)
        page: Json = {"value": [_as_asked(one, prefer) for one in told[at : at + most]]}
        here = f"{self.url}/v1.0/users/{owner}/calendarView/delta"
        if at + most < len(told) and (window or "$skiptoken" in request.query):
            start, end = window or request.query["$skiptoken"].split("_")[1:]
            page["@odata.nextLink"] = self.leads or f"{here}?{urlencode({'$skiptoken': f'{at + most}_{start}_{end}'})}"
        else:
            page["value"] += [_as_asked(one, prefer) for one in told[at + most :]]
            page["@odata.deltaLink"] = f"{here}?{urlencode({'$deltatoken': len(self.journal[owner])})}"
        return page

    async def _event(self, request: web.Request) -> web.Response:
        if no := self._declined("event", request):
            return no
        one = self.said[request.match_info["owner"]].get(request.match_info["id"])
        if one is None:
            return No(404, "ErrorItemNotFound").said()
        return web.json_response(_as_asked(one, request.headers.get("Prefer", "")))

    async def _subscribe(self, request: web.Request) -> web.Response:
        if no := self._declined("subscribe", request):
            return no
        told = await request.json()
        told |= {"id": f"subscription-{next(self._ids)}", "expirationDateTime": self._until(told)}
        self.subscriptions[told["id"]] = told
        return web.json_response({**told, "clientState": None}, status=201)

    async def _renew(self, request: web.Request) -> web.Response:
        if no := self._declined("renew", request):
            return no
        known = self.subscriptions.get(request.match_info["id"])
        if known is None:
            return No(404, "ResourceNotFound").said()
        known["expirationDateTime"] = self._until(await request.json())
        return web.json_response(known)

    async def _end(self, request: web.Request) -> web.Response:
        if no := self._declined("end", request):
            return no
        known = self.subscriptions.pop(request.match_info["id"], None)
        return web.Response(status=204) if known else No(404, "ResourceNotFound").said()

    def notification(self, owner: str, **more: object) -> Json:
        """Return what Graph tells of a change to whoever wanted to be told."""
        wanted = [one for one in self.subscriptions.values() if one["resource"] == f"/users/{owner}/events"]
        told = {"changeType": "updated", "tenantId": TENANT, "resource": "Users/1/Events/2"}
        return {"value": [_told_of(one) | (told if "lifecycleEvent" not in more else {}) | more for one in wanted]}

    def _until(self, told: Json) -> str:
        """Grant what is asked for, but no more than Graph would."""
        until = datetime.fromisoformat(told["expirationDateTime"])
        if self.now:
            assert until <= self.now() + timedelta(minutes=4230), "Graph would have declined that."
            until = min(until, self.now() + self.reach)
        return f"{until:%Y-%m-%dT%H:%M:%S}.0000000Z"


def _told_of(subscription: Json) -> Json:
    known = {"subscriptionId": subscription["id"], "clientState": subscription["clientState"]}
    return {**known, "subscriptionExpirationDateTime": subscription["expirationDateTime"]}


def _as_asked(one: Json, prefer: str) -> Json:
    """Return an event as Graph tells of it, given how it was asked."""
    if "@removed" in one:
        return one
    told = {name: one[name] for name in LITTLE} if one["type"] == "occurrence" else dict(one)
    if 'outlook.timezone="UTC"' not in prefer:
        told |= {name: {**one[name], "timeZone": WINDOWS} for name in ("start", "end")}
    if 'body-content-type="text"' not in prefer and "body" in told:
        told["body"] = {"contentType": "html", "content": f"<html>{one['body']['content']}</html>"}
    return {"@odata.etag": 'W/"1"', **told}

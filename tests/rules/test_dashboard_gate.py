"""The dashboard's gate: a link that signs one browser in, once and soon, and pages that do no more than read."""

import asyncio
import re
from typing import Any

import pytest

from bot.dashboard import gate as gates
from bot.dashboard.gate import HOME, MAY_ASK, SIGN_IN, Gate, Receive, Scope, Send, digest

TOKEN = "a token that nobody guesses"
OURS = "select 1"
PAGES = (
    "/", "/figures", "/figures.json", "/figures/figures", "/figures/figures.csv", "/figures/figures.json",
    "/figures/figures?level=team&_facet=measure", "/figures/figures/7", "/figures/definitions",
    "/figures/definitions/not+asked", "/-/dashboards", HOME, "/-/dashboards/groups/bars", "/-/static/app.css",
    "/-/static-plugins/datasette_dashboards/vega.min.js", "/ours/dashboard.css", "/favicon.ico",
    f"/figures.json?sql={OURS}&period=",
)  # fmt: skip
NEVER = (
    "/-/plugins.json", "/-/metadata", "/-/settings", "/-/databases", "/-/threads", "/-/versions.json", "/-/actor.json",
    "/-/permissions", "/-/allow-debug", "/-/messages", "/-/patterns", "/-/auth-token?token=", "/-/logout", "/_internal",
    "/_memory", "/_memory.json?sql=select+1", "/figures.db", "/figures?sql=select+1", f"/figures?sql={OURS}",
    "/figures.json?sql=select+2", f"/figures.json?sql={OURS}&sql=select+2", f"/figures.csv?sql={OURS}",
    "/figures.json?sql=", "/figures/figures?_where=1", "/figures/figures.json?sql=select+1", "/figures/-/query?sql=x",
    "/-/static/../../app.py", "/-/static/..%2f..%2fapp.py", "/figures/sqlite_master", "/figures/figures/1.blob",
    "/-/dashboards/numbers/response/embed", "//", "/-/sign-in/", "/%66igures",
)  # fmt: skip


class Datasette:
    """What stands behind the gate: it notes who asked, and whether SQL was allowed."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, object, bool]] = []

    async def __call__(self, scope: Scope, _: Receive, send: Send) -> None:
        self.asked.append((scope["raw_path"].decode(), scope["actor"], MAY_ASK.get()))
        headers = [(b"content-type", b"text/html; charset=utf-8"), (b"set-cookie", b"ds=1"), (b"content-length", b"9")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"<script>1</script><script src='x'></script>"})


class Door:
    """The gate, and somebody who stands before it with or without a cookie."""

    def __init__(self) -> None:
        self.behind = Datasette()
        self.gate = Gate(self.behind, frozenset({OURS}), digest(TOKEN))
        self.cookie, self.scheme = "", "http"

    def asks(self, path: str, method: str = "GET") -> tuple[int, dict[str, str], str]:
        sent: list[Scope] = []
        raw, _, query = path.partition("?")

        async def send(message: Scope) -> None:
            sent.append(message)

        async def receive() -> Scope:
            return {"type": "http.request", "body": b""}

        scope: dict[str, Any] = {
            "type": "http", "scheme": self.scheme, "method": method, "raw_path": raw.encode(),
            "query_string": query.encode(),
            "headers": [(b"cookie", f"other=1; {self.cookie}".encode())] if self.cookie else [],
        }  # fmt: skip
        asyncio.run(self.gate(scope, receive, send))
        headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
        return sent[0]["status"], headers, b"".join(one.get("body", b"") for one in sent[1:]).decode()

    def signs_in(self, token: str = TOKEN, method: str = "GET") -> int:
        status, headers, _ = self.asks(f"{SIGN_IN}?token={token.replace(' ', '+')}", method)
        self.cookie = headers.get("set-cookie", self.cookie).partition(";")[0]
        return status


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def inside(door: Door) -> Door:
    assert door.signs_in() == 303
    return door


@pytest.mark.parametrize("path", [*PAGES, *NEVER])
def test_a_stranger_gets_403_and_datasette_hears_nothing_of_it(door: Door, path: str) -> None:
    assert door.asks(path)[0] == 403
    door.cookie = f"{gates.COOKIE}=guessed"
    assert door.asks(path)[0] == 403
    assert door.behind.asked == []


@pytest.mark.parametrize("path", PAGES)
def test_whoever_is_signed_in_may_read(inside: Door, path: str) -> None:
    assert inside.asks(path)[0] == 200
    [(asked, actor, _)] = inside.behind.asked
    assert (asked, actor) == (path.partition("?")[0], {"id": "reader"})


@pytest.mark.parametrize("path", NEVER)
def test_nobody_may_do_more_than_read(inside: Door, path: str) -> None:
    assert inside.asks(path)[0] == 403
    assert inside.behind.asked == []


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_nothing_is_ever_sent_in(inside: Door, method: str) -> None:
    assert inside.asks("/figures/figures", method)[0] == 403
    assert inside.behind.asked == []


def test_sql_may_run_where_a_dashboard_wrote_it_and_on_no_other_page(inside: Door) -> None:
    for path in (HOME, f"/figures.json?sql={OURS}", "/figures/figures", "/figures", "/"):
        inside.asks(path)
    assert [may for _, _, may in inside.behind.asked] == [True, True, False, False, False]


def test_the_link_lets_in_once(door: Door) -> None:
    assert door.signs_in() == 303
    assert door.asks(HOME)[0] == 200
    another = door.cookie
    door.cookie = ""
    assert door.signs_in() == 403
    assert door.asks(HOME)[0] == 403
    door.cookie = another
    assert door.asks(HOME)[0] == 200


@pytest.mark.parametrize("token", ["", "wrong", TOKEN[:-1], TOKEN + "x"])
def test_no_other_link_lets_in_and_trying_uses_nothing_up(door: Door, token: str) -> None:
    assert door.signs_in(token) == 403
    assert door.signs_in() == 303


def test_what_only_looks_whether_the_link_is_there_does_not_use_it_up(door: Door) -> None:
    assert door.signs_in(method="HEAD") == 403
    assert door.signs_in() == 303


def test_a_link_that_lay_about_lets_nobody_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gates, "SOON", 0.0)
    assert Door().signs_in() == 403


def test_after_a_day_at_work_one_is_signed_out(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gates, "LONG", 0.0)
    assert door.signs_in() == 303
    assert door.asks(HOME)[0] == 403


def test_the_cookie_is_for_no_script_and_no_other_site(door: Door) -> None:
    _, headers, _ = door.asks(f"{SIGN_IN}?token={TOKEN.replace(' ', '+')}")
    assert headers["location"] == HOME
    assert re.fullmatch(
        r"empty_chair_dashboard=[\w-]{43}; HttpOnly; SameSite=Lax; Path=/; Max-Age=43200", headers["set-cookie"]
    )


def test_where_a_proxy_encrypts_the_cookie_never_travels_in_the_clear(door: Door) -> None:
    door.scheme = "https"
    assert door.asks(f"{SIGN_IN}?token={TOKEN.replace(' ', '+')}")[1]["set-cookie"].endswith("; Secure")


def test_datasette_sets_no_cookie(inside: Door) -> None:
    assert "set-cookie" not in inside.asks(HOME)[1]


@pytest.mark.parametrize("path", [HOME, "/-/plugins", SIGN_IN])
def test_browsers_are_kept_careful_whatever_is_answered(inside: Door, path: str) -> None:
    headers = inside.asks(path)[1]
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "unsafe-eval" not in headers["content-security-policy"]


def test_only_scripts_that_datasette_wrote_run_and_each_page_has_a_word_of_its_own(inside: Door) -> None:
    first, second = inside.asks(HOME), inside.asks(HOME)
    [nonce] = set(re.findall(r"<script nonce=\"([\w-]+)\"", first[2]))
    assert f"'nonce-{nonce}'" in first[1]["content-security-policy"]
    assert first[2].count("<script") == first[2].count(f'nonce="{nonce}"') == 2
    assert nonce not in second[2]
    assert "content-length" not in first[1]
    assert "'unsafe-inline'" not in first[1]["content-security-policy"].partition("style-src")[0]


def test_what_never_changes_may_be_kept(inside: Door) -> None:
    assert inside.asks("/-/static/app.css")[1]["cache-control"] == "private, max-age=3600"


def test_what_is_no_request_for_a_page_is_left_alone(door: Door) -> None:
    async def nothing() -> Scope:
        raise AssertionError

    async def nowhere(message: Scope) -> None:
        raise AssertionError(message)

    asyncio.run(door.gate({"type": "websocket"}, nothing, nowhere))
    assert door.behind.asked == []

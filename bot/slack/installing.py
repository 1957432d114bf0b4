"""Pages in a browser: one leads to Slack's question whether the app may come in, to the other Slack leads back."""

import re
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from html import escape
from typing import Any

from aiohttp import web
from slack_sdk.oauth.authorize_url_generator import AuthorizeUrlGenerator
from slack_sdk.oauth.installation_store.models.installation import Installation as Theirs
from yarl import URL

from bot.company.installations import GOOD_FOR, Outcome
from bot.malformed import Malformed, understood
from bot.ports import TryLater
from bot.slack.calls import Calls, Declined, Unclear
from bot.slack.kept import Kept, ours
from bot.slack.register import Register
from bot.slack.scopes import CORE, OPTIONAL
from bot.variables.slack import OAuth

Json = dict[str, Any]
HERE = "/slack/install"
BACK = "/slack/oauth_redirect"
COOKIE, COOKIE_PATH = "chair_slack", "/slack"
BROWSER = re.compile(r"[A-Za-z0-9_-]{43}")
LONGEST = 500  # characters of a code or a state
STATUS = {Outcome.INSTALLED: 200, Outcome.UNREACHABLE: 502}  # what is not here is 403
LOOK = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title></head><body><main><h1>{title}</h1><p>{words}</p><p><a href="{where}">{way}</a></p></main></body>
</html>
"""


@dataclass(frozen=True, slots=True)
class InstallPages:
    """``installed`` is told which workspace or organisation has the app now."""

    oauth: OAuth
    calls: Calls
    register: Register
    installed: Callable[[str], Awaitable[None]]

    def listen(self, site: web.Application) -> None:
        site.router.add_get("/", self.front)
        site.router.add_get(HERE, self.begin)
        site.router.add_get(BACK, self.back)

    async def front(self, request: web.Request) -> web.Response:
        """Invite whoever comes by to install the app."""
        return self._page(None, request, HERE)

    async def begin(self, request: web.Request) -> web.Response:
        """Lead to Slack, with a state that is good once, for ten minutes, in this browser."""
        state, known = secrets.token_urlsafe(32), request.cookies.get(COOKIE, "")
        browser = known if BROWSER.fullmatch(known) else secrets.token_urlsafe(32)
        await self.register.begin(state, browser)
        scopes = (*CORE, *OPTIONAL) if request.query.get("optional") == "1" else CORE
        at = self.oauth.authorize
        where = AuthorizeUrlGenerator(
            client_id=self.oauth.client, redirect_uri=self.oauth.redirect, scopes=scopes, authorization_url=at
        ).generate(state)
        response = web.Response(status=302, headers={"Location": where})
        lasts, secure = int(GOOD_FOR.total_seconds()), URL(self.oauth.public_url).scheme == "https"
        response.set_cookie(
            COOKIE, browser, max_age=lasts, path=COOKIE_PATH, secure=secure, httponly=True, samesite="Lax"
        )
        return response

    async def back(self, request: web.Request) -> web.Response:
        """Keep what was installed, or nothing; either way say so."""
        where = HERE
        outcome, one = await self._came(request)
        if one:
            await Kept(self.register).async_save(one)
            await self.installed(ours(one).slack)
            where = f"https://slack.com/app_redirect?app={one.app_id or ''}&team={one.team_id or one.enterprise_id}"
        page = self._page(outcome, request, where)
        page.del_cookie(COOKIE, path=COOKIE_PATH)
        return page

    async def _came(self, request: web.Request) -> tuple[Outcome, Theirs | None]:
        state, code = (request.query.get(name, "")[:LONGEST] for name in ("state", "code"))
        browser = request.cookies.get(COOKIE, "")[:LONGEST]
        if not await self.register.come_back(state, browser):
            return Outcome.ELSEWHERE, None
        if request.query.get("error"):
            return Outcome.DENIED, None
        try:
            given = await self.calls.exchange(
                code=code,
                redirect_uri=self.oauth.redirect,
                client_id=self.oauth.client,
                client_secret=self.oauth.secret,
            )
            return Outcome.INSTALLED, told(given, self.register.now().timestamp())
        except (Declined, Malformed):
            return Outcome.REFUSED, None
        except (TryLater, Unclear):
            return Outcome.UNREACHABLE, None

    def _page(self, outcome: Outcome | None, request: web.Request, where: str) -> web.Response:
        spoken = self.register.words(outcome, request.headers.get("Accept-Language", ""))
        status = STATUS.get(outcome, 403) if outcome else 200
        return web.Response(text=drawn(spoken, where), content_type="text/html", status=status)


def drawn(spoken: tuple[str, str, str, str], where: str) -> str:
    """Return a page that says one thing and leads on."""
    language, title, words, way = map(escape, spoken)
    return LOOK.format(language=language, title=title, words=words, way=way, where=escape(where))


@understood
def told(given: Json, now: float) -> Theirs:
    """Read https://docs.slack.dev/reference/methods/oauth.v2.access. Raises ``Malformed``, also without a bot."""
    match given:
        case {"access_token": str(token), "bot_user_id": str(bot), "authed_user": {"id": str(user)}}:
            team, org = given.get("team") or {}, given.get("enterprise") or {}
        case _:
            raise Malformed(str(sorted(given)))
    one = Theirs(
        app_id=str(given.get("app_id") or ""),
        enterprise_id=org.get("id"),
        enterprise_name=org.get("name"),
        team_id=team.get("id"),
        team_name=team.get("name"),
        bot_token=token,
        bot_user_id=bot,
        bot_scopes=str(given.get("scope") or ""),
        bot_refresh_token=given.get("refresh_token"),
        bot_token_expires_at=int(now) + int(given["expires_in"]) if given.get("expires_in") else None,
        user_id=user,
        is_enterprise_install=given.get("is_enterprise_install") is True,
        installed_at=now,
    )
    ours(one)
    return one

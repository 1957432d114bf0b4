"""Whether Slack knows us, and lets us do what we need. For ``doctor``."""

import asyncio
import json

from aiohttp import ClientError, ClientSession

from bot.slack.platform import Access

PATIENCE = 10.0  # s
NEEDED = (
    "channels:read",
    "chat:write",
    "commands",
    "groups:read",
    "im:write",
    "mpim:write",
    "users:read",
    "users:read.email",
)
BETTER = ("channels:history", "groups:history", "im:history", "mpim:history")  # huddles, and what became of a post
DRAWN = "files:write"
Told = tuple[str, str, str]  # what, its state, in words


async def checkup(access: Access) -> tuple[Told, ...]:
    """Ask Slack who we are, and what we may. Raises nothing; shows no secret."""
    try:
        answer, given = await _asked("auth.test", access.token, access.url)
        socket = await _socket(access) if access.app_token else ()
    except (ClientError, TimeoutError, OSError, ValueError) as error:
        return (("slack", "broken", f"{access.url} cannot be reached: {type(error).__name__}"),)
    if answer.get("ok") is not True:
        return (("slack", "broken", f"Slack does not accept SLACK_BOT_TOKEN: {_why(answer)}"), *socket)
    known = ("slack", "ok", f"known as {answer.get('user', 'a bot')} in {answer.get('team', 'a workspace')}")
    return (known, *_scopes({scope.strip() for scope in given.split(",")}), *socket) if given else (known, *socket)


async def _socket(access: Access) -> tuple[Told, ...]:
    """Ask where we would dial in Socket Mode, and dial nowhere."""
    answer, _ = await _asked("apps.connections.open", access.app_token, access.url)
    if answer.get("ok") is True:
        return (("socket mode", "ok", "SLACK_APP_TOKEN opens connections"),)
    needs = "It is an app-level token with connections:write, and Socket Mode has to be on"
    return (("socket mode", "broken", f"Slack does not accept SLACK_APP_TOKEN: {_why(answer)}. {needs}"),)


async def _asked(method: str, token: str, url: str) -> tuple[dict[str, object], str]:
    """Return what Slack answers, and the scopes it says we have."""
    known_as = {"Authorization": f"Bearer {token}"}
    async with (
        asyncio.timeout(PATIENCE),
        ClientSession() as session,
        session.post(f"{url.rstrip('/')}/{method}", headers=known_as) as heard,
    ):
        answer = json.loads(await heard.read())
        return answer if isinstance(answer, dict) else {"error": "it made no sense"}, heard.headers.get(
            "x-oauth-scopes", ""
        )


def _why(answer: dict[str, object]) -> str:
    return str(answer.get("error", "no reason given"))[:60]


def _scopes(given: set[str]) -> tuple[Told, ...]:
    if missing := [scope for scope in NEEDED if scope not in given]:
        return (("scopes", "broken", f"missing: {', '.join(missing)}. Install the app again from manifest.yml"),)
    if absent := [scope for scope in BETTER if scope not in given]:
        why = "without them huddles are not heard, and a post of unknown outcome is not looked up"
        return (("scopes", "ok", f"not given, which is allowed: {', '.join(absent)}; {why}"),)
    if DRAWN not in given:
        return (("scopes", "ok", f"not given, which is allowed: {DRAWN}; without it pictures stand there in words"),)
    return (("scopes", "ok", "all that the manifest asks for"),)

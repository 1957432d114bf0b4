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
Told = tuple[str, str, str]  # what, its state, in words


async def checkup(access: Access) -> tuple[Told, ...]:
    """Ask Slack who we are, and what we may. Raises nothing; shows no secret."""
    known_as = {"Authorization": f"Bearer {access.token}"}
    try:
        async with (
            asyncio.timeout(PATIENCE),
            ClientSession() as session,
            session.post(f"{access.url.rstrip('/')}/auth.test", headers=known_as) as heard,
        ):
            answer, given = json.loads(await heard.read()), heard.headers.get("x-oauth-scopes", "")
    except (ClientError, TimeoutError, OSError, ValueError) as error:
        return (("slack", "broken", f"{access.url} cannot be reached: {type(error).__name__}"),)
    if not isinstance(answer, dict) or answer.get("ok") is not True:
        why = str(answer.get("error", "no reason given"))[:60] if isinstance(answer, dict) else "it made no sense"
        return (("slack", "broken", f"Slack does not accept SLACK_BOT_TOKEN: {why}"),)
    known = ("slack", "ok", f"known as {answer.get('user', 'a bot')} in {answer.get('team', 'a workspace')}")
    return (known, *_scopes({scope.strip() for scope in given.split(",")})) if given else (known,)


def _scopes(given: set[str]) -> tuple[Told, ...]:
    if missing := [scope for scope in NEEDED if scope not in given]:
        return (("scopes", "broken", f"missing: {', '.join(missing)}. Install the app again from manifest.yml"),)
    if absent := [scope for scope in BETTER if scope not in given]:
        why = "without them huddles are not heard, and a post of unknown outcome is not looked up"
        return (("scopes", "ok", f"not given, which is allowed: {', '.join(absent)}; {why}"),)
    return (("scopes", "ok", "all that the manifest asks for"),)

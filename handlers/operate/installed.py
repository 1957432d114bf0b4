"""Where the app is installed in Slack, for ``doctor``: a line each, without anything that opens it."""

from collections.abc import Iterator
from datetime import datetime

from bot.company.installations import LOST, Installation
from bot.company.reach import SCOPES
from handlers.operate.desk import Desk
from storage.installations import Installations

Told = tuple[str, str, str]  # what, its state, in words
AGAIN = "install the app there again"


async def installations(desk: Desk) -> tuple[Told, ...]:
    found = await desk.store.installed(Installations.everyone)
    return tuple(_told(one, desk.clock.now()) for one in found)


def _told(one: Installation, now: datetime) -> Told:
    what, name = "slack", f"{one.name} ({one.slack}, company {one.company})"
    if one.ended:
        return what, "look", f"{name}: not installed any more since {one.ended:%Y-%m-%d}; its tokens are gone"
    if faults := [*_faults(one, now)]:
        return what, "broken", f"{name}: {'; '.join(faults)}; {AGAIN}"
    if one.trouble == LOST:
        return what, "look", f"{name}: Slack has not answered when its token was exchanged; tried again every minute"
    until = (
        f"its token is exchanged before {one.expires:%Y-%m-%d %H:%M}" if one.expires else "its token does not expire"
    )
    return what, "ok", f"{name}: installed by {one.by or 'somebody'} on {one.at:%Y-%m-%d}; {until}"


def _faults(one: Installation, now: datetime) -> Iterator[str]:
    if not one.token:
        yield "its token cannot be opened with this CHAIR_SECRET_KEY"
    elif one.trouble not in ("", LOST):
        yield f"Slack does not exchange its token ({one.trouble[:60]})"
    elif one.is_expired(now):
        yield "its token has expired"
    if missing := [scope for scope, optional in SCOPES.items() if not optional and scope not in one.scopes]:
        yield f"it may not {', '.join(missing)}, which the bot has come to need"

"""Hear what people do in Slack, and acknowledge it when it is on disk.

One listener a family, those that people wait for first: each listener ahead of the right one costs 10 µs.
"""

import logging
import re

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.error import BoltUnhandledRequestError
from slack_bolt.response import BoltResponse

from bot.honestly import Failed
from bot.slack.events import PEOPLE, REACTIONS, Events
from bot.slack.forms import CALLBACK
from bot.slack.groups import Groups
from bot.slack.places import Places
from bot.slack.press import Pressing
from bot.slack.receive import COMMAND
from bot.slack.reception import Reception
from bot.slack.replies import Replies
from bot.slack.slash import Choosing, Typing
from bot.slack.submit import Submitting

log = logging.getLogger(__name__)
logging.getLogger("slack_bolt.AsyncApp").setLevel(logging.WARNING)  # else it tells of stores that we do not use


def hear(token: str, reception: Reception, replies: Replies, pressing: Pressing, groups: Groups) -> AsyncApp:
    """Return the app that listens. ``receive`` has proved before what it is given."""
    app, events = _app(token), Events(reception, replies)
    app.action(re.compile(f"^{COMMAND}"))(pressing.__call__)
    app.view(CALLBACK)(Submitting(reception, replies).__call__)
    app.command(re.compile(""))(Typing(reception, replies, groups).__call__)
    app.message_shortcut("ask_customer")(Choosing(reception, replies, groups).__call__)
    app.shortcut("tell_win")(Choosing(reception, replies, groups).__call__)
    app.event("app_home_opened")(events.home_opened)
    app.event("app_mention")(events.talk.__call__)
    app.event("message")(events.message)
    app.event("user_huddle_changed")(events.huddle_changed)
    app.event(re.compile(f"^({'|'.join(PEOPLE)})$"))(events.person_changed)
    app.event(re.compile(f"^({'|'.join(REACTIONS)})$"))(events.reacted)
    Places(reception).listen(app)
    app.error(_answer_to_trouble)
    return app


def nobody() -> AsyncApp:
    """Return an app that answers what Slack wants to know of any app, and does nothing."""
    app = _app("")
    app.error(_answer_to_trouble)
    return app


def _app(token: str) -> AsyncApp:
    async def authorize(team_id: str | None = None, enterprise_id: str | None = None) -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id, bot_token=token)

    return AsyncApp(
        name="hear.py",  # what Bolt would find out itself, by reading the source of everything that is running
        authorize=authorize,
        process_before_response=True,
        raise_error_for_unhandled_request=True,
        request_verification_enabled=False,
        ignoring_self_events_enabled=False,
        ssl_check_enabled=False,
    )


async def _answer_to_trouble(error: Exception) -> BoltResponse:
    """Say 200 to what is none of our business, 500 to what we failed to do, 400 to what cannot be read."""
    match error:
        case BoltUnhandledRequestError():
            return BoltResponse(status=200)
        case Failed():
            return BoltResponse(status=500)
        case _:
            log.warning("Something from Slack could not be read: %r", error, exc_info=error)
            return BoltResponse(status=400)

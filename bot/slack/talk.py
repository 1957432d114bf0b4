"""What people say to the bot in their own conversation with it, or after its name in a channel."""

import re
from typing import Any

from bot.cards import Button, Card
from bot.commands import FORMED, AskByHand, ShowHelp
from bot.honestly import Failed
from bot.malformed import understood
from bot.people import Place
from bot.ports import Rejected
from bot.slack.profiles import person
from bot.slack.reception import Heard, Reception
from bot.slack.replies import Back, Replies
from bot.slack.rich import SLACK
from bot.slack.slash import plain
from bot.slack.words import Say
from bot.typed import typed

Json = dict[str, Any]
MENTION = re.compile(r"<@[UW][A-Z0-9]+(?:\|[^<>]*)?>")


@understood
def is_talk(event: Json) -> bool:
    """Tell whether a person has said this just now: no bot, no edit, nothing that Slack says of itself."""
    by_person = event.get("user") and not event.get("bot_id") and not event.get("app_id")
    return bool(by_person) and not event.get("subtype") and not event.get("edited") and not event.get("hidden")


def is_private(event: Json) -> bool:
    return event.get("channel_type") == "im"


class Talk:
    """Listens to ``message.im`` and ``app_mention``. The answer is for that person alone, wherever they spoke."""

    def __init__(self, reception: Reception, replies: Replies) -> None:
        self._reception = reception
        self._replies = replies

    async def __call__(self, body: Json) -> None:
        if not is_talk(body["event"]):
            return
        heard, back = await self._heard(body)
        try:
            self._replies.answer(await self._answered(heard), back)
        except Rejected as no:
            self._replies.tell(no.words, back)
        except Failed as failed:
            self._replies.say(Say.sorry(failed), back)
            raise

    async def _answered(self, heard: Heard) -> tuple[Card, ...]:
        """Return what answers this. Where no form can be opened, a button does that."""
        command = heard.command
        form = await self._reception.form(heard) if isinstance(command, FORMED) else None
        if form and isinstance(command, FORMED):
            return (Card("", buttons=(Button(form.title, command, primary=True),)),)
        return tuple(sight.card for sight in await self._reception.handle(heard))

    async def _heard(self, body: Json) -> tuple[Heard, Back]:
        event = body["event"]
        by, place, alone = person(event["user"]), Place(SLACK, event["channel"]), is_private(event)
        before, words = _said(event.get("text") or "", _own_name(body), alone=alone)
        if not alone:
            await self._reception.directory.meet({by}, place)
        title = "" if alone else self._reception.directory.name_of(place)
        asked = typed(words, place, title, alone=alone)
        if before and isinstance(asked, AskByHand):  # *thanks @Empty Chair, ask me anything* asks nobody
            asked = ShowHelp()
        back = Back(by.user, thread=event.get("thread_ts") or "", channel=place.channel, private=alone)
        return Heard(asked, by, f"talk/{place.channel}/{event['ts']}"), back


def _said(text: str, own: str, *, alone: bool) -> tuple[str, str]:
    """Return what stands before the bot's name, and what after it; in private it need not be named."""
    for found in MENTION.finditer(text):
        if not own or own in found[0]:
            return plain(text[: found.start()]), plain(text[found.end() :])
    return ("", plain(text)) if alone else (plain(text), "")


def _own_name(body: Json) -> str:
    """Return the bot's own user id: https://docs.slack.dev/apis/events-api/#authorizations."""
    return next((str(one.get("user_id") or "") for one in body.get("authorizations") or [] if one.get("is_bot")), "")

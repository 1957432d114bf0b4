"""What people type after the slash command, and what they choose from our shortcuts."""

import html
import re
from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.cards import Card
from bot.commands import FORMED, AskByHand, Pressable, TellWin
from bot.forms import Form
from bot.honestly import Failed
from bot.malformed import understood
from bot.meetings import MAX_DECISION, MAX_TITLE
from bot.people import Place
from bot.ports import Rejected
from bot.slack.draw import DIVIDER, draw
from bot.slack.groups import Groups, names_groups
from bot.slack.profiles import person
from bot.slack.reception import Heard, Reception
from bot.slack.replies import Back, Replies, card_of
from bot.slack.rich import SLACK, spoken
from bot.slack.words import Say
from bot.typed import typed, win_from

Json = dict[str, Any]
UNNAMED = {"directmessage", "privategroup"}  # what Slack says for the name of a place that it will not name
TELL_WIN = "tell_win"
STANDS = re.compile(r"([a-z0-9-]{1,80})/([A-Z0-9]{2,20})/([0-9]{1,11})\.([0-9]{1,6})")
MARKUP = re.compile(r"<(?:[^<>|]*\|)?([^<>|]*)>")


@understood
def said(command: Json) -> tuple[Heard, Back]:
    """Read https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling."""
    channel, user = command["channel_id"], command["user_id"]
    name = command.get("channel_name") or ""
    title = "" if name in UNNAMED or not name else f"#{name}"[:MAX_TITLE]
    asked = typed(
        command.get("text") or "", Place(SLACK, channel), title, command["command"], alone=name == "directmessage"
    )
    back = Back(user, response_url=command.get("response_url") or "", trigger=command.get("trigger_id") or "")
    return Heard(asked, person(user), f"command/{command['trigger_id']}"), back


@understood
def chosen(body: Json) -> tuple[Heard, Back]:
    """Read https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload."""
    if body["callback_id"] == TELL_WIN:
        return _told(body)
    message, channel, user = body["message"], body["channel"], body["user"]["id"]
    place = Place(SLACK, channel["id"], message.get("thread_ts") or message["ts"])
    name = channel.get("name") or ""
    title = "" if name in UNNAMED or not name else f"#{name}"[:MAX_TITLE]
    asked: Pressable = AskByHand(place, title, plain(message.get("text") or "")[:MAX_DECISION])
    back = Back(user, response_url=body.get("response_url") or "", trigger=body["trigger_id"], thread=place.thread)
    return Heard(asked, person(user), f"shortcut/{body['trigger_id']}"), back


def _told(body: Json) -> tuple[Heard, Back]:
    """Read the shortcut to a win, on a message or anywhere: what the message says is its evidence."""
    said, user = plain((body.get("message") or {}).get("text") or ""), body["user"]["id"]
    back = Back(user, response_url=body.get("response_url") or "", trigger=body["trigger_id"])
    return Heard(win_from(said, _address(body)), person(user), f"shortcut/{body['trigger_id']}"), back


def _address(body: Json) -> str:
    """Return where the message stands, as https://docs.slack.dev/reference/methods/chat.getPermalink writes it."""
    team, channel, message = (body.get(part) or {} for part in ("team", "channel", "message"))
    stands = f"{team.get('domain')}/{channel.get('id')}/{message.get('ts')}"
    found = STANDS.fullmatch(stands)
    return "https://{}.slack.com/archives/{}/p{}{}".format(*found.groups()) if found else ""


def plain(text: str) -> str:
    """Return a message's text as people read it, in one line: https://docs.slack.dev/messaging/formatting-message-text."""
    return " ".join(html.unescape(MARKUP.sub(r"\1", text)).split())


class _Opening:
    """Opens the form that something heard wants filled first, or does it at once if it wants none."""

    def __init__(self, reception: Reception, replies: Replies, groups: Groups) -> None:
        self._reception = reception
        self._replies = replies
        self._groups = groups

    async def _open(self, ack: AsyncAck, heard: Heard, back: Back, words: str) -> None:
        try:
            form = await self._form(heard, words)
            if form:
                await self._replies.open(form, back)
            else:
                sights = await self._reception.handle(heard)
                self._replies.answer(tuple(sight.card for sight in sights), back)
        except Rejected as no:
            self._replies.tell(no.words, back)
        except Failed as failed:
            self._replies.say(Say.sorry(failed), back)
            raise
        await ack()

    async def _form(self, heard: Heard, words: str) -> Form | None:
        """Return the form; in that for a win stand the people of the groups that its words name, to be looked over."""
        if not (isinstance(heard.command, TellWin) and names_groups(words)):
            return await self._reception.form(heard)
        members = await self._groups.members(words)
        win = replace(heard.command, doers=members or ())
        form = await self._reception.form(replace(heard, command=win))
        if form is None or members is not None:
            return form
        unknown = Say.NO_GROUPS.to(self._reception.language(heard.by))
        return replace(form, notes=((unknown,), *form.notes))


class Typing(_Opening):
    """Listens to the slash command, whatever it is called. The answer goes back with the acknowledgement."""

    async def __call__(self, ack: AsyncAck, body: Json) -> None:
        heard, back = said(body)
        if isinstance(heard.command, FORMED):
            await self._open(ack, heard, back, body.get("text") or "")
            return
        try:
            cards = tuple(sight.card for sight in await self._reception.handle(heard))
        except Rejected as no:
            cards = (card_of(no.words),)
        except Failed as failed:
            self._replies.say(Say.sorry(failed), back)
            raise
        if cards:
            await ack(text="\n".join(map(spoken, cards)), blocks=_stacked(cards), response_type="ephemeral")
        else:
            await ack()


class Choosing(_Opening):
    """Listens to our shortcuts, on a message or anywhere: they open as a form, with the message in it."""

    async def __call__(self, ack: AsyncAck, body: Json) -> None:
        heard, back = chosen(body)
        await self._open(ack, heard, back, (body.get("message") or {}).get("text") or "")


def _stacked(cards: tuple[Card, ...]) -> list[Json]:
    blocks = draw(cards[0])
    for card in cards[1:]:
        blocks += [DIVIDER, *draw(card)]
    return blocks[:50]

"""A form that was sent: it fills its command's blanks, and the command is given."""

import logging
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncAck

from bot.cards import Card
from bot.commands import PRESSABLE, Pressable, Refused
from bot.forms import filled
from bot.malformed import understood
from bot.people import Person
from bot.ports import Rejected
from bot.slack.forms import values
from bot.slack.profiles import person
from bot.slack.reception import Heard, Reception
from bot.slack.replies import Replies, card_of
from bot.slack.words import Say
from bot.wire import Unreadable, read

log = logging.getLogger(__name__)
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sent:
    """``carried`` is the command whose blanks ``values`` fill; ``fields`` are the blocks that can show an error."""

    carried: str
    values: dict[str, str]
    fields: frozenset[str]
    by: Person
    delivery: str


@understood
def sent(body: Json) -> Sent:
    """Read https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload."""
    view = body["view"]
    fields = frozenset(block["block_id"] for block in view["blocks"] if block["type"] == "input")
    return Sent(
        view["private_metadata"], values(view["state"]), fields, person(body["user"]["id"]), f"view/{view['id']}"
    )


class Submitting:
    """Listens to forms. What is wrong with a field is said at that field, and nothing typed is lost."""

    def __init__(self, reception: Reception, replies: Replies) -> None:
        self._reception = reception
        self._replies = replies

    async def __call__(self, ack: AsyncAck, body: Json) -> None:
        form = sent(body)
        try:
            given: Pressable = filled(read(form.carried, PRESSABLE), form.values)
            sights = await self._reception.handle(Heard(given, form.by, form.delivery))
        except Unreadable as old:
            log.warning("A form of another version was sent: %s", old)
            await self._show(ack, form, (self._say(Say.OLD, form),))
        except Refused as no:
            await self._mend(ack, form, no.field, Say.NOT_UNDERSTOOD.to(self._language(form)))
        except Rejected as no:
            await self._mend(ack, form, no.field, no.words)
        else:
            await self._show(ack, form, tuple(sight.card for sight in sights))

    async def _mend(self, ack: AsyncAck, form: Sent, field: str, words: str) -> None:
        if field in form.fields:
            await ack(response_action="errors", errors={field: words})
        else:
            await self._show(ack, form, (card_of(words),))

    async def _show(self, ack: AsyncAck, form: Sent, cards: tuple[Card, ...]) -> None:
        if cards:
            await ack(response_action="update", view=self._replies.sheet(cards, form.by.user))
        else:
            await ack(response_action="clear")

    def _say(self, what: Say, form: Sent) -> Card:
        return card_of(what.to(self._language(form)))

    def _language(self, form: Sent) -> str:
        return self._reception.language(form.by)

"""Answer whoever acted, the way they came: once or not at all, and only after Slack has its acknowledgement."""

import json
import logging
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bot.background import Background
from bot.cards import MAX_TITLE, Card, Text
from bot.commands import ShowHome, TurnPage
from bot.forms import Form
from bot.slack.addresses import USES, Addresses, Spot
from bot.slack.calls import Calls
from bot.slack.draw import draw, sheet
from bot.slack.forms import modal
from bot.slack.home import Homes, Outdated
from bot.slack.profiles import person
from bot.slack.reception import Heard, Reception
from bot.slack.rich import spoken
from bot.slack.words import Say

log = logging.getLogger(__name__)
Json = dict[str, Any]
AS_IT_BEGINS = ShowHome()
OPENING = 1.5  # s, of the three in which Slack wants its answer and takes a trigger


@dataclass(frozen=True, slots=True)
class Back:
    """The ways back to somebody: an address, a trigger for a modal, the view they pressed in, where they spoke.

    ``private``: nobody else reads that channel.
    """

    user: str
    response_url: str = ""
    trigger: str = ""
    thread: str = ""
    view: str = ""
    home: bool = False
    channel: str = ""
    private: bool = False
    spot: Spot = ("", "")  # the message that everybody sees and that they pressed in


class Replies:
    def __init__(
        self, calls: Calls, homes: Homes, reception: Reception, background: Background, addresses: Addresses
    ) -> None:
        self._addresses = addresses
        self._calls = calls
        self._homes = homes
        self._reception = reception
        self._background = background

    def answer(self, cards: tuple[Card, ...], back: Back) -> None:
        """Let only that person see these cards; what is left of their address can change the one they pressed in."""
        self._addresses.keep(back.spot, back.response_url, len(cards))
        if cards and (back.response_url or back.trigger or back.channel):
            self._background.start(self._shown(cards, back))

    def tell(self, words: str, back: Back) -> None:
        self.answer((card_of(words),), back)

    def say(self, what: Say, back: Back) -> None:
        self.tell(what.to(self._language(back)), back)

    async def open(self, form: Form, back: Back) -> None:
        """Open a form while the trigger is fresh. In a modal it opens on top."""
        method = "views.push" if back.view and not back.home else "views.open"
        try:
            await self._calls.write(method, patience=OPENING, trigger_id=back.trigger, view=modal(form))
        except Exception as error:  # noqa: BLE001  # whatever it is, the person is told
            log.warning("A form was not opened: %s", error)
            self.say(Say.NOT_OPENED, back)

    def show_home(self, user: str, command: ShowHome | TurnPage = AS_IT_BEGINS) -> None:
        """Bring somebody's Home up to date, turned over to another page if they have asked for that."""
        self._background.start(self._home_shown(user, command))

    def sheet(self, cards: tuple[Card, ...], user: str) -> Json:
        """Return cards as a modal to show somebody."""
        return sheet(cards, Say.CLOSE.to(self._reception.language(person(user))))

    async def _home_shown(self, user: str, command: ShowHome | TurnPage) -> None:
        """Look and publish. If somebody has published in between, look once more, and publish that."""
        heard, before = Heard(command, person(user), f"home/{user}"), self._homes.known(user)
        try:
            await self._homes.publish(user, await self._reception.page(heard), before)
        except Outdated:
            await self._homes.publish(user, await self._reception.page(heard), "")

    async def _shown(self, cards: tuple[Card, ...], back: Back) -> None:
        if back.response_url:
            for card in cards[:USES]:
                await self._calls.reply(back.response_url, ephemeral(card, back.thread))
        elif back.channel:
            await self._said_there(cards, back)
        elif back.view and not back.home:
            await self._calls.write("views.update", view_id=back.view, view=self.sheet(cards, back.user))
        else:
            await self._calls.write("views.open", trigger_id=back.trigger, view=self.sheet(cards, back.user))

    async def _said_there(self, cards: tuple[Card, ...], back: Back) -> None:
        """Answer where somebody has spoken: in their own conversation, or so that only they see it."""
        alone = {} if back.private else {"user": back.user}
        method = "chat.postMessage" if back.private else "chat.postEphemeral"
        for card in cards:
            said: Json = {"text": spoken(card), "blocks": draw(card), "thread_ts": back.thread or None} | alone
            await self._calls.write(method, channel=back.channel, **said)

    def _language(self, back: Back) -> str:
        return self._reception.language(person(back.user))


@lru_cache(maxsize=1024)  # whoever answers one question is told the same; 2 kB each
def ephemeral(card: Card, thread: str = "") -> bytes:
    """Return a message for one person, as JSON, which leaves standing what they pressed in."""
    said: Json = {"response_type": "ephemeral", "replace_original": False, "text": spoken(card), "blocks": draw(card)}
    return json.dumps(said | {"thread_ts": thread} if thread else said).encode()


def card_of(words: str) -> Card:
    """Return a sentence as a card, however long it is."""
    return Card(words) if len(words) <= MAX_TITLE else Card("", (Text((words,)),))

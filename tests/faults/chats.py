"""A look behind the plain chat's back: what stands where, and how to let it go wrong."""

from bot.meetings import short_id
from bot.views import Lasting, OpenQuestion
from tests.office import COMPANY, Office
from tests.plain import FakeChat, Message

PRICING = OpenQuestion(short_id("Pricing"))
SIX = ("Ana", "Grace", "Linus", "Guido", "Barbara", "Ken")


def chat_of(office: Office) -> FakeChat:
    chat = office.outside.chat
    assert isinstance(chat, FakeChat)
    return chat


def messages_in(office: Office, room: str = "#checkout") -> list[Message]:
    return [message for message in chat_of(office).messages.values() if message.place.channel == room]


def want(office: Office, view: Lasting) -> None:
    office.run(office.store.change(COMPANY, lambda memory: memory.outbox.want(view, office.clock.now())))

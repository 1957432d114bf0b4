"""A customer worth a call, in words: offered to one leader, what became of it, a note, and who sees how many."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.cards import Block, Button, Card, Heading, Line, Quote, Text
from bot.commands import NoteCall
from bot.commands.calling import (
    CalledCustomer,
    CallsForMeAgain,
    CouldNotReach,
    NextCustomer,
    NoCallsForMe,
    NotNowCustomer,
)
from bot.evidence import CustomerQuote
from bot.evidence.calling import MayCall
from bot.forms import Field, Form, Tick, Words
from bot.leaders import FEWEST_COUNTED
from bot.leaders.calls import MAX_NOTE, Call, State
from bot.views import Done
from prompts import evidence
from prompts.words import Say

MOST_LISTED = 20  # leaders
OVER = {
    State.NOT_NOW: "call-not-now",
    State.LAPSED: "call-lapsed",
    State.GIVEN_BACK: "call-given-back",
    State.WITHDRAWN: "call-withdrawn",
    State.OFFERED: "call-withdrawn",  # consent is gone, and the row does not know it yet
}
BECAME = (State.CALLED, State.UNREACHED, State.NOT_NOW, State.OFFERED)
Counted = Mapping[State, int]


@dataclass(frozen=True, slots=True)
class Note:
    """What a leader has noted of a call; ``shared``: it is evidence now."""

    words: str = ""
    shared: bool = False


def besides(say: Say) -> Text:
    """Say in the week's card that there is somebody to call; who it is stands elsewhere."""
    return Text(say("call-besides"))


def offered(name: str, quote: CustomerQuote, call: MayCall, say: Say) -> Card:
    """Show a leader whom to call, and what they have said."""
    told = (
        Text((call.contact,)),
        *evidence.beside(quote, say),
        Text(say("call-agreed", day=say.date(call.agreed))),
        Text(say("call-yours-alone"), quiet=True),
    )
    buttons = (
        Button(say.plain("call-called"), CalledCustomer(name), primary=True),
        Button(say.plain("call-could-not-reach"), CouldNotReach(name)),
        Button(say.plain("call-not-now-button"), NotNowCustomer(name)),
    )
    return Card(say.plain("call-title"), told, buttons, (_none(say),))


def became(call: Call, note: Note, say: Say) -> Card:
    """Tell what became of an offer, without who it was."""
    match call.state:
        case State.CALLED:
            return _called(call.name, note, say)
        case State.UNREACHED:
            more = Button(say.plain("call-called"), CalledCustomer(call.name)), _none(say)
            return Card(
                say.plain("call-title"), (Text(say("call-became-not-reached")),), (_next(call.name, say),), more
            )
        case _:
            return Card(say.plain("call-title"), (Text(say(OVER[call.state])),))


def noted(done: Done, say: Say) -> Card:
    """Answer a leader who has just done something about a call."""
    return Card(say.plain(f"call-said-{done.value}"), (Text(say(f"call-said-{done.value}-more")),))


def note(name: str, known: Note, say: Say) -> Form:
    """Ask for two lines of a call, and whether the customer lets teams read them."""
    fields = (
        Field(
            "note",
            say.plain("call-note"),
            Words(MAX_NOTE, lines=True),
            say.plain("call-note-hint"),
            required=True,
            value=known.words,
        ),
        Field(
            "shared", say.plain("call-share"), Tick(say.plain("call-share-tick")), value="yes" if known.shared else ""
        ),
    )
    return Form(say.plain("call-note"), say.plain("save"), NoteCall(name), fields, say.plain("cancel"))


def source(say: Say) -> str:
    """Return where a customer said what a note says that teams may read."""
    return say.plain("call-source")


def own(counted: Counted, say: Say, *, none: bool) -> Card:
    """Tell a leader on their page how it stands with calls, and let them have none, or some again."""
    told = Text(say("call-own-none")) if none else Text(say("call-own", **_counts(counted)))
    button = Button(say.plain("call-again"), CallsForMeAgain()) if none else _none(say)
    return Card("", (Heading(say.plain("call-heading")), told, Text(say("call-own-seen"), quiet=True)), (button,))


def of_everybody(listed: tuple[tuple[str, Counted], ...], say: Say) -> Card:
    """List for the sponsor what became of what each leader was offered."""
    told: list[Block] = [Text(say("call-of", name=name, **_counts(each))) for name, each in listed[:MOST_LISTED]]
    if (others := len(listed) - MOST_LISTED) > 0:
        told.append(Text(say("call-of-others", count=others), quiet=True))
    return Card("", (Heading(say.plain("call-heading")), *told, Text(say("call-of-seen"), quiet=True)))


def counts(leaders: int, counted: Counted, say: Say) -> Card:
    """Count calls for a CX lead; of few leaders nothing, since that would tell of single ones."""
    few = leaders < FEWEST_COUNTED
    told = say("call-few") if few else say("call-counted", leaders=leaders, **_counts(counted))
    return Card("", (Heading(say.plain("call-heading")), Text(told)))


def _called(name: str, note: Note, say: Say) -> Card:
    told = (Text(say("call-became-called")), *_noted(note, say))
    label = say.plain("call-change-note" if note.words else "call-add-note")
    buttons = Button(label, NoteCall(name), primary=not note.words), _next(name, say)
    other = () if note.words else (Button(say.plain("call-could-not-reach"), CouldNotReach(name)),)
    return Card(say.plain("call-title"), told, buttons, (*other, _none(say)))


def _noted(note: Note, say: Say) -> Iterator[Block]:
    if note.words:
        yield Quote(note.words, _who_reads(note, say))


def _who_reads(note: Note, say: Say) -> Line:
    return say("call-note-shared" if note.shared else "call-note-yours")


def _next(name: str, say: Say) -> Button:
    return Button(say.plain("call-next"), NextCustomer(name))


def _none(say: Say) -> Button:
    return Button(say.plain("call-none"), NoCallsForMe())


def _counts(counted: Counted) -> dict[str, int]:
    called, unreached, not_now, waiting = (counted.get(state, 0) for state in BECAME)
    return {"called": called, "unreached": unreached, "later": not_now, "waiting": waiting}

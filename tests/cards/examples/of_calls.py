"""A customer worth a call: offered, what became of it, the note, and who sees how many."""

from collections import Counter
from dataclasses import replace

from bot.cards import Card
from bot.evidence.calling import MayCall
from bot.forms import Form
from bot.leaders.calls import Call, State
from bot.views import Done
from prompts.leaders import calls
from prompts.leaders.calls import Note
from prompts.words import Say
from tests.cards.examples.cast import FRIDAY, HOSTILE, LONG_NAME, LONG_WORDS, NOON, Cast
from tests.cards.examples.of_evidence import QUOTE, WORST
from tests.cards.examples.register import Home, shows

NAME = "7f3a91c25b0e4d68"
CALL = Call(NAME, "lee@northwind.example", "2030-01", "r1", "5c", NOON)
AGREED = MayCall(FRIDAY, "Ms K., order desk at Southwind, in the mornings")
NOTE = Note("She wants to type her order number once.\nOtherwise she is glad of us.")
COUNTED = Counter({State.CALLED: 2, State.UNREACHED: 1, State.NOT_NOW: 1, State.OFFERED: 1})
MANY = Counter(dict.fromkeys(State, 30))


@shows(calls.offered)
def customer_worth_a_call(_: Cast, say: Say) -> tuple[Card, ...]:
    usual = calls.offered(NAME, QUOTE, AGREED, say)
    return usual, *(
        calls.offered(NAME, WORST, replace(AGREED, contact=contact[:120]), say) for contact in (LONG_WORDS, HOSTILE)
    )


@shows(calls.became)
def call_that_became_something(_: Cast, say: Say) -> tuple[Card, ...]:
    every = (calls.became(replace(CALL, state=state), Note(), say) for state in State)
    worst = (Note(LONG_WORDS[:240]), Note(HOSTILE[:240], shared=True))
    noted = (calls.became(replace(CALL, state=State.CALLED), note, say) for note in (NOTE, *worst))
    return *every, *noted


@shows(calls.noted)
def call_noted(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(calls.noted(done, say) for done in Done)


@shows(calls.note)
def note_on_a_call(_: Cast, say: Say) -> Form:
    return calls.note(NAME, NOTE, say)


@shows(calls.note)
def note_that_teams_read(_: Cast, say: Say) -> Form:
    return calls.note(NAME, Note(LONG_WORDS[:240], shared=True), say)


@shows(calls.own, calls.of_everybody, calls.counts)
def home_with_calls(_: Cast, say: Say) -> Home:
    assert calls.besides(say).line
    assert calls.source(say)
    rows = tuple((f"{LONG_NAME[:110]}{at:2}", MANY) for at in range(22))
    own = calls.own(COUNTED, say, none=False), calls.own(COUNTED, say, none=True)
    everybody = calls.of_everybody((("Lee Novak", COUNTED),), say), calls.of_everybody(rows, say)
    one_more = calls.of_everybody(rows[:21], say)
    counts = calls.counts(7, MANY, say), calls.counts(4, COUNTED, say)
    return Home((*own, *everybody, one_more, *counts))

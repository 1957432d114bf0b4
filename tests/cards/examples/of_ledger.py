"""The sponsor's ledger, as CX leads and the sponsor see it."""

from dataclasses import replace

from bot.cards import Card
from bot.forms import Form
from bot.wins import State
from bot.wins.ledger import MAX_NOTE, MOST_EACH, PARTS, Entry
from prompts.wins import ledger, posting
from prompts.wins.ledger import Line
from prompts.wins.posting import Draft
from prompts.words import Say
from tests.cards.examples.cast import HOSTILE, LONG_WORDS, NAMES, Cast
from tests.cards.examples.of_wins import LONG_TEAM, LONGEST_NAME, posted, win
from tests.cards.examples.register import shows

NAMED = {"found": (NAMES["noor"],), "recommended": (NAMES["ana"], NAMES["tom"]), "drove": ()}


@shows(ledger.ledger, ledger.ledger_button)
def ledger_read(cast: Cast, say: Say) -> tuple[Card, ...]:
    lines = (Line(posted(cast), NAMED, "She heard of it in a call."), Line(win(cast, number=40)), Line(win(cast), None))
    return ledger.ledger(lines, 0, say, older=False), ledger.ledger((), 0, say, older=False)


@shows(ledger.ledger_button)
def draft_that_leads_to_the_ledger(cast: Cast, say: Say) -> Card:
    ready = Draft(
        win(cast, state=State.DRAFTED), ("Tom Becker",), "#cx-wins", "", passed=False, wording="f" * 16, model="m"
    )
    card = posting.draft(ready, say)
    return replace(card, more=(*card.more, ledger.ledger_button(say, 41)))


@shows(ledger.ledger)
def ledger_at_its_worst(cast: Cast, say: Say) -> Card:
    worst = (posted(cast, change=LONG_WORDS, team=LONG_TEAM, number=99_999 - at) for at in range(ledger.A_PAGE))
    names = dict.fromkeys(PARTS, (LONGEST_NAME,) * MOST_EACH)
    lines = tuple(Line(each, names, (HOSTILE * 9)[:MAX_NOTE]) for each in worst)
    return ledger.ledger(lines, 3, say, older=True)


@shows(ledger.write)
def write_in_the_ledger(cast: Cast, say: Say) -> Form:
    five = cast.people("ana", "tom", "mei", "noor", "sam")
    entry = Entry(41, five, five, five, (LONG_WORDS + HOSTILE)[-MAX_NOTE:])
    return ledger.write(win(cast, change=LONG_WORDS), entry, dict.fromkeys(PARTS, five), say)

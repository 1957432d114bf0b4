"""Customers' own words beside a question, and where they were left."""

from dataclasses import replace

from bot.cards import Card
from bot.evidence import CustomerQuote
from prompts import answers, evidence
from prompts.words import Say
from tests.cards.examples.cast import FRIDAY, HOSTILE, LONG_TITLE, LONG_WORDS, NOON, Cast, tally
from tests.cards.examples.register import shows

QUOTE = CustomerQuote(
    "r1", "C-17", "I typed my address three times, and then it was gone.", FRIDAY, "Interview", FRIDAY,
    link="https://northwind.example/interviews/17", segment="Families", step="Paying",
)  # fmt: skip
WORST = replace(QUOTE, words=LONG_WORDS[:300], source=LONG_WORDS[:80], segment=LONG_WORDS[:60], step=LONG_WORDS[:60])


@shows(answers.open_question, evidence.beside)
def asked_with_a_customers_words(cast: Cast, say: Say) -> tuple[Card, ...]:
    quotes = (QUOTE, replace(QUOTE, link="", segment="", step=""))
    return tuple(answers.open_question(cast.question(invited=8), 2, cast.six, say, quote) for quote in quotes)


@shows(answers.open_question)
def asked_with_a_customers_words_at_their_worst(cast: Cast, say: Say) -> tuple[Card, ...]:
    hostile = replace(QUOTE, words=HOSTILE * 3, source=HOSTILE[:80], segment=HOSTILE[:60], step="עלה לי ביוקר")
    linked = replace(WORST, link="https://northwind.example/" + "a" * 474)
    return tuple(
        answers.open_question(cast.worst(), 16, cast.people(), say, quote) for quote in (WORST, linked, hostile)
    )


@shows(answers.closed_question)
def closed_with_a_customers_words(cast: Cast, say: Say) -> tuple[Card, ...]:
    worst = answers.closed_question(cast.worst(), tally(0, 0, 16, 0), (999, tally(9999, 1, 0, 1234)), say, WORST)
    return answers.closed_question(cast.question(), tally(1, 0, 2, 0), None, say, QUOTE), worst


@shows(evidence.left)
def words_that_could_not_be_taken_away(cast: Cast, say: Say) -> tuple[Card, ...]:
    del cast
    one = evidence.Left(NOON, "Checkout weekly", "#checkout")
    alone, unknown = replace(one, room=""), evidence.Left(NOON, "", "")
    few = evidence.left((one, alone, unknown), say)
    return few, *(evidence.left((replace(one, title=LONG_TITLE),) * count, say) for count in (21, 400))

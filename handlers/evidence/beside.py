"""Which customer's words stand beside a question. That is settled when it is asked."""

from datetime import UTC, datetime

from bot.evidence import EVERYWHERE, CustomerQuote, of_team
from bot.meetings import Question
from storage import Memory

NEWEST = 5  # of those that fit, so that one customer is not heard every week and nobody of last year instead
NEVER = datetime.min.replace(tzinfo=UTC)


def put_beside(question: Question, memory: Memory) -> None:
    """Choose the newest words that fit; of the five newest those that this series saw longest ago, or never.

    None stand in a question that hides its meeting: what fits it would tell which one it was.
    """
    fitting = () if question.hidden else _fitting(question, memory)
    if fitting:
        series = question.series or of_team(question.team)
        last = memory.evidence.shown_last(series)
        chosen = min(fitting, key=lambda quote: last.get(quote.ref, NEVER))
        memory.evidence.put_beside(question.id, chosen.ref, series, question.asked)


def _fitting(question: Question, memory: Memory) -> list[CustomerQuote]:
    """Return the newest for its series or its team, else those for the whole company; the newest first."""
    found = memory.evidence.fitting(question.title, question.team, NEWEST)
    theirs = {quote.ref: quote for key, quote in found if key != EVERYWHERE}
    everybodys = {quote.ref: quote for key, quote in found if key == EVERYWHERE}
    fitting = (theirs or everybodys).values()
    return sorted(fitting, key=lambda quote: (quote.said_on, quote.ref), reverse=True)[:NEWEST]

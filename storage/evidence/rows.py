"""A customer's quote as a row, and back."""

from datetime import date

from bot.evidence import CustomerQuote
from storage.engine import Row

COLUMNS = (
    "quotes.ref, customer, words, quotes.said_on, source, consent, link, segment, step, teams, quotes.series, praise"
)
BETWEEN = "\n"  # names; none holds a line


def values_of(quote: CustomerQuote) -> dict[str, object]:
    return {
        "ref": quote.ref,
        "customer": quote.customer,
        "words": quote.words,
        "said_on": quote.said_on.isoformat(),
        "source": quote.source,
        "consent": quote.consent.isoformat(),
        "link": quote.link,
        "segment": quote.segment,
        "step": quote.step,
        "teams": BETWEEN.join(quote.teams),
        "series": BETWEEN.join(quote.series),
        "praise": quote.said_on.isoformat() if quote.praise else None,
    }


def quote_in(row: Row) -> CustomerQuote:
    ref, customer, words, said_on, source, consent, link, segment, step, teams, series, praise = row
    return CustomerQuote(
        ref=ref,
        customer=customer,
        words=words,
        said_on=date.fromisoformat(said_on),
        source=source,
        consent=date.fromisoformat(consent),
        link=link,
        segment=segment,
        step=step,
        teams=tuple(filter(None, teams.split(BETWEEN))),
        series=tuple(filter(None, series.split(BETWEEN))),
        praise=praise is not None,
    )

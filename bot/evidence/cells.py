"""A customer's quote as a row of a file has it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.evidence import (
    MAX_LABEL,
    MAX_QUOTE,
    MAX_REF,
    MAX_SERIES,
    MAX_SOURCE,
    CustomerQuote,
    NotAQuote,
    day_of,
    line_of,
    link_of,
    names_of,
)
from bot.evidence.calling import IN_A_FILE, MayCall, Named, may_call_in

REQUIRED = ("ref", "customer", "quote", "said_on", "source", "consent")
OPTIONAL = ("link", "segment", "step", "teams", "series", "praise", "withdrawn", "may_call", "contact")

YES, NO = ("yes", "ja", "true", "1"), ("", "no", "nein", "false", "0")


@dataclass(frozen=True, slots=True)
class Told:
    """What a row tells: a quote, since when it may not be shown any more, and who may be called.

    ``named`` is what the two that belong to a call are called where they come from.
    """

    quote: CustomerQuote
    withdrawn: date | None = None
    call: MayCall | None = None
    named: Named = IN_A_FILE


def told_in(cells: Mapping[str, str]) -> Told:
    """Read a row. Names of teams and series are parted by semicolons. Raises ``NotAQuote``."""
    withdrawn = cells["withdrawn"]
    call = may_call_in(cells["may_call"], cells["contact"], IN_A_FILE)
    return Told(_quote_in(cells), day_of("withdrawn", withdrawn) if withdrawn else None, call)


def _quote_in(cells: Mapping[str, str]) -> CustomerQuote:
    return CustomerQuote(
        ref=line_of("ref", cells["ref"], MAX_REF, required=True),
        customer=line_of("customer", cells["customer"], MAX_REF, required=True),
        words=line_of("quote", cells["quote"], MAX_QUOTE, required=True),
        said_on=day_of("said_on", cells["said_on"]),
        source=line_of("source", cells["source"], MAX_SOURCE, required=True),
        consent=day_of("consent", cells["consent"]),
        link=link_of("link", cells["link"]),
        segment=line_of("segment", cells["segment"], MAX_LABEL),
        step=line_of("step", cells["step"], MAX_LABEL),
        teams=names_of("teams", cells["teams"].split(";"), MAX_SERIES),
        series=names_of("series", cells["series"].split(";"), MAX_SERIES),
        praise=_yes("praise", cells["praise"]),
    )


def _yes(field: str, text: str) -> bool:
    said = text.strip().lower()
    if said not in YES + NO:
        raise NotAQuote(field, "be yes or no")
    return said in YES

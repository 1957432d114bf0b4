"""What another program says of a customer's words: that they were given to us to show, or taken back."""

from datetime import datetime

from bot.commands import GiveEvidence, Quoting, WithdrawEvidence
from bot.evidence import (
    MAX_LABEL,
    MAX_QUOTE,
    MAX_REF,
    MAX_SERIES,
    MAX_SOURCE,
    MOST_NAMES,
    CustomerQuote,
    NotAQuote,
    day_of,
    line_of,
    link_of,
    names_of,
)
from bot.evidence.calling import IN_AN_EVENT, MayCall, may_call_in
from bot.sources.event import LONGEST_ID
from bot.sources.fields import LONG, Fields

GIVEN, WITHDRAWN = "evidence.given", "evidence.withdrawn"
EVIDENCE = GIVEN, WITHDRAWN


def quoted_in(event: object, now: datetime) -> Quoting:
    """Return what is to be kept or forgotten. Raises ``NotAnEvent`` or ``NotAQuote``."""
    whole = Fields(event, "")
    data = Fields(whole.given("data"), "data")
    if whole.text("type", LONGEST_ID) == GIVEN:
        return GiveEvidence(_quote_in(data), _call_in(data))
    customer, ref = (data.text(field, MAX_REF) for field in ("customer", "ref"))
    if bool(customer) == bool(ref):
        field, should = "data", "name either a customer or a ref"
        raise NotAQuote(field, should)
    since = whole.instant("timestamp") if whole.has("timestamp") else now
    return WithdrawEvidence(since, line_of("customer", customer, MAX_REF), line_of("ref", ref, MAX_REF))


def _quote_in(data: Fields) -> CustomerQuote:
    consent = Fields(data.given("consent"), "data.consent")
    return CustomerQuote(
        ref=_line(data, "ref", MAX_REF, required=True),
        customer=_line(data, "customer", MAX_REF, required=True),
        words=_line(data, "quote", MAX_QUOTE, required=True),
        said_on=day_of("data.said_on", data.text("said_on", LONG, required=True)),
        source=_line(data, "source", MAX_SOURCE, required=True),
        consent=day_of("data.consent.given_on", consent.text("given_on", LONG, required=True)),
        link=link_of("data.link", data.text("link", LONG)),
        segment=_line(data, "segment", MAX_LABEL),
        step=_line(data, "step", MAX_LABEL),
        teams=names_of("data.teams", data.texts("teams", MOST_NAMES), MAX_SERIES),
        series=names_of("data.series", data.texts("series", MOST_NAMES), MAX_SERIES),
        praise=data.switch("praise"),
    )


def _call_in(data: Fields) -> MayCall | None:
    """Return the consent to be called, which is another one than that to be quoted."""
    if not data.has("call"):
        return None
    call = Fields(data.given("call"), "data.call")
    return may_call_in(call.text("given_on", LONG), call.text("contact", LONG), IN_AN_EVENT)


def _line(data: Fields, field: str, most: int, *, required: bool = False) -> str:
    return line_of(data.called(field), data.text(field, most, required=required), most, required=required)

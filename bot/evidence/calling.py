"""Who of the customers may be called, and what a leader is shown who calls them: agreed to apart from their words."""

from dataclasses import dataclass, field
from datetime import date

from bot.evidence import NotAQuote, day_of, line_of

MAX_CONTACT = 120  # characters
FEWEST_SIGNS = 3  # letters or digits, without which a line says neither whom to call nor how


@dataclass(frozen=True, slots=True)
class MayCall:
    """``agreed`` is the day on which the customer agreed to be called; ``contact`` says whom to call, and how."""

    agreed: date
    contact: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Named:
    """What the file or the program calls the two, for whoever has to mend them."""

    agreed: str
    contact: str


IN_A_FILE = Named("may_call", "contact")
IN_AN_EVENT = Named("data.call.given_on", "data.call.contact")


def may_call_in(agreed: str, contact: str, named: Named) -> MayCall | None:
    """Return the consent to be called, if there is one. Raises ``NotAQuote``.

    No way to reach somebody is kept who has not agreed: a contact alone is refused, rather than passed over.
    """
    line = line_of(named.contact, contact, MAX_CONTACT)
    if not agreed:
        if line:
            should = f"be empty where {named.agreed} is: of a customer who has not agreed to be called none is kept"
            raise NotAQuote(named.contact, should)
        return None
    day = day_of(named.agreed, agreed)
    if sum(map(str.isalnum, line)) < FEWEST_SIGNS:
        raise NotAQuote(named.contact, f"say whom to call and how, where {named.agreed} has a day")
    return MayCall(day, line)


def checked_call(call: MayCall | None, today: date, named: Named) -> None:
    """Raise ``NotAQuote`` for a consent of a day that is still to come."""
    if call and call.agreed > today:
        raise NotAQuote(named.agreed, f"not be in the future; today is {today}")

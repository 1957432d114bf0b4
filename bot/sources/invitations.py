"""Who is invited to a meeting, and where one joins it, as calendars write it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from html import unescape
from urllib.parse import unquote

from icalendar import Component

from bot.sources.properties import every

ROOMS_AND_LISTS = ("@resource.calendar.google.com", "@group.calendar.google.com")
NOBODY = "unknownorganizer@calendar.google.com"  # Google's word for an organiser it will not tell
SAYS_WHERE = ("X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "CONFERENCE")
MAY_SAY_WHERE = ("LOCATION", "URL", "DESCRIPTION", "X-ALT-DESC")
OPTIONAL = "OPT-PARTICIPANT"
MAX_ADDRESS = 2_000  # longer ones are no addresses people join by
WRAPPED = re.compile(r"https://[\w.-]+\.safelinks\.protection\.outlook\.com/\?url=([^&\s\"<>]+)[^\s\"<>]*")
JOIN = re.compile(
    r"https://(?:teams\.(?:microsoft|live|microsoft\.us)\.com/(?:l/meetup-join|meet)/"
    r"|(?:[\w-]+\.)?zoom(?:gov)?\.(?:us|com)/(?:j|my|w|s)/"
    r"|meet\.google\.com/"
    r"|[\w-]+\.webex\.com/)[^\s\"'<>\\]+",
    re.IGNORECASE,
)


class Attending(StrEnum):
    """What somebody said to an invitation."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    TENTATIVE = "tentative"
    NO_ANSWER = "no answer"


SAID = {
    "ACCEPTED": Attending.ACCEPTED,
    "DECLINED": Attending.DECLINED,
    "DELEGATED": Attending.DECLINED,  # somebody else goes instead, and is invited too
    "TENTATIVE": Attending.TENTATIVE,
}


@dataclass(frozen=True, slots=True)
class Attendee:
    """One invited person. ``email`` is lower-case, ``name`` empty where the calendar only repeats the address.

    Whoever is ``optional`` and says nothing is not expected.
    """

    email: str
    name: str
    status: Attending
    optional: bool = False


def attendees(event: Component) -> tuple[Attendee, ...]:
    """Return the people invited, each once: no rooms, no lists, nobody who is only informed."""
    people: dict[str, Attendee] = {}
    for value in every(event, "ATTENDEE"):
        email, params = _email(value), getattr(value, "params", {})
        if not email or not _is_a_person(email, params):
            continue
        name = str(params.get("CN", "")).strip().strip("'\"")
        status = SAID.get(str(params.get("PARTSTAT", "")).upper(), Attending.NO_ANSWER)
        people.setdefault(email, Attendee(email, "" if "@" in name else name, status, _role(params) == OPTIONAL))
    return tuple(people.values())


def organizer(event: Component) -> str:
    """Return the organiser's e-mail, lower-case, or an empty text."""
    email = next((_email(value) for value in every(event, "ORGANIZER")), "")
    return "" if email == NOBODY or email.endswith(ROOMS_AND_LISTS) else email


def join_url(event: Component) -> str:
    """Return the address people join by: said outright, or found among the words; only https."""
    for value in (str(value).strip() for name in SAYS_WHERE for value in every(event, name)):
        if re.fullmatch(r"https://[^\s\"'<>\\]+", value) and len(value) <= MAX_ADDRESS:
            return value
    return joined_in(str(value) for name in MAY_SAY_WHERE for value in every(event, name))


def joined_in(texts: Iterable[str]) -> str:
    """Return the first address among the words by which people join a meeting."""
    for words in texts:
        found = JOIN.search(WRAPPED.sub(lambda link: unquote(link[1]), unescape(words)))
        if found and len(found[0]) <= MAX_ADDRESS:
            return found[0].rstrip(".,;:!?)]>")
    return ""


def _email(value: object) -> str:
    address = re.sub(r"^mailto:", "", str(value).strip(), flags=re.IGNORECASE)
    if "@" not in address:  # Apple writes urn:uuid:…, Exchange a directory path, and the address beside it
        address = str(getattr(value, "params", {}).get("EMAIL", ""))
    return address.strip().lower() if re.fullmatch(r"[^\s@/:]+@[^\s@/:]+", address.strip()) else ""


def _is_a_person(email: str, params: dict[str, object]) -> bool:
    kind = str(params.get("CUTYPE", "")).upper()
    known = kind in {"", "INDIVIDUAL", "UNKNOWN"} and _role(params) != "NON-PARTICIPANT"
    return known and not email.endswith(ROOMS_AND_LISTS)


def _role(params: dict[str, object]) -> str:
    return str(params.get("ROLE", "")).upper()

"""A workspace in Slack and the company in Teams become one, when an admin of each wants it."""

from dataclasses import dataclass
from enum import StrEnum


class Linked(StrEnum):
    """What came of it."""

    UNTRIED = "untried"
    CODE = "code"
    DONE = "done"
    NO_ADMIN = "no admin"
    NO_CODE = "no code"
    OWN_CODE = "own code"
    TOO_OFTEN = "too often"
    ASKED = "asked"
    NOT_THESE = "not these"


@dataclass(frozen=True, slots=True)
class LinkCompanies:
    """Make a code, or use one that an admin of the other side has made.

    ``outcome`` and ``number``, the code that was made, are the front door's; from outside they count for nothing.
    """

    code: str = ""
    outcome: Linked = Linked.UNTRIED
    number: int = 0

"""What opens something opens that and nothing else: not for another company, another use, or under another key."""

from datetime import UTC, datetime

import pytest

from bot.digests.links import GOOD_FOR, Links
from bot.meetings.consents import Consents
from bot.people import Person
from bot.sealing import Seal

KEY, OTHER = b"a key for tests, thirty-two bytes", b"another key of another house, 32"
NOON = datetime(2030, 1, 7, 12, tzinfo=UTC)
MEI = Person("slack", "UMEI")
LINKS, CONSENTS = Links(KEY, "https://chair.example"), Consents(Seal(KEY, "consents"), "https://chair.example/google")
LISTED = LINKS.for_workspace("company")(MEI, "2030-W02", NOON + GOOD_FOR).rpartition("/")[2]
ASKED = CONSENTS.for_workspace("company")(MEI, NOON).partition("?asked=")[2]
VERIFIER = "a-verifier-that-nobody-knows"
STATE = CONSENTS.state(ASKED, VERIFIER)


@pytest.mark.parametrize("given", [ASKED, STATE, Seal(KEY, "calendars").close(LISTED)])
def test_no_other_address_of_ours_fetches_a_list(given: str) -> None:
    assert LINKS.ticket(LISTED, NOON)
    assert LINKS.ticket(given, NOON) is None


@pytest.mark.parametrize("given", [LISTED, STATE])
def test_no_other_address_of_ours_gives_consent(given: str) -> None:
    assert CONSENTS.consent(ASKED, NOON)
    assert CONSENTS.consent(given, NOON) is None


@pytest.mark.parametrize("given", [LISTED, ASKED])
def test_nothing_but_what_we_sent_to_google_comes_back_from_there(given: str) -> None:
    asked, verifier = CONSENTS.returned(STATE)
    assert (asked, verifier) == (ASKED, VERIFIER)
    assert CONSENTS.consent(CONSENTS.returned(given)[0], NOON) is None


def test_of_which_company_it_is_stands_in_what_is_signed() -> None:
    """So it leads to that company's rows, whoever brings it and wherever."""
    ticket, consent = LINKS.ticket(LISTED, NOON), CONSENTS.consent(ASKED, NOON)
    assert ticket
    assert consent
    assert (ticket.workspace, consent.workspace) == ("company", "company")
    elsewhere = LINKS.for_workspace("fabrikam")(MEI, "2030-W02", NOON + GOOD_FOR).rpartition("/")[2]
    assert elsewhere != LISTED


def test_under_another_key_nothing_opens() -> None:
    assert Links(OTHER).ticket(LISTED, NOON) is None
    theirs = Consents(Seal(OTHER, "consents"), "https://chair.example/google")
    assert theirs.consent(ASKED, NOON) is None
    assert theirs.returned(STATE) == ("", "")

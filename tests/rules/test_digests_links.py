"""Addresses that are ours, of one reader, one week and ten minutes."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.digests.links import GOOD_FOR, SIGNATURE, Links, Ticket
from bot.people import Person

NOW = datetime(2030, 1, 14, 8, tzinfo=UTC)
UNTIL = NOW + GOOD_FOR
MEI = Person("slack", "UMEI")
LINKS = Links(b"k" * 32, "https://chair.northwind.example")
ADDRESS = LINKS.for_workspace("company")(MEI, "2030-W02", UNTIL)
SIGNED = ADDRESS.rpartition("/")[2]


def test_what_was_signed_is_read_back() -> None:
    assert ADDRESS.startswith("https://chair.northwind.example/lists/")
    assert LINKS.ticket(SIGNED, NOW) == Ticket("company", MEI, "2030-W02", UNTIL)


def test_it_is_good_for_ten_minutes() -> None:
    assert timedelta(minutes=10) == GOOD_FOR
    assert LINKS.ticket(SIGNED, UNTIL - timedelta(seconds=1))
    assert LINKS.ticket(SIGNED, UNTIL) is None


def test_without_an_address_there_is_none() -> None:
    assert Links(b"k" * 32).for_workspace("company")(MEI, "2030-W02", UNTIL) == ""


def test_the_answers_own_key_is_not_what_signs() -> None:
    """Else whoever learns how one is used could use the other."""
    import hmac  # noqa: PLC0415  # only here
    from hashlib import sha256  # noqa: PLC0415  # only here

    given_ = urlsafe_b64decode(SIGNED)
    assert hmac.digest(b"k" * 32, given_[SIGNATURE:], sha256) != given_[:SIGNATURE]


@given(st.integers(0, len(urlsafe_b64decode(SIGNED)) - 1), st.integers(1, 255))
def test_one_byte_changed_anywhere_is_refused(at: int, by: int) -> None:
    changed = bytearray(urlsafe_b64decode(SIGNED))
    changed[at] ^= by
    assert LINKS.ticket(urlsafe_b64encode(bytes(changed)).decode(), NOW) is None


@given(st.text(max_size=60) | st.binary(max_size=60).map(lambda raw: urlsafe_b64encode(raw).decode()))
def test_whatever_somebody_makes_up_is_refused(made_up: str) -> None:
    assert LINKS.ticket(made_up, NOW) is None

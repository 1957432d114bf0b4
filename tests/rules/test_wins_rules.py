"""What makes a win one, and whom it credits."""

import pytest

from bot.people import Person
from bot.wins import Doer, Naming, credited, is_address, is_named, pending, says_enough, words_and_address

GRACE, LINUS, TOM = (Person("plain", who) for who in ("Grace", "Linus", "Tom"))


@pytest.mark.parametrize(
    ("change", "enough"),
    [
        ("Refunds now take one day", True),
        ("Refunds take one day", False),
        ("  Refunds   take   one   day  ", False),
        ("", False),
        ("better " * 5, True),
        ("返金が一日でできるようになった", True),
        ("返金が早い。", False),
    ],
)
def test_five_words_say_what_changed(change: str, *, enough: bool) -> None:
    assert says_enough(change) is enough


@pytest.mark.parametrize(
    ("evidence", "address"),
    [
        ("https://northwind.example/a?b=c#d", True),
        ("http://northwind.example", True),
        ("see https://northwind.example", False),
        ("https://northwind.example and more", False),
        ("javascript:alert(1)", False),
        ("northwind.example", False),
        ("", False),
    ],
)
def test_only_a_web_address_alone_is_a_link(evidence: str, *, address: bool) -> None:
    assert is_address(evidence) is address


def test_only_the_confirmed_are_credited_and_only_the_added_are_pending() -> None:
    doers = [
        Doer(GRACE, Naming.CONFIRMED, TOM),
        Doer(LINUS, Naming.LEFT_OUT, LINUS),
        Doer(TOM, Naming.ADDED, GRACE),
    ]
    assert credited(doers) == (GRACE,)
    assert pending(doers) == (TOM,)


@pytest.mark.parametrize(
    ("evidence", "said", "address"),
    [
        ("They thanked us\nhttps://northwind.example/1", "They thanked us", "https://northwind.example/1"),
        ("They thanked us\r\nhttps://northwind.example/1", "They thanked us", "https://northwind.example/1"),
        ("https://northwind.example/1", "", "https://northwind.example/1"),
        ("https://northwind.example/1\nsays it", "https://northwind.example/1\nsays it", ""),
        ("They thanked us", "They thanked us", ""),
        ("", "", ""),
    ],
)
def test_evidence_is_what_was_said_and_where_it_stands(evidence: str, said: str, address: str) -> None:
    assert words_and_address(evidence) == (said, address)


@pytest.mark.parametrize(
    ("customer", "named"), [("Ghent", True), ("42", False), ("", False), ("!", False), ("旅", True)]
)
def test_a_customer_has_a_name(customer: str, *, named: bool) -> None:
    assert is_named(customer) is named

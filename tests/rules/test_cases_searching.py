"""How words are found again, and how tags are read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cases.searching import LONGEST, MOST_SOUGHT, MOST_TYPED, Sought, sought, words_of
from bot.cases.tags import about, crosses_silos, once, tags_in


def finds(typed: str, text: str) -> bool:
    """Tell whether a search finds a text, as the index does: word by word."""
    words, wanted = words_of(text), sought(typed)
    return bool(wanted) and all(_has(each, words) for each in wanted)


def _has(each: Sought, words: frozenset[str]) -> bool:
    return any(word == each.word or (each.begins and word.startswith(each.word)) for word in words)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("address", "Ask for the Address once"), ("addr", "One address is enough"), ("once ask", "Ask only once"),
        ("STRASSE", "Welche Straße?"), ("straße", "STRASSE"), ("cafe", "Café"), ("café", "CAFE\u0301"),
        ("uber", "Über Nacht"),
        ("\ufb01x", "fix it"), ("\uff11\uff12", "for 12 months"), ("d-118", "D-118"), ("118", "D-118"),
        ("D-118", "see D-118, please"), ("価格", "新しい価格表"), ("格", "価格"), ("価", "価格"), ("表", "価格表"),
        ("가격", "가격을 올린다"), ("מחיר", "להעלות את המחיר מחירים"), ("foo", "foo_bar"), ("o'brien", "O\u2019Brien"),
        ("50%", "50 % off"), ("ガス", "カ\u3099ス代"),
    ],
)  # fmt: skip
def test_it_is_found_however_it_is_written(typed: str, text: str) -> None:
    assert finds(typed, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("dress", "address"), ("addr once", "an address"), ("d-1", "D-118"), ("D-118", "D-11 8"),
        ("格価", "価格"), ("price raise now", "Raise the price"), ("onc ask", "ask once"),
    ],
)  # fmt: skip
def test_what_does_not_say_it_is_not_found(typed: str, text: str) -> None:
    assert not finds(typed, text)


@pytest.mark.parametrize("typed", ["", "   ", "%", "_", "'", '"', "*", "%_'\"*;--", "🌻", "…", "\u202e\u2066", "\0"])
def test_what_is_no_word_looks_for_nothing(typed: str) -> None:
    assert sought(typed) == ()


def test_a_search_is_never_long() -> None:
    assert sought("x" * 5000) == (Sought("x" * LONGEST, begins=True),)
    assert len(sought("a b c d e f g h i j k l")) == MOST_SOUGHT
    assert sought("ab " * 2000) == (Sought("ab", begins=True),)
    assert finds("x" * 5000, "x" * 60)


@given(st.text(max_size=60), st.text(max_size=60))
def test_every_whole_word_of_a_text_is_found_in_it(before: str, text: str) -> None:
    for each in sought(text[:MOST_TYPED]):
        assert _has(each, words_of(f"{before} {text}")) or each.begins, each


@given(st.text(alphabet=st.characters(categories=("L", "N")), min_size=2, max_size=20))
def test_what_begins_a_word_finds_it(word: str) -> None:
    last = sought(word)[-1:]
    assert all(_has(each, words_of(word)) for each in last)


def test_tags_are_read_each_once_however_they_are_written() -> None:
    assert tags_in("請求、返品，配送") == ("請求", "返品", "配送")  # noqa: RUF001  # as Japanese is written
    assert tags_in("Billing, #billing, BÍLLING\nLate  fees,, #") == ("Billing", "Late fees")
    assert once(("a", "b", "A")) == ("a", "b")


def test_a_case_is_across_silos_from_two_teams_on_its_own_among_them() -> None:
    assert about("Checkout", ("Sales", "Claims", "Checkout")) == ("Checkout", "Claims", "Sales")
    assert crosses_silos(about("Checkout", ("Claims",)))
    assert crosses_silos(about("", ("Claims", "Sales")))
    assert not crosses_silos(about("", ("Claims",)))
    assert not crosses_silos(about("Checkout", ()))

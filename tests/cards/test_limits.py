"""A card that would not fit on every platform cannot be built."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards import (
    MAX_BLOCKS,
    MAX_BUTTONS,
    MAX_LABEL,
    MAX_MORE,
    MAX_TITLE,
    MAX_WORDS,
    Button,
    Card,
    Heading,
    Link,
    Quote,
    Text,
    words_in,
)
from bot.commands import AskByHand, StopAsking
from bot.commands.refused import Refused
from bot.people import Place

HERE = Place("plain", "#checkout")


def button(carries: int = 0) -> Button:
    return Button("Ask", AskByHand(HERE, "", "x" * carries) if carries else StopAsking())


@pytest.mark.parametrize(
    ("build", "most"),
    [
        (lambda size: Card("x" * size), MAX_TITLE),
        (lambda size: Heading("x" * size), MAX_TITLE),
        (lambda size: Text(("x" * size,)), MAX_WORDS),
        (lambda size: Quote("x" * size), MAX_WORDS),
        (lambda size: Button("x" * size, StopAsking()), MAX_LABEL),
        (lambda size: Card("", (Text(("x",)),) * size), MAX_BLOCKS),
        (lambda size: Card("", (), (button(),) * size), MAX_BUTTONS),
        (lambda size: Card("", (), (), (button(),) * size), MAX_MORE),
    ],
)
def test_at_its_limit_it_fits_and_beyond_it_does_not(build: Callable[[int], object], most: int) -> None:
    build(most)
    with pytest.raises(ValueError, match=f"has {most + 1:,} of at most {most:,}"):
        build(most + 1)


def test_a_button_carries_two_thousand_characters_and_a_menu_item_only_150() -> None:
    with pytest.raises(ValueError, match="What a button carries"):
        button(2000)
    fits = button(140)
    with pytest.raises(ValueError, match="What a menu item carries"):
        Card("", (), (), (fits,))


@pytest.mark.parametrize("typed", ['"' * 900, "👩" * 900, "\u05de" * 1850])
def test_all_buttons_together_carry_no_more_than_a_message_to_teams_takes(typed: str) -> None:
    full = Button("Ask", AskByHand(HERE, "", typed))
    Card("", (), (full,) * 2)
    with pytest.raises(ValueError, match=r"What its buttons carry has [\d,]+ of at most 8,000"):
        Card("", (), (full,) * MAX_BUTTONS)


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "//northwind.example", "", " https://x"]
)
def test_a_link_leads_to_a_web_address_or_is_not_built(address: str) -> None:
    with pytest.raises(ValueError, match="is no web address"):
        Link("here", address)


@given(st.lists(st.text(max_size=50), max_size=5))
def test_a_line_says_all_of_its_words(words: list[str]) -> None:
    assert words_in((*words, Link("list", "https://northwind.example"))) == "".join(words) + "list"


def test_a_card_too_long_is_our_own_fault_and_no_refusal() -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011  # its words are told elsewhere
        Card("x" * (MAX_TITLE + 1))
    assert not isinstance(caught.value, Refused)

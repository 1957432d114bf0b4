"""What is sealed is opened by the same key for the same use, and by nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sealing import CannotOpen, Seal

KEY = b"a key for tests, thirty-two bytes"
OTHER = b"another key, also of thirty-two b"


@settings(max_examples=25)
@given(st.text(max_size=200).filter(lambda words: words.encode(errors="ignore").decode() == words))
def test_what_was_sealed_comes_back(words: str) -> None:
    assert Seal(KEY, "calendars").open(Seal(KEY, "calendars").close(words)) == words


def test_nothing_of_it_can_be_read_and_twice_the_same_looks_different() -> None:
    first, second = (Seal(KEY, "calendars").close("1//secret") for _ in range(2))
    assert first != second
    assert "secret" not in first


@pytest.mark.parametrize("seal", [Seal(OTHER, "calendars"), Seal(KEY, "consent")])
def test_another_key_and_another_use_open_nothing(seal: Seal) -> None:
    with pytest.raises(CannotOpen, match="CHAIR_SECRET_KEY is not the one it was sealed with"):
        seal.open(Seal(KEY, "calendars").close("1//secret"))


@pytest.mark.parametrize("broken", ["", "gAAAA", "ü", "x" * 200])
def test_what_nobody_has_sealed_cannot_be_opened(broken: str) -> None:
    with pytest.raises(CannotOpen):
        Seal(KEY, "calendars").open(broken)

"""Cells that a spreadsheet program takes for words, and numbers that it takes for numbers."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.digests import csv_of


def read(written: str) -> list[list[str]]:
    return [*csv.reader(StringIO(written, newline=""))]


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_a_cell_that_begins_like_a_formula_gets_an_apostrophe(begins: str) -> None:
    cell = f'{begins}HYPERLINK("https://evil.example";"Click")'
    assert read(csv_of([["W-41", cell]])) == [["W-41", f"'{cell}"]]


def test_numbers_stay_numbers_and_what_is_hidden_stays_empty() -> None:
    assert csv_of([["answers", -3, 53.6, None, "a"]]) == '"answers",-3,53.6,"","a"\r\n'


@given(st.lists(st.lists(st.text(max_size=20) | st.integers(), min_size=1, max_size=4), max_size=4))
def test_no_words_ever_begin_a_formula(rows: list[list[str | int]]) -> None:
    for row, written in zip(rows, read(csv_of(rows)), strict=True):
        for given_, cell in zip(row, written, strict=True):
            assert isinstance(given_, int) or not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
            assert cell in (str(given_), f"'{given_}")

"""A file is imported whole or not at all, and says where it is wrong."""

from pathlib import Path

import pytest

from handlers.operate import FoundProblem, WrongUse
from handlers.operate.imports import BadRow, Cells, Columns, read_rows

COLUMNS = Columns(("what", "many"), ("where",))


def read(cells: Cells) -> tuple[str, int, str]:
    if not cells["many"].isdigit():
        message = "many: say a number"
        raise BadRow(message)
    return cells["what"], int(cells["many"]), cells["where"]


def rows_of(folder: Path, text: str | bytes) -> list[tuple[str, int, str]]:
    file = folder / "rows.csv"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_rows(file, COLUMNS, read)


def test_columns_come_in_any_order_and_optional_ones_may_be_missing(tmp_path: Path) -> None:
    assert rows_of(tmp_path, "many, What\n3,apples\n") == [("apples", 3, "")]
    assert rows_of(tmp_path, "where,what,many\r\nhere,apples,3\r\n") == [("apples", 3, "here")]


def test_cells_may_be_parted_by_semicolons(tmp_path: Path) -> None:
    assert rows_of(tmp_path, 'what;many\n"apples; and, pears";3\n') == [("apples; and, pears", 3, "")]


def test_a_mark_at_the_beginning_and_blank_lines_do_no_harm(tmp_path: Path) -> None:
    assert rows_of(tmp_path, b"\xef\xbb\xbfwhat,many\n\n,\napples,3\n") == [("apples", 3, "")]


def test_every_bad_row_is_told_by_its_first_line_and_nothing_is_kept(tmp_path: Path) -> None:
    with pytest.raises(FoundProblem) as found:
        rows_of(tmp_path, 'what,many\n"two\nlines",3\nfew\napples,some\n,4\n')
    told = str(found.value).splitlines()[1:]
    assert told == [
        "  line 4: 1 cells, where the header has 2",
        "  line 5: many: say a number",
        "  line 6: what: nothing is there",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "missing: what, many"),
        ("what\n", "missing: many"),
        ("what,many,colour\n", "not known: colour"),
        ("what,many,what\n", "twice: what"),
        (b"what,many\n\xff,3\n", "is not UTF-8 text"),
    ],
)
def test_a_file_with_other_columns_is_refused_with_the_right_ones(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(WrongUse, match=said):
        rows_of(tmp_path, text)


def test_a_file_that_is_no_csv_says_where(tmp_path: Path) -> None:
    with pytest.raises(FoundProblem, match=r"line 2: this is no CSV"):
        rows_of(tmp_path, 'what,many\n"apples,3\n')


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="cannot be read: No such file"):
        read_rows(tmp_path / "none.csv", COLUMNS, read)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("what,many\napples;3\n", "line 2: 1 cells, where the header has 2; they are parted by semicolons here"),
        ("what;many\napples,3\n", "line 2: 1 cells, where the header has 2; they are parted by commas here"),
        ("what,many\napples\t3\n", "line 2: 1 cells, where the header has 2; they are parted by tabs here"),
    ],
)
def test_cells_that_are_parted_otherwise_than_in_the_header_are_told(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(FoundProblem, match=said):
        rows_of(tmp_path, text)


@pytest.mark.parametrize("header", ["what\tmany", "what,many;where"])
def test_a_header_parted_by_something_else_says_by_what(tmp_path: Path, header: str) -> None:
    with pytest.raises(WrongUse, match="Part the cells by commas, or all of them by semicolons"):
        rows_of(tmp_path, f"{header}\n")


def test_of_very_many_bad_rows_the_others_are_counted(tmp_path: Path) -> None:
    with pytest.raises(FoundProblem) as found:
        rows_of(tmp_path, "what,many\n" + "apples,some\n" * 30_000)
    _, *told, last = str(found.value).splitlines()
    assert told[0] == "  line 2: many: say a number"
    assert (len(told), last) == (200, "  and 29,800 more rows")

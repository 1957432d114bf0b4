"""`import`: a file of rows is taken over whole or not at all, and every row that keeps it out is told by its line."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from handlers.operate import FoundProblem, WrongUse

MOST_BYTES = 50_000_000
MOST_TOLD = 200  # bad rows; whoever has more has made one mistake in all of them
PARTED = {";": "semicolons", "\t": "tabs", ",": "commas"}
T = TypeVar("T")
Cells = dict[str, str]


class Lines(Protocol):
    """What ``csv.reader`` returns."""

    @property
    def line_num(self) -> int: ...
    def __iter__(self) -> Iterator[list[str]]: ...
    def __next__(self) -> list[str]: ...


class BadRow(Exception):
    """A row cannot be taken over; the message says what is wrong with it and what would be right."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a file by name. Optional ones may be missing, or empty in a row."""

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()


def read_rows(file: Path, columns: Columns, read: Callable[[Cells], T]) -> list[T]:
    """Return all rows of a CSV file (UTF-8, a header first) as ``read`` takes them.

    Raises ``WrongUse`` at a file that is none or has other columns, and ``FoundProblem`` that lists every bad row by
    its line number (a row may span lines; the line is its first).
    """
    text = _text_of(file)
    lines = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=_parted_by(text))
    try:
        names = _header(next(lines, []), columns, file)
        rows, faults = _rows(lines, names, columns, read)
    except csv.Error as cause:
        message = f"{file}, line {lines.line_num}: this is no CSV ({cause}). Nothing was kept."
        raise FoundProblem(message) from cause
    if faults:
        more = [f"  and {len(faults) - MOST_TOLD:,} more rows"] if len(faults) > MOST_TOLD else []
        raise FoundProblem("\n".join((f"Nothing of {file} was kept:", *faults[:MOST_TOLD], *more)))
    return rows


def _parted_by(text: str) -> str:
    """Return what parts the cells: a semicolon where the header has no comma, as spreadsheets write it in Europe."""
    header = text.partition("\n")[0]
    return ";" if ";" in header and "," not in header else ","


def _rows(
    lines: Lines, names: Sequence[str], columns: Columns, read: Callable[[Cells], T]
) -> tuple[list[T], list[str]]:
    rows: list[T] = []
    faults: list[str] = []
    for number, cells in _numbered(lines):
        try:
            rows.append(read(_cells(cells, names, columns)))
        except BadRow as bad:
            faults.append(f"  line {number}: {bad}")
    return rows, faults


def _numbered(lines: Lines) -> Iterator[tuple[int, list[str]]]:
    """Yield each row that is not blank with the number of its first line."""
    line = lines.line_num + 1
    for cells in lines:
        if any(cell.strip() for cell in cells):
            yield line, cells
        line = lines.line_num + 1


def _cells(cells: list[str], names: Sequence[str], columns: Columns) -> Cells:
    if len(cells) != len(names):
        odd = next((mark for mark in PARTED if len(cells) == 1 and mark in cells[0]), "")
        mixed = f"; they are parted by {PARTED[odd]} here, and not in the header" if odd else ""
        message = f"{len(cells)} cells, where the header has {len(names)}{mixed}"
        raise BadRow(message)
    row = {name: cell.strip() for name, cell in zip(names, cells, strict=True)}
    if missing := [name for name in columns.required if not row[name]]:
        message = f"{', '.join(missing)}: nothing is there"
        raise BadRow(message)
    return {name: row.get(name, "") for name in (*columns.required, *columns.optional)}


def _header(cells: list[str], columns: Columns, file: Path) -> list[str]:
    names = [cell.strip().lower() for cell in cells]
    known = {*columns.required, *columns.optional}
    missing = [name for name in columns.required if name not in names]
    strange = [name for name in names if name not in known]
    twice = sorted({name for name in names if names.count(name) > 1})
    if missing or strange or twice:
        found = {"missing": missing, "not known": strange, "twice": twice}
        faults = [f"{what}: {', '.join(those)}" for what, those in found.items() if those]
        all_names = ", ".join((*columns.required, *(f"[{name}]" for name in columns.optional)))
        parted = " Part the cells by commas, or all of them by semicolons." if _is_mixed(names) else ""
        message = f"{file} has other columns ({'; '.join(faults)}). It needs: {all_names}.{parted} Nothing was kept."
        raise WrongUse(message)
    return names


def _is_mixed(names: Sequence[str]) -> bool:
    return any(mark in name for name in names for mark in PARTED)


def _text_of(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            text = opened.read(MOST_BYTES + 1)
        if len(text) > MOST_BYTES:
            message = f"{file} is larger than {MOST_BYTES:,} bytes. Split it. Nothing was kept."
            raise WrongUse(message)
        return text.decode("utf-8-sig")
    except UnicodeError as cause:
        message = f"{file} is not UTF-8 text. Save it as CSV UTF-8. Nothing was kept."
        raise WrongUse(message) from cause
    except OSError as cause:
        message = f"{file} cannot be read: {cause.strerror}."
        raise WrongUse(message) from cause

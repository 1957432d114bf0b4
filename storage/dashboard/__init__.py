"""The file behind the dashboard: figures as digests have them, what they mean, and nothing else of the company."""

import os
import secrets
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database
from sqlite_utils.db import Table

from bot.digests.definitions import DEFINITIONS
from bot.digests.figures import Figure, Level
from bot.digests.ratios import in_percent
from bot.digests.spreadsheet import safe

MARK = 0x43484152  # CHAR: says that a file is one of these, so that no other is ever overwritten
FIGURES: dict[str, type] = {
    "edition": str,
    "period": str,
    "starts": str,
    "ends": str,
    "measure": str,
    "kind": str,
    "level": str,
    "grp": str,
    "about": str,
    "part": int,
    "whole": int,
    "percent": int,
    "low": int,
    "high": int,
    "value": float,
    "n": int,
    "hidden": int,
    "weeks": int,
    "of_weeks": int,
}
DEFINED: dict[str, type] = {
    "measure": str,
    "shape": str,
    "formula": str,
    "unit": str,
    "kinds": str,
    "by_team": int,
}
SOUGHT = (  # each begins with what there is to choose, so that no page reads all rows for it
    ("about", "measure", "edition", "period"),
    ("level", "measure", "period"),
    ("period", "about"),
)


class CannotWrite(Exception):
    """There is no file. Its words say why, and what to mend."""


@dataclass(frozen=True, slots=True)
class Told:
    """A period with its figures. ``edition`` is what it is called, such as a week; ``period`` which, as 2030-W02."""

    edition: str
    period: str
    start: datetime
    end: datetime
    figures: tuple[Figure, ...]


@contextmanager
def written_anew(file: Path) -> Iterator[Callable[[Told], None]]:
    """Lend what takes periods in, and put them all in the place of whatever the file held. Raises ``CannotWrite``."""
    if file.exists() and not _is_ours(file):
        message = f"{file} is something else than a dashboard's file, and is not overwritten. Choose another place."
        raise CannotWrite(message)
    part = file.with_name(f".{file.name}.{secrets.token_hex(4)}.part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with closing(sqlite3.connect(part, isolation_level=None)) as db:
            figures = _empty(Database(db))
            yield lambda told: _put(told, figures)
            for columns in SOUGHT:
                figures.create_index(columns)
            db.execute("analyze")
        part.replace(file)
    except (OSError, sqlite3.Error) as cause:
        why = cause.strerror if isinstance(cause, OSError) else cause
        message = f"{file} cannot be written: {why}. Make room there, or choose another place."
        raise CannotWrite(message) from cause
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _is_ours(file: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as db:
            return bool(db.execute("pragma application_id").fetchone() == (MARK,))
    except sqlite3.Error:
        return False


def _empty(db: Database) -> Table:
    db.execute("pragma journal_mode = off")  # what is broken off is thrown away, and what is lost is written anew
    db.execute("pragma synchronous = off")
    db.execute(f"pragma application_id = {MARK}")
    db.table("definitions").create(DEFINED, pk="measure").insert_all(_definitions())
    figures = db.table("figures")
    known = [("measure", "definitions", "measure")]
    return figures.create(FIGURES, foreign_keys=known, not_null={*FIGURES} - NUMBERS)


def _put(told: Told, figures: Table) -> None:
    figures.insert_all(_row(told, one) for one in told.figures)


NUMBERS = {"part", "whole", "percent", "low", "high", "value", "n"}  # none of them where it is hidden
Row = dict[str, Any]


def _definitions() -> Iterator[Row]:
    for measure, one in DEFINITIONS.items():
        yield {
            "measure": measure.value,
            "shape": one.shape.value,
            "formula": one.formula,
            "unit": one.unit,
            "kinds": one.kinds,
            "by_team": one.by_team,
        }


def _row(told: Told, figure: Figure) -> Row:
    """Return a figure as a row. What is hidden has no number, whatever stands in it."""
    ratio = None if figure.hidden else figure.ratio
    shown = bool(ratio and ratio.whole)
    low, high = ratio.interval if ratio else (0.0, 0.0)
    numbers = {name: None if figure.hidden else getattr(figure, name) for name in ("part", "whole", "value", "n")}
    group = safe(figure.group)
    return {
        "edition": told.edition,
        "period": told.period,
        "starts": told.start.isoformat(),
        "ends": told.end.isoformat(),
        "measure": figure.measure.value,
        "kind": safe(figure.kind),
        "level": figure.level.value,
        "grp": group,
        "about": figure.level.value if figure.level is Level.COMPANY else f"{figure.level.value}: {group}",
        **numbers,
        "percent": in_percent(ratio.share) if ratio and shown else None,
        "low": in_percent(low) if shown else None,
        "high": in_percent(high) if shown else None,
        "hidden": figure.hidden,
        "weeks": figure.weeks,
        "of_weeks": figure.of_weeks,
    }

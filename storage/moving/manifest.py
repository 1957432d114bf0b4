"""What an export says of itself: which version made it, when, what is in each file, and what is not in it."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.wire import Unreadable, read, write
from storage.moving.files import Written, sum_of

FORMAT = 1
NAME = "manifest.json"
ROWS_IN, SHEETS_IN = "rows", "sheets"


class NotWhole(Exception):
    """A folder is no export, or not all of one. Its words say what is missing or different."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file. ``checksum``: what ``storage.moving.sums`` makes of its rows; of a sheet there is none."""

    name: str
    columns: tuple[str, ...]
    rows: int
    bytes: int
    sha256: str
    checksum: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """A table that is left out, and why."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """``made`` is the instant of which it tells; ``steps`` are the migrations that its tables come from."""

    format: int
    made: datetime
    steps: tuple[str, ...]
    tables: tuple[Part, ...]
    sheets: tuple[Part, ...]
    left_out: tuple[Missing, ...]
    sealed: tuple[str, ...] = ()

    def write(self, folder: Path) -> None:
        with Written(folder / NAME) as file:
            file.write(json.dumps(json.loads(write(self)), indent=1) + "\n")


def file_of(part: Part, folder: Path) -> Path:
    return folder / ROWS_IN / f"{part.name}.jsonl"


def verified(folder: Path) -> Manifest:
    """Return the manifest of an export all of whose rows are there, to the byte. Raises ``NotWhole``."""
    try:
        manifest = _manifest(folder)
        for part in manifest.tables:
            file = file_of(part, folder)
            if file.stat().st_size != part.bytes or sum_of(file) != part.sha256:
                message = f"{file} is not what was exported: its checksum is another."
                raise NotWhole(message)
    except OSError as cause:
        message = f"{cause.filename} cannot be read: {cause.strerror}. {folder} is no whole export."
        raise NotWhole(message) from cause
    return manifest


def _manifest(folder: Path) -> Manifest:
    try:
        text = (folder / NAME).read_text(encoding="utf-8")
        if (found := json.loads(text).get("format")) != FORMAT:
            message = f"{folder} is of the format {found}, and this version reads {FORMAT}. Use the version it is from."
            raise NotWhole(message)
        manifest: Manifest = read(text, (Manifest,))
    except (Unreadable, ValueError, AttributeError) as cause:
        message = f"{folder / NAME} is no manifest of an export."
        raise NotWhole(message) from cause
    return manifest

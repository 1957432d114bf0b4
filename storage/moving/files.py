"""A folder that is whole or not there, and files for their owner alone that know what was written to them."""

import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import file_digest, sha256
from pathlib import Path
from shutil import rmtree
from typing import Self

SUM = "sha256"


@contextmanager
def made_whole(folder: Path) -> Iterator[Path]:
    """Yield a new folder beside it; it gets this name once all of it is on the disk, and goes if that is not to be."""
    part = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.part")
    part.mkdir(mode=0o700)
    try:
        yield part
        for each in (part, *(found for found in part.iterdir() if found.is_dir())):
            _to_disk(each)
        if folder.is_dir():
            folder.rmdir()
        part.rename(folder)
        _to_disk(folder.parent)
    finally:
        rmtree(part, ignore_errors=True)


def left_over(folder: Path) -> list[Path]:
    """Return what was left of attempts that were killed."""
    return sorted(folder.parent.glob(f".{folder.name}.*.part"))


class Written:
    """A new file, mode 0600. ``bytes`` and ``sum`` are of all that was written."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        self._file = open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")  # noqa: PTH123, SIM115  # with a mode; closed below
        self._sum = sha256()
        self.bytes = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._file as file:
            file.flush()
            os.fsync(file.fileno())

    @property
    def sum(self) -> str:
        return self._sum.hexdigest()

    def write(self, text: str) -> None:
        """Add this. Raises ``UnicodeError`` where it is no text."""
        told = text.encode()
        self._file.write(told)
        self._sum.update(told)
        self.bytes += len(told)


def sum_of(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, SUM).hexdigest()


def _to_disk(folder: Path) -> None:
    if sys.platform == "win32":  # where folders are not to be opened
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)

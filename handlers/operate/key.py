"""The playground's key: in a file beside its database, for its owner alone. A real platform's key is never written."""

import os
import secrets
from pathlib import Path

from handlers.operate import FoundProblem

BYTES = 32


def key_beside(database: Path) -> bytes:
    """Return the key in the file beside the database; make it on first start, mode 0600."""
    file = database.with_suffix(".key")
    try:
        return _made(file) if not file.exists() else _read(file)
    except FileExistsError:  # another process was faster
        return _read(file)
    except OSError as cause:
        message = f"The key file {file} cannot be used: {cause.strerror}. Check its permissions."
        raise FoundProblem(message) from cause


def _made(file: Path) -> bytes:
    key = secrets.token_hex(BYTES).encode()
    with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as made:  # noqa: PTH123  # with a mode
        made.write(key)
    return key


def _read(file: Path) -> bytes:
    key = file.read_bytes().strip()
    if len(key) < BYTES:
        message = f"The key file {file} is cut short. Put the right one back; without it open answers are lost."
        raise FoundProblem(message)
    return key

"""Who can read the database's file, and how much room there is beside it: for ``doctor``."""

import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

LEAST_SPACE = 200 * 1024 * 1024  # bytes; a company's year of answers takes about a tenth of it


def disk(path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield what was looked at, its state, and the words."""
    others = stat.S_IMODE(path.stat().st_mode) & stat.S_IRWXO
    open_to_all = f"others on this machine can read {path}: chmod 600 {path}"
    yield ("permissions", "look", open_to_all) if others else ("permissions", "ok", "for its owner")
    free = shutil.disk_usage(path.resolve().parent).free
    yield "disk", "ok" if free >= LEAST_SPACE else "broken", f"{free // 1024 // 1024:,} MB free"

"""Make what is uploaded to Teams: `make teams-package ARGS="APP_ID https://your.host"`.

Without arguments the made-up id and host of the manifest stay in it, to look at; Teams takes only your own.
"""

import json
import re
import struct
import sys
import zlib
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

Pixel = tuple[int, int, int, int]
HERE = Path(__file__).parent
NOBODY, NOWHERE = "00000000-0000-0000-0000-000000000000", "https://chair.northwind.example"
GUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
INK, PAPER, CLEAR, WHITE = (31, 58, 77, 255), (255, 255, 255, 255), (0, 0, 0, 0), (255, 255, 255, 255)
GRID = 32  # the chair is drawn on squares: left, top, right, bottom
CHAIR = ((9, 5, 12, 27), (12, 5, 21, 8), (21, 5, 24, 20), (12, 11, 21, 13), (9, 17, 24, 20), (21, 20, 24, 27))
ALWAYS = (2026, 1, 1, 0, 0, 0)  # so that the same package has the same bytes


def png(size: int, ink: Pixel, paper: Pixel) -> bytes:
    """Return the chair as a picture. https://www.w3.org/TR/png-3."""
    rows = bytearray()
    for y in range(size):
        rows.append(0)  # no filter
        for x in range(size):
            rows += bytes(ink if _is_chair(x * GRID / size, y * GRID / size) else paper)
    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def manifest(app: str = NOBODY, host: str = NOWHERE) -> dict[str, Any]:
    """Return the manifest for a bot of one's own. Raises ``ValueError`` for what Teams would not take."""
    if not GUID.fullmatch(app):
        message = f"{app!r} is no app id, which looks like {NOBODY}."
        raise ValueError(message)
    if not re.fullmatch(r"https://[\w.:-]+", host.rstrip("/")):
        message = f"{host!r} is no address like {NOWHERE}."
        raise ValueError(message)
    written = (HERE / "manifest.json").read_text(encoding="utf-8")
    told: dict[str, Any] = json.loads(written.replace(NOBODY, app.lower()).replace(NOWHERE, host.rstrip("/")))
    return told


def package(file: Path, app: str = NOBODY, host: str = NOWHERE) -> Path:
    """Write the package: the manifest, and both icons beside it."""
    parts = {
        "manifest.json": json.dumps(manifest(app, host), indent=2).encode(),
        "color.png": png(192, PAPER, INK),
        "outline.png": png(32, WHITE, CLEAR),
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(file, "w", ZIP_DEFLATED) as whole:
        for name, content in parts.items():
            whole.writestr(ZipInfo(name, ALWAYS), content, ZIP_DEFLATED)
    return file


def _is_chair(x: float, y: float) -> bool:
    return any(left <= x < right and top <= y < bottom for left, top, right, bottom in CHAIR)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


if __name__ == "__main__":
    try:
        made = package(HERE / "build" / "empty-chair.zip", *sys.argv[1:3])
    except ValueError as no:
        sys.exit(str(no))
    print(f"{made.relative_to(HERE.parent)} is made: Teams → Apps → Manage your apps → Upload an app.")

"""Charts as PNG, drawn in a process of its own that ends afterwards: what draws them takes 120 MB."""

import asyncio
import json
import logging
import subprocess  # nosec B404  # one call, of our own file
import sys
from importlib.util import find_spec
from pathlib import Path

from bot.charts import Picture
from bot.pictures.spec import DARK, LIGHT, spec_of

log = logging.getLogger(__name__)
LIBRARY = "vl_convert"
DRAWS = Path(__file__).with_name("drawing.py")
PATIENCE = 6.0  # s; a loaded machine takes two, and whoever posts has ten
MOST = 200_000  # bytes; a phone on a train loads it
PNG = b"\x89PNG\r\n\x1a\n"


class NotDrawn(Exception):
    """There is no picture now. What it shows stands beside it in words."""


async def drawn(picture: Picture, *, dark: bool = False) -> bytes:
    """Return it as PNG, within some six seconds. Raises ``NotDrawn``, and nothing else.

    A ``dark`` one is for whoever can ask for it; where it is not known who looks, the light one reads on any ground.
    """
    return await asyncio.to_thread(drawn_apart, json.dumps(spec_of(picture, DARK if dark else LIGHT)).encode())


def checkup(library: str = LIBRARY) -> tuple[tuple[str, str, str], ...]:
    """Say once what cannot be drawn here; nothing if all can. For ``doctor``."""
    if find_spec(library):
        return ()
    return (("pictures", "look", "vl-convert-python is not installed, so what they would show stands in words alone"),)


def drawn_apart(spec: bytes) -> bytes:
    """Draw in a process, and wait for it. Raises ``NotDrawn``."""
    try:
        ended = subprocess.run(  # noqa: S603  # nosec B603  # our own file, and what it draws goes in as data
            [sys.executable, "-I", str(DRAWS)], input=spec, capture_output=True, timeout=PATIENCE, check=True
        )
    except (subprocess.SubprocessError, OSError) as cause:
        log.warning("A picture was not drawn (%s), and stands in words.", type(cause).__name__)
        raise NotDrawn from cause
    if not ended.stdout.startswith(PNG) or len(ended.stdout) > MOST:
        log.warning("A picture was drawn as %d bytes, and stands in words.", len(ended.stdout))
        raise NotDrawn
    return ended.stdout

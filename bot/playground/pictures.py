"""Pictures on the page: each has an address that says what it shows, and is drawn when somebody looks."""

import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import replace

from aiohttp import web

from bot.charts import Picture
from bot.pictures import NotDrawn, drawn
from bot.playground.guard import SAFE
from bot.wire import Unreadable, read, write

MOST = 100_000  # characters; more than any picture says
DARKLY = "dark"
KEPT = {"Cache-Control": "private, max-age=86400, immutable"}  # what is at an address never changes
NOT_HERE = (ValueError, zlib.error, Unreadable)


def address_of(picture: Picture) -> str:
    """Return where it is found. Its words stand beside the address, so they are not in it."""
    said = zlib.compress(write(replace(picture, alt="…")).encode())
    return f"/picture/{urlsafe_b64encode(said).decode()}"


async def picture(request: web.Request) -> web.Response:
    try:
        said = zlib.decompressobj().decompress(urlsafe_b64decode(request.match_info["packed"]), MOST)
        asked: Picture = read(said.decode(), (Picture,))
        return web.Response(
            body=await drawn(asked, dark=DARKLY in request.query), content_type="image/png", headers=SAFE | KEPT
        )
    except NotDrawn as cause:
        raise web.HTTPServiceUnavailable(text="This cannot be drawn here. Its words say the same.") from cause
    except NOT_HERE as cause:
        raise web.HTTPNotFound(text="There is no such picture.") from cause

"""The address people join a meeting by, as what tells that two calendars speak of the same one."""

import re
from urllib.parse import unquote, urlsplit

from bot.meetings import short_id

ZOOM = re.compile(r"(?:[\w-]+\.)*zoom(?:gov)?\.(?:us|com)", re.IGNORECASE)
ZOOM_NUMBER = re.compile(r"/(?:j|w|s|wc/join)/(\d{6,})")


def joined_by(address: str) -> str:
    """Return what stands for an address, the same however it was written; an empty text for none.

    Who joins with which password is part of the address, but not of the meeting. Zoom's number is the same on each of
    its hosts. The address itself is not kept: whoever has it can join.
    """
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
    except ValueError:
        return ""
    if not host:
        return ""
    number = ZOOM_NUMBER.search(parts.path) if ZOOM.fullmatch(host) else None
    return short_id(f"zoom/{number[1]}" if number else f"{host}{unquote(parts.path).rstrip('/').lower()}")

"""How each environment variable is written, and what to say of one that is not."""

import re
from base64 import b64decode
from enum import StrEnum
from ipaddress import ip_address
from urllib.parse import urlsplit

KEY_BYTES = 32
HOOK_PREFIX, HOOK_BYTES = "whsec_", 16
SQLITE = "sqlite:///"
LAST_PORT = 65535


class Log(StrEnum):
    """How log lines are written."""

    TEXT = "text"
    JSON = "json"


class NotThat(ValueError):
    """A variable is not what it should be. Its words follow the variable's name."""


def port(words: str) -> int:
    if not (words.isascii() and words.isdecimal() and 1 <= int(words[:6]) <= LAST_PORT):
        message = f'is "{words[:20]}"; it should be a number from 1 to {LAST_PORT}.'
        raise NotThat(message)
    return int(words)


def log(words: str) -> Log:
    if words not in tuple(Log):
        message = f'is "{words[:20]}"; it should be text or json.'
        raise NotThat(message)
    return Log(words)


def key(words: str) -> str:
    if words and len(words.encode()) < KEY_BYTES:
        message = f"is too short; it should have at least {KEY_BYTES} bytes."
        raise NotThat(message)
    return words


def hook_secret(words: str) -> str:
    """Take a secret as https://www.standardwebhooks.com writes it: a prefix, and bytes in base64."""
    written = words.removeprefix(HOOK_PREFIX)
    if not words or (written != words and _bytes_in(written) >= HOOK_BYTES):
        return words
    message = f"should be {HOOK_PREFIX} and at least {HOOK_BYTES} random bytes in base64."
    raise NotThat(message)


def _bytes_in(written: str) -> int:
    try:
        return len(b64decode(written + "==")) if re.fullmatch(r"[A-Za-z0-9+/]+={0,2}", written) else 0
    except ValueError:
        return 0


def switch(words: str) -> bool:
    if words not in ("", "0", "1"):
        message = f'is "{words[:20]}"; it should be 1, or not set.'
        raise NotThat(message)
    return words == "1"


def address(words: str) -> str:
    if _host(words) is None:
        message = "is not an address; it should be like https://chair.northwind.example."
        raise NotThat(message)
    return words.rstrip("/")


def private_address(words: str) -> str:
    """Tokens travel to this address, so it is encrypted unless it stays on this machine."""
    if not words.startswith("https://") and not is_loopback(_host(words) or ""):
        message = "should begin with https://; plain http is for a test server on this machine."
        raise NotThat(message)
    return address(words)


def _host(words: str) -> str | None:
    try:
        parts = urlsplit(words)
        known = parts.scheme in ("http", "https") and (parts.port or 1) > 0  # reading a bad port raises
    except ValueError:
        return None
    return parts.hostname if known else None


def is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False

"""What keeps the playground to this machine, where anybody can be anyone."""

from collections.abc import Mapping

from bot.variables import is_loopback
from bot.variables.database import is_server


def misplaced(given: Mapping[str, str]) -> list[str]:
    """Say what a playground has no use for: to be reached by others, or a database on a server."""
    return [*_too_open(given.get("CHAIR_HOST", "127.0.0.1")), *_too_much(given.get("CHAIR_DATABASE_URL", ""))]


def _too_open(host: str) -> list[str]:
    if is_loopback(host):
        return []
    return [f"CHAIR_HOST is {host[:60]}, but without a platform this is the playground: it answers at 127.0.0.1 only."]


def _too_much(database: str) -> list[str]:
    if not is_server(database):
        return []
    return ["CHAIR_DATABASE_URL names a server, but the playground needs none: leave it out, or set up a platform."]

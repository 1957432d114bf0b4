"""Where everything is kept: a file here, or a database on a server."""

from urllib.parse import parse_qs, unquote, urlsplit

from bot.variables import SQLITE, NotThat

SERVER = "postgresql://"
LIKE = f"it should be like {SQLITE}chair.db, or {SERVER}chair@db.example/chair for a server."


def database(words: str) -> str:
    """Return the path of the database file, or the whole address of a server.

    An address may carry a password, so of what is wrong only its beginning is ever shown.
    """
    if is_server(words):
        return _server(words)
    path = words.removeprefix(SQLITE)
    if path == words or not path or path.startswith(":") or path.endswith("/") or "?" in path:
        message = f'begins with "{words.partition(":")[0][:20]}"; {LIKE}'
        raise NotThat(message)
    return path


def is_server(words: str) -> bool:
    return words.startswith(SERVER)


def without_password(database: str) -> str:
    """Return what may be shown of it."""
    if not is_server(database):
        return database
    parts = urlsplit(database)
    where = parts.netloc.rpartition("@")[2] or next(iter(parse_qs(parts.query).get("host", ())), "")
    return f"PostgreSQL, the database {unquote(parts.path[1:])} at {where or 'this machine'}"


def passwords_in(database: str) -> tuple[str, ...]:
    """Return what must never be shown of it, as it is written there and as it is meant."""
    if not is_server(database):
        return ()
    parts = urlsplit(database)
    written = parts.netloc.rpartition("@")[0].partition(":")[2]
    return tuple(dict.fromkeys(filter(None, (written, unquote(written), *parse_qs(parts.query).get("password", ())))))


def _server(words: str) -> str:
    try:
        parts = urlsplit(words)
        named = bool(parts.path[1:]) and (parts.port or 1) > 0  # reading a bad port raises
    except ValueError:
        named = False
    if not named:
        message = f"names no database on its server; it should be like {SERVER}chair@db.example/chair."
        raise NotThat(message)
    return words

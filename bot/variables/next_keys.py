"""Keys that come after those in use: set beside them for as long as `rotate-key` takes."""

from collections.abc import Mapping

from bot.variables import NotThat, key

SECRET, LEDGER = "CHAIR_SECRET_KEY", "CHAIR_LEDGER_KEY"
NEXT = {SECRET: "CHAIR_SECRET_KEY_NEXT", LEDGER: "CHAIR_LEDGER_KEY_NEXT"}


def next_key(given: Mapping[str, str], name: str) -> str:
    """Return the key that is to follow the one of this name; nothing where none is set. Raises ``NotThat``."""
    words = given.get(NEXT[name], "").strip()
    try:
        found = key(words)
    except NotThat as wrong:
        message = f"{NEXT[name]} {wrong}"
        raise NotThat(message) from wrong
    taken = [other for other in (SECRET, LEDGER) if found and found == given.get(other, "").strip()]
    if taken:
        message = f"{NEXT[name]} is the same as {taken[0]}; it should be a new key."
        raise NotThat(message)
    return found


def next_keys(given: Mapping[str, str]) -> tuple[str, ...]:
    """Return what is set, right or wrong: it is a secret in any case."""
    return tuple(given.get(name, "").strip() for name in NEXT.values())

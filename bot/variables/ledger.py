"""The key of the sponsor's ledger: its own, so that whoever holds the one for answers cannot read it."""

from collections.abc import Mapping


def shared_key(given: Mapping[str, str]) -> list[str]:
    ours = given.get("CHAIR_LEDGER_KEY")
    if ours and ours == given.get("CHAIR_SECRET_KEY"):
        return ["CHAIR_LEDGER_KEY is the same as CHAIR_SECRET_KEY; it should be a key of its own."]
    return []

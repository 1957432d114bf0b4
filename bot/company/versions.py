"""Which parts of a setup file this version already lives by, and which it only keeps."""

from bot.company.setup import Setup

NOT_BUILT = {  # what a file may speak of, and how we name it; a feature that is built leaves this table
    "leaders.heard_sample": "[leaders] heard_sample",
}


def not_in_this_version(setup: Setup) -> tuple[str, ...]:
    """Name what the company has set and we keep, but do nothing with yet."""
    return tuple(name for key, name in NOT_BUILT.items() if is_given(setup, key))


def is_given(setup: Setup, key: str) -> bool:
    return key in setup.given

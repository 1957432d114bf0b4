"""A line about a customer, sealed so that it opens for its own row only, in equally many bytes for all."""

from dataclasses import dataclass

from bot.sealing import CannotOpen, Seal
from bot.wire import Unreadable, read, write

STEP = 2048  # characters: a line of 240, each in the six that JSON may need for it


@dataclass(frozen=True, slots=True)
class About:
    """What is sealed says of which row it is, so that no sealed line passes for another's."""

    row: str
    line: str


def shut(seal: Seal, row: str, line: str) -> str:
    words = write(About(row, line))
    return seal.close(words.ljust(-(-len(words) // STEP) * STEP))


def opened(seal: Seal, row: str, sealed: str) -> str:
    """Return the line. Raises ``CannotOpen``, for what was sealed for another row too."""
    try:
        about: About = read(seal.open(sealed), (About,))
    except Unreadable as cause:
        raise CannotOpen from cause
    if about.row != row:
        raise CannotOpen
    return about.line

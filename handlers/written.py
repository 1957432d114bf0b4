"""Words that somebody writes, and that have to fit; some of them have to be there."""

from bot.commands.refused import Empty, TooLong


def written(words: str, field: str, most: int) -> str:
    """Return the words. Raises ``Empty`` and ``TooLong``, for the field of the form that they stand in."""
    if not words:
        raise Empty(field)
    return fitting(words, field, most)


def fitting(words: str, field: str, most: int) -> str:
    """Return the words, which may be none. Raises ``TooLong``."""
    if len(words) > most:
        raise TooLong(field=field, length=len(words), most=most)
    return words

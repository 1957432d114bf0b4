"""Words that somebody has to write, and that have to fit."""

from bot.commands.refused import Empty, TooLong


def written(words: str, field: str, most: int) -> str:
    """Return the words. Raises ``Empty`` and ``TooLong``, for the field of the form that they stand in."""
    if not words:
        raise Empty(field)
    if len(words) > most:
        raise TooLong(field=field, length=len(words), most=most)
    return words

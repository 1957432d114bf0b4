"""The no that has to do with months and quarters."""

from bot.commands.refused import Refused


class NoEdition(Refused):
    """None of its weeks was written down, or it is not over yet."""

"""The no that has to do with who was asked whether they heard a leader."""

from bot.commands.refused import Refused


class NotInSample(Refused):
    """The lot fell on somebody else."""

"""Every no that has to do with what came of decisions."""

from bot.commands.refused import Refused


class NotYourNumbers(Refused):
    """The case belongs to somebody else."""


class UnknownNumber(Refused):
    """No number of that name has been brought in."""


class NumbersRead(Refused):
    """They have been read, so that it stands by which ones it is told what came of it."""


class NotAskedThen(Refused):
    """Only those who were asked about the decision are asked what came of it."""

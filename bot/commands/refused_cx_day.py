"""Every no there is about CX Day."""

from bot.commands.refused import Refused


class NotCelebrating(Refused):
    """Only executives schedule it."""


class NotACxDay(Refused):
    """A day that is over, of another year, or on which nobody works."""


class NothingToCelebrate(Refused):
    """No win was posted in the year before."""


class CxDayOver(Refused):
    """It has been posted."""


class NotScheduled(Refused):
    """There is nothing to cancel or to take down."""

"""Every no that has to do with pledges, money for improvements, and the yearly question about pay."""

from bot.commands.refused import Refused


class NotToPledge(Refused):
    """Only those who lead promise anything here, and CX leads propose it."""


class CannotPledge(Refused):
    """Whom it is proposed to does not lead, or it is not exactly one."""


class TooManyPledges(Refused):
    """As many open ones as one person may have."""


class TooFewWordsToPledge(Refused):
    """What is promised is hardly said."""


class DayOver(Refused):
    """The day is over where its owner is."""


class DayTooFar(Refused):
    """Nobody would look at it any more."""


class SameDay(Refused):
    """It is due on that day already."""


class NoPledge(Refused):
    """It is no longer kept, or between two others."""


class PledgeSettled(Refused):
    """It has been kept or dropped, or answered."""


class NotYourPledge(Refused):
    """Somebody else has promised it, or was asked to."""


class NoImprovement(Refused):
    """Nobody has taken it on, it is over, or somebody else's."""


class AmountWithoutMoney(Refused):
    """An amount, and that there is none."""


class NotAskedAboutPay(Refused):
    """Nobody asked them about that year."""


class PayCountedAlready(Refused):
    """The answers of that year have been counted."""

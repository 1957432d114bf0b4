"""Every no that has to do with customers whom leaders call."""

from bot.commands.refused import Refused


class NotYourCall(Refused):
    """It is offered to somebody else, or not kept any more."""


class CallOver(Refused):
    """It is offered no more, or too late to be changed."""


class CallFirst(Refused):
    """A note of a call that nobody has made."""


class NobodyToCall(Refused):
    """There is no other customer now, or no more in this month."""


class CustomerSaidNo(Refused):
    """Consent is gone, so nothing of theirs is kept."""


class TwoLines(Refused):
    """A note has more lines than two."""


class NotALeader(Refused):
    """Only leaders are offered customers."""

"""What is refused when the owner of a case asks back, or when that is answered."""

from bot.commands.refused import Refused


class AskedBackOnce(Refused):
    """Something was asked back about this case before."""


class OnlyOwnerAsksBack(Refused):
    """The case belongs to somebody else."""


class NothingToAskBack(Refused):
    """The case has been decided."""


class TooFewToAskBack(Refused):
    """So few others were asked that an answer without a name would have one."""


class NothingIsPosted(Refused):
    """Asking is off or rehearsed, so that nobody would see it."""


class NotAmongAsked(Refused):
    """Somebody who was not asked about the decision."""


class OwnQuestionBack(Refused):
    """Whoever asked back would answer themselves."""

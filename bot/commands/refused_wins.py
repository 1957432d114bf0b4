"""Every no there is about wins."""

from bot.commands.refused import Refused


class TooFewWords(Refused):
    """What changed for the customer is not said."""


class NobodyNamed(Refused):
    """A win that nobody did."""


class TooManyNames(Refused):
    """More people than one card can thank."""


class NoWin(Refused):
    """The win is no longer kept."""


class NotYourWin(Refused):
    """Nobody confirms or posts a win that they told of."""


class NotConfirmer(Refused):
    """Somebody else confirms these names."""


class OwnName(Refused):
    """Somebody of the CX team confirms their own name."""


class NotNamed(Refused):
    """Somebody leaves out a name that was not there."""


class CannotConfirm(Refused):
    """The one named to confirm has told of the win, is credited on the CX team, or is no colleague."""


class ConfirmedAlready(Refused):
    """The names are confirmed; nobody else needs to be named for that."""


class NotCxLead(Refused):
    """Only CX leads name who confirms."""


class NotExecutive(Refused):
    """Only the executives whom it was given to post recognition."""


class OwnWork(Refused):
    """An executive who did it cannot post it."""


class PostedAlready(Refused):
    """Another executive was faster."""


class NowhereToPost(Refused):
    """There is no place where only colleagues read."""


class NothingPosted(Refused):
    """The bot is off, or rehearses."""


class NotYourPost(Refused):
    """Another executive has posted it."""


class NotReady(Refused):
    """The win is not with the executives yet, or has been taken down."""


class OtherWords(Refused):
    """What somebody saw and would post has been taken back since."""

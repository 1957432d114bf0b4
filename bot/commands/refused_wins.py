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


class NotLedgerReader(Refused):
    """Only CX leads and the sponsor read the sponsor's ledger, and write in it."""


class LedgerOff(Refused):
    """There is no key that would seal the ledger."""


class LedgerSealed(Refused):
    """What the ledger holds of a win was sealed with another key."""


class NotReady(Refused):
    """The win is not with the executives yet, or has been taken down."""


class OnlyCxLeads(Refused):
    """Something that CX leads alone do."""


class OfferedAnewAlready(Refused):
    """A draft is offered anew once, while nobody has it."""


class NothingGone(Refused):
    """A post stands, or another has taken its place."""


class NobodyToAsk(Refused):
    """Nobody is left who may change a post."""


class OtherWords(Refused):
    """What somebody saw and would post has been taken back since."""


class NoCustomer(Refused):
    """Which customer, or group of them, is not said."""


class TooManyKpis(Refused):
    """More of the company's numbers than a win is about."""


class NotAnAmount(Refused):
    """What was typed is no amount, or could be meant in two ways."""


class ValueIncomplete(Refused):
    """A value needs an amount, whose estimate it is and how they came to it, or nothing of these."""


class OneEstimator(Refused):
    """More than one of us is said to have estimated it."""


class NotSettler(Refused):
    """Only CX leads and the sponsor confirm values."""


class OwnValue(Refused):
    """Nobody settles what they told of, estimated or did."""


class NothingToSettle(Refused):
    """The win has no value, or no rule was broken."""


class AlreadySettled(Refused):
    """Somebody has said already what becomes of the value."""


class NotSponsor(Refused):
    """Only the sponsor covers, and nothing of their own."""


class NotYourCase(Refused):
    """Only whoever changed a decision tells of it as a win."""


class ToldAlready(Refused):
    """A win has come of this case already."""

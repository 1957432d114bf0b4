"""Every no that has to do with setting a company up."""

from bot.commands.refused import Refused


class NotToSetUp(Refused):
    """Nothing is set up yet, and this is nobody who may begin."""


class NotTheCode(Refused):
    """It was never given out, it was used, or it is too old."""


class CodeTooLate(Refused):
    """There is a setup already, and who may change it."""


class NoAdminLeft(Refused):
    """Nobody could change the setup any more."""


class SetupChanged(Refused):
    """Somebody has changed the setup since this was shown. ``mine``: it was the asker."""


class NotAName(Refused):
    """The name of a company or a team is one line."""


class NotAnAddress(Refused):
    """Something is no e-mail address."""


class NotADomain(Refused):
    """Something is no domain."""


class NotAFeed(Refused):
    """A calendar of this kind is read from an address, and this is none, or holds a password."""


class NotASpan(Refused):
    """Something is kept for whole days, at least for one and at most for ten years."""


class OneOnly(Refused):
    """Nobody was chosen where it takes one person, or several."""


class NotOneOfUs(Refused):
    """A guest, a bot, somebody from outside, or whom the directory does not know."""


class NoAddressOfTheirs(Refused):
    """The directory tells no e-mail address of somebody chosen."""


class TooManyHere(Refused):
    """More people than a form takes; a file takes them."""


class NobodyInTeam(Refused):
    """A team needs people or a place."""


class TeamTwice(Refused):
    """Another team has this name."""


class NoLanguage(Refused):
    """At least one language has to be spoken, and the first is one of them."""


class NotSure(Refused):
    """Nothing goes live by mistake."""


class StepBefore(Refused):
    """Something has to be settled first, by the step that is named."""


class NotToSkip(Refused):
    """Without this step nobody would be asked."""


class NothingToUndo(Refused):
    """Nobody has taken this step here, or what was before is not kept any more."""


class UndoLaterFirst(Refused):
    """The setup as a whole would not stand; what was settled later goes first."""


class SetupFault(Refused):
    """A rule of setup files is broken that no form asks for; the sentence is that of the file."""

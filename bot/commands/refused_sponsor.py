"""Every no that has to do with who is the sponsor."""

from bot.commands.refused import Refused


class NotToPassSponsor(Refused):
    """Only the sponsor names the next one; an admin or a CX lead while there is none."""


class OnePersonOnly(Refused):
    """The sponsor is exactly one person: none was chosen, or several."""


class CannotBeSponsor(Refused):
    """A guest, a bot, somebody from outside, or whom the directory does not know."""


class SponsorByAddress(Refused):
    """The directory tells no e-mail address of them, by which the setup names people."""


class SponsorAlready(Refused):
    """They are it."""


class NotYourself(Refused):
    """Whoever names somebody else needs that person's yes; naming oneself would be one yes only."""


class SponsorOfferedAlready(Refused):
    """They are asked and have not answered."""


class SponsorOfferOver(Refused):
    """It was withdrawn, answered, or is somebody else's."""


class SponsorRehearsal(Refused):
    """Nobody could be asked."""


class SponsorStands(Refused):
    """A setup file names another than the present sponsor, whose yes a file is not."""


class SponsorUnfit(Refused):
    """A setup file names a bot, a guest, or somebody from outside."""


class NotYourMeeting(Refused):
    """Only whoever hosted an executive meeting was asked."""

"""Every no that has to do with linking a workspace in Slack to the company in Teams."""

from bot.commands.refused import Refused


class NotToLink(Refused):
    """Only an admin links companies, and whoever installed the app where nobody is named yet."""


class NoSuchCode(Refused):
    """It is wrong, was used, or is older than ten minutes."""


class OwnCode(Refused):
    """It was made on the same side."""


class TooManyCodes(Refused):
    """Five wrong ones within an hour."""


class AskedAlready(Refused):
    """The workspace has questions of its own."""


class CannotLinkThese(Refused):
    """They are not a workspace in Slack and the company in Teams."""

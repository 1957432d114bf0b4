"""The no that has to do with what can be done from a digest."""

from bot.commands.refused import Refused


class NothingWaits(Refused):
    """No draft waits for whoever pressed, or for anybody whom they may ask."""


class NobodyToNudge(Refused):
    """Nothing is overdue any more, or nobody may be told of it."""


class NoPreview(Refused):
    """The digest is tried by CX leads, the sponsor and admins."""

"""Every no there is about blockers."""

from bot.commands.refused import Refused


class TooFewWordsToRemove(Refused):
    """What stops people is hardly said."""


class TooManyBlockers(Refused):
    """As many as one person may tell of in a day."""


class TooManyTeams(Refused):
    """More teams than a blocker can touch."""


class NoBlocker(Refused):
    """The blocker is no longer kept, or this person may not know of it."""


class BlockerSettled(Refused):
    """Somebody has said what became of it."""


class NotToNameOwner(Refused):
    """Only CX leads ask somebody to own a blocker."""


class CannotOwn(Refused):
    """Whoever is to own it is no colleague, or there is not exactly one."""


class NotAskedToOwn(Refused):
    """Somebody else was asked to own it, or nobody."""


class NotYoursToSettle(Refused):
    """Only its owner and CX leads say what became of a blocker."""

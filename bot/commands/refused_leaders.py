"""Every no that has to do with leaders' weeks."""

from bot.commands.refused import Refused


class NotYourWeek(Refused):
    """The week is kept of somebody else, or not at all."""


class WeekOver(Refused):
    """Only a week that is not over can be changed."""


class NoDayLeft(Refused):
    """Snoozing would lead into another week."""


class SnoozedToday(Refused):
    """It comes back already."""


class NowhereToSay(Refused):
    """No place among colleagues alone is set up."""


class PostedThisWeek(Refused):
    """It stands already; it can be edited or taken down."""


class PostGone(Refused):
    """Nothing of theirs is posted."""


class NoLink(Refused):
    """What was given is no web address."""


class LeaderRehearsal(Refused):
    """Nothing is posted where others read, yet or any more."""


class TooLongAway(Refused):
    """Nobody is left alone for longer than that."""

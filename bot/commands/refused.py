"""Every no there is. Each is named for what happened; its words stand in ``prompts`` under the same name."""


class Refused(Exception):
    """The bot will not do this; subclasses are named for what happened. Their words are for the person who asked.

    ``field`` names what to mend in a form; ``given`` is what the words, found by ``key``, are filled with.
    """

    def __init__(self, field: str = "", **given: str | int) -> None:
        super().__init__(self.key)
        self.field = field
        self.given = given

    @property
    def key(self) -> str:
        """Return the name of the words in ``prompts``: ``too-late`` for ``TooLate``."""
        return "".join(f"-{sign.lower()}" if sign.isupper() else sign for sign in type(self).__name__).strip("-")


class Gone(Refused):
    """The question is no longer kept."""


class TooLate(Refused):
    """An answer after closing."""


class CannotCount(Refused):
    """What opens the answers was left out of the copy that the database was restored from."""


class AnswerFirst(Refused):
    """A reason without an answer."""


class TooLong(Refused):
    """More words than fit."""


class Empty(Refused):
    """Nothing was written where something must be."""


class NotUnderstood(Refused):
    """A value that no form of ours offers."""


class Outsider(Refused):
    """A guest, a bot or somebody from outside."""


class NotHost(Refused):
    """Somebody else hosts this meeting."""


class Redecided(Refused):
    """The decision was put in other words once already."""


class TooManyColleagues(Refused):
    """More people than fit into one private conversation, or some who do not belong there."""


class ByHandOff(Refused):
    """Asking is switched off."""


class ByHandRehearsal(Refused):
    """Nothing is posted yet."""


class ByHandPaused(Refused):
    """Asking is paused here."""


class ByHandAlone(Refused):
    """Nobody else reads what is asked here."""


class ByHandNobody(Refused):
    """None of these colleagues may be asked now: they do not want to be, or have been asked enough."""


class NotYoursToPause(Refused):
    """Others may pause asking here, but not this person."""


class CannotBind(Refused):
    """A place that has closed, that outsiders read, or that the host is not in."""


class NoSeries(Refused):
    """There is no next time to choose anything for."""


class NotYoursToSilence(Refused):
    """Others may silence a series, but not this person."""


class ByHandSensitive(Refused):
    """What is to be asked about sounds sensitive."""


class NotOwner(Refused):
    """The case belongs to somebody else."""


class Settled(Refused):
    """The case has been decided."""


class NoCase(Refused):
    """The case is no longer kept."""


class EvidenceDay(Refused):
    """Evidence for today, for yesterday, or for next year."""


class EvidenceTwice(Refused):
    """Evidence has been waited for as often as it may."""


class TooManyTags(Refused):
    """More tags than a case may have."""


class TagTooLong(Refused):
    """A tag that is a sentence."""


class NoSuchTeam(Refused):
    """A team that the setup does not have."""


class NotAdmin(Refused):
    """Only admins change settings."""


class NotYours(Refused):
    """Others may see this, but not this person."""


class WordsGone(Refused):
    """The words were taken away, or there were none."""


class NotReader(Refused):
    """Digests are for CX leads and the sponsor."""


class NoDigest(Refused):
    """The numbers of that week are not kept, or not any more."""


class NoCalendarAddress(Refused):
    """What stands where the address of a calendar should be."""


class NotYourCalendar(Refused):
    """Only admins connect the calendars of others."""


class NobodyThere(Refused):
    """No colleague has this address."""


class TooManyCalendars(Refused):
    """As many calendars as one person may connect."""


class NoGoogle(Refused):
    """Google calendars cannot be connected here."""

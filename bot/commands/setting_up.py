"""Setting a company up step by step. ``version`` is that of the setup which somebody saw when they decided."""

from dataclasses import dataclass

from bot.answers import Verdict
from bot.company.guide import Step
from bot.people import Person


@dataclass(frozen=True, slots=True)
class UseCode:
    """Begin to set up, with a code that the operator has printed on the machine."""

    code: str


@dataclass(frozen=True, slots=True)
class ShowStep:
    """``step`` is the name of one, or nothing for the next that is to be taken."""

    step: str = ""


@dataclass(frozen=True, slots=True)
class SkipStep:
    step: Step


@dataclass(frozen=True, slots=True)
class UndoStep:
    step: Step
    version: int


@dataclass(frozen=True, slots=True)
class SetSponsor:
    """Name the company, its one sponsor, and who runs the bot. Addresses stand for those whom nobody has met yet."""

    version: int = 0
    name: str = ""
    domains: tuple[str, ...] = ()
    sponsor: tuple[Person, ...] = ()
    sponsor_mail: str = ""
    admins: tuple[Person, ...] = ()
    admins_mail: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetLeaders:
    """Name who is reminded every week, who may post recognition, and who looks after customer experience."""

    version: int = 0
    leaders: tuple[Person, ...] = ()
    leaders_mail: tuple[str, ...] = ()
    executives: tuple[Person, ...] = ()
    executives_mail: tuple[str, ...] = ()
    cx_leads: tuple[Person, ...] = ()
    cx_leads_mail: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetTeam:
    """Name the pilot team. ``place`` is as a setup file writes it, or nothing."""

    version: int = 0
    name: str = ""
    place: str = ""
    lead: tuple[Person, ...] = ()
    lead_mail: str = ""
    members: tuple[Person, ...] = ()
    members_mail: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetCalendar:
    """Let one person's meetings be known, by a calendar of some kind."""

    version: int = 0
    owner: tuple[Person, ...] = ()
    owner_mail: str = ""
    kind: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class SetRetention:
    """How long each class is kept, as a setup file writes it: ``180d``, ``3y``."""

    version: int = 0
    confidential_text: str = ""
    asked: str = ""
    decisions: str = ""
    wins: str = ""
    leader_weeks: str = ""
    evidence: str = ""
    silences: str = ""
    audit: str = ""
    pledges: str = ""


@dataclass(frozen=True, slots=True)
class SetLanguages:
    """What people may choose from; ``first`` is the default."""

    version: int = 0
    languages: tuple[str, ...] = ()
    first: str = ""


@dataclass(frozen=True, slots=True)
class AskMyself:
    """Put the question to whoever presses, and to nobody else; nothing of the answer is kept."""


@dataclass(frozen=True, slots=True)
class AnswerTrial:
    """Answer the question of a test."""

    verdict: Verdict


@dataclass(frozen=True, slots=True)
class ShowDryRun:
    """Show which meetings of the connected calendars would be asked about."""


@dataclass(frozen=True, slots=True)
class GoLive:
    version: int = 0
    sure: bool = False


@dataclass(frozen=True, slots=True)
class StartOver:
    """Let there be no setup, so that whoever says so may begin. The playground's page alone can say it."""


Settling = SetSponsor | SetLeaders | SetTeam | SetCalendar | SetRetention | SetLanguages | GoLive
SettingUp = UseCode | ShowStep | SkipStep | UndoStep | Settling | AskMyself | AnswerTrial | ShowDryRun

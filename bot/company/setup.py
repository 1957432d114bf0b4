"""What a company has told us about itself: its people, places, teams and limits."""

from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import blake2b

from bot.company.asking import MINUTE, Asking
from bot.company.weekly import Weekly
from bot.languages import SIGNED_OFF

YEAR = 365  # days, as retention counts them
MONDAY_EIGHT = Weekly(0, 8, 0)
MONDAY_HALF_PAST_EIGHT = Weekly(0, 8, 30)


class Flag(StrEnum):
    """Which dislikes of a team's decisions open a case."""

    USUAL = "usual"
    ANY = "any"


class CalendarKind(StrEnum):
    """How a calendar is read."""

    ICS = "ics"
    CALDAV = "caldav"
    GOOGLE = "google"
    GRAPH = "graph"


@dataclass(frozen=True, slots=True)
class CompanyItself:
    """``languages`` are what people may choose from, the first is the default; ``domains`` are internal addresses."""

    name: str
    timezone: str = "UTC"
    languages: tuple[str, ...] = ("en", "de")
    domains: tuple[str, ...] = ()
    holidays: str = ""


@dataclass(frozen=True, slots=True)
class Leader:
    """Someone reminded every week, on their own wall clock. No ``timezone`` means the one their platform tells."""

    email: str
    remind: Weekly = MONDAY_HALF_PAST_EIGHT
    timezone: str = ""
    holidays: str = ""


@dataclass(frozen=True, slots=True)
class Roles:
    """Who does what, by e-mail in lower case. The sponsor is exactly one person."""

    sponsor: str
    executives: tuple[str, ...] = ()
    cx_leads: tuple[str, ...] = ()
    leaders: tuple[Leader, ...] = ()
    admins: tuple[str, ...] = ()
    privacy: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """Places of the whole company, as ``slack:#name``; empty where there is none."""

    announcements: str = ""
    cx_room: str = ""


@dataclass(frozen=True, slots=True)
class Team:
    """No ``members`` means the internal members of its place."""

    name: str
    department: str = ""
    place: str = ""
    lead: str = ""
    members: tuple[str, ...] = ()
    frontline: bool = False
    language: str = "en"
    flag: Flag = Flag.USUAL
    holidays: str = ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Where one person's meetings can be read. ``password_env`` names a variable; no password is ever kept here.

    What somebody has connected themselves is no part of a setup: ``token`` opens it, ``called`` is its name in rows.
    """

    owner: str
    url: str = field(default="", repr=False)
    kind: CalendarKind = CalendarKind.ICS
    every_seconds: int = 5 * MINUTE
    password_env: str = ""
    token: str = field(default="", repr=False)
    called: str = field(default="", repr=False, compare=False)

    @property
    def name(self) -> str:
        """Return what a calendar is called in rows and numbers: its address is a secret. At Google it has none."""
        url = "" if self.kind is CalendarKind.GOOGLE else self.url
        return self.called or blake2b(f"{self.kind}/{self.owner}/{url}".encode(), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True)
class Digest:
    """``smallest_group`` is the fewest others whose answers may be shown as numbers, everywhere."""

    send: Weekly = MONDAY_EIGHT
    smallest_group: int = 5


@dataclass(frozen=True, slots=True)
class Retention:
    """How long each class is kept, in whole days. ``asked`` counts from the end of the question and its case."""

    confidential_text: int = 180
    asked: int = 30
    decisions: int = 3 * YEAR
    wins: int = 3 * YEAR
    leader_weeks: int = YEAR
    evidence: int = YEAR
    silences: int = 90
    audit: int = YEAR
    pledges: int = 3 * YEAR


@dataclass(frozen=True, slots=True)
class LeadersSetup:
    """``heard_sample`` is the share of employees asked each month whether they heard a leader talk of customers.

    ``customer_calls``: they may be offered customers who agreed to be called.
    ``this_quarter`` and ``long_run`` are the company's own goals, to be said; without any there are lines of ours.
    ``executive_meetings`` are whole titles: their hosts are asked whether a customer came first.
    """

    heard_sample: float = 0.05
    this_quarter: tuple[str, ...] = ()
    long_run: tuple[str, ...] = ()
    executive_meetings: tuple[str, ...] = ()
    customer_calls: bool = True


@dataclass(frozen=True, slots=True)
class ModelSetup:
    """Whether a language model may offer words, and how much a day it may cost, in cents of ``currency``."""

    enabled: bool = False
    daily_budget_cents: int = 500
    currency: str = "USD"


@dataclass(frozen=True, slots=True)
class Setup:
    """All a company has set. ``given`` names what its file spoke of (``digest.send``), and does not tell two apart."""

    company: CompanyItself
    people: Roles
    places: Places = Places()
    teams: tuple[Team, ...] = ()
    asking: Asking = field(default_factory=Asking)
    calendars: tuple[Calendar, ...] = ()
    digest: Digest = Digest()
    retention: Retention = Retention()
    leaders: LeadersSetup = LeadersSetup()
    model: ModelSetup = ModelSetup()
    given: tuple[str, ...] = field(default=(), compare=False)

    @classmethod
    def default(cls, name: str, sponsor: str) -> "Setup":
        """Return the setup of a company that has said only what it must: in rehearsal, asking nobody yet."""
        return cls(CompanyItself(name), Roles(sponsor.lower()))

    @property
    def may_sort(self) -> bool:
        """Whether a language model may sort words: it names themes in the first language, and in no draft."""
        return self.model.enabled and self.company.languages[0] in SIGNED_OFF

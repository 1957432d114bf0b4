"""What each step by which a company is set up asks for, with what is set now, or else with sensible defaults."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.commands import GoLive, Pressable, SetCalendar, SetLanguages, SetLeaders, SetRetention, SetSponsor, SetTeam
from bot.company import CalendarKind, Retention, Setup, Team
from bot.company.amounts import days_in_words
from bot.company.guide import gone_live
from bot.company.values import LONGEST_NAME
from bot.forms import Choice, Field, Form, Input, People, Several, Tick, Words, people_kept
from bot.languages import SPOKEN
from bot.people import Person
from prompts.company.classes import classes, retention_called
from prompts.words import Say, language_name

MOST_ADDRESSES = 3000  # characters of addresses, a line each
MOST_URL = 1000
MAIL = Words(254)
MAILS = Words(MOST_ADDRESSES, lines=True)
NO_PLACE = "-"
Found = tuple[tuple[Person, ...], tuple[str, ...]]  # those who have been met, and the addresses of the others


def sponsor(setup: Setup, found: tuple[Found, Found], version: int, say: Say) -> Form:
    (sponsor_, sponsor_mail), (admins, admins_mail) = found
    fields = (
        _field("name", "company", Words(LONGEST_NAME), say, setup.company.name),
        *_people("sponsor", (sponsor_, sponsor_mail), 1, say),
        *_people("admins", (admins, admins_mail), 20, say),
        _field("domains", "domains", Words(500, lines=True), say, "\n".join(setup.company.domains)),
    )
    return _form("sponsor", SetSponsor(version), fields, say)


def leaders(found: Sequence[tuple[str, Found]], most: int, version: int, say: Say) -> Form:
    fields = (field for name, who in found for field in _people(name, who, most, say))
    return _form("leaders", SetLeaders(version), fields, say)


def team(pilot: Team, places: tuple[tuple[str, str], ...], found: tuple[Found, Found], version: int, say: Say) -> Form:
    lead, members = found
    offered = ((NO_PLACE, say.plain("guide-no-place")), *places)
    fields = (
        _field("name", "team-name", Words(LONGEST_NAME), say, pilot.name),
        *_people("lead", lead, 1, say),
        *_people("members", members, 50, say),
        _field("place", "place", Choice(offered), say, pilot.place or NO_PLACE),
    )
    return _form("team", SetTeam(version), fields, say)


def calendar(owner: Found, version: int, say: Say) -> Form:
    kinds = (CalendarKind.ICS, CalendarKind.GRAPH, CalendarKind.GOOGLE)
    options = tuple((str(kind), say.plain(f"guide-kind-{kind}")) for kind in kinds)
    fields = (
        *_people("owner", owner, 1, say),
        _field("kind", "kind", Choice(options), say, str(CalendarKind.ICS)),
        _field("url", "url", Words(MOST_URL), say, ""),
    )
    return _form("calendars", SetCalendar(version), fields, say)


def retention(kept: Retention, version: int, say: Say) -> Form:
    fields = (
        Field(name, retention_called(name, say), Words(6), say.plain("guide-usual", span=_usual(name)), required=True,
              value=days_in_words(days))
        for name, days in classes(kept)
    )  # fmt: skip
    return _form("retention", SetRetention(version), fields, say)


def languages(spoken: tuple[str, ...], version: int, say: Say) -> Form:
    options = tuple((each, language_name(each, say)) for each in SPOKEN)
    fields = (
        _field("languages", "languages-spoken", Several(options, len(options)), say, "\n".join(spoken)),
        _field("first", "first-language", Choice(options), say, spoken[0]),
    )
    return _form("languages", SetLanguages(version), fields, say)


def live(setup: Setup, version: int, say: Say) -> Form:
    """Ask for a yes, with whom it concerns and what each of them is told."""
    teams = say.listed(gone_live(setup).asking.only)
    told = (say("guide-live-teams", teams=teams), say("guide-live-told"), say("guide-live-leaders"))
    sure = Field("sure", say.plain("guide-sure"), Tick(say.plain("guide-sure-tick")), required=True, value="")
    return replace(_form("live", GoLive(version), (sure,), say), notes=told)


def _usual(name: str) -> str:
    return days_in_words(dict(classes(Retention()))[name])


def _people(name: str, found: Found, most: int, say: Say) -> Iterable[Field]:
    """Ask for colleagues by the platform's own picker, and for those whom nobody has met yet by their address."""
    here, waited = found
    key = name.replace("_", "-")
    by_mail = MAIL if most == 1 else MAILS
    yield _field(name, f"form-{key}", People(most), say, people_kept(here))
    label = say.plain("guide-by-mail", whom=say.plain(f"guide-form-{key}"))
    hint = say.plain("guide-by-mail-hint" if most == 1 else "guide-by-mails-hint")
    yield Field(f"{name}_mail", label, by_mail, hint, value="\n".join(waited))


def _field(name: str, key: str, asked: Input, say: Say, value: str = "") -> Field:
    hint = f"guide-{key}-hint"
    told = say.plain(hint) if hint in HINTED else ""
    return Field(name, say.plain(f"guide-{key}"), asked, told, required=name in REQUIRED, value=value)


REQUIRED = frozenset({"name", "kind", "languages", "first"})
HINTED = frozenset(
    f"guide-{key}-hint"
    for key in ("domains", "form-sponsor", "form-admins", "form-leaders", "form-executives", "form-cx-leads",
                "form-members", "place", "url")
)  # fmt: skip


def _form(name: str, gives: Pressable, fields: Iterable[Field], say: Say) -> Form:
    title, submit = say.plain(f"guide-{name}-title"), say.plain("guide-keep")
    return Form(title, submit, gives, tuple(fields), say.plain("cancel"))

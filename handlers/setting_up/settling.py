"""What a step settles: its part of the setup, which as a whole has to be one that a file could say."""

from collections.abc import Iterator
from dataclasses import fields, replace

from bot.commands import (
    Configure,
    GoLive,
    Request,
    SetCalendar,
    SetLanguages,
    SetLeaders,
    SetRetention,
    SetSponsor,
    SetTeam,
    Settling,
)
from bot.commands.refused_setup import (
    NoAdminLeft,
    NobodyInTeam,
    NoLanguage,
    NotADomain,
    NotAFeed,
    NotAName,
    NotASpan,
    NotSure,
    SetupChanged,
    SetupFault,
    TeamTwice,
)
from bot.company import Calendar, CalendarKind, Leader, Retention, Setup, SetupFaults, Team, Wrong
from bot.company.amounts import days
from bot.company.guide import Step, after, checked, gone_live, in_languages, with_team
from bot.company.values import address, domain, text
from bot.effects import Effect, Reply
from bot.people import Person
from bot.views import StepShown
from handlers.company.guide_forms import allowed, settled
from handlers.company.guide_forms import with_team as that_has_a_team
from handlers.happening import happening
from handlers.homes import homes_by_mail, homes_of
from handlers.setting_up.people import emails, one_email, read
from storage import Memory

NO_PLACE = "-"
STEP_OF: dict[type[Settling], Step] = {
    SetSponsor: Step.SPONSOR,
    SetLeaders: Step.LEADERS,
    SetTeam: Step.TEAM,
    SetCalendar: Step.CALENDARS,
    SetRetention: Step.RETENTION,
    SetLanguages: Step.LANGUAGES,
    GoLive: Step.LIVE,
}


def settle(command: Settling, request: Request, memory: Memory) -> Iterator[Effect]:
    """Take a step, unless the setup has changed since its form was opened, and show the next one."""
    step = STEP_OF[type(command)]
    as_it_was_seen(command.version, request.by, memory)
    setup = _whole(_settled(command, request, memory), command)
    yield from take_over(setup, step, request, memory)
    memory.company.take_step(step, request.at, request.by)
    yield Reply(StepShown(request.by, after(step) or step))
    yield from homes_of((request.by,), memory)


def take_over(setup: Setup, step: Step | None, request: Request, memory: Memory) -> Iterator[Effect]:
    """Let this be the setup, as one that a file says."""
    before = memory.company.setup()
    configured = Configure(setup, step=step.value if step else "")
    yield from happening(configured, replace(request, command=configured), memory)
    if before:
        yield from homes_by_mail(before.people.admins, memory)


def as_it_was_seen(version: int, by: Person, memory: Memory) -> None:
    """Refuse what was decided on another setup than the present one, and say who has changed what."""
    newer = memory.company.changed_since(version)
    if newer or version > memory.company.version():
        profile = memory.people.profile(newer.by) if newer else None
        who, mine = profile.name if profile else "…", int(newer is not None and newer.by == by)
        raise SetupChanged(who=who, mine=mine, step=newer.step if newer and newer.step else "setup")


def _whole(setup: Setup, command: Settling) -> Setup:
    """Return the setup if its file would be taken over; else a refusal at the field that a fault is about."""
    try:
        return checked(setup)
    except SetupFaults as wrong:
        fault = wrong.faults[0]
        named = [field.name for field in fields(command) if f" {field.name} " in fault]
        raise SetupFault(field=next(iter(named), ""), fault=fault) from wrong


def _settled(command: Settling, request: Request, memory: Memory) -> Setup:  # noqa: PLR0911  # one line each
    match command:
        case SetSponsor():
            return _sponsor(command, request, memory)
        case SetLeaders():
            return _leaders(command, memory)
        case SetTeam():
            return _team(command, memory)
        case SetCalendar():
            return _calendar(command, memory)
        case SetRetention():
            kept = {each.name: _days(each.name, getattr(command, each.name)) for each in fields(Retention)}
            return replace(settled(memory), retention=Retention(**kept))
        case SetLanguages():
            return _languages(command, memory)
        case GoLive():
            return _live(command, memory)


def _sponsor(command: SetSponsor, request: Request, memory: Memory) -> Setup:
    setup = allowed(request, memory)
    sponsor = one_email("sponsor", command.sponsor, command.sponsor_mail, memory)
    admins = emails("admins", command.admins, command.admins_mail, memory)
    if not admins:
        raise NoAdminLeft(field="admins")
    domains = tuple(read(domain, each, "domains", NotADomain) for each in command.domains)
    name = read(text, command.name, "name", NotAName)
    company = replace(setup.company, name=name, domains=domains)
    return replace(setup, company=company, people=replace(setup.people, sponsor=sponsor, admins=admins))


def _leaders(command: SetLeaders, memory: Memory) -> Setup:
    """Name leaders; of whoever is one already, when and where they are reminded stays as it is."""
    setup = settled(memory)
    known = {leader.email: leader for leader in setup.people.leaders}
    usual = Leader("", holidays=setup.company.holidays)
    found = emails("leaders", command.leaders, command.leaders_mail, memory)
    people = replace(
        setup.people,
        leaders=tuple(known.get(email, replace(usual, email=email)) for email in found),
        executives=emails("executives", command.executives, command.executives_mail, memory),
        cx_leads=emails("cx_leads", command.cx_leads, command.cx_leads_mail, memory),
    )
    return replace(setup, people=people)


def _team(command: SetTeam, memory: Memory) -> Setup:
    setup = settled(memory)
    company = setup.company
    pilot = next(iter(setup.teams), Team("", language=company.languages[0], holidays=company.holidays))
    lead = one_email("lead", command.lead, command.lead_mail, memory, least=0)
    members = emails("members", command.members, command.members_mail, memory)
    place = "" if command.place == NO_PLACE else command.place
    name = read(text, command.name, "name", NotAName)
    if not members and not place:
        raise NobodyInTeam(field="members")
    if any(team.name == name for team in setup.teams[1:]):
        raise TeamTwice(field="name", name=name)
    return with_team(setup, replace(pilot, name=name, place=place, lead=lead, members=members))


def _calendar(command: SetCalendar, memory: Memory) -> Setup:
    """Connect one calendar; another of the same kind of the same person takes its place."""
    setup = settled(memory)
    owner = one_email("owner", command.owner, command.owner_mail, memory)
    kind = CalendarKind(command.kind) if command.kind in set(CalendarKind) else CalendarKind.ICS
    needs = kind in (CalendarKind.ICS, CalendarKind.CALDAV)
    url = read(address, command.url, "url", NotAFeed) if needs else ""
    others = (each for each in setup.calendars if (each.owner, each.kind) != (owner, kind))
    return replace(setup, calendars=(*others, Calendar(owner, url, kind)))


def _languages(command: SetLanguages, memory: Memory) -> Setup:
    if command.first not in command.languages:
        raise NoLanguage(field="first" if command.languages else "languages")
    others = (language for language in command.languages if language != command.first)
    return in_languages(settled(memory), (command.first, *others))


def _live(command: GoLive, memory: Memory) -> Setup:
    if not command.sure:
        raise NotSure(field="sure")
    return gone_live(that_has_a_team(memory))


def _days(name: str, words: str) -> int:
    try:
        return days(words.strip().lower())
    except Wrong as wrong:
        raise NotASpan(field=name, value=words[:20]) from wrong

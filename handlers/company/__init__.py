"""How the company has set the bot up, and switching it off."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.cards import HomeOf, Sight
from bot.cases import Case
from bot.commands import Configure, Request, SwitchOff
from bot.commands.refused import NotAdmin
from bot.company import CompanyItself, Mode, Role, Roles, Setup, Team, WorkingHours, is_live, roles_of, team_at, team_of
from bot.company.warming import ends, is_warm_up
from bot.effects import Effect, Reply
from bot.meetings.whether import Rule, Silence
from bot.people import OPERATOR, Person, Place, Profile, Room
from bot.views import AskedAlone, OpenQuestion, Said
from handlers.homes import homes_by_mail
from handlers.standing import cards_of
from prompts.words import LANGUAGES, Say
from storage import Memory

UNSET = Setup(CompanyItself("Your company", languages=LANGUAGES), Roles(""))


def setup_of(memory: Memory) -> Setup:
    """Return the present setup; before there is any, one that posts nothing."""
    return memory.company.setup() or UNSET


def roles_in(memory: Memory, person: Person) -> frozenset[Role]:
    profile = memory.people.profile(person)
    return roles_of(setup_of(memory), profile.email if profile else "")


def say_to(person: Person, memory: Memory) -> Say:
    """Return the words for this person: their language if the company speaks it, and their zone."""
    profile, company = memory.people.profile(person), setup_of(memory).company
    spoken = [language for language in company.languages if profile and profile.language.startswith(language)]
    return Say((spoken or company.languages or ("en",))[0], profile.zone if profile else company.timezone)


def hours_of(person: Person, setup: Setup, memory: Memory) -> WorkingHours:
    return hours_for(memory.people.profile(person), setup)


def hours_for(profile: Profile | None, setup: Setup) -> WorkingHours:
    """Return somebody's working hours: their zone, the company's quiet time, their team's holidays."""
    team = team_of(setup, profile.email) if profile else None
    holidays = (team.holidays if team else "") or setup.company.holidays
    return WorkingHours(profile.zone if profile else setup.company.timezone, setup.asking.quiet, holidays)


def sponsor_name(person: Person, memory: Memory) -> str:
    """Return what the sponsor is called; nothing where this person is the sponsor."""
    email = setup_of(memory).people.sponsor
    sponsor = memory.people.by_email(email)
    profile = memory.people.profile(person)
    if profile and profile.email == email:
        return ""
    return sponsor.name if sponsor else email


def who_is_waited_for(setup: Setup, memory: Memory) -> tuple[str, ...]:
    """Return the addresses in the setup that belong to nobody whom the platform's directory has told of yet."""
    people = setup.people
    named = (
        people.sponsor,
        *people.executives,
        *people.cx_leads,
        *(leader.email for leader in people.leaders),
        *people.admins,
        *people.privacy,
        *(email for team in setup.teams for email in (team.lead, *team.members)),
        *(calendar.owner for calendar in setup.calendars),
    )
    return tuple(email for email in dict.fromkeys(named) if email and memory.people.by_email(email) is None)


def team_in(place: Place, setup: Setup, memory: Memory) -> Team | None:
    room = memory.people.room(place)
    named = team_at(setup, f"{place.platform}:{room.name}") if room else None
    return named or team_at(setup, f"{place.platform}:{place.channel}")


def room_named(place: str, memory: Memory) -> Room | None:
    """Return the room that the setup means by ``slack:#checkout`` or by its id."""
    platform, _, name = place.partition(":")
    return memory.people.room_called(name, platform) or memory.people.room(Place(platform, name)) if name else None


def configure(command: Configure, request: Request, memory: Memory) -> Iterator[Effect]:
    memory.company.keep(command.setup, request.at, request.by, command.step)
    memory.company.no_founders()
    about = " ".join(filter(None, (command.setup.company.name, command.step)))
    memory.audit.note(request.at, request.by, "setup", about)
    yield from homes_by_mail(command.setup.people.admins, memory)


def switch_off(_: SwitchOff, request: Request, memory: Memory) -> Iterator[Effect]:
    """Stop asking and posting; what was queued is dropped and counted."""
    if request.by != OPERATOR and Role.ADMIN not in roles_in(memory, request.by):
        raise NotAdmin
    setup = setup_of(memory)
    memory.company.keep(replace(setup, asking=replace(setup.asking, mode=Mode.OFF)), request.at, request.by)
    dropped = memory.outbox.drop_unposted()
    yield from homes_by_mail(setup.people.admins, memory)
    for name in dict.fromkeys(view.question for view in dropped if isinstance(view, OpenQuestion | AskedAlone)):
        _withdraw(name, request.at, memory)
    memory.audit.note(request.at, request.by, "switched off", f"{len(dropped)} cards dropped")
    yield Reply(Said("switched-off", request.by, len(dropped)))


def _withdraw(name: str, at: datetime, memory: Memory) -> None:
    """Let a question that nobody has seen be none, and note why there was none."""
    question = memory.meetings.question(name)
    if question and not question.closed and not any(map(memory.outbox.is_begun, cards_of(question, memory))):
        silence = Silence(name, at, Rule.SWITCHED_OFF, question.title, question.series, question.team)
        memory.meetings.withdraw(name)
        memory.meetings.keep_quiet(silence)


def is_warming(team: str, at: datetime, memory: Memory) -> bool:
    """Tell whether a team is in its first two weeks. A meeting of no team is not."""
    return bool(team) and is_warm_up(memory.company.warm_ups().get(team), at)


def is_hidden_from(person: Person, case: Case, at: datetime, memory: Memory) -> bool:
    """Tell whether a case is its owner's alone and this is somebody else; once decided, all may see it who ever may."""
    if case.settled or case.owner == person:
        return False
    question = memory.meetings.question(case.question)
    return question is not None and is_warming(question.team, at, memory)


def warming_teams(at: datetime, memory: Memory) -> tuple[tuple[str, datetime], ...]:
    """Return the teams of the setup that warm up, and until when."""
    since, setup = memory.company.warm_ups(), setup_of(memory)
    found = ((team.name, since.get(team.name)) for team in setup.teams if is_live(setup, team.name))
    return tuple((team, ends(begun)) for team, begun in found if begun and is_warm_up(begun, at))


def may_post(sight: Sight, memory: Memory) -> bool:
    if isinstance(sight.to, HomeOf):  # nobody is notified, and they have opened it themselves
        return True
    mode = setup_of(memory).asking.mode
    if mode is Mode.REHEARSAL and isinstance(sight.to, Person):
        return Role.ADMIN in roles_in(memory, sight.to)
    return mode is Mode.LIVE

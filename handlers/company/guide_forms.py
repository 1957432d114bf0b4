"""The form of each step by which a company is set up, filled with what is set now, or with sensible defaults."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import assert_never

from bot.commands import (
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
from bot.commands.refused_setup import NotToSetUp, StepBefore, TooManyHere
from bot.company import CompanyItself, Roles, Setup, Team
from bot.company.guide import Step
from bot.forms import Form
from bot.people import Kind, Person, Room
from handlers.company import say_to
from handlers.company.founding import may_set_up
from prompts.company import guide_forms as words
from prompts.company.guide_forms import Found
from storage import Memory

MOST = 50  # of one group, in a form
MOST_PLACES = 40


def form_for(command: Settling, request: Request, memory: Memory) -> Form:  # noqa: PLR0911  # one line each
    """Return a step's form. ``Refused`` where the asker may not, or something has to be settled first."""
    setup, by = allowed(request, memory), request.by
    say, version, people = say_to(by, memory), memory.company.version(), setup.people
    find = partial(_found, memory.people.account(by).platform, memory)
    match command:
        case SetSponsor():
            return words.sponsor(setup, (find((people.sponsor,)), find(_few(people.admins))), version, say)
        case SetLeaders():
            groups = [(name, find(_few(emails))) for name, emails in _groups(settled(memory)).items()]
            return words.leaders(groups, MOST, version, say)
        case SetTeam():
            pilot = next(iter(settled(memory).teams), Team(""))
            places = tuple(_places(by, pilot, memory))
            return words.team(pilot, places, (find((pilot.lead,)), find(_few(pilot.members))), version, say)
        case SetCalendar():
            lead = next((team.lead for team in settled(memory).teams), "")
            return words.calendar(find((lead,)), version, say)
        case SetRetention():
            return words.retention(settled(memory).retention, version, say)
        case SetLanguages():
            return words.languages(settled(memory).company.languages, version, say)
        case GoLive():
            return words.live(with_team(memory), version, say)
        case _:
            assert_never(command)


def allowed(request: Request, memory: Memory) -> Setup:
    """Return the present setup, or how one begins, for somebody who may change it. Raises ``NotToSetUp``."""
    if not may_set_up(request.by, request.at, memory):
        raise NotToSetUp
    return memory.company.setup() or beginning(request.by, memory)


def beginning(person: Person, memory: Memory) -> Setup:
    """Return what a setup begins with: the company as the address of whoever begins tells of it, and its admin."""
    profile = memory.people.profile(person)
    email, zone = (profile.email, profile.zone) if profile else ("", "UTC")
    domain = email.partition("@")[2]
    name = domain.partition(".")[0].title()
    domains = (domain,) if domain else ()
    return Setup(CompanyItself(name, zone, domains=domains), Roles("", admins=(email,) if email else ()))


def settled(memory: Memory) -> Setup:
    """Return the present setup. Raises ``StepBefore`` where there is none."""
    setup = memory.company.setup()
    if setup is None:
        raise StepBefore(step=Step.SPONSOR.value)
    return setup


def with_team(memory: Memory) -> Setup:
    setup = settled(memory)
    if not setup.teams:
        raise StepBefore(step=Step.TEAM.value)
    return setup


def _groups(setup: Setup) -> dict[str, tuple[str, ...]]:
    people = setup.people
    leaders = tuple(leader.email for leader in people.leaders)
    return {"leaders": leaders, "executives": people.executives, "cx_leads": people.cx_leads}


def _few(emails: tuple[str, ...]) -> tuple[str, ...]:
    """Refuse what a form cannot hold, so that nobody is lost by sending it."""
    if len(emails) > MOST:
        raise TooManyHere(count=len(emails), most=MOST)
    return emails


def _found(platform: str, memory: Memory, emails: Iterable[str]) -> Found:
    """Return those who can be picked on a platform, and the addresses of the others, so that neither are lost."""
    here: list[Person] = []
    waited: list[str] = []
    for email in filter(None, emails):
        profile = memory.people.by_email(email)
        if profile and profile.kind is Kind.INTERNAL and _is_on(platform, profile.person, memory):
            here.append(profile.person)
        else:
            waited.append(email)
    return tuple(here), tuple(waited)


def _is_on(platform: str, person: Person, memory: Memory) -> bool:
    return any(account.platform == platform for account in memory.people.accounts(person))


def _places(person: Person, pilot: Team, memory: Memory) -> Iterator[tuple[str, str]]:
    """Yield the places that would do, as a setup file writes them, and the one that is set."""
    rooms = {as_written(room): room.name for room in memory.people.rooms_with(tuple(memory.people.accounts(person)))
             if room.name and room.is_ours and not room.general}  # fmt: skip
    found = dict([*rooms.items()][:MOST_PLACES])
    if pilot.place:
        found.setdefault(pilot.place, pilot.place.partition(":")[2])
    yield from found.items()


def as_written(room: Room) -> str:
    place = room.place
    named = room.name.lower() if room.name.startswith("#") and place.platform != "teams" else place.channel
    return f"{place.platform}:{named}"

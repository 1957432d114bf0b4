"""Who is asked after a meeting: attended, of the company, willing, awake, and with budget left."""

from dataclasses import dataclass
from datetime import datetime

from bot.company import Setup, team_of
from bot.meetings import Meeting
from bot.people import Kind, Person, Profile
from handlers.company import hours_for
from handlers.people.willing import may_be_asked, wants_peace
from storage import Memory


@dataclass(frozen=True, slots=True)
class Invited:
    """``attending`` counts everyone who was there, ``people`` are those who may be asked now."""

    host: Person
    people: tuple[Person, ...]
    attending: int
    all_quiet: bool
    returning: tuple[Person, ...] = ()  # left alone until now; they are asked whether to go on, and nothing else


def who_is_invited(meeting: Meeting, setup: Setup, at: datetime, memory: Memory) -> Invited:
    found = [memory.people.profile(person) for person in dict.fromkeys(meeting.people)]
    there = {profile.person: profile for profile in found if profile and profile.kind is Kind.INTERNAL}
    unknown = sum(profile is None for profile in found)
    bots = sum(profile is not None and profile.kind is Kind.BOT for profile in found)
    awake = [p for p in there.values() if not hours_for(p, setup).is_quiet(at)]
    return Invited(
        host=_host(meeting, there, setup, memory),
        people=tuple(p.person for p in awake if may_be_asked(p, setup, at, memory)),
        attending=len({profile.person for profile in found if profile}) + unknown - bots,
        all_quiet=bool(there) and not awake,
        returning=tuple(p.person for p in awake if _returns(p.person, at, memory)),
    )


def _returns(person: Person, at: datetime, memory: Memory) -> bool:
    return memory.attention.of(person).was_left_alone(at) and not wants_peace(person, at, memory)


def _host(meeting: Meeting, there: dict[Person, Profile], setup: Setup, memory: Memory) -> Person:
    """Return who answers for the meeting: its host, else the lead of a team that was there, else the first of us."""
    host = memory.people.profile(meeting.host)
    if host and host.kind is Kind.INTERNAL:
        return host.person
    teams = [team for profile in there.values() if (team := team_of(setup, profile.email)) and team.lead]
    leads = [lead for team in teams if (lead := memory.people.by_email(team.lead)) and lead.kind is Kind.INTERNAL]
    return next((lead.person for lead in leads), next(iter(there), meeting.host))

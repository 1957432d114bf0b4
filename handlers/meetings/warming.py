"""A team that is new warms up: its second thoughts are its hosts' alone, and what customers praise comes first."""

from collections.abc import Iterator
from datetime import datetime

from bot.commands import Configure, Request, WarmUpOver
from bot.company import Role, Setup, is_live
from bot.company.warming import ends
from bot.effects import Effect, Later
from bot.people import Person
from handlers.company import roles_in, setup_of, warming_teams
from handlers.evidence import praising
from handlers.homes import homes_by_mail
from storage import Memory


def begin(command: Configure, request: Request, memory: Memory) -> Iterator[Effect]:
    """Let the teams warm up that this setup makes live for the first time; to be seen before it is kept.

    Where there was no setup yet and ``command`` says so, nobody does: whoever tries us wants to see everything.
    """
    before = memory.company.setup()
    note_live(memory)
    known, at = memory.company.warm_ups(), request.at
    seasoned = before is None and command.seasoned
    for team in command.setup.teams:
        if team.name not in known and is_live(command.setup, team.name):
            memory.company.warm_up(team.name, None if seasoned else at)
            if not seasoned:
                yield Later(f"warm/{team.name}", ends(at), WarmUpOver(team.name))
                yield from praising.plan(team, command.setup, at)


def note_live(memory: Memory) -> None:
    """Note the teams that are live without ever having warmed up: they were there before there were warm-ups."""
    setup = memory.company.setup()
    for team in setup.teams if setup else ():
        if setup and is_live(setup, team.name):
            memory.company.warm_up(team.name, None)


def over(command: WarmUpOver, request: Request, memory: Memory) -> Iterator[Effect]:
    """Show anew the pages that say until when a team warms up."""
    del request
    yield from homes_by_mail(_who_reads_of(command.team, setup_of(memory)), memory)


def warming_for(person: Person, at: datetime, memory: Memory) -> tuple[tuple[str, datetime], ...]:
    """Return those that this person is told of on their page: their own; all of them, for admins."""
    profile, setup = memory.people.profile(person), setup_of(memory)
    if Role.ADMIN in roles_in(memory, person):
        return warming_teams(at, memory)
    mail = profile.email if profile else ""
    own = {team.name for team in setup.teams if mail and mail in (team.lead, *team.members)}
    return tuple((team, until) for team, until in warming_teams(at, memory) if team in own)


def _who_reads_of(name: str, setup: Setup) -> tuple[str, ...]:
    theirs = (email for team in setup.teams if team.name == name for email in (team.lead, *team.members))
    return (*setup.people.admins, *filter(None, theirs))

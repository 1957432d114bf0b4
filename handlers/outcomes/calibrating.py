"""How well a team foresees its customers: looked at every twenty outcomes, and its own for a week."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Card, Sight
from bot.commands import OpenCalibration, Request
from bot.company import Team, led_by, team_called, team_of
from bot.effects import Effect, Later, Show
from bot.outcomes.calibration import A_LOOK, A_WEEK_FIRST, Look, calibrated
from bot.people import Kind, Person
from bot.views import CalibrationForLead
from handlers.colleagues import colleague_at
from handlers.company import say_to, setup_of
from handlers.digests.who import is_reader
from handlers.homes import homes_by_mail
from prompts.outcomes import foreseen as words
from storage import Memory


def look_anew(team: str, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Look at a team's outcomes, and at the company's, if there are twenty that nobody has looked at yet."""
    for whose in dict.fromkeys((team, "")):
        if memory.outcomes.unseen(whose) < A_LOOK:
            continue
        kept = memory.outcomes.outcomes(whose)
        look = Look(whose, kept[-1][0], calibrated([each for _, each in kept]), at, at + A_WEEK_FIRST)
        memory.outcomes.keep_look(look)
        yield Later(f"calibration/{whose}/{look.upto}", look.opens, OpenCalibration(whose, look.upto))
        if found := _team(whose, memory):
            yield Show(CalibrationForLead(whose, look.upto))
            yield from homes_by_mail((found.lead, *found.members), memory)


def open_calibration(command: OpenCalibration, request: Request, memory: Memory) -> Iterator[Effect]:
    """Show anew the pages on which it may be seen from now on."""
    del command, request
    people = setup_of(memory).people
    yield from homes_by_mail((*people.cx_leads, people.sponsor), memory)


def calibration_for_lead(view: CalibrationForLead, memory: Memory) -> Sight | None:
    look, team = memory.outcomes.look(view.team, view.upto), _team(view.team, memory)
    lead = colleague_at(team.lead, memory) if team else None
    if look is None or lead is None:
        return None
    say = say_to(lead, memory)
    return Sight(lead, words.for_team(look, say), say.language)


def foreseen_on_page(person: Person, at: datetime, memory: Memory) -> Iterator[Card]:
    """Yield what this person may know: their own teams' at once, all the others' after a week."""
    looks, mine, reads = memory.outcomes.looks(), _own_teams(person, memory), is_reader(person, memory)
    newest: dict[str, Look] = {}
    for look in looks:
        if look.team in mine or (reads and look.opens <= at):
            newest.setdefault(look.team, look)
    own = [look for team, look in newest.items() if team in mine]
    if newest:
        others = [look for team, look in newest.items() if team not in mine]
        yield words.on_page(own, others, say_to(person, memory))


def _own_teams(person: Person, memory: Memory) -> frozenset[str]:
    """Return the team that this person is in, and those that they lead."""
    profile, setup = memory.people.profile(person), setup_of(memory)
    if profile is None or profile.kind is not Kind.INTERNAL or not profile.email:
        return frozenset()
    team = team_of(setup, profile.email)
    return frozenset((*led_by(setup, profile.email), *((team.name,) if team else ())))


def _team(name: str, memory: Memory) -> Team | None:
    return team_called(setup_of(memory), name)

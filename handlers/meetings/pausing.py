"""For a while nobody is asked in a place: its host wants it so, or its team's lead, or an admin."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.cards import Sight
from bot.commands import PauseHere, PausePlace, Request
from bot.commands.refused import Gone, NotYoursToPause
from bot.company import Deed, Role, Standing, Team, may_do, team_called
from bot.effects import Effect, Reply
from bot.meetings import Question
from bot.people import Person
from bot.views import PauseNoted
from handlers.company import roles_in, say_to, setup_of, team_in
from handlers.meetings.choices import choices_about
from handlers.people import colleague
from prompts import meetings as words
from prompts.meetings.choices import with_choices
from storage import Memory

A_WHILE = timedelta(weeks=2)
Pausing = PausePlace | PauseHere


@dataclass(frozen=True, slots=True)
class Spot:
    """What is paused: a place's own series, or another; ``latest`` is the newest question of it."""

    series: str
    latest: Question | None
    team: Team | None


def pause(command: Pausing, request: Request, memory: Memory) -> Iterator[Effect]:
    colleague(request.by, memory)
    spot = _spot(command, memory)
    if not may_pause(request.by, spot, memory):
        raise NotYoursToPause
    if command.off:
        memory.meetings.resume(spot.series)
    else:
        memory.meetings.pause(spot.series, request.at + A_WHILE)
    about = spot.latest.id if spot.latest else spot.series
    memory.audit.note(request.at, request.by, "resumed" if command.off else "paused", about)
    yield Reply(PauseNoted(command, request.by))


def may_pause(person: Person, spot: Spot, memory: Memory) -> bool:
    """Return whether this is up to them: host of the newest question there, lead of the place's team, or admin."""
    profile = memory.people.profile(person)
    standings = {
        Standing.HOST: spot.latest is not None and spot.latest.host == person,
        Standing.LEAD_OF_PLACE: bool(spot.team and profile and profile.email and spot.team.lead == profile.email),
        Standing.ADMIN: Role.ADMIN in roles_in(memory, person),
    }
    return may_do(Deed.PAUSE_A_PLACE, *(standing for standing, holds in standings.items() if holds))


def pause_noted(view: PauseNoted, memory: Memory) -> Sight | None:
    say, spot = say_to(view.person, memory), _spot(view.by, memory)
    until = memory.meetings.pause_of(spot.series)
    card = words.pause_noted(view.by, until, say)
    choices = replace(choices_about(spot.latest, view.person, memory), moves=False)
    return Sight(view.person, with_choices(card, choices, say), say.language)


def _spot(command: Pausing, memory: Memory) -> Spot:
    setup = setup_of(memory)
    if isinstance(command, PausePlace):
        latest = memory.meetings.latest_at(command.place)
        return Spot(command.place.key, latest, team_in(command.place, setup, memory))
    question = memory.meetings.question(command.question)
    if question is None or not question.kept_quiet_as:
        raise Gone
    team = team_called(setup, question.team)
    return Spot(question.kept_quiet_as, question, team)

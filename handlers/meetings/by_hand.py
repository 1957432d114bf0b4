"""Somebody asks by hand: in a place, or privately where people from outside read along."""

from collections.abc import Iterator
from datetime import datetime

from bot.commands import AskByHand, AskColleagues, Request
from bot.commands.refused import (
    ByHandAlone,
    ByHandNobody,
    ByHandOff,
    ByHandPaused,
    ByHandRehearsal,
    ByHandSensitive,
    TooManyColleagues,
)
from bot.company import Setup, Team, team_of
from bot.effects import Effect, Reply
from bot.meetings import MAX_DECISION, MAX_TITLE, Question, short_id
from bot.meetings.whether import Rule, rule_against_by_hand
from bot.people import MOST_IN_GROUP, Group, Person, Place, Where
from bot.views import AskedByHand, OutsidersHere
from handlers.colleagues import is_colleague
from handlers.company import hours_for, setup_of, team_in
from handlers.meetings import put
from handlers.meetings.teams import of_team
from handlers.people import colleague
from handlers.people.accounts import together
from handlers.people.willing import may_be_asked
from handlers.written import fitting
from storage import Memory

NO = {Rule.OFF: ByHandOff, Rule.REHEARSAL: ByHandRehearsal, Rule.PAUSED: ByHandPaused}


def ask_by_hand(command: AskByHand, request: Request, memory: Memory) -> Iterator[Effect]:
    place = command.place
    setup = _may_ask(command, request, memory)
    if place is None:
        raise ByHandAlone
    room = memory.people.room(place)
    if room and room.outsiders:
        yield Reply(OutsidersHere(place, command.decision, request.by))
        return
    team = team_in(place, setup, memory) or _team_of(request.by, setup, memory)
    question = of_team(_question(command, request, place), team, setup)
    yield from put(question, (), setup, memory)
    yield Reply(AskedByHand(question.id, request.by))


def ask_colleagues(command: AskColleagues, request: Request, memory: Memory) -> Iterator[Effect]:
    setup = _may_ask(command, request, memory)
    named = tuple(dict.fromkeys((request.by, *command.colleagues)))
    if not all(is_colleague(person, memory) for person in named) or len(named) > MOST_IN_GROUP:
        raise TooManyColleagues
    people = (request.by, *(one for one in named[1:] if _may_be_invited(one, setup, request.at, memory)))
    if len(people) == 1:
        raise ByHandNobody
    team = _team_of(request.by, setup, memory)
    question = of_team(_question(command, request, together(people, memory)), team, setup)
    yield from put(question, people, setup, memory)
    yield Reply(AskedByHand(question.id, request.by))


def _may_ask(command: AskByHand | AskColleagues, request: Request, memory: Memory) -> Setup:
    colleague(request.by, memory)
    fitting(command.decision, "decision", MAX_DECISION)
    setup, place = setup_of(memory), command.place if isinstance(command, AskByHand) else None
    paused = place is not None and memory.meetings.paused_until(place.key, request.at) is not None
    rule = rule_against_by_hand(setup.asking, command.title, command.decision, paused=paused)
    if rule:
        raise NO.get(rule, ByHandSensitive)
    return setup


def _may_be_invited(person: Person, setup: Setup, at: datetime, memory: Memory) -> bool:
    """Return whether somebody may be invited, as after any meeting; whoever asks by hand is, because they want to."""
    profile = memory.people.profile(person)
    awake = profile is not None and not hours_for(profile, setup).is_quiet(at)
    return profile is not None and awake and may_be_asked(profile, setup, at, memory)


def _team_of(person: Person, setup: Setup, memory: Memory) -> Team | None:
    profile = memory.people.profile(person)
    return team_of(setup, profile.email) if profile else None


def _question(command: AskByHand | AskColleagues, request: Request, where: Where) -> Question:
    return Question(
        id=short_id(f"ask/{request.delivery}"),
        title=command.title[:MAX_TITLE],
        where=where,
        host=request.by,
        asked=request.at,
        closes=request.at,
        invited=len(where.people) if isinstance(where, Group) else 0,
        decision=command.decision,
        series=where.key if isinstance(where, Place) else "",
        by_hand=True,
    )

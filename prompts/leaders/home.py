"""Leaders' weeks on somebody's page: one's own, everybody's for the sponsor, counts for CX leads."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.cards import Block, Card, Heading, Line, Text
from bot.leaders import FEWEST_COUNTED, Away, Talked, Week, monday
from prompts.leaders.settled import in_words
from prompts.words import Say


@dataclass(frozen=True, slots=True)
class Listed:
    """What a leader is called, their last weeks, the latest last, where those reached, and when they are away."""

    name: str
    weeks: tuple[Week, ...]
    names: Mapping[str, str]
    away: Away | None = None


def everybody(listed: tuple[Listed, ...], at: datetime, say: Say) -> Card:
    """List every leader with their last weeks, as the sponsor sees them."""
    told = [Text(_one(leader, at, say)) for leader in listed]
    return Card("", (Heading(say.plain("leaders-weeks")), *told, Text(say("leaders-seen-by-sponsor"), quiet=True)))


def counts(weeks: tuple[tuple[str, tuple[Week, ...]], ...], say: Say) -> Card:
    """Count the leaders who talked, a line a week, as a CX lead sees them."""
    told: list[Block] = [Text(_counted(name, kept, say)) for name, kept in weeks]
    return Card("", (Heading(say.plain("leaders-weeks")), *told))


def _one(leader: Listed, at: datetime, say: Say) -> Line:
    weeks = in_words(leader.weeks, leader.names, say)
    if leader.away and leader.away.covers(at.date()):
        return say("leaders-one-away", name=leader.name, weeks=weeks, day=say.day(leader.away.until))
    return say("leaders-one", name=leader.name, weeks=weeks)


def _counted(name: str, weeks: tuple[Week, ...], say: Say) -> Line:
    day = say.day(monday(name))
    if len(weeks) < FEWEST_COUNTED:
        return say("leaders-few", day=day)
    talked, posted = sum(week.talked for week in weeks), sum(week.state is Talked.VERIFIED for week in weeks)
    return say("leaders-counted", day=day, talked=talked, leaders=len(weeks), posted=posted)

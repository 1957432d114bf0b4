"""CX Day as each sees it who has to do with it, and as everybody sees it."""

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from bot import views as v
from bot.cards import Sight, Under
from bot.people import Person
from bot.wins import Win
from bot.wins.cx_day import MOST_THANKED, CxDay, State, at_ten, usual_day
from handlers.company import hours_for, say_to, setup_of
from handlers.wins.cx_day.posting import place_for, standing
from handlers.wins.cx_day.scheduling import may_schedule
from handlers.wins.cx_day.year import since, thanked, told_of
from handlers.wins.who import called, on_platform
from prompts.wins import cx_day as words
from prompts.words import Say
from storage import Memory


def seen(view: v.OfCxDay | v.CxDayAsked, memory: Memory) -> Sight | None:
    match view:
        case v.CxDayOffered(year, person):
            return _offered(memory.cx_days.of(year) or CxDay(year), person, memory)
        case v.CxDayShown(person, year, late):
            return _offered(memory.cx_days.of(year) or CxDay(year), person, memory, late=late)
        case v.CxDayMissed(year, person):
            return _missed(memory.cx_days.of(year), person, memory)
        case v.CxDayPreview(person, at):
            return _preview(person, at, memory)
        case v.CxDayPost(year):
            return _post(memory.cx_days.of(year), memory)
        case v.CxDayThanks(year, part):
            return _thanks(memory.cx_days.of(year), part, memory)
        case _:
            assert_never(view)


def posts_telling_of(win: Win, memory: Memory) -> Iterator[v.CxDayPost | v.CxDayThanks]:
    """Yield what stands anywhere of a CX Day that tells of this win."""
    for day in memory.cx_days.up():
        if day.tells_of(win.posted):
            yield from standing(day, memory)


def posts_by(person: Person, memory: Memory) -> Iterator[v.CxDayPost]:
    yield from (v.CxDayPost(day.year) for day in memory.cx_days.by(person) if day.state is State.POSTED)


def _offered(day: CxDay, person: Person, memory: Memory, *, late: bool = False) -> Sight:
    say, room, hours = say_to(person, memory), place_for(memory), hours_for(None, setup_of(memory))
    theirs = day.by == person or day.by is None or not may_schedule(day.by, memory)
    stands = words.Stands(
        day,
        at_ten(usual_day(day.year, hours), hours.zone),
        place=room.name if room else "",
        by=called(day.by, memory) if day.by else "",
        may=may_schedule(person, memory),
        theirs=theirs,
        late=late,
    )
    return Sight(person, words.offered(stands, say), say.language)


def _missed(day: CxDay | None, person: Person, memory: Memory) -> Sight | None:
    if day is None or day.why is None:
        return None
    say = say_to(person, memory)
    card = words.missed(day, day.why, say, may=may_schedule(person, memory))
    return Sight(person if day.state is State.MISSED else None, card, say.language)


def _preview(person: Person, at: datetime, memory: Memory) -> Sight | None:
    """Show it as it would be, with names and no mentions: nobody is to be told before the day."""
    say, begins = say_to(person, memory), since(at, memory)
    year = told_of(begins, at, memory)
    names = tuple(called(one, memory) for one in thanked(begins, at, memory)[:MOST_THANKED])
    return Sight(person, words.post(year, called(person, memory), (), names, say), say.language) if year.wins else None


def _post(day: CxDay | None, memory: Memory) -> Sight | None:
    if day is None or day.state is not State.POSTED or not (day.since and day.posted and day.place and day.by):
        return None
    year, say, room = told_of(day.since, day.posted, memory), _say(memory), memory.people.room(day.place)
    if not year.wins:
        return None
    first = thanked(day.since, day.posted, memory)[:MOST_THANKED]
    mentioned, named = on_platform(first, day.place.platform, memory)
    card = words.post(year, called(day.by, memory), mentioned, named, say)
    return Sight(day.place if room and room.is_ours else None, card, say.language)


def _thanks(day: CxDay | None, part: int, memory: Memory) -> Sight | None:
    if day is None or day.state is not State.POSTED or not (day.since and day.posted and day.place):
        return None
    people = thanked(day.since, day.posted, memory)[part * MOST_THANKED : (part + 1) * MOST_THANKED]
    if not people:
        return None
    say = _say(memory)
    mentioned, named = on_platform(people, day.place.platform, memory)
    return Sight(Under(v.CxDayPost(day.year)), words.thanks(mentioned, named, say), say.language)


def _say(memory: Memory) -> Say:
    company = setup_of(memory).company
    return Say(company.languages[0], company.timezone)

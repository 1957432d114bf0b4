"""Where a series is asked about: hosts may bind it to a place, and let go of it again."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from bot.cards import Sight
from bot.commands import BindSeries, Request, ShowWhere, UnbindSeries
from bot.commands.refused import CannotBind
from bot.effects import Effect, Reply
from bot.meetings import Question
from bot.meetings.where import will_do
from bot.people import Person, Place
from bot.views import SeriesPlaced, WhereAsked
from handlers.company import say_to
from handlers.meetings.choices import choices_about, choices_here, of_host
from handlers.people import colleague
from prompts import meetings as words
from prompts.meetings import Bound
from prompts.meetings.choices import with_choices
from storage import Memory

RECENTLY = timedelta(weeks=5)  # a monthly series is still somebody's latest
EVER = datetime.min.replace(tzinfo=UTC)


def show_where(command: ShowWhere, request: Request, memory: Memory) -> Iterator[Effect]:
    colleague(request.by, memory)
    yield Reply(WhereAsked(command.place, request.by))


def bind(command: BindSeries, request: Request, memory: Memory) -> Iterator[Effect]:
    question = of_host(command.question, request, memory)
    if not _will_do(command.place, request.by, memory):
        raise CannotBind
    memory.meetings.bind(question.series, command.place)
    memory.audit.note(request.at, request.by, "bound a series", question.id)
    yield Reply(SeriesPlaced(question.id, request.by))


def unbind(command: UnbindSeries, request: Request, memory: Memory) -> Iterator[Effect]:
    question = of_host(command.question, request, memory)
    memory.meetings.unbind(question.series)
    memory.audit.note(request.at, request.by, "let go of a series", question.id)
    yield Reply(SeriesPlaced(question.id, request.by))


def bindable(person: Person, place: Place, asked: Question, memory: Memory) -> Question | None:
    """Return the newest question of this host's latest calendar series, if that could be bound here and is not."""
    latest = _latest_of(person, asked.asked - RECENTLY, memory)
    if latest is None or memory.meetings.bound_to(latest.series) == Place(place.platform, place.channel):
        return None
    return latest if _will_do(place, person, memory) else None


def where_asked(view: WhereAsked, memory: Memory) -> Sight:
    say, here = say_to(view.person, memory), memory.meetings.latest_at(view.place)
    latest = _latest_of(view.person, EVER, memory)
    mine = _bound(latest, memory) if latest else None
    fits = _will_do(view.place, view.person, memory)
    card = words.where_asked(here, mine, view.place if fits else None, say)
    choices = choices_about(latest, view.person, memory) if mine else choices_here(view.place, view.person, memory)
    return Sight(view.person, with_choices(card, choices, say), say.language)


def series_placed(view: SeriesPlaced, memory: Memory) -> Sight | None:
    question, say = memory.meetings.question(view.question), say_to(view.person, memory)
    if question is None:
        return None
    card = words.series_placed(_bound(question, memory), say)
    return Sight(view.person, with_choices(card, choices_about(question, view.person, memory), say), say.language)


def _latest_of(host: Person, since: datetime, memory: Memory) -> Question | None:
    platforms = {account.platform for account in memory.people.accounts(host)}
    return memory.meetings.latest_series_of(host, since, sorted(platforms))


def _bound(question: Question, memory: Memory) -> Bound:
    chosen = memory.meetings.bound_to(question.series)
    room = memory.people.room(chosen) if isinstance(chosen, Place) else None
    silenced = memory.meetings.silenced(question.series) is not None
    return Bound(question, chosen, room.name if room else "", silenced=silenced)


def _will_do(place: Place, person: Person, memory: Memory) -> bool:
    room = memory.people.room(place)
    return room is not None and will_do(room, *memory.people.accounts(person))

"""A host chooses where a series is asked about, of all that will do; or never, which its team's lead may say too."""

from collections.abc import Iterator

from bot.cards import Sight
from bot.commands import ChangeWhere, Request, ResumeSeries, SilenceSeries
from bot.commands.refused import CannotBind, NotYoursToSilence
from bot.effects import Effect, Reply
from bot.forms import Form
from bot.meetings import Chosen, Privately, SilencedSeries
from bot.meetings.where import will_do
from bot.people import NO_GROUPS, Person, Place, Room
from bot.views import SeriesPlaced, SeriesSilenced
from handlers.company import say_to
from handlers.homes import homes_of
from handlers.meetings.choices import may_silence, of_host, of_series
from prompts.meetings import choices as words
from prompts.meetings.choices import ALONE, ANEW, IN_PRIVATE
from storage import Memory

MOST_PLACES = 40  # in one menu; who is in more binds the series in the place itself


def change_where(command: ChangeWhere, request: Request, memory: Memory) -> Iterator[Effect]:
    question = of_host(command.question, request, memory)
    chosen = _chosen(command.to, request.by, memory)
    if chosen:
        memory.meetings.bind(question.series, chosen)
    else:
        memory.meetings.unbind(question.series)
    what = "bound a series" if chosen else "let go of a series"
    memory.audit.note(request.at, request.by, what, question.id)
    yield Reply(SeriesPlaced(question.id, request.by))


def form_where(command: ChangeWhere, request: Request, memory: Memory) -> Form:
    """Return the form that offers what will do now, with what is chosen. ``Refused`` where the asker may not."""
    question = of_host(command.question, request, memory)
    own = question.series.startswith(tuple(f"{each.platform}/" for each in memory.people.accounts(request.by)))
    apart = memory.people.account(request.by).platform in NO_GROUPS
    rooms = [*_rooms_for(request.by, memory)][:MOST_PLACES]
    places = tuple((room.place.key, room.name) for room in rooms if room.place.key != question.series)
    chosen = _kept(memory.meetings.bound_to(question.series))
    offered = {name for name, _ in places} | {IN_PRIVATE, ALONE}
    rooms_ = words.Rooms(places, chosen if chosen in offered else ANEW, own=own, apart=apart)
    return words.change_where(question, rooms_, say_to(request.by, memory))


def silence_series(command: SilenceSeries, request: Request, memory: Memory) -> Iterator[Effect]:
    question = of_series(command.question, memory)
    if not may_silence(request.by, question.host, question.team, memory):
        raise NotYoursToSilence
    title = "" if question.hidden else question.title
    silenced = SilencedSeries(question.series, request.at, question.host, question.team, title)
    memory.meetings.silence_series(silenced)
    memory.audit.note(request.at, request.by, "silenced a series", question.id)
    yield Reply(SeriesSilenced(question.series, request.by))
    yield from homes_of((request.by, question.host), memory)


def resume_series(command: ResumeSeries, request: Request, memory: Memory) -> Iterator[Effect]:
    silenced = memory.meetings.silenced(command.series)
    if silenced and not may_silence(request.by, silenced.host, silenced.team, memory):
        raise NotYoursToSilence
    if silenced:
        memory.meetings.resume_series(command.series)
        memory.audit.note(request.at, request.by, "asks about a series again", command.series)
    yield Reply(SeriesSilenced(command.series, request.by))
    yield from homes_of((request.by, *((silenced.host,) if silenced else ())), memory)


def series_silenced(view: SeriesSilenced, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    card = words.series_silenced(view.series, memory.meetings.silenced(view.series), say)
    return Sight(view.person, card, say.language)


def _chosen(to: str, person: Person, memory: Memory) -> Chosen | None:
    """Return what was chosen; ``Refused`` for a place that will not do, or will not any more."""
    if to == ANEW:
        return None
    if to in (IN_PRIVATE, ALONE):
        return Privately(alone=to == ALONE)
    for room in _rooms_for(person, memory):
        if room.place.key == to:
            return room.place
    raise CannotBind(field="to")


def _kept(chosen: Chosen | None) -> str:
    match chosen:
        case None:
            return ANEW
        case Place():
            return chosen.key
        case Privately(alone):
            return ALONE if alone else IN_PRIVATE


def _rooms_for(person: Person, memory: Memory) -> Iterator[Room]:
    """Yield the places that have a name, in which only some colleagues read, this person among them."""
    accounts = memory.people.accounts(person)
    for room in memory.people.rooms_with(tuple(accounts)):
        if room.name and not room.general and will_do(room, *accounts):
            yield room

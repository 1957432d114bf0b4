"""People ask why they were asked, or why nobody was."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Card, Sight
from bot.commands import AskColleagues, BindSeries, ExplainAsk, ExplainPlace, Request
from bot.commands.refused import Gone
from bot.company import Role
from bot.effects import Effect, Reply
from bot.meetings.whether import Silence
from bot.people import A_WEEK, MOST_IN_GROUP, Person, Place
from bot.views import AskedByHand, OutsidersHere, WhyAsked, WhyHere
from handlers.company import roles_in, say_to, setup_of
from handlers.meetings.binding import bindable
from handlers.meetings.choices import choices_about, choices_here
from prompts import meetings as words
from prompts.meetings.choices import with_choices
from prompts.words import Say
from storage import Memory


def explain_ask(command: ExplainAsk, request: Request, memory: Memory) -> Iterator[Effect]:
    if memory.meetings.question(command.question) is None:
        raise Gone
    yield Reply(WhyAsked(command.question, request.by))


def explain_place(command: ExplainPlace, request: Request, memory: Memory) -> Iterator[Effect]:
    del memory
    yield Reply(WhyHere(command.place, request.by))


def why_asked(view: WhyAsked, memory: Memory) -> Sight | None:
    question, say = memory.meetings.question(view.question), say_to(view.person, memory)
    if question is None:
        return None
    count = len(memory.meetings.charged(view.person, question.asked - A_WEEK))
    card = words.why_asked(question, setup_of(memory).asking, count, say)
    return Sight(view.person, with_choices(card, choices_about(question, view.person, memory), say), say.language)


def why_here(view: WhyHere, at: datetime, memory: Memory) -> Sight:
    """Say what became of the newest meeting here, and how things stand with the asker's own limits."""
    say, people = say_to(view.person, memory), memory.people
    own = words.Limits(
        setup_of(memory).asking,
        len(memory.meetings.charged(view.person, at - A_WEEK)),
        people.has_stopped(view.person),
        people.wants_less(view.person),
        people.snoozed_until(view.person, at),
    )
    latest = words.with_unknown(_latest(view.place, say, memory), *_unknown(view.person, at, memory), say)
    card = words.with_limits(latest, own, say)
    return Sight(view.person, with_choices(card, choices_here(view.place, view.person, memory), say), say.language)


def _unknown(person: Person, at: datetime, memory: Memory) -> tuple[Silence | None, int]:
    """Return what ended of which nobody told who was there: to its host which one it was, to admins how many."""
    admin = Role.ADMIN in roles_in(memory, person)
    count = memory.meetings.unknown_since(at - A_WEEK) if admin else 0
    return memory.meetings.latest_unknown(person, at - A_WEEK), count


def _latest(place: Place, say: Say, memory: Memory) -> Card:
    """Say what became of the newest meeting of a place, or of a series that is asked about there."""
    question, silence = memory.meetings.latest_at(place), memory.meetings.latest_silence_at(place)
    if silence and not (question and question.asked >= silence.at):
        return words.why_quiet(silence, say)
    return words.asked_here(question, say) if question else words.nothing_here(say)


def asked_by_hand(view: AskedByHand, memory: Memory) -> Sight | None:
    question, say = memory.meetings.question(view.question), say_to(view.person, memory)
    if question is None:
        return None
    place = question.where if isinstance(question.where, Place) else None
    series = bindable(view.person, place, question, memory) if place else None
    bind = BindSeries(series.id, Place(place.platform, place.channel)) if place and series else None
    title = series.title if series else ""
    return Sight(view.person, words.asked_by_hand(question, bind, title, say), say.language)


def outsiders_here(view: OutsidersHere, memory: Memory) -> Sight:
    say, room = say_to(view.person, memory), memory.people.room(view.place)
    mine = memory.people.accounts(view.person)
    colleagues = tuple(person for person in (room.members if room else ()) if person not in mine)
    few = 0 < len(colleagues) < MOST_IN_GROUP
    ask = AskColleagues(colleagues, room.name if room else "", view.decision) if few else None
    return Sight(view.person, words.outsiders_here(ask, say), say.language)

"""Words that may not be shown any more go from wherever they stand; where they cannot, the CX leads are told."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.cards import Sight
from bot.commands import SeeWhereQuoted
from bot.effects import Effect, Later, Show
from bot.meetings import Question
from bot.people import Group, Place
from bot.views import GoodNews, Lasting, OpenQuestion, QuotesLeft
from handlers.colleagues import who_sees_to_it
from handlers.company import say_to, setup_of
from handlers.evidence.contacts import view_named
from handlers.standing import cards_of
from prompts import evidence as words
from prompts.words import Say
from storage import Memory
from storage.evidence.standing import Beside
from storage.outbox import Shown

LOOK = timedelta(minutes=10)  # the courier is far quicker; a platform that is away may not be
PATIENCE = timedelta(days=1)
ALARM = "quotes/standing"


def take_away(ref: str, at: datetime, memory: Memory) -> None:
    """Forget a quote whose consent is gone, and look later whether it has left every message."""
    memory.evidence.forget_quote(ref)
    show_again(ref, memory)
    memory.evidence.take_away(ref, at)
    if memory.evidence.going():
        memory.alarms.set_once(ALARM, at + LOOK, SeeWhereQuoted())


def let_go(ref: str, memory: Memory) -> None:
    """Forget a quote whose time is over."""
    memory.evidence.forget_quote(ref)
    for question in show_again(ref, memory):
        memory.evidence.has_gone(question)


def show_again(ref: str, memory: Memory) -> list[str]:
    """Let the questions beside which this stands be seen as they are now, and return them."""
    questions = memory.evidence.questions_with(ref)
    for view in (view for question in questions for view in _cards(question, memory)):
        memory.outbox.again(view)
    return questions


def see_where_quoted(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Forget where withdrawn words have gone from, and tell of where they stand for good."""
    going = memory.evidence.going()
    stands = {each.question: _stands(each, at, memory) for each in going}
    for question in (question for question, so in stands.items() if so is not None):
        if stands[question]:
            memory.evidence.cannot_go(question, at)
        else:
            memory.evidence.has_gone(question)
    if any(stands.values()):
        yield from (Show(QuotesLeft(person, at)) for person in who_sees_to_it(memory))
    if None in stands.values():
        yield Later(ALARM, at + LOOK, SeeWhereQuoted())


def quotes_left(view: QuotesLeft, memory: Memory) -> Sight | None:
    left = [each for each in memory.evidence.left() if each.listed == view.at]
    if not left:
        return None
    say = say_to(view.person, memory)
    told = [(each.at, each.question, memory.meetings.question(each.question)) for each in left]
    places = tuple(words.Left(at, _title(name, question, say), _room(question, memory)) for at, name, question in told)
    return Sight(view.person, words.left(places, say), say.language)


def _title(name: str, question: Question | None, say: Say) -> str:
    if view_named(name):
        return say.plain("call-title")
    return question.title if question else ""


def _room(question: Question | None, memory: Memory) -> str:
    room = memory.people.room(question.where) if question and isinstance(question.where, Place) else None
    return room.name if room else ""


def _stands(each: Beside, at: datetime, memory: Memory) -> bool | None:
    """Return whether words stand there for good that have to go; None while nobody knows."""
    found = {memory.outbox.shown(view) for view in _cards(each.question, memory)}
    if Shown.STUCK in found or (Shown.UNKNOWN in found and _is_tidied(each, at, memory)):
        return True
    if Shown.WAITING in found:
        return True if each.gone and at - each.gone > PATIENCE else None
    return False


def _is_tidied(each: Beside, at: datetime, memory: Memory) -> bool:
    """Return whether nobody knows any more where those were asked who were each asked alone."""
    question = memory.meetings.question(each.question)
    apart = question and isinstance(question.where, Group) and question.where.apart
    return bool(apart) and each.at < at - timedelta(days=setup_of(memory).retention.asked)


def _cards(name: str, memory: Memory) -> tuple[Lasting, ...]:
    if news := GoodNews.named(name):
        return (news,)
    if call := view_named(name):
        return (call,)
    question = memory.meetings.question(name)
    return cards_of(question, memory) if question else (OpenQuestion(name),)

"""Someone answers, says why, or was there after all."""

from collections.abc import Iterator
from dataclasses import replace

from bot.answers import MAX_WORDS, Answer
from bot.cards import Sight
from bot.commands import GiveAnswer, IWasThere, NameDecision, Request, SayWhy
from bot.commands.refused import AnswerFirst, CannotCount, Gone, NotHost, Redecided, TooLate
from bot.effects import Effect, Reply, Show
from bot.meetings import MAX_DECISION, Question
from bot.views import AnswerNoted, DecisionSuggested, Joined, NotInvited
from handlers.company import say_to
from handlers.homes import homes_about, homes_of
from handlers.people import colleague
from handlers.standing import cards_of
from handlers.written import fitting, written
from prompts import answers as words
from storage import Memory
from storage.answers import Closed


def count_the_answer(command: GiveAnswer, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep the answer that was pressed last. This transaction writes no row that names the person."""
    question = open_question(command.question, memory)
    colleague(request.by, memory)
    if question.invited and not memory.meetings.was_asked(question.id, request.by):
        yield Reply(NotInvited(question.id, request.by))
        return
    yield Reply(AnswerNoted(question.id, request.by))
    if keep_the_latest(command, request, memory):
        yield from map(Show, cards_of(question, memory))


def keep_the_latest(command: GiveAnswer, request: Request, memory: Memory) -> bool:
    """Keep an answer, unless it was pressed before the one that is kept and came late; say whether it is kept."""
    before = memory.answers.given_by(command.question, request.by) or Answer(command.verdict)
    if 0 < request.pressed < before.pressed:
        return False
    after = replace(before, verdict=command.verdict, pressed=request.pressed or before.pressed)
    memory.answers.keep(command.question, request.by, after)
    return True


def close_for_good(name: str, memory: Memory) -> Closed:
    """Cut what ties the answers to people, whatever they were asked, and forget which presses brought them."""
    closed = memory.answers.close(
        name, memory.meetings.asked(name), lambda: (profile.person for profile in memory.people.everyone())
    )
    memory.inbox.forget_question(name)
    return closed


def say_why(command: SayWhy, request: Request, memory: Memory) -> Iterator[Effect]:
    question = open_question(command.question, memory)
    given = memory.answers.given_by(question.id, request.by)
    if given is None:
        raise AnswerFirst
    for field, said in (("reason", command.reason), ("heard", command.heard)):
        fitting(said, field, MAX_WORDS)
    answer = Answer(
        given.verdict, command.objects, command.reason, command.heard, command.share, command.named, given.pressed
    )
    memory.answers.keep(question.id, request.by, answer)
    yield Reply(AnswerNoted(question.id, request.by))


def join(command: IWasThere, request: Request, memory: Memory) -> Iterator[Effect]:
    question = open_question(command.question, memory)
    colleague(request.by, memory)
    if question.invited:
        memory.meetings.join(question.id, request.by, request.at)
    yield Reply(Joined(question.id, request.by))
    yield from map(Show, cards_of(question, memory))
    yield from homes_of((request.by,), memory)


def name_decision(command: NameDecision, request: Request, memory: Memory) -> Iterator[Effect]:
    """Let the host say what was decided; after the first answer once more, and everyone sees that it changed."""
    question = of_host(command.question, request, memory)
    decision = written(command.decision, "decision", MAX_DECISION)
    again = memory.answers.count(question.id) > 0
    if again and question.redecided:
        raise Redecided(field="decision")
    memory.meetings.name_decision(question.id, decision, again=again)
    if memory.meetings.settle_suggestion(question.id):
        yield Show(DecisionSuggested(question.id))
    yield from map(Show, cards_of(question, memory))
    yield from homes_about(question, memory)


def open_question(name: str, memory: Memory) -> Question:
    question = memory.meetings.question(name)
    if question is None:
        raise Gone
    if question.closed:
        raise TooLate
    if not memory.answers.can_be_counted(name):
        raise CannotCount
    return question


def of_host(name: str, request: Request, memory: Memory) -> Question:
    """Return the open question, for its host alone."""
    question = open_question(name, memory)
    if request.by != question.host:
        raise NotHost
    return question


def noted(view: AnswerNoted, memory: Memory) -> Sight | None:
    question, say = memory.meetings.question(view.question), say_to(view.person, memory)
    if question is None or question.closed or not memory.answers.can_be_counted(question.id):
        return None
    given = memory.answers.given_by(view.question, view.person)
    spoken = bool(given and (given.reason or given.heard))
    return Sight(view.person, words.noted(question, words=spoken, say=say), say.language)


def not_invited(view: NotInvited, memory: Memory) -> Sight | None:
    question, say = memory.meetings.question(view.question), say_to(view.person, memory)
    return Sight(view.person, words.not_invited(question, say), say.language) if question else None


def joined(view: Joined, memory: Memory) -> Sight | None:
    question, say = memory.meetings.question(view.question), say_to(view.person, memory)
    return Sight(view.person, words.joined(question, say), say.language) if question else None

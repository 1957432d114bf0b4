"""Those who were asked about a decision are asked once, 60 days after it was settled, whether customers liked it."""

from collections.abc import Iterator
from dataclasses import replace

from bot.commands import AskOutcome, CloseOutcome, GiveAnswer, Request
from bot.commands.refused import CannotCount, Gone, TooLate
from bot.commands.refused_outcomes import NotAskedThen
from bot.effects import Effect, Later, Reply
from bot.outcomes import Poll, question_behind
from bot.views import OutcomeNoted
from handlers.answers import close_for_good, keep_the_latest
from handlers.company import hours_of, setup_of
from handlers.outcomes.inviting import stands_among_colleagues, why_not, willing
from handlers.outcomes.polls import shown
from handlers.outcomes.settling import settle_when_over
from handlers.people import colleague
from storage import Memory


def ask_outcome(command: AskOutcome, request: Request, memory: Memory) -> Iterator[Effect]:
    """Ask, or note why nobody is asked. It is charged like a question."""
    followed, question = memory.outcomes.followed(command.question), memory.meetings.question(command.question)
    if followed is None or question is None or followed.poll is not Poll.PLANNED:
        return
    people = willing(question, request.at, memory)
    if why := why_not(question, followed, len(people), request.at, memory):
        memory.outcomes.keep(replace(followed, poll=why))
        yield from settle_when_over(question.id, request.at, memory)
        return
    setup = setup_of(memory)
    closes = hours_of(question.host, setup, memory).after(request.at, setup.asking.closes_after_seconds)
    apart = not stands_among_colleagues(question, memory)
    begun = replace(followed, poll=Poll.OPEN, apart=apart, asked=request.at, closes=closes, invited=len(people))
    memory.outcomes.keep(begun)
    memory.answers.open(begun.name)
    memory.meetings.invite(begun.name, people, request.at, charged=True)
    yield from shown(begun, memory)
    yield Later(f"outcome/close/{question.id}", closes, CloseOutcome(question.id))


def count_the_answer(command: GiveAnswer, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep the answer that was pressed last. This transaction writes no row that names the person."""
    followed = memory.outcomes.followed(question_behind(command.question))
    if followed is None or followed.asked is None:
        raise Gone
    if followed.poll is not Poll.OPEN:
        raise TooLate
    if not memory.answers.can_be_counted(followed.name):
        raise CannotCount
    colleague(request.by, memory)
    if not memory.meetings.was_asked(followed.name, request.by):
        raise NotAskedThen
    yield Reply(OutcomeNoted(followed.question, request.by))
    if keep_the_latest(command, request, memory):
        yield from shown(followed, memory)


def close_outcome(command: CloseOutcome, request: Request, memory: Memory) -> Iterator[Effect]:
    """Count the answers and cut what ties them to people. No case opens, and nobody's own counters move."""
    followed = memory.outcomes.followed(command.question)
    if followed is None or followed.poll is not Poll.OPEN:
        return
    if memory.answers.can_be_counted(followed.name):
        closed = close_for_good(followed.name, memory)
        over = replace(followed, poll=Poll.CLOSED, closed=request.at, answered=closed.tally.answered)
    else:
        memory.answers.lose(followed.name)
        memory.inbox.forget_question(followed.name)
        over = replace(followed, poll=Poll.LOST, closed=request.at)
    memory.outcomes.keep(over)
    yield from shown(over, memory)
    yield from settle_when_over(command.question, request.at, memory)

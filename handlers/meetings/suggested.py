"""Recorders suggest what was decided. Its host alone sees that, and nobody else until the host has said yes."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Sight
from bot.commands import DeclineSuggestion, NameDecision, RecorderSuggests, Request, UseSuggestion
from bot.commands.refused import Gone
from bot.effects import Effect, Show
from bot.meetings import Meeting, Question
from bot.meetings.titles import is_sensitive
from bot.meetings.whether import Silence, is_hidden
from bot.people import Kind
from bot.views import DecisionSuggested
from handlers.answers import name_decision, of_host
from handlers.company import say_to
from handlers.meetings.same import may_be
from prompts.answers import suggested as words
from storage import Memory


def recorder_suggests(command: RecorderSuggests, request: Request, memory: Memory) -> Iterator[Effect]:
    """Suggest it to the host of the question, or of the one to come; else keep nothing of it but who the host was."""
    meeting = command.meeting
    names = [*dict.fromkeys(may_be(meeting, memory))]
    host = memory.people.profile(meeting.host)
    if host and host.kind is Kind.INTERNAL:
        memory.meetings.silence_hosted(names, host.person)
    if not meeting.decision or is_hidden(meeting) or is_sensitive(meeting.decision):
        return
    question = next(filter(None, map(memory.meetings.question, names)), None)
    if question:
        yield from _suggest(question, meeting.decision, request.at, memory)
    elif waiting := next((name for name in names if _may_be_asked_about(name, memory)), None):
        memory.meetings.suggest(waiting, meeting.decision, request.at)


def waiting_for(question: Question, memory: Memory) -> Iterator[Effect]:
    """Show what was suggested before the question was asked, unless a decision came with it."""
    if question.decision or question.hidden:
        memory.meetings.drop_suggestion(question.id)
    elif memory.meetings.suggestion(question.id):
        yield Show(DecisionSuggested(question.id))


def keep_quiet(silence: Silence, memory: Memory) -> None:
    """Note why nobody is asked, and let go of what was suggested for a question that there will not be."""
    memory.meetings.keep_quiet(silence)
    memory.meetings.drop_suggestion(silence.meeting)


def told_late(meeting: Meeting, request: Request, memory: Memory) -> Iterator[Effect]:
    """Take the decision in what tells of a meeting again for a suggestion: its question has been seen without."""
    if meeting.decision:
        yield from recorder_suggests(RecorderSuggests(meeting), request, memory)


def use(command: UseSuggestion, request: Request, memory: Memory) -> Iterator[Effect]:
    sentence = memory.meetings.suggestion(of_host(command.question, request, memory).id)
    if not sentence:
        raise Gone
    yield from name_decision(NameDecision(command.question, sentence), request, memory)


def decline(command: DeclineSuggestion, request: Request, memory: Memory) -> Iterator[Effect]:
    question = of_host(command.question, request, memory)
    memory.meetings.settle_suggestion(question.id)
    yield Show(DecisionSuggested(question.id))


def decision_suggested(view: DecisionSuggested, memory: Memory) -> Sight | None:
    """Nothing, once it is declined or the question has closed. Whoever wants to be left alone is."""
    question = memory.meetings.question(view.question)
    sentence = memory.meetings.suggestion(view.question)
    if question is None or question.closed or sentence is None:
        return None
    say = say_to(question.host, memory)
    if sentence and not memory.people.has_stopped(question.host):
        return Sight(question.host, words.suggested(question, sentence, say), say.language)
    if question.decision and not sentence:
        return Sight(None, words.taken(question, say), say.language)
    return None


def _suggest(question: Question, sentence: str, at: datetime, memory: Memory) -> Iterator[Effect]:
    host, able = memory.people.profile(question.host), memory.answers.can_be_counted(question.id)
    known = host is not None and host.kind is Kind.INTERNAL
    if question.closed or question.hidden or question.decision or not known or not able:
        return
    if memory.meetings.suggest(question.id, sentence, at):
        yield Show(DecisionSuggested(question.id))


def _may_be_asked_about(name: str, memory: Memory) -> bool:
    """Tell whether a meeting that is under way or planned, and in no calendar hidden, may still be asked about."""
    if memory.meetings.is_over(name):
        return False
    under_way = memory.meetings.under_way(name)
    told = [copy.meeting for copy in memory.calendars.copies(name)] + ([under_way] if under_way else [])
    return bool(told) and not any(map(is_hidden, told))

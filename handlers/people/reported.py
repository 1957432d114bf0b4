"""Words that should not be there: reported by the host, taken away by the privacy officer, with a receipt."""

from collections.abc import Iterator

from bot.cards import Sight
from bot.commands import RemoveWords, ReportWords, Request
from bot.commands.refused import NotHost, NotYours, WordsGone
from bot.company import Role
from bot.effects import Effect, Reply, Show
from bot.people import Person
from bot.views import AnswersBack, CaseForOwner, Lasting, Reported, Said, Summary
from handlers.company import roles_in, say_to, setup_of
from handlers.homes import homes_by_mail
from prompts import people as words
from storage import Memory


def report(command: ReportWords, request: Request, memory: Memory) -> Iterator[Effect]:
    if _reader_of(command.question, memory) != request.by:
        raise NotHost
    if not memory.answers.report(command.question, command.words, request.at):
        raise WordsGone(field="words")
    memory.audit.note(request.at, request.by, "reported words", command.question)
    for email in setup_of(memory).people.privacy:
        if officer := memory.people.by_email(email):
            yield Show(Reported(command.question, command.words, officer.person))
    yield from homes_by_mail(setup_of(memory).people.privacy, memory)
    yield Reply(Said("report-done", request.by))


def reportable(question: str, request: Request, memory: Memory) -> dict[str, str]:
    """Return the words that this host may report, by their ids."""
    if _reader_of(question, memory) != request.by:
        raise NotHost
    found = {each.id: each.reason or each.heard for each in memory.answers.words(question)}
    if not found:
        raise WordsGone
    return found


def remove(command: RemoveWords, request: Request, memory: Memory) -> Iterator[Effect]:
    if Role.PRIVACY not in roles_in(memory, request.by):
        raise NotYours
    memory.answers.remove(command.question, command.words, request.at)
    memory.audit.note(request.at, request.by, "removed words", command.question)
    yield Show(Reported(command.question, command.words, request.by))
    yield from map(Show, _shown_with(command.question, memory))
    yield from homes_by_mail(setup_of(memory).people.privacy, memory)
    yield Reply(Reported(command.question, command.words, request.by))


def _reader_of(name: str, memory: Memory) -> Person | None:
    """Return whom words were passed on to: the host, or whoever had asked back."""
    if back := memory.cases.asked_back_as(name):
        return back.reader
    question = memory.meetings.question(name)
    return question.host if question else None


def _shown_with(name: str, memory: Memory) -> Iterator[Lasting]:
    """Yield the cards on which words may stand."""
    back = memory.cases.asked_back_as(name)
    if back and back.reader:
        yield AnswersBack(back.case, back.reader)
        return
    yield Summary(name)
    if case := memory.cases.about(name):
        yield CaseForOwner(case.number)


def reported(view: Reported, memory: Memory) -> Sight:
    found = (each for each in memory.answers.words(view.question) if each.id == view.words)
    say = say_to(view.person, memory)
    return Sight(view.person, words.words_reported(view.question, next(found, None), say), say.language)

"""The owner of a case asks back, once: everyone who was asked may answer, and nobody learns who did."""

from collections.abc import Iterator

from bot.answers import MAX_WORDS, Answer, Verdict
from bot.cases import Case
from bot.cases.asking_back import LEAST, MAX_QUESTION, AskedBack
from bot.commands import AnswerBack, AskBack, CloseBack, Request, TakeBack
from bot.commands.refused import CannotCount, Gone, NoCase, TooLate
from bot.commands.refused_back import (
    AskedBackOnce,
    NotAmongAsked,
    NothingIsPosted,
    NothingToAskBack,
    OnlyOwnerAsksBack,
    OwnQuestionBack,
    TooFewToAskBack,
)
from bot.company import Mode
from bot.effects import Effect, Later, Reply, Show
from bot.forms import Form
from bot.meetings import Question
from bot.people import Person
from bot.views import AnswersBack, AskingBack, AskingBackAlone, BackNoted
from handlers.colleagues import is_colleague
from handlers.company import hours_of, say_to, setup_of
from handlers.people import colleague
from handlers.standing import back_alone, reach_of, with_question
from handlers.written import written
from prompts.cases import asking_back as words
from storage import Memory


def ask_back(command: AskBack, request: Request, memory: Memory) -> Iterator[Effect]:
    """Ask everyone who was asked. Like a question it closes after working hours, and it costs nobody's budget."""
    back = _about_to(command.case, request, memory)
    back = AskedBack(back.case, written(command.question, "question", MAX_QUESTION), back.asked, back.closes)
    case, question = _case_of(back, memory)
    memory.cases.ask_back(back)
    memory.answers.open(back.name)
    memory.audit.note(request.at, request.by, "asked back", case.name)
    reach = reach_of(question, memory)
    if reach.under:
        yield Show(AskingBack(case.number))
    yield from map(Show, back_alone(case, reach.alone, request.at, memory))
    yield Later(f"close/{back.name}", back.closes, CloseBack(case.number))
    yield Reply(AnswersBack(case.number, request.by))


def answered(command: AnswerBack | TakeBack, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep what somebody answers, or let it be gone again."""
    if isinstance(command, AnswerBack):
        return answer(command, request, memory)
    return take_back(command, request, memory)


def answer(command: AnswerBack, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep it as an answer is kept: this transaction writes no row that names the person, nor shows anything anew."""
    back, _ = _answerable(command.case, request.by, memory)
    said = written(command.words, "words", MAX_WORDS)
    memory.answers.keep(back.name, request.by, Answer(Verdict.NO_DECISION, reason=said, shared=True))
    yield Reply(BackNoted(back.case, request.by))


def take_back(command: TakeBack, request: Request, memory: Memory) -> Iterator[Effect]:
    back, _ = _answerable(command.case, request.by, memory)
    memory.answers.take_back(back.name, request.by)
    yield Reply(BackNoted(back.case, request.by))


def close(command: CloseBack, request: Request, memory: Memory) -> Iterator[Effect]:
    """Pass on what was answered, to whoever owns the case by now; to nobody, if they have left."""
    back, case = memory.cases.asked_back(command.case), memory.cases.case(command.case)
    if back is None or back.closed:
        return
    reader = _reader(case, memory)
    asked = memory.meetings.asked(case.question) if case else ()
    if memory.answers.can_be_counted(back.name):
        passed = memory.answers.pass_on(back.name, asked, reader)
    else:
        memory.answers.lose(back.name)
        passed = False
    memory.cases.close_back(back.case, request.at, reader, passed=passed)
    memory.inbox.forget_question(back.name)
    memory.audit.note(request.at, request.by, "closed what was asked back", f"D-{back.case}")
    yield Show(AskingBack(back.case))
    yield from (Show(AskingBackAlone(back.case, person)) for person in asked)
    if reader:
        yield Show(AnswersBack(back.case, reader))


def form_for(command: AskBack | AnswerBack, request: Request, memory: Memory) -> Form:
    say = say_to(request.by, memory)
    if isinstance(command, AskBack):
        return words.ask_back(_about_to(command.case, request, memory), say)
    back, question = _answerable(command.case, request.by, memory)
    given = memory.answers.given_by(back.name, request.by)
    return words.answer_back(question, back, given.reason if given else "", say)


def _about_to(number: int, request: Request, memory: Memory) -> AskedBack:
    """Return what its owner is about to ask back, still without words."""
    case, setup = _of_owner(number, request.by, memory), setup_of(memory)
    if memory.cases.asked_back(case.number):
        raise AskedBackOnce(name=case.name)
    if setup.asking.mode is not Mode.LIVE:
        raise NothingIsPosted
    question = memory.meetings.question(case.question)
    if question is None:
        raise Gone
    if question.invited and _others(question, request.by, memory) < LEAST:
        raise TooFewToAskBack
    closes = hours_of(case.owner, setup, memory).after(request.at, setup.asking.closes_after_seconds)
    return AskedBack(case.number, "", request.at, closes)


def _of_owner(number: int, person: Person, memory: Memory) -> Case:
    """Return the case for its owner alone: who decides in their place asks nobody in their name."""
    case = memory.cases.case(number)
    if case is None:
        raise NoCase
    if case.owner != person:
        raise OnlyOwnerAsksBack(name=case.name)
    if case.settled:
        raise NothingToAskBack(name=case.name)
    return case


def _answerable(number: int, person: Person, memory: Memory) -> tuple[AskedBack, Question]:
    """Return what is open to be answered, for those alone who were asked. ``Refused`` for all others."""
    colleague(person, memory)
    back = memory.cases.asked_back(number)
    if back is None:
        raise Gone
    if back.closed:
        raise TooLate
    if not memory.answers.can_be_counted(back.name):
        raise CannotCount
    case, question = _case_of(back, memory)
    if question.invited and not memory.meetings.was_asked(question.id, person):
        raise NotAmongAsked
    if case.owner == person:
        raise OwnQuestionBack
    return back, question


def _case_of(back: AskedBack, memory: Memory) -> tuple[Case, Question]:
    case, question = with_question(back.case, memory)
    if case is None or question is None:
        raise Gone
    return case, question


def _others(question: Question, owner: Person, memory: Memory) -> int:
    return sum(person != owner and is_colleague(person, memory) for person in memory.meetings.asked(question.id))


def _reader(case: Case | None, memory: Memory) -> Person | None:
    return case.owner if case and is_colleague(case.owner, memory) else None

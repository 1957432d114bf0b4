"""What was asked back as those see it who may answer, and what was answered as its reader does."""

from typing import assert_never

from bot.cards import Sight, Under
from bot.cases import Case
from bot.cases.asking_back import AskedBack
from bot.meetings import Question
from bot.people import Person, Place
from bot.views import AnswersBack, AskingBack, AskingBackAlone, BackNoted, OfAskingBack, OpenQuestion
from handlers.company import say_to, setup_of
from handlers.standing import is_ours, with_question
from prompts.cases import asking_back as words
from prompts.words import Say
from storage import Memory


def seen(view: OfAskingBack, memory: Memory) -> Sight | None:
    match view:
        case AskingBack():
            return asking_back(view, memory)
        case AskingBackAlone():
            return asking_back_alone(view, memory)
        case AnswersBack():
            return answers_back(view, memory)
        case BackNoted():
            return noted(view, memory)
        case _:
            assert_never(view)


def asking_back(view: AskingBack, memory: Memory) -> Sight | None:
    """Show it under its question, the same whoever has answered. Once closed it is not begun with any more."""
    (case, question), back = with_question(view.case, memory), memory.cases.asked_back(view.case)
    if case is None or back is None or question is None:
        return None
    say = Say(question.language, setup_of(memory).company.timezone)
    if not _is_read_by_us(question, memory):
        return Sight(None, words.without_words(case, back, say), say.language)
    return _as_it_stands(Under(OpenQuestion(question.id)), case, back, say)


def asking_back_alone(view: AskingBackAlone, memory: Memory) -> Sight | None:
    case, back = memory.cases.case(view.case), memory.cases.asked_back(view.case)
    if case is None or back is None:
        return None
    return _as_it_stands(view.person, case, back, say_to(view.person, memory))


def answers_back(view: AnswersBack, memory: Memory) -> Sight | None:
    """Show what was answered to whom it was passed on, and to nobody who owns the case later."""
    case, back = memory.cases.case(view.case), memory.cases.asked_back(view.case)
    if case is None or back is None or view.person != (back.reader if back.closed else case.owner):
        return None
    say = say_to(view.person, memory)
    card = words.answers_back(case, back, memory.answers.words(back.name), say)
    return Sight(view.person, card, say.language)


def noted(view: BackNoted, memory: Memory) -> Sight | None:
    back = memory.cases.asked_back(view.case)
    if back is None or back.closed:
        return None
    say, given = say_to(view.person, memory), memory.answers.given_by(back.name, view.person)
    return Sight(view.person, words.noted(back, say, given=given is not None), say.language)


def _as_it_stands(to: Under | Person, case: Case, back: AskedBack, say: Say) -> Sight:
    return Sight(None if back.closed else to, words.asked_back(case, back, say), say.language)


def _is_read_by_us(question: Question, memory: Memory) -> bool:
    return not isinstance(question.where, Place) or is_ours(question.where, memory)

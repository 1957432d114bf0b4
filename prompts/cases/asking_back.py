"""What is asked back about a case, what is asked before it and before an answer, and what came of it."""

from zoneinfo import ZoneInfo

from bot.answers import MAX_WORDS, SMALL_GROUP
from bot.answers import Words as Written
from bot.cards import Block, Button, Card, Quote, Style, Text, When
from bot.cases import Case
from bot.cases.asking_back import MAX_QUESTION, AskedBack
from bot.commands import AnswerBack, AskBack, ReportWords, TakeBack
from bot.forms import Field, Form, Words
from bot.meetings import Question
from prompts.cases import quotes
from prompts.words import Say


def ask_back(back: AskedBack, say: Say) -> Form:
    """Return what is asked before something is asked back: ``back``, as it would be now."""
    hint = say.plain("ask-back-hint")
    field = Field("question", say.plain("ask-back-field"), Words(MAX_QUESTION, lines=True), hint, required=True)
    notes = (say("ask-back-note", until=until(back, say)),)
    return Form(
        say.plain("ask-back-title"), say.plain("send"), AskBack(back.case), (field,), say.plain("cancel"), notes
    )


def asked_back(case: Case, back: AskedBack, say: Say) -> Card:
    """Show what is asked back. It tells neither how many have answered nor, later, whether anything was passed on."""
    told: list[Block] = [Text(say("back-more", name=case.name)), Quote(back.words)]
    return _standing(case, back, told, say)


def without_words(case: Case, back: AskedBack, say: Say) -> Card:
    """Show it where somebody from outside has come to read."""
    return _standing(case, back, [Text(say("back-outside"))], say)


def answer_back(question: Question, back: AskedBack, written: str, say: Say) -> Form:
    """Return what is asked before an answer: the question once more, and how easily its reader may guess."""
    known = bool(question.invited)
    counted = say("answer-back-note" if known else "answer-back-unknown", asked=question.invited, until=_then(back))
    notes = [(back.words,), counted]
    if question.invited < SMALL_GROUP:
        notes.append(say("answer-back-small" if known else "answer-back-small-perhaps"))
    input_ = Words(MAX_WORDS, lines=True)
    hint = say.plain("answer-back-hint")
    field = Field("words", say.plain("answer-back-field"), input_, hint, required=True, value=written)
    return Form(
        say.plain("answer-back-title"),
        say.plain("send"),
        AnswerBack(back.case),
        (field,),
        say.plain("cancel"),
        tuple(notes),
    )


def noted(back: AskedBack, say: Say, *, given: bool) -> Card:
    """Tell somebody that their answer is kept, or that it is not any more."""
    if not given:
        again = Button(say.plain("answer-back"), AnswerBack(back.case))
        return Card("", (Text(say("back-taken", until=until(back, say))),), (again,))
    change = Button(say.plain("change-my-answer"), AnswerBack(back.case))
    return Card(
        "",
        (Text(say("back-noted", until=until(back, say))),),
        (change, Button(say.plain("take-back"), TakeBack(back.case))),
    )


def answers_back(case: Case, back: AskedBack, words: list[Written], say: Say) -> Card:
    """Give whoever asked back all that was answered, together; before closing, say when that will be."""
    title = say.plain("answers-back", name=case.name)
    if back.closed is None:
        return Card(title, (Quote(back.words), Text(say("answers-back-open", until=until(back, say)))))
    if not words:
        return Card(title, (Quote(back.words), Text(say("answers-back-none" if back.passed else "answers-back-few"))))
    report = Button(say.plain("report"), ReportWords(back.name, ""))
    return Card(title, (Text((back.words,)), *quotes(words, say)), (), (report,))


def until(back: AskedBack, say: Say) -> When:
    """Return when it closes, with its day where that is not the day it was asked."""
    zone = ZoneInfo(say.zone)
    same_day = back.asked.astimezone(zone).date() == back.closes.astimezone(zone).date()
    return When(back.closes, Style.TIME if same_day else Style.BOTH)


def _then(back: AskedBack) -> When:
    return When(back.closes, Style.BOTH)


def _standing(case: Case, back: AskedBack, told: list[Block], say: Say) -> Card:
    title = say.plain("back", name=case.name)
    if back.closed:
        return Card(title, (*told, Text(say("back-closed"), quiet=True)))
    line = Text(say("back-until", until=until(back, say)), quiet=True)
    return Card(title, (*told, line), (Button(say.plain("answer-back"), AnswerBack(back.case)),))

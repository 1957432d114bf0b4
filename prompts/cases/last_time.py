"""What came of the last time, before a series meets again."""

from bot.cards import Button, Card, Line, Text
from bot.cases import Case, State
from bot.commands import RemindMe
from bot.meetings import Question
from prompts.cases import decision
from prompts.words import Say


def last_time(case: Case, question: Question, say: Say) -> Card:
    """Remind a host of the latest second thought of a series that is about to meet."""
    shown = question.title and not question.hidden
    title = say.plain("last-time", title=question.title) if shown else say.plain("last-time-hidden")
    off = Button(say.plain("recall-off-button"), RemindMe(off=True))
    return Card(title, (Text(_what_came(case, say)), *decision(question, say)), (), (off,))


def button(say: Say, *, off: bool = False) -> Button:
    return Button(say.plain("recall-off-button" if off else "recall-button"), RemindMe(off=off))


def _what_came(case: Case, say: Say) -> Line:
    match case.state:
        case State.CHANGED | State.KEPT:
            key = "last-time-changed" if case.state is State.CHANGED else "last-time-kept"
            return say(key, name=case.name, outcome=case.outcome)
        case State.OPEN | State.WAITING:
            return say("last-time-open", name=case.name)

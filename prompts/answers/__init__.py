"""The question after a meeting, while it is open and when it has closed."""

from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.answers import SMALL_GROUP, Tally, Verdict
from bot.cards import Bars, Block, Button, Card, Credits, Line, Owner, Style, Text, When
from bot.commands import ChangeWhere, ExplainAsk, GiveAnswer, IWasThere, NameDecision, PauseHere, SayWhy, StopAsking
from bot.evidence import CustomerQuote
from bot.meetings import Question
from bot.people import Group, Person
from prompts.evidence import beside
from prompts.words import Say

KEYS = {
    Verdict.LIKE: "like",
    Verdict.NOT_NOTICE: "not-notice",
    Verdict.DISLIKE: "dislike",
    Verdict.NO_DECISION: "no-decision",
}


def open_question(
    question: Question, answered: int, invited: tuple[Person, ...], say: Say, quote: CustomerQuote | None = None
) -> Card:
    """Show the question as its room sees it while it is open. It tells how many answered, never what."""
    told = [*about(question, say), *beside(quote, say), Text(say("as-them"))]
    if isinstance(question.where, Person):
        told.append(Text(say("pass-it-on")))
    if isinstance(question.where, Group) and question.where.apart:
        told.append(Text(say("each-alone")))
    if question.invited < SMALL_GROUP:
        told.append(Text(say("small-group" if question.invited else "small-group-perhaps"), quiet=True))
    if invited:
        told.append(Credits(say.plain("for"), invited))
    told.append(Text(_progress(question, answered, say), quiet=True))
    more = (
        Button(say.plain("why-did-i"), ExplainAsk(question.id)),
        Button(say.plain("name-decision"), NameDecision(question.id)),
        Button(say.plain("where-change"), ChangeWhere(question.id)),
        Button(say.plain("pause-here"), PauseHere(question.id)),
        Button(say.plain("stop-asking"), StopAsking()),
    )
    return Card(say.plain("question"), tuple(told), _verdicts(question, say), more)


def without_words(question: Question, answered: int, say: Say) -> Card:
    """Show the open question where somebody from outside has come to read: it says nothing of what was decided."""
    progress = Text(_progress(question, answered, say), quiet=True)
    return Card(say.plain("question"), (Text(say("as-them")), progress), _verdicts(question, say))


def closed_question(
    question: Question,
    tally: Tally,
    pooled: tuple[int, Tally] | None,
    say: Say,
    quote: CustomerQuote | None = None,
) -> Card:
    """Show the question with its result. Counts are shown from ``question.shown_from`` answers on."""
    asked = (*about(question, say), *beside(quote, say))
    if question.uncounted:
        return Card(say.plain("question"), (*asked, Text(say("uncounted"))))
    told = (*asked, *_result(question, tally, say))
    if pooled:
        times, together = pooled
        told += (Text(say("pooled", count=times, answered=together.answered), quiet=True), _bars(together, say))
    return Card(say.plain("question"), told)


@lru_cache(maxsize=512)  # the same for all who answer, and all that they wait for
def noted(question: Question, *, words: bool, say: Say) -> Card:
    why = Button(say.plain("say-why"), SayWhy(question.id))
    stop = Button(say.plain("stop-asking"), StopAsking())
    line = say("noted-words" if words else "noted", until=until(question, say))
    return Card("", (Text(line),), (why, stop), (Button(say.plain("why-did-i"), ExplainAsk(question.id)),))


def not_invited(question: Question, say: Say) -> Card:
    there = Button(say.plain("i-was-there"), IWasThere(question.id))
    return Card(say.plain("not-there"), (Text(say("not-there-more")),), (there,))


def joined(question: Question, say: Say) -> Card:
    return Card(say.plain("joined"), (Text(say("joined-more")),), _verdicts(question, say))


def reminder(question: Question, say: Say) -> Card:
    return _asked_alone(question, say("reminder-more", until=When(question.closes)), say)


def waiting(question: Question, say: Say) -> Card:
    """Show the open question on the page of somebody who may answer it."""
    return _asked_alone(question, say("open-until", until=When(question.closes)), say)


def about(question: Question, say: Say) -> tuple[Block, ...]:
    """Tell what is known of the meeting and its decision."""
    told: list[Block] = []
    if question.by_hand:
        told.append(Text(say("asked-by", who=Owner(question.host))))
    elif question.hidden or not question.title:
        told.append(Text(say("after-hidden")))
    else:
        told.append(Text(say("after-meeting", title=question.title)))
    if question.decision and not question.hidden:
        told.append(Text(say("decision", decision=question.decision)))
    if question.redecided and question.closed is None:
        told.append(Text(say("decision-changed"), quiet=True))
    return tuple(told)


def in_a_line(question: Question, tally: Tally, say: Say) -> str:
    """Tell a closed question's result in a few words."""
    if question.uncounted:
        return say.plain("uncounted-line")
    if tally.answered >= question.shown_from:
        return say.listed(f"{say.plain(KEYS[verdict])} {count}" for verdict, count in tally.counts if count)
    key = "result" if question.invited else "result-unknown"
    counted = say.plain(key, answered=tally.answered, invited=question.invited)
    return f"{counted} {say.plain('concern' if tally.concern else 'no-concern')}"


def _asked_alone(question: Question, until: Line, say: Say) -> Card:
    told = (*about(question, say), Text(until, quiet=True))
    stop = Button(say.plain("stop-asking"), StopAsking())
    return Card(say.plain("question"), told, _verdicts(question, say), (stop,))


def _progress(question: Question, answered: int, say: Say) -> Line:
    closes = until(question, say)
    if question.invited:
        return say("progress", answered=answered, invited=question.invited, until=closes)
    return say("progress-unknown", answered=answered, until=closes)


def _result(question: Question, tally: Tally, say: Say) -> tuple[Block, ...]:
    key = "result" if question.invited else "result-unknown"
    answered = Text(say(key, answered=tally.answered, invited=question.invited), quiet=True)
    if tally.answered >= question.shown_from:
        return (_bars(tally, say), answered)
    return (answered, Text(say("concern" if tally.concern else "no-concern")))


def _bars(tally: Tally, say: Say) -> Bars:
    return Bars(tuple((say.plain(KEYS[verdict]), count) for verdict, count in tally.counts))


def until(question: Question, say: Say) -> When:
    """Return when a question closes, with its day where that is not the day it was asked."""
    zone = ZoneInfo(say.zone)
    same_day = question.asked.astimezone(zone).date() == question.closes.astimezone(zone).date()
    return When(question.closes, Style.TIME if same_day else Style.BOTH)


def _verdicts(question: Question, say: Say) -> tuple[Button, ...]:
    return tuple(Button(say.plain(KEYS[verdict]), GiveAnswer(question.id, verdict)) for verdict in Verdict)

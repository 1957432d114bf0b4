"""Why we asked after a meeting, or kept quiet."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.cards import Block, Button, Card, Line, Style, Text, When
from bot.commands import AskColleagues, BindSeries, PauseHere, PausePlace, UnbindSeries
from bot.company import Asking
from bot.meetings import Chosen, Privately, Question, Rung
from bot.meetings.whether import Rule, Silence
from bot.people import Place
from prompts.answers import until
from prompts.words import Say

MINUTE = 60


@dataclass(frozen=True, slots=True)
class Limits:
    """How often somebody may be asked, how often they were in seven days, and what they want."""

    asking: Asking
    asked: int = 0
    stopped: bool = False
    less: bool = False
    snoozed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """A series, by its newest question, and where its host has chosen to be asked, if they have."""

    question: Question
    chosen: Chosen | None = None
    room: str = ""
    silenced: bool = False


def rule(rule: Rule, say: Say) -> str:
    """Return a rule in the reader's words."""
    return say.plain(f"rule-{rule.name.lower().replace('_', '-')}")


def why_asked(question: Question, asking: Asking, count: int, say: Say) -> Card:
    """Tell why somebody got a question; ``count`` is how often they were asked in seven days."""
    because = say(_because(question), title=question.title, invited=question.invited)
    budget = say("why-budget", day=asking.a_day, week=asking.a_week, count=count)
    told = (Text(because), Text(budget), Text(say("why-who-sees", **{"from": question.shown_from})))
    return Card(say.plain("why-asked"), told)


def _because(question: Question) -> str:
    if question.by_hand:
        return "why-asked-privately" if question.invited else "why-asked-open"
    return "why-asked-there" if question.title and not question.hidden else "why-asked-there-hidden"


def why_quiet(silence: Silence, say: Say) -> Card:
    key = "why-quiet-more" if silence.title else "why-quiet-hidden"
    told: list[Block] = [Text(say(key, title=silence.title, rule=rule(silence.rule, say)))]
    if silence.rule is Rule.REHEARSAL and silence.otherwise:
        told.append(Text(say("would-have", rule=rule(silence.otherwise, say)), quiet=True))
    elif silence.rule is Rule.REHEARSAL:
        told.append(Text(say("would-have-asked"), quiet=True))
    return Card(say.plain("why-quiet"), tuple(told))


def asked_here(question: Question, say: Say) -> Card:
    return Card(say.plain("why-asked"), (Text(say("why-asked-here", at=When(question.asked, Style.BOTH))),))


def nothing_here(say: Say) -> Card:
    return Card(say.plain("why-nothing"), (Text(say("why-nothing-more")),))


def with_unknown(card: Card, hosted: Silence | None, count: int, say: Say) -> Card:
    """Tell below a card of what ended and nobody told who was there: what its reader ``hosted``, or how many."""
    told: list[Block] = []
    if hosted:
        key = "why-unknown-hosted" if hosted.title else "why-unknown-hosted-hidden"
        told.append(Text(say(key, title=hosted.title, at=When(hosted.at, Style.BOTH))))
    if count:
        told.append(Text(say("why-unknown-count", count=count), quiet=True))
    return replace(card, blocks=(*card.blocks, *told))


def with_limits(card: Card, own: Limits, say: Say) -> Card:
    """Tell below a card how often its reader can be asked, and how often they were."""
    asking = own.asking
    limits = say(_limits(own), day=asking.a_day, week=asking.a_week, gap=asking.gap_seconds // MINUTE)
    if own.snoozed and not own.stopped:
        limits = say("home-snoozed", until=When(own.snoozed, Style.BOTH))
    told = (Text(limits, quiet=True), Text(say("home-budget", count=own.asked), quiet=True))
    return replace(card, blocks=(*card.blocks, *told))


def _limits(own: Limits) -> str:
    return "privacy-stopped" if own.stopped else "home-asked-less" if own.less else "limits-own"


def asked_by_hand(question: Question, bind: BindSeries | None, series: str, say: Say) -> Card:
    """Note the ask; ``bind`` offers to ask here after every meeting of a ``series`` of the asker's."""
    if question.invited:
        return Card("", (Text(say("asked-privately")),))
    told = [Text(say("asked-by-hand", until=until(question, say)))]
    if bind is None:
        return Card("", tuple(told))
    told.append(Text(say("bind-offer", title=series)))
    return Card("", tuple(told), (Button(say.plain("bind-here"), bind),))


def pause_noted(by: PausePlace | PauseHere, paused: datetime | None, say: Say) -> Card:
    """Tell whether asking is ``paused`` now, until when, and how to change it."""
    if paused is None:
        again = Button(say.plain("pause-here"), replace(by, off=False))
        return Card(say.plain("resumed"), (Text(say("resumed-more")),), (again,))
    told = (Text(say("paused-more", until=When(paused, Style.DAY))),)
    return Card(say.plain("paused"), told, (Button(say.plain("resume"), replace(by, off=True)),))


def where_asked(here: Question | None, mine: Bound | None, place: Place | None, say: Say) -> Card:
    """Tell where the questions of a place, and a host's own series, are asked; ``place`` is one it may move to."""
    told: list[Block] = []
    if here:
        told.append(Text(say("where-here", rung=rung(here.rung, say), at=When(here.asked, Style.BOTH))))
    if mine is None:
        return Card(say.plain("where"), tuple(told) or (Text(say("where-nothing")),))
    told.append(Text(where(mine, say)))
    return Card(say.plain("where"), tuple(told), _moving(mine, place, say))


def series_placed(mine: Bound, say: Say) -> Card:
    return Card(say.plain("where"), (Text(where(mine, say)),), _moving(mine, None, say))


def where(mine: Bound, say: Say) -> Line:
    """Tell where a series is asked about, and why there."""
    question = mine.question
    title = question.title if question.title and not question.hidden else say.plain("closed-hidden")
    if mine.silenced:
        return say("where-silenced", title=title)
    match mine.chosen:
        case None:
            return say("where-series", title=title, rung=rung(mine.question.rung, say))
        case Privately(alone):
            return say("where-bound-alone" if alone else "where-bound-privately", title=title)
        case Place():
            key = "where-bound" if mine.room else "where-bound-there"
            return say(key, title=title, room=mine.room)


def rung(rung: Rung, say: Say) -> str:
    return say.plain(f"rung-{rung.name.lower().replace('_', '-')}")


def _moving(mine: Bound, place: Place | None, say: Say) -> tuple[Button, ...]:
    if mine.silenced:
        return ()
    if mine.chosen:
        return (Button(say.plain("where-let-go"), UnbindSeries(mine.question.id)),)
    if place and mine.question.rung is not Rung.OWN:  # what has a chat of its own is moved on purpose only
        return (Button(say.plain("bind-here"), BindSeries(mine.question.id, place)),)
    return ()


def outsiders_here(ask: AskColleagues | None, say: Say) -> Card:
    """Answer somebody who asks where people from outside can read; ``ask`` asks the colleagues instead."""
    if ask is None:
        return Card(say.plain("outsiders"), (Text(say("too-many-colleagues")),))
    button = Button(say.plain("ask-privately"), ask, primary=True)
    return Card(say.plain("outsiders"), (Text(say("outsiders-more")),), (button,))

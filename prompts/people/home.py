"""One page for one person."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.answers import Tally
from bot.cards import MAX_BUTTONS, Block, Button, Card, Heading, Line, Style, Text, When
from bot.cases import Case
from bot.commands import (
    AskMeLess,
    Section,
    ShowDecisions,
    ShowHelp,
    ShowPrivacy,
    ShowSetup,
    Snooze,
    TurnPage,
)
from bot.company import Asking
from bot.meetings import Question
from prompts import answers
from prompts.cases import outcome_title, state
from prompts.people import stop_or_start
from prompts.words import Say

Pressed = TurnPage | ShowDecisions


@dataclass(frozen=True, slots=True)
class Listed:
    """A closed question, with what its reader may see of its result and of its case."""

    question: Question
    tally: Tally | None = None
    case: Case | None = None


@dataclass(frozen=True, slots=True)
class Mine:
    """What somebody wants of us, how often they were ``asked`` in seven days, and whether they may see settings."""

    stopped: bool = False
    less: bool = False
    asked: int = 0
    sees_settings: bool = False
    snoozed: datetime | None = None


def welcome(company: str, name: str, say: Say) -> Card:
    """Tell somebody new what this is, and what to try."""
    told = (Text(say("home-welcome-more", company=company)), Text(say("home-welcome-try", name=name)))
    return Card(say.plain("home-welcome"), told, (Button(say.plain("home-help"), ShowHelp("", name)),))


def for_guest(company: str, say: Say) -> Card:
    return Card(say.plain("home-title"), (Text(say("home-guest", company=company)),))


def open_for(question: Question, say: Say) -> Card:
    """Show a question that this person may answer from their page. It does not tell whether they have."""
    return answers.waiting(question, say)


def turning(section: Section, page: int, say: Say, *, older: bool) -> tuple[Card, ...]:
    """Show the way to the other pages of a section, if there are any."""
    buttons = _turns(TurnPage(section, page - 1), TurnPage(section, page + 1), say, newer=page > 0, older=older)
    place = say("home-page", section=say.plain(f"section-{section.value}"), page=page + 1)
    return (Card("", (Text(place, quiet=True),), buttons),) if buttons else ()


def closed(listed: list[Listed], page: int, say: Say, *, older: bool) -> Card:
    """List a person's closed questions with what came of them."""
    turns = (TurnPage(Section.CLOSED, page - 1), TurnPage(Section.CLOSED, page + 1))
    buttons = _turns(*turns, say, newer=page > 0, older=older)
    return Card("", (Heading(say.plain("decisions-closed")), *_lines(listed, say)), buttons)


def decisions(listed: list[Listed], page: int, say: Say, *, older: bool) -> Card:
    """List every closed question and every case that its reader may see."""
    buttons = _turns(ShowDecisions(page - 1), ShowDecisions(page + 1), say, newer=page > 0, older=older)
    return Card(say.plain("decisions"), _lines(listed, say) or (Text(say("decisions-none")),), buttons)


def settings(asking: Asking, name: str, mine: Mine, say: Say) -> Card:
    """Show the part of a page that is about its reader: what they want, and what is kept on them."""
    told = (
        Heading(say.plain("home-settings")),
        Text(_wish(asking, mine, say)),
        Text(say("home-budget", count=mine.asked)),
        Text(say("home-kept"), quiet=True),
        Text(say("home-support", name=name), quiet=True),
    )
    buttons = (
        stop_or_start(say, stopped=mine.stopped or mine.less or mine.snoozed is not None),
        Button(say.plain("home-privacy"), ShowPrivacy()),
        Button(say.plain("decisions"), ShowDecisions()),
    )
    less = () if mine.less else (Button(say.plain("ask-less"), AskMeLess()),)
    setup = (Button(say.plain("setup-shown"), ShowSetup()),) if mine.sees_settings else ()
    again = (mine.less or mine.snoozed) and not mine.stopped
    stop = (stop_or_start(say, stopped=False),) if again else ()
    snooze = () if mine.snoozed else (Button(say.plain("snooze"), Snooze()),)
    return Card("", told, buttons, (*less, *snooze, *stop, *setup))


def in_one(cards: tuple[Card, ...], say: Say) -> Card:
    """Show a page as one card, where a platform has no pages; its buttons are those of the last two parts."""
    blocks = tuple(block for card in cards for block in card.blocks)
    others = cards[-2].buttons if len(cards) > 1 else ()
    buttons = (*cards[-1].buttons, *others)
    return Card(say.plain("home-title"), blocks, buttons[:MAX_BUTTONS], (*cards[-1].more, *buttons[MAX_BUTTONS:]))


def _wish(asking: Asking, mine: Mine, say: Say) -> Line:
    if mine.snoozed and not mine.stopped:
        return say("home-snoozed", until=When(mine.snoozed, Style.BOTH))
    key = "privacy-stopped" if mine.stopped else "home-asked-less" if mine.less else "home-asked"
    return say(key, day=asking.a_day, week=asking.a_week)


def _turns(newer_: Pressed, older_: Pressed, say: Say, *, newer: bool, older: bool) -> tuple[Button, ...]:
    """Return *Newer* and *Older* as far as there is anything newer and older."""
    return (
        *((Button(say.plain("newer"), newer_),) if newer else ()),
        *((Button(say.plain("older"), older_),) if older else ()),
    )


def _lines(listed: list[Listed], say: Say) -> tuple[Block, ...]:
    return tuple(block for each in listed for block in _entry(each, say))


def _entry(listed: Listed, say: Say) -> Iterator[Block]:
    """Tell of one question in a line, and of its case in another."""
    question, tally, case = listed.question, listed.tally, listed.case
    shown = question.title and not question.hidden
    title = say.plain("closed-one", title=question.title) if shown else say.plain("closed-hidden")
    result = f" · {answers.in_a_line(question, tally, say)}" if tally else ""
    yield Text((When(question.asked, Style.DAY), f" · {title}{result}"))
    if case and case.settled:
        yield Text((outcome_title(case, say),), quiet=True)
        yield from state(case, say)[:1] if case.outcome else ()
    elif case:
        yield Text((say.plain("second-look", name=case.name),), quiet=True)

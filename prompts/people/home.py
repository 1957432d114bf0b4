"""One page for one person."""

from dataclasses import dataclass
from datetime import datetime

from bot.cards import MAX_BUTTONS, Button, Card, Heading, Line, Style, Text, When
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
from prompts.cases.listed import Listed, entry
from prompts.people import stop_or_start
from prompts.words import Say


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
    lines = (block for each in listed for block in entry(each, say))
    return Card("", (Heading(say.plain("decisions-closed")), *lines), buttons)


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


def _turns(newer_: TurnPage, older_: TurnPage, say: Say, *, newer: bool, older: bool) -> tuple[Button, ...]:
    """Return *Newer* and *Older* as far as there is anything newer and older."""
    return (
        *((Button(say.plain("newer"), newer_),) if newer else ()),
        *((Button(say.plain("older"), older_),) if older else ()),
    )

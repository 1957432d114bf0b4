"""What comes of pressing a button under a digest: who is reminded, and what they read."""

from datetime import datetime

from bot.cards import Block, Button, Card, Text
from bot.cases import Case
from bot.commands import HandOver
from bot.meetings import Question
from prompts.cases import choices, decision, outcome_title, state
from prompts.words import Say


def nudges_noted(now: tuple[int, ...], before: tuple[int, ...], at: datetime | None, say: Say) -> Card:
    """Tell a reader of which cases the owners are reminded, and of which they have been this week."""
    told = [Text(say("nudged-now", count=len(now), names=_named("D", now)))] if now else []
    if before and at:
        told.append(Text(say("nudged-before", count=len(before), names=_named("D", before), day=say.day(at))))
    how = (Text(say("nudged-how"), quiet=True),)
    return Card(say.plain("nudged"), (*told, *how))


def drafts_asked(now: tuple[int, ...], before: tuple[int, ...], say: Say) -> Card:
    """Tell a CX lead of which drafts executives are reminded, and of which they have been."""
    told = [Text(say("asked-now", count=len(now), names=_named("W", now)))] if now else []
    if before:
        told.append(Text(say("asked-before", count=len(before), names=_named("W", before))))
    return Card(say.plain("drafts-asked"), tuple(told) or (Text(say("asked-rehearsal")),))


def owner_nudged(case: Case, question: Question | None, say: Say, *, theirs: bool) -> Card:
    """Ask the owner of an overdue case what stands in its way; whoever owns it no more reads only what became of it."""
    if case.settled:
        return Card(outcome_title(case, say), state(case, say))
    if not theirs:
        return Card(say.plain("nudge-title", name=case.name), (Text(say("nudge-passed")),))
    about: tuple[Block, ...] = (*decision(question, say),) if question else ()
    told = (
        Text(say("nudge-asks", due=say.day(case.due))),
        *about,
        Text(say("nudge-once"), quiet=True),
    )
    more = (Button(say.plain("hand-over"), HandOver(case.number)),)
    return Card(say.plain("nudge-title", name=case.name), told, choices(case, say), more)


def _named(letter: str, numbers: tuple[int, ...]) -> str:
    return ", ".join(f"{letter}-{number}" for number in numbers)

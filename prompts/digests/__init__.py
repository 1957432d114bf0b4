"""The week in numbers: good news first, one thing to do last. The order is fixed, and it is that of ``_parts``."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.cards import Block, Card, Heading, Line, Text
from bot.digests import Digest, monday_of
from prompts.digests.buttons import home_menu, menu, row
from prompts.digests.leading import leaders_of, leading
from prompts.digests.numbers import numbers_of
from prompts.digests.pictured import pictured
from prompts.digests.seat import answers, blind, coverage, seat_of
from prompts.digests.stacked import stacked
from prompts.digests.thoughts import across_of, thoughts, thoughts_of
from prompts.digests.to_do import to_do_of
from prompts.digests.told import Told
from prompts.digests.wins import wins_of
from prompts.digests.worth import value_of
from prompts.words import Say

SUNDAY = timedelta(days=6)


def digest(told: Told, say: Say) -> Card:
    """Show a week to a reader, with a picture of the last ones."""
    card = in_words(told, say)
    pictures = () if told.digest.nothing_happened else pictured(told.lately, say)
    return replace(card, blocks=(*card.blocks, *pictures))


def in_words(told: Told, say: Say) -> Card:
    """Show it without the picture, where that has to stand in a reply to one person: Slack shows none there."""
    week = told.digest
    parts = _quiet_week(told, say) if week.nothing_happened else _parts(told, say)
    hidden = Text(say("digest-hidden", least=week.least), quiet=True)
    shown = (Text(_when(told, say), quiet=True), *parts, *to_do_of(told, say), hidden)
    return Card(title(week, say), shown, row(told, say), menu(told, say))


def digest_asked_for(told: Told, say: Say) -> Card:
    """Show it to a reader who has asked, and say why it is not the running week."""
    card = in_words(told, say)
    return replace(card, blocks=(*card.blocks, Text(say("digest-running"), quiet=True)))


def title(week: Digest, say: Say) -> str:
    return say.plain("digest", monday=say.day(monday_of(week.week)))


def on_home(told: Told, say: Say) -> Card:
    """Show the latest week on its reader's page, with the way to what stands behind it."""
    lines = (Heading(say.plain("digest-home")), Text(_when(told, say), quiet=True), *_in_short(told, say))
    return Card("", lines, row(told, say), home_menu(told, say))


def _parts(told: Told, say: Say) -> Iterator[Block]:
    week = told.digest
    yield from wins_of(told, say)
    yield from value_of(week.worth, say)
    yield from seat_of(told, say)
    yield from thoughts_of(week, say)
    yield from across_of(week.across, say)
    yield from leaders_of(told, say)
    yield from numbers_of(told, say)


def _quiet_week(told: Told, say: Say) -> Iterator[Block]:
    """Tell in a sentence that there was nothing; what is not of people is told all the same."""
    week = told.digest
    yield Text(say("digest-quiet", name=told.called))
    yield from stacked(blind(week, say), quiet=True)
    if week.leading.vacant_since or week.unsure or week.heard:
        yield from leading(told, say)
    yield from numbers_of(told, say)


def _in_short(told: Told, say: Say) -> Iterator[Block]:
    week = told.digest
    if week.nothing_happened:
        yield Text(say("digest-quiet", name=told.called))
        return
    won = say("measured-named", name=say.plain("part-wins"), number=len(week.wins))
    yield from stacked((won, coverage(week, say), answers(week, say), thoughts(week.thoughts, say)))


def _when(told: Told, say: Say) -> Line:
    monday = monday_of(told.digest.week)
    return say("digest-when", company=told.company, **{"from": say.day(monday)}, to=say.day(monday + SUNDAY))

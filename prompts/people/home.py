"""One page for one person."""

from bot.answers import Tally
from bot.cards import Block, Card, Heading, Style, Text, When
from bot.cases import Case
from bot.meetings import Question
from prompts import answers
from prompts.cases import outcome_title, state
from prompts.words import Say


def open_for(question: Question, say: Say) -> Card:
    """Show a question that this person may answer from their page."""
    return answers.waiting(question, say)


def decisions(closed: list[tuple[Question, Tally]], cases: list[Case], say: Say) -> Card:
    """List a person's closed questions with what came of them, and the cases they own."""
    told: list[Block] = []
    if cases:
        told.append(Heading(say.plain("decisions-cases")))
    for case in cases:
        title = outcome_title(case, say) if case.settled else say.plain("second-look", name=case.name)
        told += [Text((title,)), *state(case, say)]
    if closed:
        told.append(Heading(say.plain("decisions-closed")))
    for question, tally in closed:
        told.append(Text(_one_line(question, tally, say)))
    return Card(say.plain("decisions"), tuple(told) or (Text(say("decisions-none")),))


def in_one(cards: tuple[Card, ...], say: Say) -> Card:
    """Show a page as one card, where a platform has no pages; its buttons are those of the last part."""
    return Card(say.plain("home-title"), tuple(block for card in cards for block in card.blocks), cards[-1].buttons)


def _one_line(question: Question, tally: Tally, say: Say) -> tuple[str | When, ...]:
    shown = question.title and not question.hidden
    title = say.plain("closed-one", title=question.title) if shown else say.plain("closed-hidden")
    result = answers.in_a_line(question, tally, say)
    return (When(question.asked, Style.DAY), " · ", title, " · ", result)

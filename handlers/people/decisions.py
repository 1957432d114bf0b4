"""What was asked and what became of it, for everyone who may see it, and for nobody else."""

from collections.abc import Iterator
from dataclasses import replace

from bot.cards import Sight
from bot.commands import Request, ShowDecisions
from bot.company import Extent, Thing, may_see
from bot.effects import Effect, Reply
from bot.meetings import Question
from bot.people import Person
from bot.views import Decisions
from handlers.company import roles_in, say_to, setup_of
from handlers.people import colleague
from prompts.people import home as words
from prompts.people.home import Listed
from storage import Memory
from storage.engine import Page

A_PAGE = 10


def show_decisions(command: ShowDecisions, request: Request, memory: Memory) -> Iterator[Effect]:
    colleague(request.by, memory)
    yield Reply(Decisions(request.by, max(0, command.page)))


def decisions(view: Decisions, memory: Memory) -> Sight:
    say, page = say_to(view.person, memory), Page(view.page, A_PAGE)
    every = Extent.ALL in may_see(Thing.CASE, *roles_in(memory, view.person))
    found = memory.meetings.closed_for(view.person, _teams_led(view.person, memory), page, every=every)
    listed = [_as_seen(question, view.person, memory) for question in found[:A_PAGE]]
    return Sight(view.person, words.decisions(listed, view.page, say, older=len(found) > A_PAGE), say.language)


def with_outcome(question: Question, memory: Memory) -> Listed:
    """Return a closed question with its result and its case, for somebody who was asked or hosted it."""
    return Listed(question, memory.answers.tally(question.id), memory.cases.about(question.id))


def _as_seen(question: Question, person: Person, memory: Memory) -> Listed:
    """Return it without its result where this person may see the case alone. Source: product, §7."""
    mine = question.host == person or memory.meetings.was_asked(question.id, person)
    result = mine or Extent.ALL in may_see(Thing.RESULT, *roles_in(memory, person))
    listed = with_outcome(question, memory)
    if listed.case and question.hidden and not mine and listed.case.owner != person:
        listed = replace(listed, case=listed.case.without_words())
    return listed if result else Listed(question, None, listed.case)


def _teams_led(person: Person, memory: Memory) -> tuple[str, ...]:
    if Extent.OWN_TEAM not in may_see(Thing.CASE, *roles_in(memory, person)):
        return ()
    profile = memory.people.profile(person)
    return tuple(team.name for team in setup_of(memory).teams if profile and team.lead == profile.email)

"""What was asked and what became of it, for everyone who may see it, and for nobody else."""

from collections.abc import Iterator
from datetime import datetime

from bot.cards import Card, Sight
from bot.cases import Case
from bot.cases.listing import Reader, Wanted
from bot.cases.searching import MOST_TYPED
from bot.cases.tags import about
from bot.commands import FindDecisions, Request, ShowDecisions
from bot.company import Extent, Thing, led_by, may_see
from bot.effects import Effect, Reply
from bot.forms import Form
from bot.meetings import Question
from bot.people import Person
from bot.views import Decisions
from handlers.company import is_hidden_from, roles_in, say_to, setup_of
from handlers.people import colleague
from prompts.cases import listed as words
from prompts.cases.labels import Labels
from prompts.cases.listed import Listed
from prompts.words import Say
from storage import Memory
from storage.engine import Page

A_PAGE = 10
MOST_PAGES = 100_000
LATE = 5  # overdue cases of a lead's teams on their page; the rest is a button away


def show_decisions(command: ShowDecisions | FindDecisions, request: Request, memory: Memory) -> Iterator[Effect]:
    colleague(request.by, memory)
    page = command.page if isinstance(command, ShowDecisions) else 0
    typed = " ".join(command.words.split())[:MOST_TYPED]
    yield Reply(Decisions(request.by, max(0, min(page, MOST_PAGES)), command.which, typed))


def form_of_search(command: FindDecisions, request: Request, memory: Memory) -> Form:
    colleague(request.by, memory)
    return words.search(command, say_to(request.by, memory))


def decisions(view: Decisions, at: datetime, memory: Memory) -> Sight:
    say, page = say_to(view.person, memory), Page(view.page, A_PAGE)
    reader = reader_of(view.person, memory)
    found = memory.decisions.listed(reader, Wanted(at, view.which, view.words), page)
    shown = [_as_seen(question, view.person, at, memory) for question in found[:A_PAGE]]
    card = words.decisions(shown, view, say, across=reader.every, older=len(found) > A_PAGE)
    return Sight(view.person, card, say.language)


def reader_of(person: Person, memory: Memory) -> Reader:
    """Return what this person may look through. Source: product, §7, ``Thing.CASE``."""
    extents, profile = may_see(Thing.CASE, *roles_in(memory, person)), memory.people.profile(person)
    mail = profile.email if profile else ""
    led = led_by(setup_of(memory), mail)
    member = tuple(team.name for team in setup_of(memory).teams if mail and mail in team.members)
    may_lead = led if Extent.OWN_TEAM in extents else ()
    return Reader(person, may_lead, tuple(dict.fromkeys((*led, *member))), every=Extent.ALL in extents)


def overdue_on_page(person: Person, at: datetime, say: Say, memory: Memory) -> Iterator[Card]:
    """Yield what is overdue in the teams that this person leads, but for what they own: that stands there already."""
    reader = reader_of(person, memory)
    found = memory.decisions.overdue_in(reader.led, at, LATE)
    listed = [_as_seen(question, person, at, memory) for question in found]
    others = [each for each in listed if each.case and each.case.owner != person]
    if others:
        yield words.overdue(others[:LATE], say)


def with_outcome(question: Question, reader: Person, at: datetime, memory: Memory) -> Listed:
    """Return a closed question with its result and its case, for somebody who was asked or hosted it."""
    return Listed(question, memory.answers.tally(question.id), _case_of(question, reader, at, memory))


def labels_of(case: Case, question: Question | None, memory: Memory) -> Labels:
    """Return what a case is about."""
    teams = about(question.team if question else "", memory.cases.touching(case.number))
    return Labels(teams, memory.cases.tags(case.number))


def shows_owner(case: Case, question: Question | None, reader: Person, memory: Memory) -> bool:
    """Tell whether the owner of a case is to be named: of a private meeting's nobody else is told who hosted it."""
    secret = question is None or question.hidden
    return memory.people.profile(case.owner) is not None and (not secret or case.owner == reader)


def _case_of(question: Question, reader: Person, at: datetime, memory: Memory) -> Case | None:
    """Return the case about a question, unless it is its owner's alone while the team warms up."""
    case = memory.cases.about(question.id)
    return None if case and is_hidden_from(reader, case, at, memory) else case


def _as_seen(question: Question, person: Person, at: datetime, memory: Memory) -> Listed:
    """Return it without its result where this person may see the case alone. Source: product, §7."""
    mine = question.host == person or memory.meetings.was_asked(question.id, person)
    result = mine or Extent.ALL in may_see(Thing.RESULT, *roles_in(memory, person))
    case = _case_of(question, person, at, memory)
    tally = memory.answers.tally(question.id) if result else None
    if case is None:
        return Listed(question, tally)
    if question.hidden and not mine and case.owner != person:
        case = case.without_words()
    owner = case.owner if shows_owner(case, question, person, memory) else None
    return Listed(question, tally, case, labels_of(case, question, memory), owner)

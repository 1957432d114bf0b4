"""A question is open, reminds once, and closes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.answers import Tally
from bot.cards import Sight
from bot.cases import WORKING_DAYS, Case, rule_that_reopens
from bot.commands import CloseQuestion, RemindRoom, Request
from bot.company import Flag, Setup, team_called, team_of
from bot.digests.soon import spans
from bot.digests.weeks import week_of
from bot.effects import Effect, Show
from bot.meetings import Question
from bot.people import Group, Person, Where
from bot.views import AskedAlone, CaseForOwner, DecisionSuggested, OpenQuestion, Reminder, Summary
from handlers.answers import close_for_good
from handlers.cases.escalating import plan
from handlers.company import hours_of, say_to, setup_of
from handlers.homes import homes_about
from handlers.people.left import who_acts_for
from handlers.people.willing import wants_peace
from handlers.standing import cards_of, outsiders_read
from prompts import answers as words
from prompts import cases as case_words
from prompts import people as people_words
from prompts.words import Say
from storage import Memory
from storage.answers import Closed

OCCASIONS = 5  # of a series, before its small groups are counted together


def remind_the_room(command: RemindRoom, request: Request, memory: Memory) -> Iterator[Effect]:
    """Remind whoever has not answered. Everyone asked gets a row alike, and who has answered sees nothing."""
    del request
    question = memory.meetings.question(command.question)
    if question and not question.closed:
        yield from (Show(Reminder(question.id, person)) for person in memory.meetings.asked(question.id))


def close_the_question(command: CloseQuestion, request: Request, memory: Memory) -> Iterator[Effect]:
    question = memory.meetings.question(command.question)
    if question is None or question.closed:
        return
    if not memory.answers.can_be_counted(question.id):
        yield from _close_uncounted(question, request.at, memory)
        return
    asked, setup = memory.meetings.asked(question.id), setup_of(memory)
    closed = close_for_good(question.id, memory)
    memory.meetings.close(question.id, request.at, closed.tally.answered, concern=closed.tally.concern)
    _count(question, closed, request.at, memory)
    yield from _let_go(question.id, memory)
    if closed.tally.answered < question.shown_from:
        memory.meetings.pool(question, OCCASIONS)
    yield from map(Show, cards_of(question, memory))
    yield from (Show(Reminder(question.id, person)) for person in asked)
    yield from homes_about(question, memory)
    yield from _afterwards(question, closed.tally, request.at, setup, memory)
    if closed.shared and memory.cases.about(question.id) is None:
        yield Show(Summary(question.id))


def _count(question: Question, closed: Closed, at: datetime, memory: Memory) -> None:
    """Move everyone's own counters alike, and those of how soon the company answers."""
    for person in memory.meetings.asked(question.id):
        counters = memory.attention.of(person)
        memory.attention.keep(person, counters.after(at, answered=person in closed.answered))
    if closed.pressed:
        week = week_of(at, setup_of(memory).company.timezone)
        memory.digests.add_times(week, spans(question.asked, closed.pressed))


def _close_uncounted(question: Question, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Close a question that came back without its secret, and say so. Whoever did not answer has ignored nothing."""
    memory.answers.lose(question.id)
    memory.meetings.close_uncounted(question.id, at)
    memory.inbox.forget_question(question.id)
    yield from _let_go(question.id, memory)
    yield from map(Show, cards_of(question, memory))
    yield from (Show(Reminder(question.id, person)) for person in memory.meetings.asked(question.id))


def _let_go(question: str, memory: Memory) -> Iterator[Effect]:
    """Forget what a recorder suggested, and take it down."""
    if memory.meetings.suggestion(question) is not None:
        memory.meetings.drop_suggestion(question)
        yield Show(DecisionSuggested(question))


def _afterwards(question: Question, tally: Tally, at: datetime, setup: Setup, memory: Memory) -> Iterator[Effect]:
    """Open a case if the rules say so, and tell its owner."""
    team = team_called(setup, question.team)
    rule = rule_that_reopens(tally, any_dislike=bool(team and team.flag is Flag.ANY))
    if rule is None:
        return
    owner = who_acts_for(question.host, question.team, memory)
    due = hours_of(owner, setup, memory).working_day_after(at, WORKING_DAYS)
    case = Case(memory.cases.next_number(), question.id, owner, rule, opened=at, due=due)
    memory.cases.keep(case)
    memory.cases.touch(case.number, _touching(question, setup, memory))
    memory.audit.note(at, owner, "case opened", case.name)
    yield Show(CaseForOwner(case.number))
    yield from plan(case, at, memory)


def _touching(question: Question, setup: Setup, memory: Memory) -> tuple[str, ...]:
    """Return the teams of the others who were invited."""
    profiles = (memory.people.profile(person) for person in memory.meetings.asked(question.id))
    teams = {team.name for profile in profiles if profile and (team := team_of(setup, profile.email))}
    return tuple(sorted(teams - {question.team}))


def question_shown(view: OpenQuestion, memory: Memory) -> Sight | None:
    """Show the question as its room sees it."""
    question = memory.meetings.question(view.question)
    if question is None:
        return None
    return _as_it_stands(question, question.where, Say(question.language, setup_of(memory).company.timezone), memory)


def asked_alone(view: AskedAlone, memory: Memory) -> Sight | None:
    """Show the question to one of those who are each asked alone. It is the same for all, whoever has answered."""
    question = memory.meetings.question(view.question)
    return _as_it_stands(question, view.person, say_to(view.person, memory), memory) if question else None


def _as_it_stands(question: Question, to: Where, say: Say, memory: Memory) -> Sight:
    """Show the question, open or closed. Once closed it is not begun with any more."""
    name, outsiders = question.id, outsiders_read(question, memory)
    quote = None if outsiders else memory.evidence.beside(name)
    if question.closed:
        tally, pooled = memory.answers.tally(name), _pooled(name, memory)
        shown = replace(question, hidden=question.hidden or outsiders)  # nor does what was decided come back for them
        return Sight(None, words.closed_question(shown, tally, pooled, say, quote), say.language)
    answered = memory.answers.count(name)
    if outsiders:
        return Sight(None, words.without_words(question, answered, say), say.language)
    invited = () if isinstance(question.where, Group | Person) else memory.meetings.asked(name)
    return Sight(to, words.open_question(question, answered, invited, say, quote), say.language)


def reminder(view: Reminder, at: datetime, memory: Memory) -> Sight | None:
    """Nothing, once the person has answered or the question has closed."""
    question = memory.meetings.question(view.question)
    gone = question is None or question.closed or wants_peace(view.person, at, memory)
    if question is None or gone or not memory.answers.can_be_counted(view.question):
        return None
    if memory.answers.given_by(view.question, view.person):
        return None
    say = say_to(view.person, memory)
    return Sight(view.person, words.reminder(question, say), say.language)


def summary(view: Summary, memory: Memory) -> Sight | None:
    question = memory.meetings.question(view.question)
    said = memory.answers.words(view.question)
    if question is None or not said:
        return None
    say = say_to(question.host, memory)
    return Sight(question.host, people_words.words_shared(question, case_words.quotes(said, say), say), say.language)


def _pooled(name: str, memory: Memory) -> tuple[int, Tally] | None:
    others = memory.meetings.pooled(name)
    return (len(others), Tally.together(memory.answers.tally(other) for other in others)) if others else None

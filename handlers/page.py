"""One page for one person: what is open, what became of the rest, and their settings."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.cards import Card, HomeOf, Sight
from bot.commands import OpenHome, Request, Section, ShowHome, TurnPage
from bot.company import Role, Thing, may_see
from bot.effects import Effect, Reply
from bot.people import A_WEEK, Kind, Person
from bot.typed import called
from bot.views import Home, HomePage
from handlers.blockers.listed import blockers_on_page
from handlers.colleagues import teams_led
from handlers.company import roles_in, say_to, setup_of, who_is_waited_for
from handlers.company.guide import on_page as guide_on_page
from handlers.digests.editions.within import numbers_on_page
from handlers.leaders.pages import leaders_on_page
from handlers.leaders.said_done import said_done_on_page
from handlers.leaders.sponsor_seen import on_page as sponsor_on_page
from handlers.meetings.agenda import on_page as agenda_on_page
from handlers.meetings.connected import calendars_on_page
from handlers.meetings.warming import warming_for
from handlers.outcomes.calibrating import foreseen_on_page
from handlers.people.decisions import labels_of, overdue_on_page, with_outcome
from handlers.people.receipts import receipts_on_page
from handlers.wins.ledger import beside
from prompts import cases as case_words
from prompts import company as company_words
from prompts import people as people_words
from prompts import wins as win_words
from prompts.cases.tagging import with_labels
from prompts.meetings.choices import silenced_on_page
from prompts.people import home as words
from prompts.words import Say
from storage import Memory
from storage.engine import Page

A_PAGE = {  # 100 blocks are Slack's most
    Section.OPEN: 4, Section.CASES: 3, Section.REPORTED: 3, Section.CLOSED: 10, Section.LEADERS: 10,
    Section.SERIES: 3,
}  # fmt: skip
NEWEST, LATELY = 3, timedelta(weeks=4)  # wins on a page


def show_home(command: ShowHome | TurnPage, request: Request, memory: Memory) -> Iterator[Effect]:
    del memory
    yield Reply(Home(request.by, command if isinstance(command, TurnPage) else None))


def open_home(_: OpenHome, request: Request, memory: Memory) -> Iterator[Effect]:
    memory.people.open_home(memory.people.account(request.by))
    yield from ()


def page(person: Person, at: datetime, memory: Memory, turned: TurnPage | None = None) -> tuple[Card, ...]:
    """Return this person's Home: what can be answered first, settings last. A guest is told why there is nothing."""
    say, profile = say_to(person, memory), memory.people.profile(person)
    if profile and profile.kind is not Kind.INTERNAL:
        return (words.for_guest(setup_of(memory).company.name, say),)
    cards = (
        *guide_on_page(person, at, memory),
        *_open_ones(person, _turned(Section.OPEN, turned), say, memory),
        *_cases(person, _turned(Section.CASES, turned), say, memory),
        *overdue_on_page(person, at, say, memory),
        *_reported(person, _turned(Section.REPORTED, turned), say, memory),
        *_leading(person, at, _turned(Section.LEADERS, turned), memory),
        *numbers_on_page(person, at, say, memory),
        *foreseen_on_page(person, at, memory),
    )
    closed = (*_closed(person, at, _turned(Section.CLOSED, turned), say, memory),)
    welcome = () if cards or closed else (_welcome(person, say, memory),)
    wins = beside(win_words.on_page(memory.wins.newest_posted(at - LATELY)[:NEWEST], say), person, memory)
    series = _silenced(person, _turned(Section.SERIES, turned), say, memory)
    new, last = company_words.on_page(warming_for(person, at, memory), say), _last(person, at, say, memory)
    stopped, said = blockers_on_page(person, say, memory), said_done_on_page(person, at, memory)
    seen_to = (*new, *receipts_on_page(person, say, memory), *_health(person, say, memory))
    return (*welcome, *cards, wins, *said, stopped, *closed, *series, *seen_to, *last)


def _last(person: Person, at: datetime, say: Say, memory: Memory) -> tuple[Card, Card]:
    return calendars_on_page(person, at, say, memory), _settings(person, at, say, memory)


def _welcome(person: Person, say: Say, memory: Memory) -> Card:
    return words.welcome(setup_of(memory).company.name, called(memory.people.account(person).platform), say)


def home(view: Home, at: datetime, memory: Memory) -> Sight:
    """Show the page as one card, where a platform has no page of its own: settings, after what there is to know."""
    say = say_to(view.person, memory)
    return Sight(view.person, words.in_one(page(view.person, at, memory, view.turned)[-3:], say), say.language)


def home_page(view: HomePage, at: datetime, memory: Memory) -> Sight | None:
    """Show the page of somebody who has opened it, where their platform keeps it."""
    if not memory.people.has_home(view.person):
        return None
    person = memory.people.one(view.person)
    first, *others = page(person, at, memory)
    return Sight(HomeOf(view.person), first, say_to(person, memory).language, tuple(others))


def _leading(person: Person, at: datetime, shown: Page, memory: Memory) -> Iterator[Card]:
    """Yield what somebody has to do with leaders, with who is the sponsor, and with how executive meetings begin."""
    yield from leaders_on_page(person, at, shown, memory)
    yield from sponsor_on_page(person, at, memory)
    yield from agenda_on_page(person, at, memory)


def _turned(section: Section, turned: TurnPage | None) -> Page:
    number = max(0, turned.page) if turned and turned.section is section else 0
    return Page(number, A_PAGE[section])


def _open_ones(person: Person, shown: Page, say: Say, memory: Memory) -> Iterator[Card]:
    found = memory.meetings.open_for(person, shown)
    counted = (question for question in found[: shown.most] if memory.answers.can_be_counted(question.id))
    yield from (words.open_for(question, say) for question in counted)
    yield from words.turning(Section.OPEN, shown.number, say, older=len(found) > shown.most)


def _cases(person: Person, shown: Page, say: Say, memory: Memory) -> Iterator[Card]:
    found = memory.cases.open_of(person, shown)
    for case in found[: shown.most]:
        if question := memory.meetings.question(case.question):
            card = case_words.second_look(case, question, memory.answers.tally(question.id), [], say)
            yield with_labels(card, labels_of(case, question, memory), person, say)
    yield from words.turning(Section.CASES, shown.number, say, older=len(found) > shown.most)


def _reported(person: Person, shown: Page, say: Say, memory: Memory) -> Iterator[Card]:
    if Role.PRIVACY not in roles_in(memory, person):
        return
    found = memory.answers.reported(shown)
    yield from (people_words.words_reported(question, each, say) for question, each in found[: shown.most])
    yield from words.turning(Section.REPORTED, shown.number, say, older=len(found) > shown.most)


def _closed(person: Person, at: datetime, shown: Page, say: Say, memory: Memory) -> Iterator[Card]:
    found = memory.meetings.closed_of(person, shown)
    listed = [with_outcome(question, person, at, memory) for question in found[: shown.most]]
    if listed or shown.number:
        yield words.closed(listed, shown.number, say, older=len(found) > shown.most)


def _silenced(person: Person, shown: Page, say: Say, memory: Memory) -> Iterator[Card]:
    """Yield the series that nobody is asked about, for whoever may change that."""
    found = memory.meetings.silenced_of(person, teams_led(person, memory), shown)
    yield from (silenced_on_page(each, say) for each in found[: shown.most])
    yield from words.turning(Section.SERIES, shown.number, say, older=len(found) > shown.most)


def _health(person: Person, say: Say, memory: Memory) -> Iterator[Card]:
    if Role.ADMIN in roles_in(memory, person):
        setup = setup_of(memory)
        waited_for, troubles = who_is_waited_for(setup, memory), len(memory.outbox.troubled())
        yield company_words.health(setup, waited_for, troubles, called(memory.people.account(person).platform), say)


def _settings(person: Person, at: datetime, say: Say, memory: Memory) -> Card:
    people = memory.people
    mine = words.Mine(
        people.has_stopped(person),
        people.wants_less(person),
        len(memory.meetings.charged(person, at - A_WEEK)),
        bool(may_see(Thing.SETTINGS, *roles_in(memory, person))),
        people.snoozed_until(person, at),
        people.wants_recall(person),
    )
    return words.settings(setup_of(memory).asking, called(memory.people.account(person).platform), mine, say)

"""A person's page: new, busy, at its fullest, and turned over."""

from dataclasses import replace

from bot.answers import Words
from bot.cards import Card
from bot.cases import Because, State
from bot.commands import Section
from bot.company import Asking, Setup
from prompts import answers, blockers, cases, company, people, wins
from prompts.cases import listed
from prompts.cases.listed import Listed
from prompts.cases.tagging import with_labels
from prompts.meetings import calendars
from prompts.meetings.calendars import Offers
from prompts.meetings.choices import silenced_on_page
from prompts.people import home
from prompts.people.home import Mine
from prompts.words import Say
from tests.cards.examples.cast import HOSTILE, LONG_TITLE, LONG_WORDS, NOON, Cast, tally
from tests.cards.examples.of_blockers import worst as worst_blocker
from tests.cards.examples.of_calendars import AS_THEY_STAND, at_their_worst
from tests.cards.examples.of_decisions import FULLEST, worst_case
from tests.cards.examples.of_editions import fullest_own_week
from tests.cards.examples.of_meetings import SILENCED
from tests.cards.examples.of_pledges import fullest_said_and_done
from tests.cards.examples.of_wins import posted
from tests.cards.examples.register import Home, shows

NORTHWIND = Setup.default("Northwind", "dana@northwind.example")
WAITED = tuple(f"anna-lena.{at}@northwind.example" for at in range(10))


@shows(answers.waiting, home.open_for, home.closed, home.settings)
def home_of_somebody_busy(cast: Cast, say: Say) -> Home:
    kept = cast.case(state=State.KEPT, because=Because.COST, outcome="We cannot pay for it", tell="We say so")
    closed = [
        Listed(cast.question(invited=12), tally(5, 1, 3, 1), kept),
        Listed(cast.hidden(), tally(1, 0, 1, 0)),
        Listed(cast.question(title="Hiring plan", uncounted=True), tally(0, 0, 0, 0)),
        Listed(cast.question(title="Roadmap", invited=0, by_hand=True), tally(2, 0, 0, 0), cast.case()),
    ]
    return Home((
        home.open_for(cast.question(), say),
        cases.second_look(cast.case(), cast.question(), tally(1, 0, 2, 0), [], say),
        home.closed(closed, 0, say, older=False),
        calendars.on_page(AS_THEY_STAND, 0, Offers(disconnects=True), say),
        home.settings(Asking(), "/chair", Mine(asked=1), say),
    ))  # fmt: skip


@shows(home.turning, home.closed, company.health)
def home_at_its_worst(cast: Cast, say: Say) -> Home:
    """Show every section as full as it can be: four open questions, three cases, five of others, ten closed ones."""
    waiting = cast.case(
        number=99_999, state=State.WAITING, evidence_from=LONG_WORDS, evidence_by=cast.case().due.date()
    )
    kept = cast.case(number=99_999, outcome=LONG_WORDS, state=State.KEPT, because=Because.MOST_CUSTOMERS)
    second = cases.second_look(waiting, cast.worst(), tally(0, 0, 16, 0), [], say)
    return Home((
        *[home.open_for(cast.worst(redecided=True), say)] * 4,
        *home.turning(Section.OPEN, 9998, say, older=True),
        *[with_labels(second, FULLEST, cast["michal"], say)] * 3,
        *home.turning(Section.CASES, 1, say, older=True),
        listed.overdue([worst_case(cast)] * 5, say),
        *[people.words_reported("0123456789abcdef", Words("a1", HOSTILE, LONG_WORDS), say)] * 3,
        *home.turning(Section.REPORTED, 1, say, older=True),
        home.closed([Listed(cast.worst(), tally(9, 3, 2, 1), kept)] * 10, 1, say, older=True),
        fullest_own_week(say),
        wins.on_page([posted(cast, change=LONG_WORDS)] * 3, say),
        fullest_said_and_done(cast, say),
        blockers.on_page([worst_blocker(cast)] * 3, say),
        *[silenced_on_page(replace(SILENCED, title=LONG_TITLE), say)] * 3,
        *home.turning(Section.SERIES, 1, say, older=True),
        company.health(NORTHWIND, WAITED, 12, "/chair", say),
        at_their_worst(say),
        home.settings(Asking(), "/chair", Mine(stopped=False, less=True, asked=3, sees_settings=True), say),
    ))  # fmt: skip


@shows(home.turning)
def turned_over(_: Cast, say: Say) -> tuple[Card, ...]:
    last = tuple(card for section in Section for card in home.turning(section, 1, say, older=False))
    return (*home.turning(Section.OPEN, 0, say, older=True), *last)


@shows(home.in_one)
def home_in_one_card(cast: Cast, say: Say) -> Card:
    closed = home.closed([Listed(cast.question(), tally(1, 0, 1, 0), cast.case())], 0, say, older=False)
    own = calendars.on_page(AS_THEY_STAND, 0, Offers(google=True, disconnects=True), say)
    return home.in_one((closed, own, home.settings(Asking(), "/chair", Mine(sees_settings=True), say)), say)


@shows(home.welcome, home.settings)
def home_of_somebody_new(_: Cast, say: Say) -> Home:
    return Home((home.welcome("Northwind", "/chair", say), home.settings(Asking(), "/chair", Mine(), say)))


@shows(home.settings)
def settings_as_they_may_be(_: Cast, say: Say) -> tuple[Card, ...]:
    wishes = (
        Mine(stopped=True),
        Mine(snoozed=NOON),
        Mine(less=True, snoozed=NOON, sees_settings=True),
        Mine(less=True, asked=1),
        Mine(asked=2, sees_settings=True),
    )
    return tuple(home.settings(Asking(), "/chair", mine, say) for mine in wishes)


@shows(home.for_guest)
def home_of_a_guest(_: Cast, say: Say) -> Home:
    return Home((home.for_guest("Northwind", say),))


@shows(company.health)
def health(_: Cast, say: Say) -> tuple[Card, ...]:
    waited = ((), WAITED[:1], WAITED[:9])
    return tuple(company.health(NORTHWIND, each, len(each), "/chair", say) for each in waited)

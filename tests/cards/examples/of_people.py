"""What one person is told about themselves, and their page."""

from bot.answers import Words
from bot.cards import Card
from bot.cases import Because, State
from bot.company import Asking
from bot.people import Attention
from prompts import answers, cases, people
from prompts.people import home, places
from prompts.words import Say
from tests.cards.examples.cast import HOSTILE, LONG_NAME, LONG_WORDS, NOON, Cast, tally
from tests.cards.examples.register import Home, shows

REFUSALS: dict[str, dict[str, str | int]] = {
    "too-late": {}, "gone": {}, "outsider": {"company": "Northwind"}, "answer-first": {},
    "cannot-count": {},
    "too-long": {"length": 10_000, "most": 500}, "empty": {}, "not-understood": {"value": HOSTILE}, "not-host": {},
    "redecided": {}, "not-owner": {"name": "D-118"}, "settled": {"name": "D-118"}, "no-case": {}, "not-admin": {},
    "not-yours": {}, "words-gone": {}, "by-hand-off": {}, "by-hand-rehearsal": {}, "by-hand-sensitive": {},
    "too-many-colleagues": {}, "evidence-day": {}, "evidence-twice": {},
}  # fmt: skip
SAID = ("stopped", "started", "report-done")


@shows(people.refused)
def refused_for_each_reason(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(people.refused(key, given, say) for key, given in REFUSALS.items())


@shows(people.said)
def said(_: Cast, say: Say) -> tuple[Card, ...]:
    dropped = tuple(people.said("switched-off", number, say) for number in (0, 1, 12))
    return (*(people.said(key, 0, say) for key in SAID), *dropped)


@shows(people.first_contact)
def first_contact(_: Cast, say: Say) -> tuple[Card, ...]:
    sponsors = ("Dana Ruiz", LONG_NAME)
    return tuple(people.first_contact("Northwind", sponsor, Asking(), say) for sponsor in sponsors)


@shows(places.place_gone)
def place_gone(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked = (cast.question(), cast.hidden(invited=0), cast.worst(closed=NOON))
    return tuple(places.place_gone(question, say) for question in asked)


@shows(places.intro)
def intro(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(places.intro(inviter, Asking(), say) for inviter in (cast["ana"], None))


@shows(people.help_for)
def help_shown(_: Cast, say: Say) -> tuple[Card, ...]:
    asked = (("", False), ("halp", True), (HOSTILE, False))
    return tuple(people.help_for(typed, "/chair", say, admin=admin) for typed, admin in asked)


@shows(people.privacy)
def privacy(_: Cast, say: Say) -> tuple[Card, ...]:
    own = Attention(1, "2030-01", 4)
    return tuple(people.privacy(own, days, say, stopped=stopped) for days, stopped in ((30, False), (1, True)))


@shows(people.words_shared, cases.quotes)
def words_shared(cast: Cast, say: Say) -> tuple[Card, ...]:
    shared = cases.quotes(cast.words(), say)
    return people.words_shared(cast.question(), shared, say), people.words_shared(cast.hidden(), shared, say)


@shows(people.words_shared)
def words_shared_at_their_worst(cast: Cast, say: Say) -> Card:
    return people.words_shared(cast.worst(), cases.quotes(cast.worst_words(), say), say)


@shows(people.words_reported)
def words_reported(_: Cast, say: Say) -> tuple[Card, ...]:
    reported = (Words("a1", HOSTILE, LONG_WORDS), None)
    return tuple(people.words_reported("0123456789abcdef", words, say) for words in reported)


@shows(home.decisions)
def nothing_decided_yet(_: Cast, say: Say) -> Card:
    return home.decisions([], [], say)


@shows(answers.waiting, home.open_for, home.decisions, people.settings)
def home_of_somebody_busy(cast: Cast, say: Say) -> Home:
    kept = cast.case(state=State.KEPT, because=Because.COST, outcome="We cannot pay for it", tell="We say so")
    closed = [
        (cast.question(invited=12), tally(5, 1, 3, 1)),
        (cast.hidden(), tally(1, 0, 1, 0)),
        (cast.question(title="Roadmap", invited=0, by_hand=True), tally(2, 0, 0, 0)),
        (cast.question(title="Hiring plan", uncounted=True), tally(0, 0, 0, 0)),
    ]
    return Home((
        home.open_for(cast.question(), say),
        home.decisions(closed, [cast.case(), kept], say),
        people.settings(Asking(), "/chair", say, stopped=False),
    ))  # fmt: skip


@shows(home.open_for, home.decisions, people.settings)
def home_at_its_worst(cast: Cast, say: Say) -> Home:
    closed = [(cast.worst(), tally(9, 3, 2, 1))] * 10
    cards = [home.open_for(cast.worst(), say)] * 10
    decided = home.decisions(closed, [cast.case(number=99_999, outcome=LONG_WORDS, state=State.CHANGED)] * 10, say)
    return Home((*cards, decided, people.settings(Asking(), "/chair", say, stopped=True)))


@shows(home.in_one)
def home_in_one_card(cast: Cast, say: Say) -> Card:
    decided = home.decisions([(cast.question(), tally(1, 0, 1, 0))], [cast.case()], say)
    return home.in_one((decided, people.settings(Asking(), "/chair", say, stopped=False)), say)


@shows(home.decisions, people.settings)
def home_of_somebody_new(_: Cast, say: Say) -> Home:
    return Home((home.decisions([], [], say), people.settings(Asking(), "/chair", say, stopped=False)))

"""What came of a decision: asked once, as numbers have it, and how well it was foreseen."""

from datetime import timedelta
from fractions import Fraction
from typing import Any

from bot.cards import Card
from bot.cases import Because, State
from bot.forms import Form
from bot.outcomes import STEPS, Followed, Poll
from bot.outcomes.calibration import Calibration, Look
from bot.outcomes.numbers import MAX_NAME, MAX_UNIT, MOST_KNOWN, Better, Kpi, Reading
from prompts import cases, outcomes
from prompts.outcomes import Polled, foreseen, numbers
from prompts.words import Say
from tests.cards.examples.cast import LONG_WORDS, NOON, Cast, tally
from tests.cards.examples.register import Home, shows

SINCE = NOON + timedelta(days=3)
LATER = SINCE + timedelta(days=60)
NPS, CHURN = Kpi("NPS", Better.UP, "points"), Kpi("Churn", Better.DOWN, "%")
READINGS = [Reading(NPS, 30, "38", "41"), Reading(CHURN, 30, "2.10", "2.1"), Reading(NPS, 60, "38", "-4.5")]
WORST = [Kpi(f"{number}. ".ljust(MAX_NAME, "Ω"), Better.UP, "U" * MAX_UNIT) for number in range(MOST_KNOWN)]
FOUND = Calibration(20, Fraction(18, 100), Fraction(62, 100), Fraction(12, 100), Fraction(1, 10), Fraction(26, 100))
ALIKE = Calibration(40, Fraction(1, 4), Fraction(1), None, Fraction(1, 5), Fraction(3, 10))


def followed(**facts: Any) -> Followed:  # noqa: ANN401  # what is followed has fields of many kinds
    more: dict[str, Any] = {"poll": Poll.OPEN, "asked": LATER, "closes": LATER + timedelta(hours=4), "invited": 8}
    return Followed("0123456789abcdef", SINCE, LATER, **(more | facts))


def polled(cast: Cast, **facts: Any) -> Polled:  # noqa: ANN401  # as above
    case = cast.case(state=State.CHANGED, outcome="We ask once, and check it ourselves.", decided=SINCE)
    return Polled(cast.question(invited=8), followed(**facts), case)


def look(team: str, found: Calibration = FOUND) -> Look:
    return Look(team, 20, found, LATER, LATER + timedelta(days=7))


@shows(outcomes.open_poll)
def asked_what_came_of_it(cast: Cast, say: Say) -> Card:
    return outcomes.open_poll(polled(cast), 2, say)


@shows(outcomes.open_poll)
def asked_what_came_of_a_decision_without_a_case(cast: Cast, say: Say) -> tuple[Card, ...]:
    of_few = Polled(cast.question(by_hand=True), followed(invited=4))
    of_private = Polled(cast.hidden(), followed(invited=12))
    return outcomes.open_poll(of_few, 0, say), outcomes.open_poll(of_private, 1, say)


@shows(outcomes.open_poll)
def asked_what_came_of_it_at_its_worst(cast: Cast, say: Say) -> Card:
    kept = cast.case(state=State.KEPT, because=Because.MOST_CUSTOMERS, outcome=LONG_WORDS, tell=LONG_WORDS)
    return outcomes.open_poll(Polled(cast.worst(), followed(invited=16), kept), 15, say)


@shows(outcomes.without_words)
def asked_what_came_of_it_with_outsiders(cast: Cast, say: Say) -> Card:
    return outcomes.without_words(polled(cast), 3, say)


@shows(outcomes.closed_poll)
def told_what_came_of_it(cast: Cast, say: Say) -> Card:
    return outcomes.closed_poll(polled(cast, poll=Poll.CLOSED, answered=7), tally(4, 1, 1, 1), say)


@shows(outcomes.closed_poll)
def told_too_little_of_what_came_of_it(cast: Cast, say: Say) -> tuple[Card, ...]:
    closed = polled(cast, poll=Poll.CLOSED)
    return tuple(outcomes.closed_poll(closed, tally(like, 0, 0, 0), say) for like in (0, 1, 5))


@shows(outcomes.uncounted_poll)
def what_came_of_it_could_not_be_counted(cast: Cast, say: Say) -> Card:
    return outcomes.uncounted_poll(polled(cast, poll=Poll.LOST), say)


@shows(outcomes.noted)
def noted_what_came_of_it(cast: Cast, say: Say) -> Card:
    return outcomes.noted(polled(cast), say)


@shows(numbers.with_numbers, numbers.with_linking)
def second_look_with_numbers(cast: Cast, say: Say) -> tuple[Card, ...]:
    decided = cast.case(state=State.CHANGED, outcome="We ask once, and check it ourselves.")
    card = cases.second_look(decided, cast.question(), tally(1, 0, 2, 0), [], say)
    offered = numbers.with_linking(numbers.with_numbers(card, [], [], say), 118, say)
    return offered, numbers.with_numbers(card, [NPS, CHURN], READINGS, say)


@shows(numbers.with_numbers, numbers.with_linking)
def second_look_with_numbers_at_its_worst(cast: Cast, say: Say) -> Card:
    card = cases.second_look(cast.case(), cast.worst(), tally(0, 0, 16, 0), cast.worst_words(), say)
    read = [Reading(kpi, days, "-" + "9" * 15 + ".999999999", "9" * 15) for kpi in WORST[:3] for days in STEPS]
    return numbers.with_linking(numbers.with_numbers(card, WORST[:3], read, say), 99999, say)


@shows(numbers.link_numbers)
def linking_numbers(cast: Cast, say: Say) -> Form:
    del cast
    return numbers.link_numbers(118, [CHURN, NPS], [NPS], say)


@shows(numbers.link_numbers)
def linking_numbers_at_its_worst(cast: Cast, say: Say) -> Form:
    del cast
    return numbers.link_numbers(99999, WORST, WORST[:3], say)


@shows(foreseen.for_team)
def foreseen_for_a_lead(cast: Cast, say: Say) -> tuple[Card, ...]:
    del cast
    return foreseen.for_team(look("Checkout"), say), foreseen.for_team(look("Checkout", ALIKE), say)


@shows(foreseen.on_page)
def foreseen_on_a_page(cast: Cast, say: Say) -> Home:
    del cast
    teams = [look(f"{number}. team".ljust(80, "t"), ALIKE) for number in range(12)]
    own = foreseen.on_page([look("Checkout")], [], say)
    return Home((own, foreseen.on_page(teams[:3], [look(""), *teams], say)))

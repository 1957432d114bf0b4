"""A case as its owner sees it, and what became of it."""

from bot.cards import Card
from bot.cases import Because, State
from prompts import cases
from prompts.cases import last_time
from prompts.words import Say
from tests.cards.examples.cast import FRIDAY, LONG_WORDS, Cast, tally
from tests.cards.examples.register import shows


@shows(cases.second_look)
def second_look_with_counts(cast: Cast, say: Say) -> Card:
    return cases.second_look(cast.case(), cast.question(invited=12), tally(4, 1, 3, 1), cast.words(), say)


@shows(cases.second_look)
def second_look_for_someone(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked = (cast.question(), cast.hidden())
    return tuple(cases.second_look(cast.case(), question, tally(1, 0, 2, 0), [], say) for question in asked)


@shows(cases.second_look)
def second_look_because_someone_objects(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked = (cast.question(), cast.hidden())
    return tuple(cases.second_look(cast.case(), question, tally(2, 0, 0, 0, 1), [], say) for question in asked)


@shows(cases.second_look)
def second_look_of_a_private_meeting(cast: Cast, say: Say) -> Card:
    return cases.second_look(cast.case(), cast.hidden(), tally(6, 0, 1, 0, 1), [], say)


@shows(cases.second_look)
def second_look_at_its_worst(cast: Cast, say: Say) -> Card:
    case = cast.case(state=State.WAITING, evidence_from=LONG_WORDS, evidence_by=FRIDAY)
    return cases.second_look(case, cast.worst(), tally(0, 0, 16, 0), cast.worst_words(), say)


@shows(cases.second_look)
def second_look_waiting_for_evidence(cast: Cast, say: Say) -> Card:
    case = cast.case(state=State.WAITING, waits=1, evidence_from="Sam asks three customers", evidence_by=FRIDAY)
    return cases.second_look(case, cast.question(), tally(1, 0, 2, 0), cast.words(), say)


@shows(cases.second_look)
def second_look_decided(cast: Cast, say: Say) -> Card:
    case = cast.case(state=State.CHANGED, outcome="We ask once, and check it ourselves.")
    return cases.second_look(case, cast.question(), tally(1, 0, 2, 0), [], say)


@shows(cases.evidence_due)
def evidence_due(cast: Cast, say: Say) -> Card:
    return cases.evidence_due(cast.case(evidence_from="Sam asks three customers", evidence_by=FRIDAY), say)


@shows(cases.passed)
def passed_on(cast: Cast, say: Say) -> Card:
    return cases.passed(cast.case(), say)


@shows(cases.outcome)
def outcome_changed(cast: Cast, say: Say) -> Card:
    case = cast.case(state=State.CHANGED, outcome="We ask once, and check it ourselves.")
    return cases.outcome(case, cast.question(), (), say)


@shows(cases.outcome)
def outcome_kept_for_each_reason(cast: Cast, say: Say) -> tuple[Card, ...]:
    tell = "We explain it where we ask."
    kept = [cast.case(state=State.KEPT, because=because, outcome="It has to be", tell=tell) for because in Because]
    return tuple(cases.outcome(case, cast.hidden(), cast.people("mei"), say) for case in kept)


@shows(cases.outcome)
def outcome_at_its_worst(cast: Cast, say: Say) -> Card:
    case = cast.case(state=State.KEPT, because=Because.MOST_CUSTOMERS, outcome=LONG_WORDS, tell=LONG_WORDS)
    return cases.outcome(case, cast.worst(), cast.people(), say)


@shows(last_time.last_time)
def before_a_series_meets_again(cast: Cast, say: Say) -> tuple[Card, ...]:
    decided = tuple(cast.case(state=state, outcome=LONG_WORDS) for state in (State.CHANGED, State.KEPT))
    cards = tuple(last_time.last_time(case, cast.worst(), say) for case in (*decided, cast.case()))
    return (*cards, last_time.last_time(decided[0], cast.hidden(), say))

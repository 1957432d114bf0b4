"""An example of every card and form there is, with the worst cases, for any language and any platform."""

from tests.cards.examples import (
    of_answers,
    of_asking_back,
    of_blockers,
    of_calendars,
    of_calls,
    of_cases,
    of_cx_day,
    of_decisions,
    of_digest_deeds,
    of_digests,
    of_editions,
    of_evidence,
    of_first_day,
    of_forms,
    of_heard,
    of_homes,
    of_leaders,
    of_ledger,
    of_left_out,
    of_meetings,
    of_outcomes,
    of_overdue,
    of_people,
    of_pledges,
    of_privacy,
    of_recognition,
    of_sponsor,
    of_told_wins,
    of_wins,
)
from tests.cards.examples.cast import LONG_NAME, Cast
from tests.cards.examples.register import Example, Home, Shown, every_example

__all__ = [
    "LONG_NAME", "Cast", "Example", "Home", "Shown", "every_example", "of_answers", "of_asking_back", "of_blockers",
    "of_calendars", "of_calls", "of_cases", "of_cx_day", "of_decisions", "of_digest_deeds",
    "of_digests", "of_editions", "of_evidence",
    "of_first_day",
    "of_forms", "of_heard", "of_homes", "of_leaders", "of_ledger", "of_left_out", "of_meetings", "of_outcomes",
    "of_overdue",
    "of_people", "of_pledges", "of_privacy", "of_recognition", "of_sponsor", "of_told_wins", "of_wins",
]  # fmt: skip

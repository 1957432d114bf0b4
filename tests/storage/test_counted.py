"""What a week's rows come to: by team, within the window, and never what anybody said."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest

from bot.cases import Case, State
from bot.digests import Meetings, Ratio, Sending
from bot.meetings import Question
from bot.meetings.whether import Rule
from bot.people import Person
from storage import Memory
from tests.storage.conftest import Kept
from tests.storage.samples import CASE, DIGEST, GRACE, LINUS, NOON, SILENCE, question

START, END = NOON, NOON + timedelta(days=7)
BEFORE, LAST = START - timedelta(seconds=1), END - timedelta(seconds=1)
MEI = Person("slack", "UMEI")
READER = "mei@northwind.example"


def asked(*questions: Question) -> Callable[[Memory], None]:
    def keep(memory: Memory) -> None:
        for one in questions:
            memory.meetings.ask(one)

    return keep


def closed(name: str, answered: int, at: datetime = START, **more: object) -> Callable[[Memory], None]:
    def keep(memory: Memory) -> None:
        memory.meetings.ask(question(name, **more))
        memory.meetings.close(name, at, answered, concern=False)

    return keep


def test_questions_count_from_the_first_instant_of_the_window_until_before_its_end(kept: Kept) -> None:
    moments = (BEFORE, START, LAST, END)
    kept.change(asked(*(question(f"q{at}", asked=moment) for at, moment in enumerate(moments))))
    assert kept.read(lambda memory: memory.digests.meetings_in(START, END)) == [Meetings("Checkout", 2)]


def test_asks_by_hand_are_no_meetings(kept: Kept) -> None:
    kept.change(asked(question("q1", by_hand=True), question("q2", team="")))
    assert kept.read(lambda memory: memory.digests.meetings_in(START, END)) == [Meetings("", 1)]


def test_silences_are_counted_by_team_and_rule(kept: Kept) -> None:
    def keep(memory: Memory) -> None:
        for at, (team, rule) in enumerate((("Claims", Rule.BUDGET), ("Claims", Rule.BUDGET), ("", Rule.PRIVATE))):
            memory.meetings.keep_quiet(replace(SILENCE, meeting=f"m{at}", team=team, rule=rule, at=START))
        memory.meetings.keep_quiet(replace(SILENCE, meeting="m9", at=END))

    kept.change(keep)
    assert kept.read(lambda memory: memory.digests.meetings_in(START, END)) == [
        Meetings("", 0, ((Rule.PRIVATE, 1),)),
        Meetings("Claims", 0, ((Rule.BUDGET, 2),)),
    ]


def test_answers_are_those_of_people_invited_by_name_to_questions_that_closed(kept: Kept) -> None:
    for keep in (
        closed("q1", 3, invited=6),
        closed("q2", 1, invited=4, team="Claims"),
        closed("q3", 2, invited=5),
        closed("q4", 7, invited=0),  # nobody was invited by name
        closed("q5", 9, invited=9, at=END),
        asked(question("q6", invited=9)),
    ):
        kept.change(keep)
    found = kept.read(lambda memory: memory.digests.answers_in(START, END))
    assert found == {"Checkout": Ratio(5, 11), "Claims": Ratio(1, 4)}


def test_whoever_was_invited_in_several_teams_is_known_as_one_person(kept: Kept) -> None:
    def keep(name: str, team: str, *people: Person, at: datetime = START) -> None:
        kept.change(closed(name, 1, at, invited=2, team=team))
        kept.change(lambda memory: memory.meetings.invite(name, people, START, charged=True))

    keep("q1", "Claims", GRACE, LINUS)
    keep("q2", "Claims", GRACE)
    keep("q3", "Checkout", GRACE, MEI)
    keep("q4", "", MEI, at=END)
    found = kept.read(lambda memory: memory.digests.in_several_teams(START, END))
    assert found == {"Claims": {GRACE.key}, "Checkout": {GRACE.key}}


def test_more_answers_than_people_invited_count_as_all_of_them(kept: Kept) -> None:
    kept.change(closed("q1", 5, invited=3))
    assert kept.read(lambda memory: memory.digests.answers_in(START, END)) == {"Checkout": Ratio(3, 3)}


def test_what_could_not_be_counted_is_not_counted(kept: Kept) -> None:
    kept.change(asked(question("q1", invited=6)))
    kept.change(lambda memory: memory.meetings.close_uncounted("q1", START))
    assert kept.read(lambda memory: memory.digests.answers_in(START, END)) == {}
    assert kept.read(lambda memory: memory.digests.closed_in(START, END)) == (0, 0)


@pytest.mark.parametrize(("answers", "silent"), [((0, 1, 2), 2), ((2, 3), 0), ((), 0)])
def test_a_question_with_fewer_than_two_answers_was_silent(kept: Kept, answers: tuple[int, ...], silent: int) -> None:
    for at, answered in enumerate(answers):
        kept.change(closed(f"q{at}", answered))
    assert kept.read(lambda memory: memory.digests.closed_in(START, END)) == (len(answers), silent)


def test_the_cases_of_a_window_are_those_that_were_to_decide_in_it(kept: Kept) -> None:
    cases = (
        replace(CASE, number=1, opened=BEFORE, state=State.KEPT, decided=BEFORE),
        replace(CASE, number=2, question="q2", opened=BEFORE, state=State.KEPT, decided=START),
        replace(CASE, number=3, question="q3", opened=BEFORE),
        replace(CASE, number=4, question="q4", opened=LAST),
        replace(CASE, number=5, question="q5", opened=END),
    )
    for case in cases:
        kept.change(partial(_filed, case))
    assert [case.number for case in kept.read(lambda memory: memory.cases.in_window(START, END))] == [2, 3, 4]


def test_what_became_of_a_digest_is_said_once(kept: Kept) -> None:
    for state in (Sending.SENT, Sending.SKIPPED):
        kept.change(partial(_settled, state))
    assert kept.read(lambda memory: memory.digests.by_sending()) == {"sent": 1}
    assert kept.read(lambda memory: memory.digests.is_settled(READER, "2030-W02"))
    assert not kept.read(lambda memory: memory.digests.is_settled(READER, "2030-W03"))
    assert not kept.read(lambda memory: memory.digests.is_settled("dana@northwind.example", "2030-W02"))


def test_a_week_is_forgotten_with_whose_digest_was_sent_when_its_time_is_over(kept: Kept) -> None:
    kept.change(lambda memory: memory.digests.write(DIGEST))
    kept.change(lambda memory: memory.digests.settle(READER, DIGEST.week, DIGEST.end, Sending.SENT))
    kept.change(lambda memory: memory.digests.forget(DIGEST.end))
    assert kept.read(lambda memory: memory.digests.latest(END)) == DIGEST
    kept.change(lambda memory: memory.digests.forget(DIGEST.end + timedelta(seconds=1)))
    assert kept.read(lambda memory: memory.digests.latest(END)) is None
    assert not kept.read(lambda memory: memory.digests.is_settled(READER, DIGEST.week))


def _filed(case: Case, memory: Memory) -> None:
    memory.cases.keep(case)


def _settled(state: Sending, memory: Memory) -> None:
    memory.digests.settle(READER, "2030-W02", NOON, state)

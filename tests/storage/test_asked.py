"""What a week's questions were about: different people, concerns that cards may count, and what asking costs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest

from bot.answers import Answer, Verdict
from bot.cases import Case, State
from bot.digests import Ratio
from bot.people import Person
from storage import Memory
from storage.digests.asked import Flagged, OfPeople
from tests.storage.conftest import Kept
from tests.storage.samples import CASE, NOON, question

START, END = NOON, NOON + timedelta(days=7)
LATE = END + timedelta(days=40)
LIKE, NOT_NOTICE, DISLIKE, NO_DECISION = (Answer(verdict) for verdict in Verdict)
OBJECTS = replace(LIKE, objects=True)
When = tuple[datetime, datetime]  # asked, closed
Story = Callable[[Memory], object]


def people(*numbers: int) -> tuple[Person, ...]:
    return tuple(Person("slack", f"U{number}") for number in numbers)


def asks(name: str, *numbers: int, said: tuple[Answer, ...] = (), when: When = (NOON, START), **more: object) -> Story:
    """Let these people be asked, those first who answer, and the question close; ``when`` that is."""

    def keep(memory: Memory) -> None:
        who, (at, shut) = people(*numbers), when
        memory.meetings.ask(question(name, **({"invited": len(numbers), "shown_from": 6, "asked": at} | more)))
        memory.meetings.invite(name, who, at, charged=True)
        memory.answers.open(name)
        for person, answer in zip(who, said, strict=False):
            memory.answers.keep(name, person, answer)
        closed = memory.answers.close(name, who, lambda: ())
        memory.meetings.close(name, shut, closed.tally.answered, concern=closed.tally.concern)

    return keep


def happened(kept: Kept, *stories: Story) -> None:
    for story in stories:
        kept.change(story)


def test_people_who_were_asked_twice_are_still_as_many(kept: Kept) -> None:
    happened(
        kept,
        asks("q1", 1, 2, 3, 4),
        asks("q2", 1, 2, 3, 4),
        asks("q3", 4, 5, team="Claims"),  # 4 is asked by two teams, and one of the people of each
        asks("q4", 6, 7, 8, when=(NOON, END)),
    )
    assert kept.read(lambda memory: memory.digests.invited_in(START, END)) == {"Checkout": 4, "Claims": 2}


@pytest.mark.parametrize(("some", "enough"), [(5, True), (6, False)])
def test_enough_people_are_that_many_different_ones(kept: Kept, some: int, enough: bool) -> None:  # noqa: FBT001
    happened(kept, asks("q1", 1, 2, 3, 4), asks("q2", 3, 4, 5, team="Claims"), asks("q3", shown_from=99, team=""))
    assert kept.read(lambda memory: memory.digests.are_invited_in(START, END, some)) is enough


def test_where_invitations_are_forgotten_a_group_is_never_taken_for_larger_than_it_was(kept: Kept) -> None:
    happened(kept, asks("q1", 1, 2, 3, 4), asks("q2", 5, 6, 7), asks("q3", 1, 2, team="Claims"))
    kept.change(lambda memory: memory.meetings.forget_asked(LATE))
    assert kept.read(lambda memory: memory.digests.invited_in(START, END)) == {"Checkout": 4, "Claims": 2}
    assert not kept.read(lambda memory: memory.digests.are_invited_in(START, END, 1))


def test_concern_counts_each_answer_once_and_leaves_out_where_nothing_was_decided(kept: Kept) -> None:
    said = (DISLIKE, replace(DISLIKE, objects=True), OBJECTS, LIKE, NOT_NOTICE, replace(NO_DECISION, objects=True))
    happened(kept, asks("q1", *range(8), said=said))
    found = kept.read(lambda memory: memory.digests.concern_in(START, END, questions=1))
    assert found == {"Checkout": OfPeople(Ratio(3, 5), 8)}


def test_concern_is_made_of_questions_alone_whose_counts_may_be_shown(kept: Kept) -> None:
    happened(
        kept,
        asks("q1", *range(6), said=(DISLIKE,) * 5),  # one too few
        asks("q2", *range(7), said=(DISLIKE,) * 6, shown_from=7),  # of a company that wants more
        asks("q3", *range(7), said=(DISLIKE,) * 6, when=(NOON, END)),
        asks("q4", *range(7), said=(LIKE,) * 6, team="Claims"),
    )
    found = kept.read(lambda memory: memory.digests.concern_in(START, END, questions=1))
    assert found == {"Claims": OfPeople(Ratio(0, 6), 7)}


def test_concern_knows_of_as_many_people_as_answered_where_nobody_was_invited_by_name(kept: Kept) -> None:
    happened(kept, asks("q1", *range(9), said=(LIKE,) * 9, invited=0))
    kept.change(lambda memory: memory.meetings.forget_asked(LATE))
    found = kept.read(lambda memory: memory.digests.concern_in(START, END, questions=1))
    assert found == {"Checkout": OfPeople(Ratio(0, 9), 9)}


def test_what_could_not_be_counted_is_nobodys_concern_and_no_case(kept: Kept) -> None:
    kept.change(lambda memory: memory.meetings.ask(question("q1", invited=6, shown_from=0)))
    kept.change(lambda memory: memory.meetings.close_uncounted("q1", START))
    assert kept.read(lambda memory: memory.digests.concern_in(START, END, questions=1)) == {}
    assert kept.read(lambda memory: memory.digests.flagged_in(START, END)) == {}
    assert kept.read(lambda memory: memory.digests.invited_in(START, END)) == {}


def test_cases_are_of_the_questions_that_closed_whenever_they_are_decided(kept: Kept) -> None:
    happened(
        kept, asks("q1", 1), asks("q2", 1), asks("q3", 1), asks("q4", 1, team="Claims"), asks("q5", 1, when=(NOON, END))
    )
    decided = replace(CASE, number=2, question="q2", state=State.KEPT, decided=LATE)
    for case in (CASE, decided, replace(CASE, number=3, question="q5")):
        kept.change(partial(_filed, case))
    found = kept.read(lambda memory: memory.digests.flagged_in(START, END))
    assert found == {"Checkout": Flagged(3, 2, 1), "Claims": Flagged(1, 0, 0)}


def test_load_is_how_many_people_were_asked_how_often_at_a_cost_in_the_window(kept: Kept) -> None:
    happened(
        kept,
        asks("q1", 1, 2, 3, 4),
        asks("q2", 1, 2, when=(END - timedelta(seconds=1), END)),
        asks("q3", 1, team="Claims"),
        lambda memory: memory.meetings.join("q3", people(5)[0], NOON),  # costs nothing
        asks("q5", 4, 5, when=(END, END)),
        asks("q6", 4, 5, when=(START - timedelta(seconds=1), END)),
    )
    assert kept.read(lambda memory: memory.digests.load_in(START, END)) == {1: 2, 2: 1, 3: 1}


def test_load_is_not_told_of_a_week_whose_invitations_are_partly_forgotten(kept: Kept) -> None:
    happened(kept, asks("q1", 1, 2, 3, 4), asks("q2", 1, 2, when=(NOON, LATE)))
    kept.change(lambda memory: memory.meetings.forget_asked(END))
    assert kept.read(lambda memory: memory.meetings.asked("q2")) == people(1, 2)
    assert kept.read(lambda memory: memory.digests.load_in(START, END)) == {}


def test_how_soon_answers_came_is_added_up_and_gone_when_the_week_is_over(kept: Kept) -> None:
    for week in ("2030-W01", "2030-W02", "2030-W02", "2030-W03"):
        kept.change(partial(_added, week, (1, 0, 2, 0, 0, 0, 5)))
    assert kept.read(lambda memory: memory.digests.times_in("2030-W02")) == (2, 0, 4, 0, 0, 0, 10)
    kept.change(lambda memory: memory.digests.forget_times("2030-W02"))
    weeks = ("2030-W01", "2030-W02", "2030-W03")
    assert [sum(kept.read(partial(_times, week))) for week in weeks] == [0, 0, 8]


def test_how_soon_answers_came_is_sealed_and_always_as_long(kept: Kept) -> None:
    sealed = []
    for answers in (1, 999_999):
        kept.change(partial(_added, "2030-W02", (answers,) * 7))
        sealed += kept.read(lambda memory: memory.run("select sealed from answer_times"))
    assert len({len(str(text)) for text in sealed}) == 1
    assert "999" not in str(sealed)
    kept.change(lambda memory: memory.run("update answer_times set sealed = 'of another key'"))
    assert sum(kept.read(partial(_times, "2030-W02"))) == 0


def _added(week: str, came: tuple[int, ...], memory: Memory) -> None:
    memory.digests.add_times(week, came)


def _times(week: str, memory: Memory) -> tuple[int, ...]:
    return memory.digests.times_in(week)


def _filed(case: Case, memory: Memory) -> None:
    memory.cases.keep(case)


def test_of_one_question_alone_nothing_is_told_beside_its_card(kept: Kept) -> None:
    happened(
        kept,
        asks("q1", *range(6), said=(DISLIKE,) * 6),
        asks("q2", *range(6), said=(LIKE,) * 6),
        asks("q3", *range(6), said=(LIKE,) * 6, team="Claims"),
    )
    assert kept.read(lambda memory: memory.digests.concern_in(START, END)) == {"Checkout": OfPeople(Ratio(6, 12), 6)}

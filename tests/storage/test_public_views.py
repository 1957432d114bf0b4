"""What other tools may read hides what the cards hide, and its columns are those that the documents explain."""

from dataclasses import replace
from functools import partial

import pytest

from bot.digests import Digest, Leading, Ratio, Table
from bot.leaders import Talked, Week
from storage import Memory
from tests.catalogue import columns_of
from tests.office import COMPANY, EVERYBODY, Office
from tests.storage.samples import DIGEST, WEEK

COLUMNS = {
    "questions": "workspace id title decision series team host asked closes closed invited by_hand",
    "results": "workspace question closed invited answered concern likes not_notices dislikes no_decisions",
    "cases": "workspace number question decision owner rule opened due state outcome because tell decided escalated",
    "digests": (
        "workspace week starts ends wins waiting asked could_be_asked answered invited opened changed kept open overdue"
        " talked leaders unsure"
    ),
    "leader_weeks": "workspace week leaders posted talked not_this_week silent missed",
    "numbers": "workspace name week team amount unit better source",
    "wins": (
        "workspace number team customer change words evidence kpis judged covered low high currency told posted"
        " posted_by"
    ),
    "silences": "workspace meeting at rule otherwise title series team",
}


def results(office: Office) -> list[tuple[object, ...]]:
    return office.rows("select answered, concern, likes, not_notices, dislikes, no_decisions from results")


def ended(office: Office, likes: int, dislikes: int) -> None:
    people = EVERYBODY[:9]
    office.meeting_ends("Pricing", people)
    for number, who in enumerate(people[: likes + dislikes]):
        office.press(who, "They'd like it" if number < likes else "They'd dislike it")
    office.until(2030, 1, 7, 16, 1)


@pytest.mark.parametrize("view", COLUMNS)
def test_the_columns_are_these(plain: Office, view: str) -> None:
    assert " ".join(plain.run(columns_of(plain.store.engine, view))) == COLUMNS[view]


def test_an_open_question_has_no_result(plain: Office) -> None:
    plain.meeting_ends("Pricing", EVERYBODY[:6])
    plain.press("Ada", "They'd dislike it")
    assert results(plain) == []
    assert len(plain.rows("select id from questions where closed is null")) == 1


def test_below_six_answers_only_whether_there_was_a_concern_is_told(plain: Office) -> None:
    ended(plain, likes=3, dislikes=2)
    assert results(plain) == [(5, 1, None, None, None, None)]
    assert plain.rows("select rule from cases") == [("a concern was raised",)]


def test_from_six_answers_on_the_counts_are_told(plain: Office) -> None:
    ended(plain, likes=3, dislikes=3)
    assert results(plain) == [(6, 1, 3, 0, 3, 0)]
    assert plain.rows("select rule from cases") == [("two dislike it",)]


def test_a_private_meeting_shows_no_title(plain: Office) -> None:
    plain.meeting_ends("Job interview", EVERYBODY[:6])
    assert plain.rows("select title, rule from silences") == [("", "sensitive title")]
    assert plain.rows("select * from questions") == []


def test_leaders_weeks_are_counted_and_never_told_one_by_one(plain: Office) -> None:
    def keep(week: Week, memory: Memory) -> None:
        memory.leaders.keep(week)

    def lead(count: int) -> None:
        for number in range(count):
            state = Talked.CLAIMED if number else Talked.MISSED
            week = replace(WEEK, leader=f"leader{number}@northwind.example", state=state)
            plain.run(plain.store.change(COMPANY, partial(keep, week)))

    lead(4)
    told = "select week, leaders, posted, talked, not_this_week, silent, missed from leader_weeks"
    assert plain.rows(told) == [("2030-W02", 4, None, None, None, None, None)]
    lead(5)
    assert plain.rows(told) == [("2030-W02", 5, 0, 4, 0, 0, 1)]


def test_of_a_digest_what_is_hidden_is_null(plain: Office) -> None:
    hidden = replace(
        DIGEST, week="2030-W02", coverage=None, answers=Table(None, ()), leading=Leading(Ratio(5, 6), 3, 2)
    )
    for digest in (DIGEST, hidden):
        plain.run(plain.store.change(COMPANY, partial(_write, digest)))
    sql = "select week, asked, could_be_asked, answered, invited, talked, leaders, overdue from digests order by week"
    found = plain.run(plain.store.engine.read(lambda run: run(sql)))
    assert found == [("2030-W01", 6, 9, 11, 30, None, None, 1), ("2030-W02", 6, None, None, None, 5, 6, 1)]


def test_a_digest_is_written_once_and_comes_back_as_it_was(plain: Office) -> None:
    for digest in (DIGEST, replace(DIGEST, waiting=7)):
        plain.run(plain.store.change(COMPANY, partial(_write, digest)))
    assert plain.run(plain.store.read(COMPANY, lambda memory: memory.digests.digest(DIGEST.week))) == DIGEST
    assert plain.run(plain.store.read(COMPANY, lambda memory: memory.digests.latest(DIGEST.end))) == DIGEST


def _write(digest: Digest, memory: Memory) -> None:
    memory.digests.write(digest)

"""What other tools may read hides what the cards hide, and its columns are those that the documents explain."""

import pytest

from tests.office import EVERYBODY, Office

COLUMNS = {
    "questions": "workspace id title decision series team host asked closes closed invited by_hand",
    "results": "workspace question closed invited answered concern likes not_notices dislikes no_decisions",
    "cases": "workspace number question decision owner rule opened due state outcome because tell decided",
    "wins": "workspace number team change words evidence told posted posted_by",
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
    sql = "select name from pragma_table_info(:of)"
    found = plain.run(plain.store.engine.read(lambda run: run(sql, of=view)))
    assert " ".join(name for (name,) in found) == COLUMNS[view]


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

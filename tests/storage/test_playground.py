"""The playground's own rows: what stands in its channels, who has seen it, and what it notes for itself."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.playground import PlaygroundFile


@pytest.fixture
def rows(tmp_path: Path) -> Iterator[PlaygroundFile]:
    rows = PlaygroundFile(tmp_path / "playground.db")
    yield rows
    rows.close()


def test_messages_stand_in_the_order_they_came(rows: PlaygroundFile) -> None:
    first, second = rows.keep("app", "a", "one"), rows.keep("app", "b", "two")
    rows.keep("claims", "c", "three")
    assert first < second
    assert rows.standing_in("app", 10) == [(first, "one"), (second, "two")]
    assert rows.standing_in("app", 1) == [(second, "two")]
    assert rows.standing_in("nowhere", 10) == []


def test_a_message_changes_and_goes(rows: PlaygroundFile) -> None:
    message = rows.keep("app", "a", "one")
    rows.replace(message, "one, mended")
    assert rows.body(message) == "one, mended"
    rows.remove(message)
    assert rows.body(message) == ""
    rows.replace(message, "back again")
    assert rows.standing_in("app", 10) == []


def test_the_id_of_a_message_that_is_gone_is_never_given_again(rows: PlaygroundFile) -> None:
    gone = rows.keep("app", "a", "one")
    rows.remove(gone)
    assert rows.keep("app", "a", "one") > gone


@pytest.mark.parametrize(
    ("part", "found"), [('"q1"', ["one"]), ("q", ["two", "one"]), ("%", []), ("q_", []), ("'", [])]
)
def test_messages_are_found_by_any_part_of_their_name(rows: PlaygroundFile, part: str, found: list[str]) -> None:
    rows.keep("app", '{"question":"q1"}', "one")
    rows.keep("claims", '{"question":"q2"}', "two")
    assert [body for _, body in rows.named(part)] == found


def test_nobody_can_unsee_anything(rows: PlaygroundFile) -> None:
    rows.see("ana", "app", 7)
    rows.see("ana", "app", 3)
    rows.see("tom", "app", 1)
    assert rows.seen("ana") == {"app": 7}
    assert rows.seen("mei") == {}


def test_the_newest_message_of_each_channel_is_known(rows: PlaygroundFile) -> None:
    assert rows.newest() == {}
    rows.keep("app", "", "one")
    claims, app = rows.keep("claims", "", "two"), rows.keep("app", "", "three")
    assert rows.newest() == {"app": app, "claims": claims}


def test_a_note_is_the_last_that_was_noted(rows: PlaygroundFile) -> None:
    assert rows.recall("clock/ahead") == ""
    rows.note("clock/ahead", "1")
    rows.note("clock/ahead", "2")
    assert rows.recall("clock/ahead") == "2"


def test_everything_is_there_again_after_a_restart(tmp_path: Path) -> None:
    for times in (1, 2, 3):
        rows = PlaygroundFile(tmp_path / "again.db")
        rows.keep("app", "", f"{times}")
        assert len(rows.standing_in("app", 10)) == times
        rows.close()


def test_what_is_removed_is_gone_from_the_file(tmp_path: Path) -> None:
    rows = PlaygroundFile(tmp_path / "gone.db")
    rows.remove(rows.keep("app", "", "words nobody should find"))
    rows.close()
    assert b"words nobody" not in (tmp_path / "gone.db").read_bytes()
    with sqlite3.connect(tmp_path / "gone.db") as db:
        assert db.execute("pragma journal_mode").fetchone() == ("wal",)
    db.close()

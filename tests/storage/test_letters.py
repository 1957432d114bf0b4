"""Letters that no database keeps, whatever way they came in: they are dropped, and the rest is kept, on both."""

from datetime import UTC, datetime

import pytest

from bot.answers import Answer, Verdict
from bot.people import Kind, Person, Place, Profile, Room
from storage import Memory, Store
from tests.storage.conftest import Kept

AT = datetime(2030, 1, 7, tzinfo=UTC)
GRACE = Person("slack", "UGRACE")
HERE = Place("slack", "C1")
ODD = ("Gr\0ace", "Grace\ud83d", "\udc00Grace", "Gr\0\ud800\0ace")


@pytest.mark.parametrize("odd", ODD)
def test_a_name_in_a_directory_is_kept_without_them(kept: Kept, odd: str) -> None:
    kept.change(lambda memory: memory.people.met(Profile(GRACE, odd, "grace@northwind.example"), AT))
    found = kept.read(lambda memory: memory.people.profile(GRACE))
    assert found == Profile(GRACE, "Grace", "grace@northwind.example", kind=Kind.INTERNAL)


@pytest.mark.parametrize("odd", ODD)
def test_a_room_of_such_a_name_is_found_by_it(kept: Kept, odd: str) -> None:
    kept.change(lambda memory: memory.people.seen(Room(HERE, f"#{odd}"), AT))
    found = kept.read(lambda memory: memory.people.room_called(f"#{odd}", "slack"))
    assert found
    assert (found.place, found.name) == (HERE, "#Grace")
    assert kept.read(lambda memory: memory.people.room(HERE)) == found


@pytest.mark.parametrize("odd", ODD)
def test_a_reason_is_sealed_and_shared_without_them(kept: Kept, odd: str) -> None:
    def answered(memory: Memory) -> None:
        memory.answers.open("q")
        memory.answers.keep("q", GRACE, Answer(Verdict.DISLIKE, reason=odd, shared=True))
        memory.answers.close("q", frozenset({GRACE}), frozenset)

    kept.change(answered)
    [words] = kept.read(lambda memory: memory.answers.words("q"))
    assert words.reason == "Grace"


def test_a_statement_of_such_words_goes_through(kept: Kept) -> None:
    sql = "insert into deliveries (workspace, delivery, at) values (:workspace, :of, '')"
    kept.change(lambda memory: memory.run(sql, of="a\0b\ud800"))
    assert kept.read(lambda memory: memory.run("select delivery from deliveries where delivery = 'ab'")) == [("ab",)]


def test_whole_letters_of_any_kind_are_kept_as_they_are(kept: Kept, store: Store) -> None:
    assert store is kept.store
    words = "\N{GRINNING FACE} \U0010ffff \ue000 \x01\x7f\u202e שלום"
    kept.change(lambda memory: memory.people.met(Profile(GRACE, words), AT))
    found = kept.read(lambda memory: memory.people.profile(GRACE))
    assert found
    assert found.name == words

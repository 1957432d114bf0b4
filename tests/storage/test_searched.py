"""Decisions are found by what their reader may see; what they may not costs nothing, and so tells nothing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from bot.answers import Answer, Verdict
from bot.cases import State
from bot.cases.listing import Reader, Wanted, Which
from storage import Memory, Store
from storage.postgres import Postgres
from storage.sqlite import Sqlite
from tests.conftest import KEY
from tests.storage.conftest import Kept
from tests.storage.samples import CASE, FAR, GRACE, LATER, LINUS, NOON, question
from tests.storage.searching import LEAD, TOM, decided, found, of_others, rows_of, steps_of

ADDRESS = Wanted(FAR, words="address")
MANY = 500
READERS = (LEAD, Reader(LINUS), Reader(TOM, (), ("Checkout",)))


@pytest.fixture
def on_a_file(tmp_path: Path) -> Iterator[Kept]:
    kept = Kept(Store(Sqlite(tmp_path / "chair.db"), KEY))
    yield kept
    kept.close()


@pytest.fixture
def on_a_server(address: str) -> Iterator[Kept]:
    kept = Kept(Store(Postgres(address), KEY))
    yield kept
    kept.close()


def index(memory: Memory) -> set[tuple[str, str]]:
    told = memory.run("select question, word from searched where workspace = :workspace and word <> ''")
    shared = memory.run("select question, word from searched_words where workspace = :workspace")
    return {(str(name), str(word)) for name, word in (*told, *shared)}


def spoken(memory: Memory, name: str = "q1") -> None:
    """Ask one question of Grace's, to which Linus says why in confidence, and close it."""
    memory.meetings.ask(question(name, host=GRACE))
    memory.answers.open(name)
    memory.answers.keep(name, LINUS, Answer(Verdict.DISLIKE, reason="Nobody knows billing codes", shared=True))
    memory.answers.keep(name, GRACE, Answer(Verdict.DISLIKE, reason="Unspoken", heard="Silence", shared=False))
    memory.answers.close(name, (LINUS, GRACE), lambda: ())
    memory.meetings.close(name, NOON, 2, concern=True)


def test_it_is_found_in_whatever_everybody_may_read_who_may_see_it(kept: Kept) -> None:
    def story(memory: Memory) -> None:
        decided(memory, 1, title="Adressen", decision="Ask twice")
        memory.cases.keep(replace(CASE, owner=LINUS, state=State.KEPT, outcome="The law wants it", tell="We are sorry"))
        memory.cases.tag(1, ("late fees",), ("late fees",))

    kept.change(story)
    for words in ("adress", "ASK", "law want", "sorry", "late fee", "D-1", "1", "ask sorry fees", "d-1 adressen"):
        assert kept.read(partial(found, words=words)) == ["q1"], words
    for words in ("adressat", "billing", "D-2", "ask never", "%", "_", "*", "'", '"', "🌻"):
        assert kept.read(partial(found, words=words)) == [], words


def test_words_that_were_shared_are_found_by_the_host_who_owns_what_came_of_them_alone(kept: Kept) -> None:
    kept.change(spoken)
    everybody = Reader(LINUS, ("Checkout",), ("Checkout",), every=True)
    assert kept.read(lambda memory: found(memory, "billing", Reader(GRACE))) == ["q1"]
    kept.change(lambda memory: memory.cases.keep(replace(CASE, owner=GRACE)))
    assert kept.read(lambda memory: found(memory, "billing", Reader(GRACE))) == ["q1"]
    assert kept.read(lambda memory: found(memory, "pricing", everybody)) == ["q1"]
    assert kept.read(lambda memory: found(memory, "billing", everybody)) == []
    kept.change(lambda memory: memory.cases.keep(replace(CASE, owner=LINUS)))
    assert kept.read(lambda memory: found(memory, "billing", Reader(GRACE))) == []
    assert kept.read(lambda memory: found(memory, "billing", Reader(LINUS))) == []


def test_words_that_were_not_shared_are_never_in_the_index(kept: Kept) -> None:
    kept.change(spoken)
    words = {word for _, word in kept.read(index)}
    assert {"billing", "codes"} <= words
    assert words.isdisjoint({"unspoken", "silence"})


def test_of_an_open_question_and_of_a_private_meeting_nothing_is_indexed(kept: Kept) -> None:
    def story(memory: Memory) -> None:
        memory.meetings.ask(question("q1"))
        memory.meetings.ask(question("q2", hidden=True))
        memory.meetings.close("q2", NOON, 1, concern=True)
        memory.meetings.ask(question("q3", hidden=True))
        memory.meetings.close_uncounted("q3", NOON)

    kept.change(story)
    assert kept.read(index) == set()


@pytest.mark.parametrize(
    ("goes", "words"),
    [
        (lambda memory: memory.answers.forget_words(FAR), {"billing"}),
        (lambda memory: memory.answers.remove("q1", memory.answers.words("q1")[0].id, NOON), {"billing", "codes"}),
        (lambda memory: memory.cases.keep(replace(CASE, owner=GRACE, outcome="Lower")), {"raise", "sorry"}),
        (lambda memory: memory.cases.tag(1, (), ()), {"fees"}),
        (lambda memory: memory.cases.forget(FAR), {"fees", "sorry", "d-1"}),
    ],
)
def test_what_goes_is_not_found_any_more(kept: Kept, goes: Callable[[Memory], object], words: set[str]) -> None:
    def story(memory: Memory) -> None:
        spoken(memory)
        said = replace(CASE, owner=GRACE, outcome="Raise", tell="We are sorry", state=State.KEPT, decided=NOON)
        memory.cases.keep(said)
        memory.cases.tag(1, ("late fees",), ("late fees",))
        memory.run("update asks set title = 'Weekly', decision = '' where workspace = :workspace")
        memory.meetings.close("q1", NOON, 2, concern=True)

    kept.change(story)
    assert words <= {word for _, word in kept.read(index)}
    kept.change(goes)
    assert words.isdisjoint({word for _, word in kept.read(index)})
    assert "weekly" in {word for _, word in kept.read(index)}


def test_when_the_question_goes_all_goes(kept: Kept) -> None:
    kept.change(spoken)
    kept.change(lambda memory: memory.meetings.forget_questions(FAR))
    kept.change(lambda memory: memory.answers.forget_orphans())
    assert (
        kept.read(
            lambda memory: memory.run("select * from searched union select question, word, '', '' from searched_words")
        )
        == []
    )


def test_what_was_kept_before_there_was_a_search_is_found_once_it_is_looked_through(kept: Kept) -> None:
    def story(memory: Memory) -> set[tuple[str, str]]:
        for number in (1, 3):
            decided(memory, number)
        spoken(memory, "q9")
        memory.meetings.ask(question("q10", hidden=True))
        memory.meetings.close("q10", LATER, 1, concern=False)
        return index(memory)

    before = kept.change(story)
    kept.change(lambda memory: memory.run("delete from searched where workspace = :workspace"))
    kept.change(lambda memory: memory.run("delete from searched_words where workspace = :workspace"))
    assert kept.change(lambda memory: memory.unsearched.find(1)) == 1
    assert kept.read(lambda memory: found(memory, "pricing")) == [], "The newest first: the private one."
    assert kept.change(lambda memory: memory.unsearched.find(10)) == 3
    assert kept.read(index) == before
    assert kept.change(lambda memory: memory.unsearched.find(10)) == 0


def test_each_list_has_what_it_says(kept: Kept) -> None:
    def story(memory: Memory) -> None:
        decided(memory, 1, GRACE)
        decided(memory, 2, LINUS, team="Claims")
        decided(memory, 3, LINUS)
        memory.cases.keep(replace(CASE, number=3, question="q3", owner=LINUS, state=State.CHANGED, decided=NOON))
        memory.cases.touch(2, ("Checkout",))
        memory.cases.touch(2, ("Sales",))
        memory.meetings.ask(question("q4", host=GRACE, team=""))
        memory.meetings.close("q4", NOON, 1, concern=False)

    kept.change(story)
    wanted = {
        Which.ALL: ["q1", "q3", "q4"], Which.MINE: ["q1"], Which.TEAM: ["q1", "q3"], Which.OVERDUE: ["q1"],
        Which.CLOSED: ["q3"], Which.ACROSS: [],
    }  # fmt: skip
    assert wanted.keys() == set(Which)
    for which, names in wanted.items():
        assert kept.read(partial(found, words="", which=which)) == names, which
    everybody = Reader(GRACE, every=True)
    assert kept.read(lambda memory: found(memory, "", everybody, Which.ACROSS)) == ["q2"]
    assert kept.read(lambda memory: found(memory, "", everybody, Which.TEAM)) == []
    assert kept.read(lambda memory: memory.cases.touching(2)) == ("Sales",)


@pytest.mark.parametrize("which", [Which.ALL, Which.TEAM])
def test_on_a_file_not_one_step_is_taken_for_what_may_not_be_seen(
    on_a_file: Kept, tmp_path: Path, which: Which
) -> None:
    kept = on_a_file
    kept.change(lambda memory: [decided(memory, number, decision="Ask for the address") for number in (1, 2, 3)])
    kept.change(lambda memory: of_others(memory, 10, 2))  # else there is no next row at which to stop
    wanted = replace(ADDRESS, which=which)
    before = [steps_of(tmp_path / "chair.db", reader, wanted) for reader in READERS]
    assert [count for count, _ in before] == [3, 3 if which is Which.ALL else 0, 2 if which is Which.ALL else 0]
    assert all(steps > 30 for _, steps in before), "Nothing was counted."
    kept.change(lambda memory: of_others(memory, 1000, MANY))
    assert [steps_of(tmp_path / "chair.db", reader, wanted) for reader in READERS[:2]] == before[:2]
    assert steps_of(tmp_path / "chair.db", READERS[2], wanted)[1] > 10 * before[2][1], "The others were never there."


def test_on_a_server_not_one_row_of_the_index_is_looked_at_that_may_not_be_seen(
    on_a_server: Kept, address: str
) -> None:
    kept = on_a_server
    kept.change(lambda memory: [decided(memory, number, decision="Ask for the address") for number in (1, 2, 3)])
    looked_at = []
    for first in (10, 1000):
        kept.change(partial(of_others, first=first, count=MANY // 2))
        looked_at.append([rows_of(address, reader, ADDRESS) for reader in READERS[:2]])
    assert looked_at[0] == looked_at[1]
    assert [0 < rows < 10 for rows in looked_at[0]] == [True, True]
    assert rows_of(address, Reader(TOM), ADDRESS) >= MANY, "The others were never there."

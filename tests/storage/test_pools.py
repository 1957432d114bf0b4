"""Small groups of a series are counted together so that no two results, taken from each other, tell one of them."""

import asyncio
from functools import partial

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers import Answer, Tally, Verdict
from handlers.meetings.closing import OCCASIONS
from storage import Memory
from storage.meetings import LEAST_POOLED
from tests.storage.conftest import Kept
from tests.storage.samples import LATER, NOON, question
from tests.storage.test_workspaces import on_file


def close(memory: Memory, name: str, answers: int, series: str = "weekly") -> None:
    """Let a question of a series close with so many answers, as its handler does."""
    asked = question(name, series=series, shown_from=6)
    memory.meetings.ask(asked)
    memory.answers.open(name)
    memory.meetings.close(name, NOON, answers, concern=False)
    if answers < asked.shown_from:
        memory.meetings.pool(asked, OCCASIONS)


def pools_in(memory: Memory) -> dict[str, list[str]]:
    rows = memory.run("select pool, id from asks where workspace = :workspace and pool is not null order by id")
    found: dict[str, list[str]] = {}
    for pool, name in rows:
        found.setdefault(pool, []).append(name)
    return found


def test_five_occasions_and_ten_answers_make_a_pool(kept: Kept) -> None:
    for number, answers in enumerate((2, 2, 2, 2)):
        kept.change(partial(close, name=f"q{number}", answers=answers))
    assert kept.read(pools_in) == {}
    kept.change(lambda m: close(m, "q4", 1))
    assert kept.read(pools_in) == {}
    kept.change(lambda m: close(m, "q5", 1))
    assert kept.read(lambda m: m.meetings.pooled("q5")) == ["q0", "q1", "q2", "q3", "q4", "q5"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 8), min_size=1, max_size=25))
def test_whatever_a_series_comes_to_no_pool_tells_one_question(sizes: list[int]) -> None:
    def story(memory: Memory) -> dict[str, list[str]]:
        for number, answers in enumerate(sizes):
            close(memory, f"q{number:02}", answers)
        return pools_in(memory)

    with on_file() as store, asyncio.Runner() as runner:
        pools = runner.run(store.change("northwind", story))
    members = [name for pool in pools.values() for name in pool]
    assert len(members) == len(set(members))
    for pool in pools.values():
        answered = [sizes[int(name[1:])] for name in pool]
        assert len(pool) >= OCCASIONS
        assert sum(answered) >= LEAST_POOLED
        assert all(0 < each < 6 for each in answered)


def test_questions_that_belong_to_no_series_are_never_counted_together(kept: Kept) -> None:
    for number in range(8):
        kept.change(partial(close, name=f"q{number}", answers=3, series=""))
    assert kept.read(pools_in) == {}


def test_a_pool_does_not_shrink_by_one_question_while_it_can_be_seen(kept: Kept) -> None:
    """Else its result before and after, taken from each other, would tell that question's answers."""
    for number in range(5):
        kept.change(partial(close, name=f"q{number}", answers=3))
    kept.change(lambda m: m.run("update asks set closed = '2001' where workspace = :workspace and id <> 'q4'"))
    kept.change(lambda m: m.meetings.forget_questions(NOON))
    assert len(kept.read(lambda m: m.meetings.pooled("q4"))) == 5
    kept.change(lambda m: m.meetings.forget_questions(LATER))
    kept.change(lambda m: m.meetings.forget_questions(LATER))
    assert kept.read(lambda m: m.run("select id from asks where workspace = :workspace")) == []


def test_a_pool_counts_the_answers_of_all_its_questions(kept: Kept) -> None:
    def answer(memory: Memory, name: str) -> None:
        memory.meetings.ask(question(name, shown_from=6))
        memory.answers.open(name)
        memory.answers.keep(name, question().host, Answer(Verdict.DISLIKE))
        memory.answers.close(name, (), lambda: ())

    for number in range(3):
        kept.change(partial(answer, name=f"q{number}"))
    together = kept.read(lambda m: Tally.together(m.answers.tally(name) for name in ("q0", "q1", "q2")))
    assert (together.dislikes, together.answered) == (3, 3)

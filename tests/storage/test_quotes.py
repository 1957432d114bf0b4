"""Which customer's words stand beside a question: the newest that fit, in turns, found without reading all."""

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.evidence import NotAQuote, of_series, one_line
from bot.evidence.cells import OPTIONAL, REQUIRED, told_in
from bot.sealing import Seal
from handlers.evidence.beside import NEWEST, put_beside
from storage import Memory
from storage.engine import Row
from storage.evidence import Evidence
from storage.sqlite import Sqlite
from tests.storage.conftest import Kept
from tests.storage.samples import NOON, QUOTE, question

CELLS = dict.fromkeys(OPTIONAL, "") | {
    "ref": "r1", "customer": "C-17", "quote": "Twice", "said_on": "2029-12-01", "source": "Letter",
    "consent": "2029-12-02",
}  # fmt: skip


def quotes(memory: Memory, *days: int, prefix: str = "r", **facts: Any) -> None:  # noqa: ANN401  # a quote's fields
    """Keep a quote said so many days ago, for each."""
    for ago in days:
        said = NOON.date() - timedelta(days=ago)
        memory.evidence.keep(replace(QUOTE, ref=f"{prefix}{ago}", said_on=said, **facts))


def beside(memory: Memory, week: int, **facts: Any) -> str:  # noqa: ANN401  # a question's fields
    """Ask a question and return which quote stands beside it."""
    asked = question(f"q{week}{facts}", **{"asked": NOON + timedelta(weeks=week), **facts})
    put_beside(asked, memory)
    found = memory.evidence.beside(asked.id)
    return found.ref if found else ""


def test_of_the_newest_that_fit_a_series_sees_each_in_its_turn(kept: Kept) -> None:
    def weeks(memory: Memory) -> list[str]:
        quotes(memory, *range(10, 10 + NEWEST + 2), teams=("Checkout",))
        return [beside(memory, week) for week in range(NEWEST + 2)]

    first = [f"r{ago}" for ago in range(10, 10 + NEWEST)]
    assert kept.change(weeks) == [*first, *first[:2]]


def test_what_another_series_was_shown_takes_no_turn_from_this_one(kept: Kept) -> None:
    def weeks(memory: Memory) -> list[str]:
        quotes(memory, 1, 2, teams=("Checkout",))
        return [beside(memory, 1), beside(memory, 1, series="another"), beside(memory, 2), beside(memory, 3)]

    assert kept.change(weeks) == ["r1", "r1", "r2", "r1"]


def test_words_for_the_series_or_the_team_come_before_those_for_all(kept: Kept) -> None:
    def story(memory: Memory) -> list[str]:
        quotes(memory, 1, prefix="all", praise=False)
        quotes(memory, 9, prefix="team", teams=("Checkout",))
        quotes(memory, 5, prefix="series", series=("PRICING",))
        quotes(memory, 2, prefix="other", series=("Roadmap",), teams=("Claims",))
        seen = [beside(memory, 1), beside(memory, 1, title="Launch"), beside(memory, 1, title="Launch", team="App")]
        return [*seen, beside(memory, 1, title=" roadmap ", team="App"), beside(memory, 1, hidden=True)]

    assert kept.change(story) == ["series5", "team9", "all1", "other2", ""]


def test_what_stands_beside_a_question_stays_whatever_comes(kept: Kept) -> None:
    def story(memory: Memory) -> list[str]:
        quotes(memory, 3)
        before = beside(memory, 1)
        quotes(memory, 1)
        return [before, beside(memory, 1)]

    assert kept.change(story) == ["r3", "r3"]


def test_nothing_is_kept_twice_and_what_changes_takes_the_place_of_what_was(kept: Kept) -> None:
    def story(memory: Memory) -> list[object]:
        told = [memory.evidence.keep(QUOTE), memory.evidence.keep(QUOTE)]
        told.append(memory.evidence.keep(replace(QUOTE, teams=("Claims",), praise=False)))
        found = [key for key, _ in memory.evidence.fitting("", "Claims", 9)]
        return [
            *told,
            found,
            memory.evidence.praise("", NOON.date(), 9),
            memory.evidence.count(),
            memory.evidence.of_customer("C-17"),
        ]

    assert kept.change(story) == ["new", "unchanged", "changed", ["team/claims"], [], 1, ["r1"]]


def test_praise_of_a_team_is_found_since_a_day_and_the_newest_first(kept: Kept) -> None:
    def story(memory: Memory) -> list[list[str]]:
        quotes(memory, 1, 5, 9, teams=("Checkout",))
        quotes(memory, 2, prefix="no", teams=("Checkout",), praise=False)
        quotes(memory, 3, prefix="all")
        since = NOON.date() - timedelta(days=5)
        return [[quote.ref for quote in memory.evidence.praise(team, since, 9)] for team in ("checkout", "")]

    assert kept.change(story) == [["r1", "r5"], ["all3"]]


def test_the_newest_are_found_by_an_index_however_many_there_are(tmp_path: Path) -> None:
    said: list[str] = []

    def noting(sql: str, **values: object) -> list[Row]:
        del values
        said.append(sql)
        return []

    evidence = Evidence(noting, Seal(b"key", "evidence"))
    evidence.fitting("Pricing", "Checkout", 5)
    evidence.praise("Checkout", NOON.date(), 5)
    evidence.shown_last("weekly")
    evidence.beside("q1")
    Sqlite(tmp_path / "chair.db").close()
    database = sqlite3.connect(tmp_path / "chair.db")
    names = dict.fromkeys(("workspace", "fits", "fits0", "fits1", "fits2", "since", "most", "series", "question"), 1)
    plans = [" ".join(row[3] for row in database.execute(f"explain query plan {sql}", names)) for sql in said]
    database.close()
    assert len(plans) == 4
    read = [plan.replace("SCAN found", "") for plan in plans]  # the five that were found
    assert not [plan for plan in read if "SCAN" in plan or "ORDER BY" in plan], plans


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        (" two\r\n lines\t and\x00 more ", "two lines and more"),
        ("\u202egnp.exe\u2066", "gnp.exe"),
        ("עלה לי ביוקר 🌻", "עלה לי ביוקר 🌻"),
        ("\x85\u2028", ""),
    ],
)
def test_words_are_one_line_without_what_turns_round_others(typed: str, line: str) -> None:
    assert one_line(typed) == line
    assert of_series(typed) == f"series/{line.casefold()}"


def test_a_row_is_read_whole() -> None:
    assert set(CELLS) == {*REQUIRED, *OPTIONAL}
    read = told_in(CELLS | {"praise": "Ja", "teams": "Checkout; ;Claims;Checkout", "withdrawn": "2030-01-01"})
    assert (read.quote.praise, read.quote.teams) == (True, ("Checkout", "Claims"))
    assert read.withdrawn
    for field in ("ref", "customer", "source"):
        with pytest.raises(NotAQuote, match=f"{field} should have at most"):
            told_in(CELLS | {field: "x" * 101})

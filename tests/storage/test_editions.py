"""Months and quarters are written down once, found by when they were over, and forgotten like weeks."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.digests import Digest
from storage import Memory
from tests.storage.conftest import Kept
from tests.storage.samples import DIGEST, MONTH

QUARTER = replace(MONTH, name="2030-Q1", end=MONTH.end + timedelta(days=63))
NEXT = replace(DIGEST, week="2030-W02", start=DIGEST.end, end=DIGEST.end + timedelta(days=7))


def write(memory: Memory) -> None:
    for period in (MONTH, QUARTER, replace(MONTH, least=9)):
        memory.editions.write(period)


def newest(kept: Kept, at: datetime) -> Digest | None:
    return kept.read(lambda memory: memory.digests.latest(at))


def test_it_comes_back_as_it_was_written_first(kept: Kept) -> None:
    kept.change(write)
    assert kept.read(lambda memory: memory.editions.period("2030-01")) == MONTH
    assert kept.read(lambda memory: memory.editions.period("2030-Q1")) == QUARTER
    assert kept.read(lambda memory: memory.editions.period("2030-02")) is None


def test_those_that_were_over_by_then_are_found_the_last_one_first(kept: Kept) -> None:
    kept.change(write)
    assert kept.read(lambda memory: memory.editions.ended_by(QUARTER.end)) == ["2030-Q1", "2030-01"]
    assert kept.read(lambda memory: memory.editions.ended_by(MONTH.end)) == ["2030-01"]
    assert kept.read(lambda memory: memory.editions.ended_by(MONTH.end - timedelta(seconds=1))) == []


def test_it_is_forgotten_when_its_time_is_over(kept: Kept) -> None:
    kept.change(write)
    kept.change(lambda memory: memory.editions.forget(MONTH.end + timedelta(seconds=1)))
    assert kept.read(lambda memory: memory.editions.ended_by(QUARTER.end)) == ["2030-Q1"]


def test_the_newest_week_is_the_newest_that_was_over_by_then(kept: Kept) -> None:
    kept.change(lambda memory: memory.digests.write(DIGEST))
    kept.change(lambda memory: memory.digests.write(NEXT))
    assert [newest(kept, at) for at in (NEXT.end, DIGEST.end, DIGEST.start)] == [NEXT, DIGEST, None]

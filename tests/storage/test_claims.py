"""Equal processes take what is due from one server at once, and nothing is taken twice: 20,000 in ``make soak``."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest

from storage.alarms import DueAlarms
from storage.outbox.errands import Errands
from storage.postgres.line import Line
from tests.storage.claiming import AT_ONCE, CLAIMANTS, VIEWS, Names, all_at_once, claimants, done, errands_taken
from tests.storage.claiming import more_than_once as taken_twice
from tests.storage.samples import LATER, NOON

MANY = 5_000
ALARMS = (
    "insert into alarms (workspace, name, at, command) select 'northwind', 'q' || n, '2030-01-01', '{{}}'"
    " from generate_series(1, :many) n"
)


@pytest.fixture
def lines(address: str) -> Iterator[list[Line]]:
    with claimants(address) as lines:
        yield lines


def each_once(got: list[Names]) -> None:
    """Make sure that none is taken twice, none is left, and more than one has taken some."""
    assert sum(map(len, got)) == len({name for names in got for name in names}) == MANY
    assert taken_twice(got) == 0
    assert sum(map(bool, got)) > 1


def test_of_thousands_of_errands_none_is_taken_twice_and_none_is_left(lines: list[Line]) -> None:
    each_once(errands_taken(lines, MANY))


def test_of_as_many_alarms_neither(lines: list[Line]) -> None:
    done(lines[0], lambda run: run(ALARMS, many=MANY))
    until = NOON + timedelta(seconds=15)
    each_once(all_at_once(lines, lambda run: [due.name for due in DueAlarms(run).claim(NOON, until, AT_ONCE)]))


def test_a_lease_that_all_want_at_once_is_one_ones(lines: list[Line]) -> None:
    ids = {id(line): str(number) for number, line in enumerate(lines)}
    done(lines[0], lambda run: run(VIEWS, many=1))
    begin = Barrier(len(lines))

    def wants(line: Line) -> bool:
        begin.wait()
        return done(line, lambda run: Errands(run).hold(ids[id(line)], NOON, LATER))

    with ThreadPoolExecutor(len(lines)) as threads:
        assert sorted(threads.map(wants, lines)) == [False] * (CLAIMANTS - 1) + [True]

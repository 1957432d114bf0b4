"""Equal processes take what is due from one server at once, and nothing is taken twice."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import TypeVar

import pytest

from storage.alarms import DueAlarms
from storage.engine import Run
from storage.outbox.errands import Errands
from storage.postgres.batch import Work
from storage.postgres.line import Line
from storage.postgres.migrations import bring_up_to_date
from tests.postgres import Cluster
from tests.storage.samples import LATER, NOON

MANY, CONNECTIONS, AT_ONCE = 20_000, 4, 500
T = TypeVar("T")
Names = list[str]
VIEWS = (
    "insert into views (workspace, view, due) select 'northwind', 'q' || n, '2030-01-01'"
    " from generate_series(1, :many) n"
)
ALARMS = (
    "insert into alarms (workspace, name, at, command) select 'northwind', 'q' || n, '2030-01-01', '{{}}'"
    " from generate_series(1, :many) n"
)


@pytest.fixture
def lines(cluster: Cluster) -> Iterator[list[Line]]:
    address = cluster.database()
    bring_up_to_date(address)
    lines = [Line(address) for _ in range(CONNECTIONS)]
    yield lines
    for line in lines:
        line.close()
    cluster.drop(address)


def done(line: Line, work: Callable[[Run], T]) -> T:
    [[came], _] = line.together([Work(work)], None)
    assert came.error is None, came.error
    value: T = came.value
    return value


def all_at_once(lines: list[Line], take: Callable[[Run], Names]) -> list[Names]:
    """Let all take until there is nothing left, and return what each has got."""
    begin = Barrier(len(lines))

    def takes(line: Line) -> Names:
        begin.wait()
        return [name for names in iter(lambda: done(line, take), []) for name in names]

    with ThreadPoolExecutor(len(lines)) as threads:
        return list(threads.map(takes, lines))


def each_once(got: list[list[str]], what: str, seconds: float) -> None:
    """Make sure that none is taken twice, none is left, and more than one has taken some."""
    print(f"{MANY / seconds:,.0f} {what} a second")  # noqa: T201  # what this machine did
    names = Counter(name for names in got for name in names)
    assert len(names) == MANY
    assert set(names.values()) == {1}
    assert sum(map(bool, got)) > 1


def test_of_twenty_thousand_errands_none_is_taken_twice_and_none_is_left(lines: list[Line]) -> None:
    done(lines[0], lambda run: run(VIEWS, many=MANY))
    began = time.perf_counter()
    got = all_at_once(lines, lambda run: [errand.name for errand in Errands(run).take(NOON, LATER, AT_ONCE)])
    each_once(got, "errands", time.perf_counter() - began)


def test_of_as_many_alarms_neither(lines: list[Line]) -> None:
    done(lines[0], lambda run: run(ALARMS, many=MANY))
    until = NOON + timedelta(seconds=15)
    began = time.perf_counter()
    got = all_at_once(lines, lambda run: [alarm.name for alarm in DueAlarms(run).claim(NOON, until, AT_ONCE)])
    each_once(got, "alarms", time.perf_counter() - began)


def test_a_lease_that_all_want_at_once_is_one_ones(lines: list[Line]) -> None:
    ids = {id(line): str(number) for number, line in enumerate(lines)}
    done(lines[0], lambda run: run(VIEWS, many=1))
    begin = Barrier(len(lines))

    def wants(line: Line) -> bool:
        begin.wait()
        return done(line, lambda run: Errands(run).hold(ids[id(line)], NOON, LATER))

    with ThreadPoolExecutor(len(lines)) as threads:
        assert sorted(threads.map(wants, lines)) == [False] * (CONNECTIONS - 1) + [True]

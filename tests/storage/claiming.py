"""Equal processes take what is due from one server at once: how many get what, be there few or many."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from threading import Barrier
from typing import TypeVar

from storage.engine import Run
from storage.outbox.errands import Errands
from storage.postgres.batch import Work
from storage.postgres.line import Line
from storage.postgres.migrations import bring_up_to_date
from tests.storage.samples import LATER, NOON

CLAIMANTS, AT_ONCE = 4, 500
T = TypeVar("T")
Names = list[str]
VIEWS = (
    "insert into views (workspace, view, due) select 'northwind', 'q' || n, '2030-01-01'"
    " from generate_series(1, :many) n"
)


@contextmanager
def claimants(address: str) -> Iterator[list[Line]]:
    bring_up_to_date(address)
    with ExitStack() as stack:
        yield [stack.enter_context(closing(Line(address))) for _ in range(CLAIMANTS)]


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


def errands_taken(lines: list[Line], many: int) -> list[Names]:
    """Let so many errands be due, and all lines take them."""
    done(lines[0], lambda run: run(VIEWS, many=many))
    return all_at_once(lines, lambda run: [errand.name for errand in Errands(run).take(NOON, LATER, AT_ONCE)])


def more_than_once(got: list[Names]) -> int:
    """Return how many were taken more than once."""
    return sum(times > 1 for times in Counter(name for names in got for name in names).values())

"""The changes of one transaction, decided one after the other: quickly while all goes well, warily when one fails.

Quickly: what they know that they will ask is asked for all of them first (``storage/postgres/foresight.py``), what has
no rows goes along with what comes next, and there are no savepoints. Where one refuses what it was to do, all is undone
and the others are decided anew without it. Where a statement fails, nobody can tell any more whose it was, and where
many refuse it is too much to do over: then with a savepoint for each, and every statement waited for.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, LiteralString

from psycopg import Error
from psycopg.errors import DeadlockDetected, InFailedSqlTransaction, LockNotAvailable, SerializationFailure
from psycopg.pq import TransactionStatus

from storage.engine import Row, Run
from storage.postgres.foresight import Ahead, Foresight, Surprised
from storage.postgres.server import lock_number
from storage.postgres.sql import Statement, ours
from storage.postgres.told import Told

UNDONE = (DeadlockDetected, SerializationFailure)
FEW = 3  # refused ones that a batch is decided anew without
WARY = 8  # batches in which each change has a savepoint, after one that failed without
FIRST: LiteralString = "savepoint one"
BETWEEN: LiteralString = "release one; savepoint one"
BEGIN = Statement("begin", ())
MY_TURN = Statement("select pg_advisory_xact_lock($1)", ("company",))


class TryAgain(Exception):
    """The server undid it all because of what others do at the same time."""


@dataclass(frozen=True, slots=True)
class Work:
    """``ahead``: asks what the work will surely ask first, so that it can be asked for many at once."""

    do: Callable[[Run], Any]
    ahead: Ahead | None = None


@dataclass(frozen=True, slots=True)
class Came:
    """What came of one change: a value, or what it raised."""

    value: Any = None
    error: Exception | None = None


class Batch:
    """``alone_in``: the company whose changes these are, and whose turn it is."""

    def __init__(self, told: Told, works: Sequence[Work], alone_in: str | None) -> None:
        self._told = told
        self._works = works
        self._beginning = [(BEGIN, {}), *([(MY_TURN, {"company": lock_number(alone_in)})] if alone_in else [])]
        self.let_go = set[str]()  # tables of which something went
        self.stumbled = False

    def decided(self, *, wary: bool) -> list[Came]:
        """Decide them all and leave the transaction open, unless there is nothing in it."""
        refused = dict[int, Came]()
        while not wary and len(refused) <= FEW:
            left = [number for number in range(len(self._works)) if number not in refused]
            came = self._quickly([self._works[number] for number in left]) if left else []
            if not (came and came[-1].error):
                found = refused | dict(zip(left, came, strict=False))
                return [found[number] for number in range(len(self._works))]
            if isinstance(came[-1].error, Error | Surprised):
                break
            refused[left[len(came) - 1]] = came[-1]
        self.stumbled = not wary
        self._told.run_all(self._beginning)
        return [self._saved(work, BETWEEN if number else FIRST) for number, work in enumerate(self._works)]

    def _quickly(self, works: Sequence[Work]) -> list[Came]:
        came = [*self._until_one_fails(works)]
        if isinstance(came[-1].error, Surprised):
            came = [*self._until_one_fails([replace(work, ahead=None) for work in works])]
        return came

    def _until_one_fails(self, works: Sequence[Work]) -> Iterator[Came]:
        """Yield what comes of each, up to the first that fails, and at the end what comes of all that went along."""
        foresight, aheads = Foresight(self._told), [work.ahead for work in works]
        looked = self._one(lambda _: foresight.look(aheads, self._beginning), self._run, "rollback")
        if isinstance(looked.error, LockNotAvailable):
            raise looked.error  # they have waited for their turn long enough
        if looked.error:
            yield Came(error=Surprised())
            return
        self._told.hasty = True
        try:
            for number, work in enumerate(works):
                came = self._one(work.do, self._runner(foresight, number), "rollback")
                yield came
                if came.error:
                    return
            yield self._one(lambda _: self._settle(foresight), self._run, "rollback")
        finally:
            self._told.hasty = False

    def _settle(self, foresight: Foresight) -> None:
        self._told.settle()
        if not foresight.is_used_up():
            raise Surprised

    def _saved(self, work: Work, beginning: LiteralString) -> Came:
        self._told.say(beginning)
        return self._one(work.do, self._run, "rollback to one")

    def _one(self, work: Callable[[Run], Any], run: Run, undo: LiteralString) -> Came:
        try:
            value = work(run)
            self._whole()
        except UNDONE as error:
            raise TryAgain(str(error)) from error
        except Exception as error:  # it belongs to whoever asked, and goes there
            if self._told.line.closed:
                raise TryAgain(str(error)) from error
            self._told.undo(undo)
            return Came(error=error)
        return Came(value)

    def _runner(self, foresight: Foresight, number: int) -> Run:
        def run(sql: LiteralString, **values: object) -> list[Row]:
            found = foresight.answer(number, ours(sql), values)
            return self._run(sql, **values) if found is None else found

        return run

    def _run(self, sql: LiteralString, **values: object) -> list[Row]:
        statement = ours(sql)
        if statement.table:
            self.let_go.add(statement.table)
        return self._told.run(statement, values)

    def _whole(self) -> None:
        """Let nobody pass over a statement that failed: on SQLite what came before it would stay."""
        if self._told.line.info.transaction_status is TransactionStatus.INERROR:
            raise InFailedSqlTransaction

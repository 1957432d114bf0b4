"""A thread's connection to the server: opened when it is wanted, and anew when it was lost.

What fails before the commit has left nothing behind and may be run again. A connection that is lost while it commits
leaves open whether all is kept: that is ``Unclear``, and never run again here. Whoever asked may do so: a delivery
leaves its row in the same transaction, so that a second one changes nothing if the first was kept and is carried out
if it was not; a courier's errand is looked up after its lease, and an alarm rings until it is taken away.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, LiteralString, TypeVar

from psycopg import Connection, Error
from psycopg.errors import DeadlockDetected, InFailedSqlTransaction, OperationalError, SerializationFailure
from psycopg.pq import TransactionStatus

from storage.engine import Away, Row, Run, Unclear
from storage.postgres.presence import beside_others
from storage.postgres.server import lock_number
from storage.postgres.sql import ours

T = TypeVar("T")
UNDONE = (DeadlockDetected, SerializationFailure)
TIMES = 4  # that something is begun anew
BREATH = 0.05  # s before that, and then longer
WARY = 8  # batches in which each change has a savepoint, after one that failed without
FIRST: LiteralString = "savepoint one"
BETWEEN: LiteralString = "release one; savepoint one"
READING: LiteralString = "begin isolation level repeatable read read only"


class TryAgain(Exception):
    """The server undid it all because of what others do at the same time."""


@dataclass(frozen=True, slots=True)
class Came:
    """What came of one change: a value, or what it raised."""

    value: Any = None
    error: Exception | None = None


class Line:
    def __init__(self, address: str) -> None:
        self._address = address
        self._open: Connection[Row] | None = None
        self._wary = 0
        self.let_go: set[str] = set()  # tables of which something went

    def together(self, works: list[Callable[[Run], Any]], alone_in: str | None) -> tuple[list[Came], float]:
        """Run these one after the other in one transaction, none harmed by another; say how long its commit took."""
        return self._insist(lambda line: self._together(line, works, alone_in))

    def read(self, work: Callable[[Run], T]) -> T:
        return self._insist(lambda line: self._read(line, work))

    def vacuum(self, statement: LiteralString) -> None:
        self._insist(lambda line: line.execute(statement, prepare=False))

    def close(self) -> None:
        if self._open:
            self._open.close()
        self._open = None

    def _insist(self, attempt: Callable[[Connection[Row]], T]) -> T:
        why: Exception | None = None
        for number in range(1, TIMES + 1):
            line = self._reached()
            try:
                return attempt(line)
            except (Error, TryAgain) as error:
                again = line.closed or isinstance(error, TryAgain)
                self._back_out(line)
                if not again:
                    raise
                why = error
            time.sleep(BREATH * number)
        raise Away(str(why)) from why

    def _reached(self) -> Connection[Row]:
        if self._open is None or self._open.closed:
            try:
                self._told = beside_others(self._address)
                self._open = self._told.line
            except Error as error:
                raise Away(" ".join(str(error).split())) from error
        return self._open

    def _back_out(self, line: Connection[Row]) -> None:
        """Leave no transaction open, whatever it takes."""
        try:
            if line.info.transaction_status is not TransactionStatus.IDLE:
                self._told.undo("rollback")
        except Error:
            self.close()

    def _together(
        self, line: Connection[Row], works: list[Callable[[Run], Any]], alone_in: str | None
    ) -> tuple[list[Came], float]:
        came = self._decided(line, works, alone_in)
        began = time.perf_counter()
        try:
            self._told.say("commit")
        except UNDONE as error:
            raise TryAgain(str(error)) from error
        except OperationalError as error:
            if line.closed:
                raise Unclear(str(error)) from error
            raise
        return came, time.perf_counter() - began

    def _decided(self, line: Connection[Row], works: list[Callable[[Run], Any]], alone_in: str | None) -> list[Came]:
        """Decide them without savepoints, a journey less for each. Where one fails, decide all anew with them."""
        self._told.say(_begin(alone_in))
        if not self._wary:
            came = [*self._until_one_fails(line, works)]
            if not came[-1].error:
                return came[: len(works)]
            self._told.say(_begin(alone_in))
            if len(works) == 1:
                return came
            self._wary = WARY
        self._wary -= 1
        return [self._saved(line, work, BETWEEN if number else FIRST) for number, work in enumerate(works)]

    def _until_one_fails(self, line: Connection[Row], works: list[Callable[[Run], Any]]) -> Iterator[Came]:
        self._told.hasty = len(works) > 1
        try:
            for work in (*works, lambda _: self._told.settle()):
                came = self._one(line, work, "rollback")
                yield came
                if came.error:
                    break
        finally:
            self._told.hasty = False

    def _saved(self, line: Connection[Row], work: Callable[[Run], Any], beginning: LiteralString) -> Came:
        self._told.say(beginning)
        return self._one(line, work, "rollback to one")

    def _one(self, line: Connection[Row], work: Callable[[Run], Any], undo: LiteralString) -> Came:
        try:
            value = work(self._run)
            _whole(line)
        except UNDONE as error:
            raise TryAgain(str(error)) from error
        except Exception as error:  # it belongs to whoever asked, and goes there
            if line.closed:
                raise TryAgain(str(error)) from error
            self._told.undo(undo)
            return Came(error=error)
        return Came(value)

    def _read(self, line: Connection[Row], work: Callable[[Run], T]) -> T:
        self._told.say(READING)
        try:
            return work(self._run)
        except UNDONE as error:
            raise TryAgain(str(error)) from error
        finally:
            if not line.closed:
                self._told.undo("rollback")

    def _run(self, sql: LiteralString, **values: object) -> list[Row]:
        statement = ours(sql)
        if statement.table:
            self.let_go.add(statement.table)
        return self._told.run(statement, values)


def _whole(line: Connection[Row]) -> None:
    """Let nobody pass over a statement that failed: on SQLite what came before it would stay."""
    if line.info.transaction_status is TransactionStatus.INERROR:
        raise InFailedSqlTransaction


def _begin(alone_in: str | None) -> LiteralString:
    """Begin, and within a company wait for one's turn: what follows then sees all that came before."""
    if alone_in is None:
        return "begin"
    words: Any = f"begin; select pg_advisory_xact_lock({lock_number(alone_in)})"
    beginning: LiteralString = words
    return beginning

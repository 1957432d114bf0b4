"""A thread's connection to the server: opened when it is wanted, and anew when it was lost.

What fails before the commit has left nothing behind and may be run again. A connection that is lost while it commits
leaves open whether all is kept: that is ``Unclear``, and never run again here. Whoever asked may do so: a delivery
leaves its row in the same transaction, so that a second one changes nothing if the first was kept and is carried out
if it was not; a courier's errand is looked up after its lease, and an alarm rings until it is taken away.
"""

import time
from collections.abc import Callable
from functools import partial
from typing import LiteralString, TypeVar

from psycopg import Connection, Error
from psycopg.errors import OperationalError
from psycopg.pq import TransactionStatus

from storage.engine import Away, Row, Run, Unclear
from storage.postgres.batch import UNDONE, WARY, Batch, Came, TryAgain, Work
from storage.postgres.presence import beside_others, run_in

T = TypeVar("T")
TIMES = 4  # that something is begun anew
BREATH = 0.05  # s before that, and then longer
READING: LiteralString = "begin isolation level repeatable read read only"


class Line:
    def __init__(self, address: str) -> None:
        self._address = address
        self._open: Connection[Row] | None = None
        self._wary = 0
        self.let_go: set[str] = set()  # tables of which something went

    def together(self, works: list[Work], alone_in: str | None) -> tuple[list[Came], float]:
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

    def _together(self, line: Connection[Row], works: list[Work], alone_in: str | None) -> tuple[list[Came], float]:
        batch = Batch(self._told, works, alone_in)
        try:
            came = batch.decided(wary=self._wary > 0)
        finally:
            self.let_go |= batch.let_go
        self._wary = WARY if batch.stumbled else max(0, self._wary - 1)
        began = time.perf_counter()
        if line.info.transaction_status is not TransactionStatus.IDLE:  # where the only change failed, nothing is open
            self._commit(line)
        return came, time.perf_counter() - began

    def _commit(self, line: Connection[Row]) -> None:
        try:
            self._told.say("commit")
        except UNDONE as error:
            raise TryAgain(str(error)) from error
        except OperationalError as error:
            if line.closed:
                raise Unclear(str(error)) from error
            raise

    def _read(self, line: Connection[Row], work: Callable[[Run], T]) -> T:
        self._told.say(READING)
        try:
            return work(partial(run_in, self._told))
        except UNDONE as error:
            raise TryAgain(str(error)) from error
        finally:
            if not line.closed:
                self._told.undo("rollback")

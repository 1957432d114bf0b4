"""Statements as the server is told them: each once by its words, then by a name, with one call of libpq's.

``psycopg``'s own cursor does the same and more, for five times the CPU, and waits for the socket in Python. Where
``hasty`` is set, what has no rows goes along with the next statement, and if it fails that is where it is heard of.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from itertools import count
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from typing import Any, LiteralString

from psycopg import Connection, Error, OperationalError
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import error_from_result
from psycopg.pq import ConnStatus, ExecStatus, Format
from psycopg.pq.abc import PGresult

from storage.engine import Row
from storage.postgres.sql import Statement

MOST = 500  # more than we have statements; those with lists are of many lengths
FINE = (ExecStatus.COMMAND_OK, ExecStatus.TUPLES_OK)


class Told:
    """What one connection's server has been told so far; one for each, for the names it gives are the connection's."""

    def __init__(self, line: Connection[Row]) -> None:
        self.line = line
        self._server = line.pgconn
        self._values = Transformer(line)
        self._names: dict[tuple[LiteralString, tuple[int, ...]], bytes] = {}
        self._numbers = count()
        self._owed = 0  # results of statements that went along
        self._heard, self._room = DefaultSelector(), DefaultSelector()
        self._heard.register(self._server.socket, EVENT_READ)
        self._room.register(self._server.socket, EVENT_READ | EVENT_WRITE)
        self.hasty = False

    def run(self, statement: Statement, values: Mapping[str, object]) -> list[Row]:
        name, sent, formats = self._written(statement, values)
        if statement.silent and self.hasty:
            self._sent_along(name, sent, formats)
            return []
        return self._rows(self._answered(name, sent, formats))

    def run_all(self, asked: Sequence[tuple[Statement, Mapping[str, object]]]) -> list[list[Row]]:
        """Run these one after the other in one journey. Raises what the first that fails has to say."""
        self._make_room(len(asked))
        written = [self._written(statement, values) for statement, values in asked]
        self.settle()
        for name, sent, formats in written:
            self._sent_along(name, sent, formats)
        return [*map(self._rows, self._results())] if written else []

    def say(self, words: LiteralString) -> None:
        """Say something that has no values and no answer."""
        self.settle()
        self._checked(self._server.exec_(words.encode()))

    def undo(self, words: LiteralString) -> None:
        """Go back, whatever came of what went along."""
        with suppress(Error):
            self.settle()
        self.say(words)

    def settle(self) -> None:
        """Hear what came of all that went along. Raises what the first of it that failed would have raised."""
        if self._owed:
            self._results()

    def _written(
        self, statement: Statement, values: Mapping[str, object]
    ) -> tuple[bytes, Sequence[Any], Sequence[Format]]:
        """Return the name of a statement, and its values as they are sent."""
        given = [values[name] for name in statement.names]
        sent: Any = self._values.dump_sequence(given, [PyFormat.AUTO] * len(given))
        types, formats = self._values.types or (), self._values.formats or ()
        return self._names.get((statement.words, types)) or self._prepared(statement.words, types), sent, formats

    def _rows(self, found: PGresult) -> list[Row]:
        if found.status != ExecStatus.TUPLES_OK:
            return []
        self._values.set_pgresult(found)
        return self._values.load_rows(0, found.ntuples, tuple)

    def _sent_along(self, name: bytes, sent: Sequence[Any], formats: Sequence[Format]) -> None:
        if not self._owed:
            self._server.enter_pipeline_mode()
        self._owed += 1
        self._server.send_query_prepared(name, sent, formats)

    def _answered(self, name: bytes, sent: Sequence[Any], formats: Sequence[Format]) -> PGresult:
        if not self._owed:
            return self._checked(self._server.exec_prepared(name, sent, formats))
        self._sent_along(name, sent, formats)
        return self._results()[-1]

    def _results(self) -> list[PGresult]:
        """Return what came of all in the pipeline, and leave it. Raises what the first that failed has to say."""
        self._server.pipeline_sync()
        found, self._owed = [self._next() for _ in range(self._owed)], 0
        self._next()  # where they end
        if self._server.status != ConnStatus.BAD:
            self._server.exit_pipeline_mode()
        return [self._checked(one) for one in found if one]

    def _next(self) -> PGresult | None:
        """Wait where other threads may go on: to take a result that is not there yet keeps the interpreter."""
        found = None
        while self._server.status != ConnStatus.BAD:
            while self._server.flush():
                self._room.select()
                self._server.consume_input()
            while self._server.is_busy():
                self._heard.select()
                self._server.consume_input()
            result = self._server.get_result()
            if result is None or result.status == ExecStatus.PIPELINE_SYNC:
                return found or result
            found = result
        raise self._lost() or OperationalError

    def _prepared(self, words: LiteralString, types: tuple[int, ...]) -> bytes:
        self.settle()
        self._make_room(1)
        name = f"s{next(self._numbers)}".encode()
        self._checked(self._server.prepare(name, words.encode(), types))
        self._names[words, types] = name
        return name

    def _make_room(self, many: int) -> None:
        """Let the server forget all statements where it might come to know too many."""
        if len(self._names) + many > MOST:
            self.say("deallocate all")
            self._names.clear()

    def _checked(self, found: PGresult) -> PGresult:
        if found.status in FINE:
            return found
        raise self._lost() or error_from_result(found)

    def _lost(self) -> Error | None:
        if self._server.status != ConnStatus.BAD:
            return None
        return OperationalError(" ".join(self._server.get_error_message().split()))

"""Statements as the server is told them: each once by its words, then by a name, with one call of libpq's.

``psycopg``'s own cursor does the same and more, for five times the CPU, and waits for the socket in Python.
"""

from collections.abc import Mapping
from typing import Any, LiteralString

from psycopg import Connection, Error, OperationalError
from psycopg.adapt import PyFormat, Transformer
from psycopg.errors import error_from_result
from psycopg.pq import ConnStatus, ExecStatus
from psycopg.pq.abc import PGresult

from storage.engine import Row
from storage.postgres.sql import Statement

MOST = 500  # more than we have statements; those with lists are of many lengths
FINE = (ExecStatus.COMMAND_OK, ExecStatus.TUPLES_OK)


class Told:
    """What one connection's server has been told so far."""

    def __init__(self, line: Connection[Row]) -> None:
        self._server = line.pgconn
        self._values = Transformer(line)
        self._names: dict[tuple[LiteralString, tuple[int, ...]], bytes] = {}

    def run(self, statement: Statement, values: Mapping[str, object]) -> list[Row]:
        given = [values[name] for name in statement.names]
        sent: Any = self._values.dump_sequence(given, [PyFormat.AUTO] * len(given))
        types, formats = self._values.types or (), self._values.formats
        name = self._names.get((statement.words, types)) or self._prepared(statement.words, types)
        found = self._checked(self._server.exec_prepared(name, sent, formats))
        if found.status != ExecStatus.TUPLES_OK:
            return []
        self._values.set_pgresult(found)
        return self._values.load_rows(0, found.ntuples, tuple)

    def say(self, words: LiteralString) -> None:
        """Say something that has no values and no answer."""
        self._checked(self._server.exec_(words.encode()))

    def _prepared(self, words: LiteralString, types: tuple[int, ...]) -> bytes:
        if len(self._names) >= MOST:
            self.say("deallocate all")
            self._names.clear()
        name = f"s{len(self._names)}".encode()
        self._checked(self._server.prepare(name, words.encode(), types))
        self._names[words, types] = name
        return name

    def _checked(self, found: PGresult) -> PGresult:
        if found.status in FINE:
            return found
        raise self._lost() or error_from_result(found)

    def _lost(self) -> Error | None:
        if self._server.status != ConnStatus.BAD:
            return None
        return OperationalError(" ".join(self._server.get_error_message().split()))

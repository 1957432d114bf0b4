"""One company of several, as an end of which an export is made."""

from collections.abc import Iterator
from typing import LiteralString

from storage.engine import Row
from storage.moving import End
from storage.moving.sums import Batch, Table


class OneCompany:
    """``storage.moving.End``, without what is another company's or none's. It is only ever read."""

    def __init__(self, source: End, company: str) -> None:
        self._source = source
        self._company = company
        self.name = source.name

    def run(self, sql: LiteralString, **values: object) -> list[Row]:
        return self._source.run(sql, **values)

    def steps(self) -> frozenset[str]:
        return self._source.steps()

    def tables(self) -> tuple[Table, ...]:
        return tuple(table for table in self._source.tables() if "workspace" in table.columns)

    def batches(self, table: Table) -> Iterator[Batch]:
        whose = table.columns.index("workspace")
        for batch in self._source.batches(table):
            yield [row for row in batch if row[whose] == self._company]

    def count(self, table: Table) -> int:
        return sum(map(len, self.batches(table)))

    def put(self, table: Table, rows: Batch) -> None:
        raise NotImplementedError

    def clear(self, table: Table) -> None:
        raise NotImplementedError

    def commit(self) -> None:
        raise NotImplementedError

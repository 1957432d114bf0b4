"""Which companies there are in one database, which have left it, and what becomes of their rows.

A company that installed the app itself lives for as long as it is installed somewhere; any other always does.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import LiteralString

from storage.engine import Run, written
from storage.moving.exported import LEFT, ROWS

LIVES: LiteralString = (  # of a row of whichever table
    "(substr(workspace, 1, 6) <> 'slack-' or workspace in"
    " (select workspace from slack_installations where ended is null))"
)
ALL: LiteralString = "(select workspace from setups union select workspace from slack_installations) as companies"
OPEN = (
    "secrets",
    "given",
    "pay_asked",
    "deliveries",
)  # what is said in confidence, until it is counted; and its traces


@dataclass(frozen=True, slots=True)
class Receipt:
    """That ``gone`` rows of a kind were forgotten when a company had left."""

    company: str
    at: datetime
    what: str
    gone: int


class Companies:
    """What stands above companies."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def names(self) -> tuple[str, ...]:
        """Return every company that there are rows or installations of."""
        return tuple(str(name) for (name,) in self._run(f"select workspace from {ALL} order by workspace"))  # noqa: S608  # ours

    def living(self) -> tuple[str, ...]:
        found = self._run(f"select workspace from {ALL} where {LIVES} order by workspace")  # noqa: S608  # ours
        return tuple(str(name) for (name,) in found)

    def gone(self) -> dict[str, datetime | None]:
        """Return those that have left, with when, where that is known."""
        found = self._run(
            "select workspace, (select max(ended) from slack_installations"  # noqa: S608  # ours
            f" where slack_installations.workspace = companies.workspace) from {ALL} where not {LIVES}"
            " order by workspace"
        )
        return {str(name): datetime.fromisoformat(ended) if ended else None for name, ended in found}

    def people(self, company: str) -> int:
        [(people,)] = self._run("select count(*) from people where workspace = :workspace", workspace=company)
        return int(people)

    def asked(self, company: str) -> datetime | None:
        """Return when a company was last asked anything."""
        [(asked,)] = self._run("select max(asked) from asks where workspace = :workspace", workspace=company)
        return datetime.fromisoformat(asked) if asked else None

    def close(self, company: str) -> int:
        """Destroy what was said in confidence and not counted yet, with what opens it; and say how much that was."""
        return sum(self._clear(table, company) for table in OPEN)

    def destroy(self, company: str, at: datetime) -> dict[str, int]:
        """Forget every row of a company, and keep a receipt."""
        gone = {table: self._clear(table, company) for table in sorted(OF_COMPANIES)}
        gone = {table: rows for table, rows in gone.items() if rows}
        for table, rows in gone.items():
            self._run(
                "insert into farewells (company, at, what, gone) values (:company, :at, :what, :gone)"
                " on conflict (company, at, what) do update set gone = farewells.gone + excluded.gone",
                company=company,
                at=written(at),
                what=table,
                gone=rows,
            )
        return gone

    def receipts(self) -> tuple[Receipt, ...]:
        found = self._run("select company, at, what, gone from farewells order by at, company, what")
        return tuple(Receipt(company, datetime.fromisoformat(at), what, gone) for company, at, what, gone in found)

    def _clear(self, table: str, company: str) -> int:
        sql = f"delete from {table} where workspace = :workspace returning 1"  # noqa: S608  # a table of ours
        return len(self._run(sql, workspace=company))


def _of_companies() -> frozenset[str]:
    columns = ROWS | {name: columns for name, (columns, _) in LEFT.items()}
    return frozenset(name for name, of in columns.items() if "workspace" in of.split())


OF_COMPANIES = _of_companies()

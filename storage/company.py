"""A company's own setup, as it was last given."""

from datetime import datetime

from bot.company import Setup
from bot.people import Person
from bot.wire import read, write
from storage.engine import Run, written


class Company:
    def __init__(self, run: Run) -> None:
        self._run = run

    def setup(self) -> Setup | None:
        """Return the present setup; None before there was any."""
        rows = self._run("select setup from setups where workspace = :workspace")
        return next((read(setup, (Setup,)) for (setup,) in rows), None)

    def keep(self, setup: Setup, at: datetime, by: Person) -> None:
        self._run(
            "insert into setups (workspace, setup, at, person) values (:workspace, :setup, :at, :person)"
            " on conflict (workspace) do update set setup = excluded.setup, at = excluded.at, person = excluded.person",
            setup=write(setup),
            at=written(at),
            person=by.key,
        )

"""A company's own setup, as it was last given."""

from datetime import datetime
from functools import lru_cache

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
        return next((_setup(written_down) for (written_down,) in rows), None)

    def keep(self, setup: Setup, at: datetime, by: Person) -> None:
        self._run(
            "insert into setups (workspace, setup, at, person) values (:workspace, :setup, :at, :person)"
            " on conflict (workspace) do update set setup = excluded.setup, at = excluded.at, person = excluded.person",
            setup=write(setup),
            at=written(at),
            person=by.key,
        )


@lru_cache(maxsize=64)  # every card asks for it, and that of 2,000 people takes 3 ms to read
def _setup(written_down: str) -> Setup:
    setup: Setup = read(written_down, (Setup,))
    return setup

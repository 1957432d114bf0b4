"""A company's own setup, as it was last given, and how it came to be."""

from datetime import datetime
from hashlib import blake2b

from bot.company import Setup
from bot.people import Person
from bot.wire import read, write
from storage.company.versions import NONE_YET, Versions
from storage.engine import Run, written


class Company(Versions):
    def __init__(self, run: Run) -> None:
        self._run = run

    def setup(self) -> Setup | None:
        """Return the present setup; None before there was any."""
        for (edition,) in self._run("select edition from setups where workspace = :workspace"):
            if known := _READ.get(edition):
                return known
            [(kept,)] = self._run("select setup from setups where workspace = :workspace")
            setup: Setup = read(kept, (Setup,))
            _READ.clear()  # several threads read at once: none may find it empty between two lines
            _READ[edition] = setup
            return setup
        return None

    def keep(self, setup: Setup, at: datetime, by: Person, step: str = "") -> None:
        """Let this be the setup. ``step`` is the one by which somebody has set it."""
        self.note_version(at, by, step, self._kept())
        kept = write(setup)
        self._run(
            "insert into setups (workspace, edition, setup, at, person) values"
            " (:workspace, :edition, :setup, :at, :person) on conflict (workspace) do update set"
            " edition = excluded.edition, setup = excluded.setup, at = excluded.at, person = excluded.person",
            edition=blake2b(kept.encode(), digest_size=16).hexdigest(),
            setup=kept,
            at=written(at),
            person=by.key,
        )

    def drop(self, at: datetime, by: Person) -> None:
        """Let there be no setup any more."""
        self.note_version(at, by, "", None)
        self._run("delete from setups where workspace = :workspace")

    def _kept(self) -> str:
        rows = self._run("select setup from setups where workspace = :workspace")
        return next((str(kept) for (kept,) in rows), NONE_YET)

    def warm_up(self, team: str, since: datetime | None) -> None:
        """Note since when a team is here, once; None: since before there were warm-ups."""
        self._run(
            "insert into warm_ups (workspace, team, since) values (:workspace, :team, :since) on conflict do nothing",
            team=team,
            since=since and written(since),
        )

    def warm_ups(self) -> dict[str, datetime | None]:
        """Return since when each team is here that was ever live."""
        rows = self._run("select team, since from warm_ups where workspace = :workspace order by team")
        return {str(team): datetime.fromisoformat(since) if since else None for team, since in rows}


_READ: dict[str, Setup] = {}  # by edition: every card asks for it, and that of 2,000 people takes 3 ms to read

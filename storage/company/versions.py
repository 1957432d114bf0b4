"""How a setup came to be: each change of it, what it was before, which steps were taken, and who may begin."""

from dataclasses import dataclass
from datetime import datetime

from bot.company import Setup
from bot.people import Person, key_read
from bot.wire import read
from storage.engine import Run, written

NONE_YET = ""  # what was before the first setup
REMEMBERED = 20  # changes that can be taken back


@dataclass(frozen=True, slots=True)
class Version:
    """A change of the setup. ``step`` is the one by which it came; nothing where it came otherwise."""

    number: int
    at: datetime
    by: Person
    step: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that somebody has taken, or passed over."""

    at: datetime
    by: Person
    skipped: bool


class Versions:
    _run: Run

    def version(self) -> int:
        """Return the number of the present setup; 0 where none has changed since these are counted."""
        [(number,)] = self._run("select max(number) from setup_versions where workspace = :workspace")
        return int(number or 0)

    def changed_since(self, number: int) -> Version | None:
        """Return the newest change after a version."""
        rows = self._run(
            "select number, at, person, step from setup_versions where workspace = :workspace and number > :number"
            " order by number desc limit 1",
            number=number,
        )
        return next((Version(int(n), datetime.fromisoformat(at), key_read(by), step) for n, at, by, step in rows), None)

    def note_version(self, at: datetime, by: Person, step: str, before: str | None) -> None:
        """Count a change. Of one that came by a step, what was before is remembered for a while."""
        number = self.version() + 1
        self._run(
            "insert into setup_versions (workspace, number, at, person, step, before) values"
            " (:workspace, :number, :at, :person, :step, :before)",
            number=number,
            at=written(at),
            person=by.key,
            step=step,
            before=before if step else None,
        )
        self._run(
            "update setup_versions set before = null where workspace = :workspace and number <= :number",
            number=number - REMEMBERED,
        )

    def can_undo(self, step: str) -> bool:
        return self._last_of(step) is not None

    def before(self, step: str) -> Setup | None:
        """Return what was before a step was taken last, and forget it; None: there was none. Raises ``LookupError``."""
        found = self._last_of(step)
        if found is None:
            raise LookupError(step)
        number, kept = found
        self._run(
            "update setup_versions set before = null where workspace = :workspace and number = :number", number=number
        )
        return None if kept == NONE_YET else read(kept, (Setup,))

    def forget_versions(self, before: datetime) -> None:
        self._run("delete from setup_versions where workspace = :workspace and at < :before"
                  " and number < (select max(number) from setup_versions where workspace = :workspace)",
                  before=written(before))  # fmt: skip

    def take_step(self, step: str, at: datetime, by: Person, *, skipped: bool = False) -> None:
        self._run(
            "insert into setup_steps (workspace, step, at, person, skipped) values"
            " (:workspace, :step, :at, :person, :skipped) on conflict (workspace, step) do update set"
            " at = excluded.at, person = excluded.person, skipped = excluded.skipped",
            step=step,
            at=written(at),
            person=by.key,
            skipped=written(at) if skipped else None,
        )

    def untake_step(self, step: str) -> None:
        self._run("delete from setup_steps where workspace = :workspace and step = :step", step=step)

    def steps_taken(self) -> dict[str, Taken]:
        rows = self._run("select step, at, person, skipped from setup_steps where workspace = :workspace order by step")
        return {step: Taken(datetime.fromisoformat(at), key_read(by), bool(skipped)) for step, at, by, skipped in rows}

    def let_found(self, founder: str, until: datetime) -> None:
        """Let somebody, or whoever knows a code, begin to set up until then."""
        self._run(
            "insert into founders (workspace, person, until) values (:workspace, :founder, :until)"
            " on conflict (workspace, person) do update set until = excluded.until",
            founder=founder,
            until=written(until),
        )

    def may_found(self, founder: str, at: datetime) -> bool:
        return bool(
            self._run(
                "select 1 from founders where workspace = :workspace and person = :founder and until > :at",
                founder=founder,
                at=written(at),
            )
        )

    def use_up(self, founder: str) -> None:
        self._run("delete from founders where workspace = :workspace and person = :founder", founder=founder)

    def no_founders(self) -> None:
        """Let nobody begin any more: there is a setup, which says who may change it."""
        self._run("delete from founders where workspace = :workspace")

    def _last_of(self, step: str) -> tuple[int, str] | None:
        rows = self._run(
            "select number, before from setup_versions where workspace = :workspace and step = :step"
            " and before is not null order by number desc limit 1",
            step=step,
        )
        return next(((int(number), str(before)) for number, before in rows), None)

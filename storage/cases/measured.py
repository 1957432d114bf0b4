"""What a week measures cases by: those it knows of, how far each has gone, and who was told what became of them."""

from datetime import datetime
from typing import LiteralString

from bot.cases import Case
from bot.cases.overdue import Step
from bot.company.warming import WARM_UP
from bot.people import Person, key_read
from bot.views import Outcome, OutcomeAlone
from bot.wire import read, write
from storage.cases.rows import COLUMNS, case_in
from storage.engine import Run, written

NOBODY = Person("", "")
UNDER, UNDER_ENDS = write(Outcome(0)).split("0")  # views are kept by what is written down of them
ALONE = write(OutcomeAlone(0, NOBODY)).partition("0")[0]
DECIDED: LiteralString = "case_files.workspace = :workspace and decided >= :start and decided < :end"


class Measured:
    _run: Run

    def thinkable(self, start: datetime, end: datetime) -> list[Case]:
        """Return the cases that were to decide, or were due, at any time from ``start`` on and before ``end``.

        Left out are those that are still their hosts' alone at the end, in teams that warm up.
        """
        rows = self._run(
            f"select {COLUMNS} from case_files where workspace = :workspace and opened < :end"  # noqa: S608  # constants
            " and number in (select number from case_files as old where old.workspace = :workspace and decided is null"
            " union select number from case_files as done where done.workspace = :workspace and decided >= :start"
            " union select number from case_files as due where due.workspace = :workspace and due >= :start"
            " and due < :end) and (decided is not null or not exists (select 1 from asks join warm_ups"
            " on warm_ups.workspace = :workspace and warm_ups.team = asks.team where asks.workspace = :workspace"
            " and id = question and since > :warm)) order by number",
            start=written(start),
            end=written(end),
            warm=written(end - WARM_UP),
        )
        return [*map(case_in, rows)]

    def furthest(self, end: datetime) -> dict[int, Step]:
        """Return who was told last, before then, of each case that was open then and of which somebody was."""
        rows = self._run(
            "select number, step from case_steps where workspace = :workspace and at < :end and person is not null"
            " and number in (select number from case_files where case_files.workspace = :workspace and decided is null"
            " union select number from case_files as late where late.workspace = :workspace and decided >= :end)",
            end=written(end),
        )
        order = [*Step]
        steps: dict[int, Step] = {}
        for number, step in rows:
            steps[int(number)] = max(Step(step), steps.get(int(number), Step.OWNER), key=order.index)
        return steps

    def asked_of_decided(self, start: datetime, end: datetime) -> set[tuple[int, Person]]:
        """Return who was asked about which case that was decided from ``start`` on and before ``end``."""
        rows = self._run(
            f"select number, person from case_files join asked on asked.workspace = :workspace"  # noqa: S608  # a constant
            f" and asked.question = case_files.question where {DECIDED}",
            start=written(start),
            end=written(end),
        )
        return {(int(number), key_read(person)) for number, person in rows}

    def outcomes_under(self, start: datetime, end: datetime) -> set[int]:
        """Return of which cases that were decided in that time the outcome stands under the question."""
        rows = self._run(
            f"select number from case_files join views on views.workspace = :workspace"  # noqa: S608  # a constant
            f" and view = :before || number || :after where {DECIDED} and message is not null",
            before=UNDER,
            after=UNDER_ENDS,
            start=written(start),
            end=written(end),
        )
        return {int(number) for (number,) in rows}

    def outcomes_alone(self, start: datetime, end: datetime) -> dict[tuple[int, Person], bool]:
        """Return who was to be told alone of which case that was decided in that time, and whether it stands there."""
        rows = self._run(
            f"select view, message is not null from case_files join views on views.workspace = :workspace"  # noqa: S608
            f" and view > :before || number || ',' and view < :before || number || '-' where {DECIDED}",
            before=ALONE,
            start=written(start),
            end=written(end),
        )
        told: list[tuple[OutcomeAlone, bool]] = [(read(view, (OutcomeAlone,)), bool(stands)) for view, stands in rows]
        return {(view.case, view.person): stands for view, stands in told}

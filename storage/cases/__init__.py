"""Cases: decisions on their way back, their tags, and how they are found."""

from datetime import datetime
from typing import LiteralString

from bot.cases import Case
from bot.company.warming import WARM_UP
from bot.people import Person
from storage.cases.asking_back import AskingBack
from storage.cases.measured import Measured
from storage.cases.nudges import Nudges
from storage.cases.offers import Offers
from storage.cases.rows import COLUMNS, case_in
from storage.cases.searched import Searched
from storage.cases.steps import Steps
from storage.cases.tagged import Tagged
from storage.engine import Page, Run, written


class Cases(Tagged, Steps, Offers, Nudges, AskingBack, Measured):
    def __init__(self, run: Run) -> None:
        self._run = run

    def next_number(self) -> int:
        [(most,)] = self._run("select coalesce(max(number), 0) from case_files where workspace = :workspace")
        return int(most) + 1

    def keep(self, case: Case) -> None:
        """Keep the case as it is now, and let it be found by what it says now."""
        self._run(
            "insert into case_files (workspace, number, question, owner, rule, opened, due, state, waits, outcome,"
            " because, tell, evidence_from, evidence_by, decided) values (:workspace, :number, :question, :owner,"
            " :rule, :opened, :due, :state, :waits, :outcome, :because, :tell, :evidence_from, :evidence_by, :decided)"
            " on conflict (workspace, number) do update set owner = excluded.owner, due = excluded.due,"
            " state = excluded.state, waits = excluded.waits, outcome = excluded.outcome, because = excluded.because,"
            " tell = excluded.tell, evidence_from = excluded.evidence_from, evidence_by = excluded.evidence_by,"
            " decided = excluded.decided",
            number=case.number,
            question=case.question,
            owner=case.owner.key,
            rule=case.rule.value,
            opened=written(case.opened),
            due=written(case.due),
            state=case.state.value,
            waits=case.waits,
            outcome=case.outcome,
            because=case.because and case.because.value,
            tell=case.tell,
            evidence_from=case.evidence_from,
            evidence_by=case.evidence_by and case.evidence_by.isoformat(),
            decided=case.decided and written(case.decided),
        )
        Searched(self._run).case(case)

    def case(self, number: int) -> Case | None:
        rows = self._run(
            f"select {COLUMNS} from case_files where workspace = :workspace and number = :number",  # noqa: S608
            number=number,
        )
        return next(map(case_in, rows), None)

    def about(self, question: str) -> Case | None:
        rows = self._run(
            f"select {COLUMNS} from case_files where workspace = :workspace and question = :question",  # noqa: S608
            question=question,
        )
        return next(map(case_in, rows), None)

    def last_of(self, series: str) -> Case | None:
        """Return the latest case of a series."""
        rows = self._run(
            f"select {COLUMNS} from case_files where workspace = :workspace and question in (select id from asks"  # noqa: S608
            " where asks.workspace = :workspace and series = :series) order by number desc limit 1",
            series=series,
        )
        return next(map(case_in, rows), None)

    def owned_by(self, person: Person, most: int) -> list[Case]:
        """Return this person's cases, those to decide first."""
        rows = self._run(
            f"select {COLUMNS} from case_files where workspace = :workspace and owner = :owner"  # noqa: S608
            " order by decided is not null, due, number limit :most",
            owner=person.key,
            most=most,
        )
        return [*map(case_in, rows)]

    def open_of(self, person: Person, page: Page) -> list[Case]:
        """Return what this person has still to decide, the newest first."""
        rows = self._run(
            f"select {COLUMNS} from case_files where workspace = :workspace and owner = :owner"  # noqa: S608
            " and decided is null order by number desc limit :most offset :skip",
            owner=person.key,
            **page.values,
        )
        return [*map(case_in, rows)]

    def in_window(self, start: datetime, end: datetime) -> list[Case]:
        """Return the cases that were to decide at any time from ``start`` on and before ``end``."""
        rows = self._run(
            f"select {COLUMNS} from case_files where workspace = :workspace and opened < :end"  # noqa: S608  # a constant
            " and (decided is null or decided >= :start) order by number",
            start=written(start),
            end=written(end),
        )
        return [*map(case_in, rows)]

    def teams_waiting(self, at: datetime) -> int:
        """Count the teams that have a case to decide, but for those that warm up. One of no team counts itself."""
        [(count,)] = self._run(
            "select count(distinct case when asks.team <> '' then asks.team else case_files.question end)"
            " from case_files left join asks on asks.workspace = case_files.workspace"
            " and asks.id = case_files.question where case_files.workspace = :workspace and case_files.decided is null"
            " and (asks.team is null or asks.team not in (select team from warm_ups"
            " where warm_ups.workspace = case_files.workspace and since > :warm))",
            warm=written(at - WARM_UP),
        )
        return int(count)

    def forget(self, before: datetime) -> None:
        """Forget cases that were decided before then."""
        old: LiteralString = "from case_files where decided < :before and case_files.workspace = :workspace"
        for table in ("touching", "tagged", "case_steps", "case_offers", "case_nudges"):
            self._run(
                f"delete from {table} where workspace = :workspace and number in (select number {old})",  # noqa: S608
                before=written(before),
            )
        self._run(
            "delete from searched where workspace = :workspace and part <> 'asked' and question in"  # noqa: S608
            f" (select question {old})",
            before=written(before),
        )
        self._run("delete from case_files where workspace = :workspace and decided < :before", before=written(before))
        self._forget_backs()

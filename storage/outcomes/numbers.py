"""Numbers of the company's own: what there is, what they came to, whose decisions they belong to, what was read."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from fractions import Fraction
from typing import LiteralString

from bot.outcomes.numbers import Better, Kpi, Reading, Value
from storage.engine import Run, written

BEARING = ("kpi_values", "series_values", "kpi_links", "kpi_readings")  # what a number is known by

TABLES: dict[str, LiteralString] = {"team": "kpi_values", "series": "series_values"}  # by whose a value is


class Numbers:
    _run: Run

    def kpis(self) -> list[Kpi]:
        """Return the numbers that are known, by name."""
        rows = self._run("select name, better, unit from kpis where workspace = :workspace order by kpi")
        return [Kpi(name, Better(better), unit) for name, better, unit in rows]

    def bring(self, value: Value) -> None:
        """Keep a value in place of an earlier one. Which way is better stays as it was said first."""
        kpi = value.kpi
        self._run(
            "insert into kpis (workspace, kpi, name, better, unit) values (:workspace, :kpi, :name, :better, :unit)"
            " on conflict (workspace, kpi) do update set name = excluded.name,"
            " unit = case when excluded.unit = '' then kpis.unit else excluded.unit end",
            kpi=kpi.key,
            name=kpi.name,
            better=kpi.better.value,
            unit=kpi.unit,
        )
        of, group = ("series", value.series) if value.series else ("team", value.team)
        table = TABLES[of]
        self._run(
            f"insert into {table} (workspace, kpi, week, {of}, amount, source) values"  # noqa: S608  # ours
            f" (:workspace, :kpi, :week, :group, :amount, :source) on conflict (workspace, kpi, week, {of})"
            " do update set amount = excluded.amount, source = excluded.source",
            kpi=kpi.key,
            week=value.week,
            group=group,
            amount=value.amount,
            source=value.source,
        )

    def amount(self, kpi: Kpi, week: str, team: str) -> str | None:
        """Return what a number came to in a week, of a team or (without one) of the company."""
        rows = self._run(
            "select amount from kpi_values where workspace = :workspace and kpi = :kpi and week = :week"
            " and team = :team",
            kpi=kpi.key,
            week=week,
            team=team,
        )
        return next((str(amount) for (amount,) in rows), None)

    def source(self, kpi: Kpi, week: str) -> str:
        """Return where the company's value of a week is from; nothing where nobody has said."""
        rows = self._run(
            "select source from kpi_values where workspace = :workspace and kpi = :kpi and week = :week and team = ''",
            kpi=kpi.key,
            week=week,
        )
        return next((str(source) for (source,) in rows), "")

    def of_series(self, until: str) -> dict[str, dict[str, list[tuple[str, Fraction]]]]:
        """Return what each number came to, by series: weeks and amounts, up to and with the week ``until``."""
        rows = self._run(
            "select name, series, week, amount from series_values join kpis on kpis.workspace = series_values.workspace"
            " and kpis.kpi = series_values.kpi where series_values.workspace = :workspace and week <= :until"
            " order by kpis.kpi, series, week",
            until=until,
        )
        found: dict[str, dict[str, list[tuple[str, Fraction]]]] = defaultdict(lambda: defaultdict(list))
        for name, series, week, amount in rows:
            found[str(name)][str(series)].append((str(week), Fraction(amount)))
        return found

    def amounts(self, kpi: Kpi) -> dict[tuple[str, str], str]:
        """Return all that a number came to, by week and by team or series."""
        rows = self._run(
            "select week, team, amount from kpi_values where workspace = :workspace and kpi = :kpi union all"
            " select week, series, amount from series_values where workspace = :workspace and kpi = :kpi order by 1, 2",
            kpi=kpi.key,
        )
        return {(str(week), str(team)): str(amount) for week, team, amount in rows}

    def latest(self, kpi: Kpi, since: str, until: str) -> tuple[str, str] | None:
        """Return the latest week, from ``since`` to ``until``, for which the company brought a value, and that."""
        rows = self._run(
            "select week, amount from kpi_values where workspace = :workspace and kpi = :kpi and team = ''"
            " and week >= :since and week <= :until order by week desc limit 1",
            kpi=kpi.key,
            since=since,
            until=until,
        )
        return next(((str(week), str(amount)) for week, amount in rows), None)

    def link(self, question: str, kpis: Iterable[Kpi]) -> None:
        """Let these, and no others, be the numbers by which to tell what came of a question's decision."""
        self._run("delete from kpi_links where workspace = :workspace and question = :question", question=question)
        for kpi in kpis:
            self._run(
                "insert into kpi_links (workspace, question, kpi) values (:workspace, :question, :kpi)"
                " on conflict do nothing",
                question=question,
                kpi=kpi.key,
            )

    def linked(self, question: str) -> list[Kpi]:
        rows = self._run(
            "select name, better, unit from kpi_links join kpis on kpis.workspace = kpi_links.workspace"
            " and kpis.kpi = kpi_links.kpi where kpi_links.workspace = :workspace and question = :question"
            " order by kpis.kpi",
            question=question,
        )
        return [Kpi(name, Better(better), unit) for name, better, unit in rows]

    def note(self, question: str, reading: Reading, at: datetime) -> bool:
        """Keep what was read, and say whether that is news: what has been read once stands."""
        return bool(
            self._run(
                "insert into kpi_readings (workspace, question, days, kpi, before, after, at) values"
                " (:workspace, :question, :days, :kpi, :before, :after, :at) on conflict do nothing returning kpi",
                question=question,
                days=reading.days,
                kpi=reading.kpi.key,
                before=reading.before,
                after=reading.after,
                at=written(at),
            )
        )

    def readings(self, question: str) -> list[Reading]:
        """Return what has been read for a question, in the order of days."""
        rows = self._run(
            "select name, better, unit, days, before, after from kpi_readings join kpis"
            " on kpis.workspace = kpi_readings.workspace and kpis.kpi = kpi_readings.kpi"
            " where kpi_readings.workspace = :workspace and question = :question order by days, kpis.kpi",
            question=question,
        )
        return [
            Reading(Kpi(name, Better(better), unit), int(days), before, after)
            for name, better, unit, days, before, after in rows
        ]

    def _forget_numbers(self, week: str) -> None:
        """Forget earlier values, what belonged to questions that have gone, and numbers of which that was all."""
        for table in TABLES.values():
            self._run(f"delete from {table} where workspace = :workspace and week < :week", week=week)  # noqa: S608  # ours
        for table in ("kpi_links", "kpi_readings"):
            gone = f"delete from {table} where workspace = :workspace and question not in (select id from asks"  # noqa: S608  # ours
            self._run(f"{gone} where asks.workspace = :workspace)")
        used = " union all ".join(f"select kpi from {table} where workspace = :workspace" for table in BEARING)  # noqa: S608  # ours
        self._run(f"delete from kpis where workspace = :workspace and kpi not in ({used})")  # noqa: S608  # ours

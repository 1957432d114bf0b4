"""Who was told of a case that nobody decided, and which series have to wait for it."""

from dataclasses import replace
from datetime import datetime

from bot.cases.overdue import Step, Taken
from bot.cases.unearned import Unearned
from bot.people import Person, key_read
from storage.engine import Row, Run, written


class Steps:
    _run: Run

    def take_step(self, number: int, taken: Taken) -> bool:
        """Keep that a step was taken, and say whether it had not been before."""
        return bool(
            self._run(
                "insert into case_steps (workspace, number, step, at, person) values"
                " (:workspace, :number, :step, :at, :person) on conflict do nothing returning number",
                number=number,
                step=taken.step.value,
                at=written(taken.at),
                person=taken.person and taken.person.key,
            )
        )

    def pass_step(self, number: int, taken: Taken) -> None:
        """Let somebody else be the one whom a step told."""
        self._run(
            "update case_steps set person = :person, at = :at where workspace = :workspace and number = :number"
            " and step = :step",
            number=number,
            step=taken.step.value,
            at=written(taken.at),
            person=taken.person and taken.person.key,
        )

    def open_at(self, step: Step, person: Person | None) -> list[int]:
        """Return the open cases of which that step has told this person, or nobody."""
        rows = self._run(
            "select number from case_files join case_steps using (workspace, number) where workspace = :workspace"
            " and state = 'open' and step = :step and (person is null or person = :person) order by number",
            step=step.value,
            person=person.key if person else "",
        )
        return [int(number) for (number,) in rows]

    def steps(self, number: int) -> list[Taken]:
        """Return the steps that were taken, in their order."""
        rows = self._run(
            "select step, at, person from case_steps where workspace = :workspace and number = :number", number=number
        )
        found = [
            Taken(Step(step), datetime.fromisoformat(at), person and key_read(person)) for step, at, person in rows
        ]
        return sorted(found, key=lambda taken: [*Step].index(taken.step))

    def without_alarm(self) -> list[int]:
        """Return the open cases of which nobody would ever be told, although there is somebody to tell."""
        rows = self._run(
            "select number from case_files where workspace = :workspace and state = 'open' and not exists (select 1"
            " from alarms where alarms.workspace = case_files.workspace and name = 'overdue/' || number)"
            " and (select count(*) from case_steps where case_steps.workspace = case_files.workspace"
            " and case_steps.number = case_files.number) < :steps order by number",
            steps=len(Step),
        )
        return [int(number) for (number,) in rows]

    def overdue_of(self, series: str, at: datetime) -> list[int]:
        """Return which cases of a series are still to be decided although they were due by then."""
        rows = self._run(
            "select number from case_files join asks on asks.workspace = case_files.workspace"
            " and asks.id = case_files.question where case_files.workspace = :workspace and series = :series"
            " and state = 'open' and due < :at order by number",
            series=series,
            at=written(at),
        )
        return [int(number) for (number,) in rows]

    def keep_unearned(self, spell: Unearned) -> None:
        self._run(
            "insert into unearned (workspace, series, since, host, told, ended) values"
            " (:workspace, :series, :since, :host, :told, :ended) on conflict (workspace, series, since)"
            " do update set host = excluded.host, told = excluded.told, ended = excluded.ended",
            series=spell.series,
            since=written(spell.since),
            host=spell.host.key,
            told=spell.told and written(spell.told),
            ended=spell.ended and written(spell.ended),
        )

    def unearned(self, series: str, since: datetime | None = None) -> Unearned | None:
        """Return the time that began then; without that, the one that goes on."""
        rows = self._run(
            "select series, since, host, told, ended from unearned where workspace = :workspace and series = :series"
            " and (since = :since or (:since = '' and ended is null))",
            series=series,
            since=written(since) if since else "",
        )
        return next(map(_unearned, rows), None)

    def spells(self) -> list[Unearned]:
        """Return every time in which a series was not asked about, as far as it is kept."""
        rows = self._run(
            "select series, since, host, told, ended from unearned where workspace = :workspace order by series, since"
        )
        return [*map(_unearned, rows)]

    def forget_unearned(self, before: datetime) -> None:
        """Forget what was over before then."""
        self._run("delete from unearned where workspace = :workspace and ended < :before", before=written(before))


def _unearned(row: Row) -> Unearned:
    series, since, host, told, ended = row
    spell = Unearned(series, datetime.fromisoformat(since), key_read(host))
    at, over = (datetime.fromisoformat(each) if each else None for each in (told, ended))
    return replace(spell, told=at, ended=over)

"""Questions; beside them who was asked, and the meetings after which we kept quiet."""

from dataclasses import replace
from datetime import datetime

from bot.meetings import Question
from bot.people import Person, Place
from bot.wire import write
from storage.cases.searched import Part, Searched
from storage.engine import Row, Run, written
from storage.meetings.invitations import Invitations
from storage.meetings.lists import Lists
from storage.meetings.places import Places
from storage.meetings.rows import COLUMNS, question_in
from storage.meetings.silenced import Silenced
from storage.meetings.silences import Silences
from storage.meetings.suggested import Suggested
from storage.meetings.under_way import UnderWay

LEAST_POOLED = 10  # answers of a series together, before they are shown


class Meetings(Invitations, Silences, Silenced, UnderWay, Lists, Places, Suggested):
    def __init__(self, run: Run) -> None:
        super().__init__(run)
        self._known: dict[str, Question] = {}  # read once a transaction, for which this lives

    def ask(self, question: Question) -> bool:
        """Keep the question, and say whether its meeting had none before."""
        return bool(
            self._run(
                "insert into asks (workspace, id, title, decision, place, host, asked, closes, invited, shown_from,"
                " series, team, language, by_hand, redecided, hidden, rung) values (:workspace, :id, :title, :decision,"
                " :place, :host, :asked, :closes, :invited, :shown_from, :series, :team, :language, :by_hand, 0,"
                " :hidden, :rung) on conflict do nothing returning id",
                id=question.id,
                title=question.title,
                decision=question.decision,
                place=write(question.where),
                host=question.host.key,
                asked=written(question.asked),
                closes=written(question.closes),
                invited=question.invited,
                shown_from=question.shown_from,
                series=question.series,
                team=question.team,
                language=question.language,
                by_hand=int(question.by_hand),
                hidden=int(question.hidden),
                rung=question.rung.value,
            )
        )

    def question(self, question: str) -> Question | None:
        if question in self._known:
            return self._known[question]
        rows = self._run(
            f"select {COLUMNS} from asks where workspace = :workspace and id = :id",  # noqa: S608  # a constant of ours
            id=question,
        )
        self._known |= {each.id: each for each in map(question_in, rows)}
        return self._known.get(question)

    def join(self, question: str, person: Person, at: datetime) -> None:
        self._known.clear()
        super().join(question, person, at)

    def latest_in(self, series: str) -> Question | None:
        """Return the newest question of a series."""
        rows = self._run(
            f"select {COLUMNS} from asks where workspace = :workspace and series = :series"  # noqa: S608  # a constant
            " order by asked desc, id limit 1",
            series=series,
        )
        return next(map(question_in, rows), None)

    def open_in(self, channel: Place) -> list[Question]:
        """Return the open questions that stand in a channel or in one of its threads."""
        rows = self._run(f"select {COLUMNS} from asks where workspace = :workspace and closed is null order by id")  # noqa: S608
        place = replace(channel, thread="")
        questions = map(question_in, rows)
        return [q for q in questions if isinstance(q.where, Place) and replace(q.where, thread="") == place]

    def withdraw(self, question: str) -> None:
        """Forget a question that nobody has seen, and whom it would have cost some of their budget."""
        self._known.clear()
        for table in ("asked", "secrets", "suggested", "beside"):
            self._run(f"delete from {table} where workspace = :workspace and question = :id", id=question)  # noqa: S608
        self._run("delete from asks where workspace = :workspace and id = :id", id=question)

    def name_decision(self, question: str, decision: str, *, again: bool) -> None:
        self._known.clear()
        self._run(
            "update asks set decision = :decision, redecided = :again where workspace = :workspace and id = :id",
            id=question,
            decision=decision,
            again=int(again),
        )

    def close(self, question: str, at: datetime, answered: int, *, concern: bool) -> None:
        """Close the question; from now on it can be found."""
        self._known.clear()
        rows = self._run(
            "update asks set closed = :at, answered = :answered, concern = :concern"
            " where workspace = :workspace and id = :id returning title, decision, hidden",
            id=question,
            at=written(at),
            answered=answered,
            concern=int(concern),
        )
        self._find(question, rows)

    def close_uncounted(self, question: str, at: datetime) -> None:
        """Close a question whose answers nobody can open any more."""
        rows = self._run(
            "update asks set closed = :at, uncounted = :at where workspace = :workspace and id = :id"
            " returning title, decision, hidden",
            id=question,
            at=written(at),
        )
        self._find(question, rows)

    def _find(self, question: str, rows: list[Row]) -> None:
        for title, decision, hidden in rows:
            Searched(self._run).told(question, Part.ASKED, () if hidden else (title, decision))

    def by_state(self) -> dict[str, int]:
        """Count the questions that are kept, by what has become of them. Of answers this says nothing."""
        state = "case when uncounted is not null then 'uncounted' when closed is null then 'open' else 'closed' end"
        rows = self._run(f"select {state}, count(*) from asks where workspace = :workspace group by 1")  # noqa: S608
        return {str(found): int(count) for found, count in rows}

    def pool(self, question: Question, least: int) -> None:
        """Count this question together with those of its series that were too few to show, once there are enough.

        Each is counted in one pool only and never where its own counts are shown, so that no subtraction tells one.
        """
        of_series = (
            "workspace = :workspace and series = :series and closed is not null and pool is null"
            " and answered < shown_from and answered > 0"
        )
        [(times, answers)] = self._run(
            f"select count(*), coalesce(sum(answered), 0) from asks where {of_series}",  # noqa: S608  # a constant
            series=question.series,
        )
        if question.series and times >= least and answers >= LEAST_POOLED:
            self._run(f"update asks set pool = :id where {of_series}", id=question.id, series=question.series)  # noqa: S608

    def pooled(self, question: str) -> list[str]:
        """Return the questions that are counted together under this one."""
        return [
            other
            for (other,) in self._run(
                "select id from asks where workspace = :workspace and pool = :id order by id", id=question
            )
        ]

    def forget_questions(self, before: datetime) -> None:
        """Forget questions that closed before then and have no case that is still kept.

        Those that are counted together stay as long as the one that shows them: else its result would change by theirs.
        """
        self._run(
            "delete from asks where workspace = :workspace and closed < :before and id not in"
            " (select question from case_files where case_files.workspace = :workspace) and (pool is null or pool = id"
            " or pool not in (select id from asks as kept where kept.workspace = :workspace))",
            before=written(before),
        )

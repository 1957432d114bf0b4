"""What came of decisions: those that are followed, the company's numbers, and how well teams foresaw it."""

from datetime import datetime

from bot.outcomes import ONE_IN, Followed, Poll
from bot.sealing import Seal
from storage.engine import Row, Run, written
from storage.outcomes.calibrations import Calibrations
from storage.outcomes.numbers import Numbers

COLUMNS = "question, since, due, poll, apart, asked, closes, closed, invited, answered, settled"


class Outcomes(Numbers, Calibrations):
    def __init__(self, run: Run, seal: Seal) -> None:
        self._run = run
        self._seal = seal

    def is_drawn(self, question: str) -> bool:
        """Tell whether this question is one of those to follow: one in ten, always the same ones.

        Drawn by HMAC-SHA256 under a key that is in no database, so nobody can tell beforehand, or have it otherwise.
        """
        return int(self._seal.draw(question), 16) % ONE_IN == 0

    def follow(self, followed: Followed) -> bool:
        """Begin to look for the outcome of a question, and say whether nobody has before."""
        known = self.followed(followed.question) is not None
        if not known:
            self.keep(followed)
        return not known

    def keep(self, followed: Followed) -> None:
        """Keep it as it is now."""
        moments = {name: getattr(followed, name) for name in ("asked", "closes", "closed", "settled")}
        self._run(
            "insert into followed (workspace, question, since, due, poll, apart, asked, closes, closed, invited,"
            " answered, settled) values (:workspace, :question, :since, :due, :poll, :apart, :asked, :closes, :closed,"
            " :invited, :answered, :settled) on conflict (workspace, question) do update set poll = excluded.poll,"
            " apart = excluded.apart, asked = excluded.asked, closes = excluded.closes, closed = excluded.closed,"
            " invited = excluded.invited, answered = excluded.answered, settled = excluded.settled",
            question=followed.question,
            since=written(followed.since),
            due=written(followed.due),
            poll=followed.poll.value,
            apart=int(followed.apart),
            invited=followed.invited,
            answered=followed.answered,
            **{name: at and written(at) for name, at in moments.items()},
        )

    def followed(self, question: str) -> Followed | None:
        rows = self._run(
            f"select {COLUMNS} from followed where workspace = :workspace and question = :question",  # noqa: S608  # ours
            question=question,
        )
        return next(map(_followed, rows), None)

    def linked_between(self, since: datetime, until: datetime) -> list[Followed]:
        """Return what was settled in that time, has numbers linked, and has no outcome written down yet."""
        rows = self._run(
            f"select {COLUMNS} from followed where workspace = :workspace and settled is null and since > :since"  # noqa: S608
            " and since <= :until and question in (select question from kpi_links"
            " where kpi_links.workspace = :workspace) order by since, question",
            since=written(since),
            until=written(until),
        )
        return [*map(_followed, rows)]

    def open_polls(self) -> list[Followed]:
        sql = f"select {COLUMNS} from followed where workspace = :workspace and poll = 'open' order by question"  # noqa: S608  # ours
        return [*map(_followed, self._run(sql))]

    def by_poll(self) -> dict[str, int]:
        """Count what is followed by what has become of asking."""
        rows = self._run("select poll, count(*) from followed where workspace = :workspace group by poll order by poll")
        return {str(poll): int(count) for poll, count in rows}

    def forget(self, before: datetime, asked_before: datetime, week: str) -> None:
        """Forget what belonged to questions that are no longer kept, and who was asked in polls over by then.

        Of numbers the values before that ``week`` go. A look goes with the last of its questions.
        """
        self._run(
            "delete from asked where workspace = :workspace and question in (select 'outcome/' || followed.question"
            " from followed where followed.workspace = :workspace and closed < :before)",
            before=written(asked_before),
        )
        gone = "workspace = :workspace and question not in (select id from asks where asks.workspace = :workspace)"
        self._run(f"delete from foreseen where {gone}")  # noqa: S608  # a constant of ours
        self._run(f"delete from followed where {gone} and poll <> 'open'")  # noqa: S608  # a constant of ours
        self._run(
            "delete from asked where workspace = :workspace and substr(question, 1, 8) = 'outcome/' and question"
            " not in (select 'outcome/' || followed.question from followed where followed.workspace = :workspace)"
        )
        self._forget_looks(before)
        self._forget_numbers(week)


def _followed(row: Row) -> Followed:
    question, since, due, poll, apart, asked, closes, closed, invited, answered, settled = row
    moments = [datetime.fromisoformat(at) if at else None for at in (asked, closes, closed, settled)]
    return Followed(
        question=question,
        since=datetime.fromisoformat(since),
        due=datetime.fromisoformat(due),
        poll=Poll(poll),
        apart=bool(apart),
        asked=moments[0],
        closes=moments[1],
        closed=moments[2],
        invited=int(invited),
        answered=int(answered),
        settled=moments[3],
    )

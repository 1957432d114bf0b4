"""Digests as they were written down, whose have been sent, and what a week's rows come to."""

from datetime import datetime

from bot.digests import Digest, Ratio, Sending
from bot.digests.lately import Lately
from bot.people import by_mail
from bot.wire import read, write
from storage.digests.counted import Counted
from storage.engine import Run, written

HIDDEN = (None, None)


class Digests(Counted):
    def __init__(self, run: Run) -> None:
        self._run = run

    def digest(self, week: str) -> Digest | None:
        rows = self._run("select digest from weekly_digests where workspace = :workspace and week = :week", week=week)
        return next((read(kept, (Digest,)) for (kept,) in rows), None)

    def latest(self) -> Digest | None:
        """Return the newest digest there is."""
        rows = self._run("select digest from weekly_digests where workspace = :workspace order by week desc limit 1")
        return next((read(kept, (Digest,)) for (kept,) in rows), None)

    def lately(self, first: str, last: str) -> list[Lately]:
        """Return what was written down of the weeks from ``first`` to ``last``, both of them and the latest last."""
        rows = self._run(
            "select week, wins, asked, could_be_asked, answered, invited from weekly_digests"
            " where workspace = :workspace and week >= :first and week <= :last order by week",
            first=first,
            last=last,
        )
        return [
            Lately(week, wins, _shown(asked, could_be_asked), _shown(answered, invited))
            for week, wins, asked, could_be_asked, answered, invited in rows
        ]

    def write(self, digest: Digest) -> None:
        """Write a week down, once: what it says does not change afterwards."""
        answered, invited = _both(digest.answers.total)
        talked, leaders = _both(digest.leading.talked)
        self._run(
            "insert into weekly_digests (workspace, week, starts, ends, digest, wins, waiting, asked, could_be_asked,"
            " answered, invited, opened, changed, kept, open, overdue, talked, leaders, unsure) values (:workspace,"
            " :week, :starts, :ends, :digest, :wins, :waiting, :asked, :could_be_asked, :answered, :invited, :opened,"
            " :changed, :kept, :open, :overdue, :talked, :leaders, :unsure) on conflict do nothing",
            week=digest.week,
            starts=written(digest.start),
            ends=written(digest.end),
            digest=write(digest),
            wins=len(digest.wins),
            waiting=digest.waiting,
            asked=digest.asked,
            could_be_asked=digest.coverage and digest.coverage.whole,
            answered=answered,
            invited=invited,
            **{name: len(getattr(digest.thoughts, name)) for name in ("opened", "changed", "kept", "open", "overdue")},
            talked=talked,
            leaders=leaders,
            unsure=digest.unsure,
        )

    def is_settled(self, reader: str, week: str) -> bool:
        """Tell whether this reader's digest of the week has been sent or skipped."""
        return bool(
            self._run(
                "select 1 from digests_sent where workspace = :workspace and week = :week and person = :person",
                week=week,
                person=by_mail(reader).key,
            )
        )

    def settle(self, reader: str, week: str, at: datetime, state: Sending) -> None:
        """Note what became of it. The first word stands."""
        self._run(
            "insert into digests_sent (workspace, week, person, at, state) values (:workspace, :week, :person, :at,"
            " :state) on conflict do nothing",
            week=week,
            person=by_mail(reader).key,
            at=written(at),
            state=state.value,
        )

    def by_sending(self) -> dict[str, int]:
        """Count the digests of all readers, by what became of them."""
        rows = self._run("select state, count(*) from digests_sent where workspace = :workspace group by state")
        return {str(state): int(count) for state, count in rows}

    def forget(self, before: datetime) -> None:
        """Forget weeks that were over before then."""
        old = "select week from weekly_digests where weekly_digests.workspace = :workspace and ends < :before"
        self._run(
            f"delete from digests_sent where workspace = :workspace and (week in ({old}) or at < :before)",  # noqa: S608
            before=written(before),
        )
        self._run("delete from weekly_digests where workspace = :workspace and ends < :before", before=written(before))


def _shown(part: int, whole: int | None) -> Ratio | None:
    return None if whole is None else Ratio(part, whole)


def _both(ratio: Ratio | None) -> tuple[int | None, int | None]:
    return (ratio.part, ratio.whole) if ratio else HIDDEN

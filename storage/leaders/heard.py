"""Samples of who is asked whether they heard a leader, and who was asked lately. What they say is with the answers."""

from datetime import datetime

from bot.leaders.heard import HEARD, Sample, State
from bot.people import Account, Person, key_read
from bot.sealing import Seal
from bot.wire import read, write
from storage.engine import Run, written
from storage.people.accounts import COLUMNS, account_in

OURS = "workspace = :workspace and substr(question, 1, 6) = :heard"


class Samples:
    def __init__(self, run: Run, seal: Seal) -> None:
        self._run = run
        self._seal = seal

    def lot(self, words: str) -> str:
        """Return what decides on whom the lot falls: HMAC-SHA256 under a key that is in no database, as hex.

        So it is the same whenever it is drawn, and nobody can tell beforehand or have it otherwise.
        """
        return self._seal.draw(words)

    def keep(self, sample: Sample) -> None:
        """Keep it as it is now."""
        self._run(
            "insert into heard_samples (workspace, month, state, closes, sample) values (:workspace, :month, :state,"
            " :closes, :sample) on conflict (workspace, month) do update set state = excluded.state,"
            " closes = excluded.closes, sample = excluded.sample",
            month=sample.month,
            state=sample.state.value,
            closes=written(sample.closes),
            sample=write(sample),
        )

    def sample(self, month: str) -> Sample | None:
        rows = self._run(
            "select sample from heard_samples where workspace = :workspace and month = :month", month=month
        )
        return next((read(kept, (Sample,)) for (kept,) in rows), None)

    def newest(self, most: int) -> list[Sample]:
        """Return the latest months, the newest first."""
        rows = self._run(
            "select sample from heard_samples where workspace = :workspace order by month desc limit :most", most=most
        )
        return [read(kept, (Sample,)) for (kept,) in rows]

    def over_between(self, since: datetime, until: datetime) -> list[Sample]:
        """Return the months that were over in a time (from ``since`` until before ``until``)."""
        rows = self._run(
            "select sample from heard_samples where workspace = :workspace and state <> :open and closes >= :since"
            " and closes < :until order by month",
            open=State.OPEN.value,
            since=written(since),
            until=written(until),
        )
        return [read(kept, (Sample,)) for (kept,) in rows]

    def employees(self) -> list[Account]:
        """Return the accounts of all of us who want to be asked."""
        rows = self._run(
            f"select {COLUMNS} from people where workspace = :workspace and kind = 'internal' and stopped is null"  # noqa: S608
            " order by platform, account"
        )
        return [*map(account_in, rows)]

    def asked_since(self, since: datetime) -> frozenset[Person]:
        """Return everybody who has been asked since then whether they heard a leader."""
        rows = self._run(
            f"select distinct person from asked where {OURS} and at > :since",  # noqa: S608  # a constant of ours
            heard=HEARD,
            since=written(since),
        )
        return frozenset(key_read(person) for (person,) in rows)

    def was_asked_since(self, person: Person, since: datetime) -> bool:
        return bool(
            self._run(
                f"select 1 from asked where {OURS} and at > :since and person = :person limit 1",  # noqa: S608  # as above
                heard=HEARD,
                since=written(since),
                person=person.key,
            )
        )

    def forget(self, before: datetime, asked_before: datetime) -> None:
        """Forget months that closed before then, and who was asked before ``asked_before``."""
        self._run(
            "delete from heard_samples where workspace = :workspace and closes < :before and state <> :open",
            before=written(before),
            open=State.OPEN.value,
        )
        self._run(f"delete from asked where {OURS} and at < :before", heard=HEARD, before=written(asked_before))  # noqa: S608

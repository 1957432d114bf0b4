"""Who of the customers may be called, to which leader each is offered, and what leaders noted, sealed."""

from datetime import date, datetime
from typing import LiteralString

from bot.evidence.calling import MayCall
from bot.leaders.calls import LOOKED_AT, Call, Candidate, State
from bot.people import by_mail, key_read
from bot.sealing import Seal
from storage.engine import Row, Run, written
from storage.leaders.noted import Noted
from storage.leaders.sealed import opened, shut

COLUMNS: LiteralString = "name, person, month, ref, customer, offered, state, at, busy"
TEAMS_BETWEEN = "\n"


class Calls(Noted):
    def __init__(self, run: Run, seal: Seal) -> None:
        self._run, self._seal = run, seal

    def consent(self, ref: str) -> MayCall | None:
        """Return the consent of whoever said this to be called, and how they are reached. Raises ``CannotOpen``."""
        rows = self._run("select agreed, sealed from to_call where workspace = :workspace and ref = :ref", ref=ref)
        return next(
            (MayCall(date.fromisoformat(agreed), opened(self._seal, ref, sealed)) for agreed, sealed in rows), None
        )

    def may_be_called(self, ref: str) -> bool:
        return bool(self._run("select 1 from to_call where workspace = :workspace and ref = :ref", ref=ref))

    def keep_consent(self, ref: str, customer: str, said_on: date, call: MayCall) -> None:
        """Keep it as it is now; ``customer`` is a keyed hash."""
        self.forget_consent(ref)
        self._run(
            "insert into to_call (workspace, ref, customer, said_on, agreed, sealed) values (:workspace, :ref,"
            " :customer, :said_on, :agreed, :sealed)",
            ref=ref,
            customer=customer,
            said_on=said_on.isoformat(),
            agreed=call.agreed.isoformat(),
            sealed=shut(self._seal, ref, call.contact),
        )

    def forget_consent(self, ref: str) -> None:
        self._run("delete from to_call where workspace = :workspace and ref = :ref", ref=ref)

    def somebody_may_be_called(self) -> bool:
        return bool(self._run("select 1 from to_call where workspace = :workspace limit 1"))

    def candidates(self, leader: str, month: str) -> list[Candidate]:
        """Return whom this leader may be offered in this month, the newest words first.

        Nobody who is busy, whoever called them, and nobody whom this leader was offered in this month before.
        """
        rows = self._run(
            "select to_call.ref, to_call.customer, to_call.said_on, quotes.teams from to_call join quotes"
            " on quotes.workspace = to_call.workspace and quotes.ref = to_call.ref"
            " where to_call.workspace = :workspace and not exists (select 1 from calls"
            " where calls.workspace = to_call.workspace and calls.customer = to_call.customer"
            " and (calls.busy >= :month or (calls.person = :person and calls.month = :month)))"
            " order by to_call.said_on desc, to_call.ref limit :most",
            person=by_mail(leader).key,
            month=month,
            most=LOOKED_AT,
        )
        return [
            Candidate(ref, customer, date.fromisoformat(said_on), tuple(filter(None, teams.split(TEAMS_BETWEEN))))
            for ref, customer, said_on, teams in rows
        ]

    def tries(self, call: Call, since: str) -> int:
        """Return how often else nobody could reach the customer since that month, and since they were called last."""
        [(many,)] = self._run(
            "select count(*) from calls where workspace = :workspace and customer = :customer and name <> :name"
            " and state = :unreached and month >= :since and offered > coalesce((select max(called.offered)"
            " from calls as called where called.workspace = :workspace and called.customer = :customer"
            " and called.state = :called and called.name <> :name), '')",
            customer=call.customer,
            name=call.name,
            since=since,
            unreached=State.UNREACHED.value,
            called=State.CALLED.value,
        )
        return int(many)

    def call(self, name: str) -> Call | None:
        return next(iter(self._those("name = :name", name=name)), None)

    def keep(self, call: Call) -> None:
        """Keep the call as it is now. To whom it was offered does not change."""
        self._run(
            "insert into calls (workspace, name, person, month, ref, customer, offered, state, at, busy) values"
            " (:workspace, :name, :person, :month, :ref, :customer, :offered, :state, :at, :busy)"
            " on conflict (workspace, name) do update set ref = excluded.ref, customer = excluded.customer,"
            " state = excluded.state, at = excluded.at, busy = excluded.busy",
            name=call.name,
            person=by_mail(call.leader).key,
            month=call.month,
            ref=call.ref,
            customer=call.customer,
            offered=written(call.offered),
            state=call.state.value,
            at=call.at and written(call.at),
            busy=call.busy,
        )

    def of_leader(self, leader: str, since: str) -> list[Call]:
        """Return what a leader was offered from a month on, the newest first."""
        found = self._those("person = :person and month >= :since", person=by_mail(leader).key, since=since)
        return [*reversed(found)]

    def open(self) -> list[Call]:
        return self._those("state = :offered", offered=State.OFFERED.value)

    def since(self, month: str) -> list[Call]:
        return self._those("month >= :since", since=month)

    def ended_between(self, start: datetime, end: datetime) -> list[Call]:
        """Return the offers that came to an end, one way or another, from ``start`` on and before ``end``."""
        return self._those(
            "at >= :start and at < :end and state <> :offered",
            start=written(start),
            end=written(end),
            offered=State.OFFERED.value,
        )

    def about(self, ref: str) -> list[Call]:
        """Return the offers that were made of somebody because they had said this."""
        return self._those("ref = :ref", ref=ref)

    def of_customer(self, customer: str) -> list[Call]:
        """Return the offers of a customer, who is known by a keyed hash."""
        return self._those("customer = :customer", customer=customer)

    def forget(self, before: datetime) -> list[str]:
        """Forget offers, and what was noted, of before then, and return what they were called."""
        rows = self._run(
            "delete from calls where workspace = :workspace and offered < :before returning name",
            before=written(before),
        )
        names = sorted(str(name) for (name,) in rows)
        for name in names:
            self.forget_note(name)
        return names

    def _those(self, which: LiteralString, **given: object) -> list[Call]:
        sql: LiteralString = f"select {COLUMNS} from calls where workspace = :workspace and {which}"  # noqa: S608  # ours
        return [*map(_call, self._run(f"{sql} order by offered, name", **given))]


def _call(row: Row) -> Call:
    name, person, month, ref, customer, offered, state, at, busy = row
    return Call(
        name=name,
        leader=key_read(person).user,
        month=month,
        ref=ref,
        customer=customer,
        offered=datetime.fromisoformat(offered),
        state=State(state),
        at=datetime.fromisoformat(at) if at else None,
        busy=busy,
    )

"""What is said of money for improvements."""

from datetime import date, datetime

from bot.leaders.funding import Amount, Funded, Funding
from bot.people import Person, key_read
from storage.engine import Row, Run, written

COLUMNS = "improvement, since, says, low, high, currency, said_by, at, told"


class Fundings:
    def __init__(self, run: Run) -> None:
        self._run = run

    def keep(self, funding: Funding) -> None:
        """Keep it as it is now; since when there is an owner stays as it was."""
        amount = funding.amount
        self._run(
            "insert into fundings (workspace, improvement, since, says, low, high, currency, said_by, at, told) values"
            " (:workspace, :improvement, :since, :says, :low, :high, :currency, :said_by, :at, :told)"
            " on conflict (workspace, improvement) do update set says = excluded.says, low = excluded.low,"
            " high = excluded.high, currency = excluded.currency, said_by = excluded.said_by, at = excluded.at,"
            " told = excluded.told",
            improvement=funding.improvement,
            since=funding.since.isoformat(),
            says=funding.says.value,
            low=amount and amount.low,
            high=amount and amount.high,
            currency=amount and amount.currency,
            said_by=funding.said_by and funding.said_by.key,
            at=funding.at and written(funding.at),
            told=funding.told and written(funding.told),
        )

    def funding(self, improvement: str) -> Funding | None:
        rows = self._run(
            f"select {COLUMNS} from fundings where workspace = :workspace and improvement = :improvement",  # noqa: S608
            improvement=improvement,
        )
        return next(map(_funding, rows), None)

    def funded_between(self, start: datetime, end: datetime) -> int:
        """Count what was found money for from ``start`` on and before ``end``. Amounts are not summed."""
        [(count,)] = self._run(
            "select count(*) from fundings where workspace = :workspace and says = 'yes'"
            " and at >= :start and at < :end",
            start=written(start),
            end=written(end),
        )
        return int(count)

    def of_what_is_taken_on(self) -> list[tuple[Person, Funded]]:
        """Return whose every improvement is that somebody has taken on, and what they say of money for it."""
        rows = self._run(
            "select owner, coalesce(says, '') from (select 'P-' || number as name, owner from pledges"
            " where workspace = :workspace and state = 'open' union all select 'B-' || number, owner from blocker_files"
            " where workspace = :workspace and state = 'open' and owner is not null) as taken left join fundings"
            " on fundings.workspace = :workspace and improvement = name order by name"
        )
        return [(key_read(owner), Funded(says)) for owner, says in rows]

    def forget(self) -> None:
        """Forget what was said of pledges and blockers that are no longer kept."""
        self._run(
            "delete from fundings where workspace = :workspace"
            " and improvement not in (select 'P-' || number from pledges where pledges.workspace = :workspace)"
            " and improvement not in (select 'B-' || number from blocker_files"
            " where blocker_files.workspace = :workspace)"
        )


def _funding(row: Row) -> Funding:
    improvement, since, says, low, high, currency, said_by, at, told = row
    return Funding(
        improvement,
        date.fromisoformat(since),
        Funded(says),
        Amount(low, high, currency) if currency else None,
        key_read(said_by) if said_by else None,
        datetime.fromisoformat(at) if at else None,
        datetime.fromisoformat(told) if told else None,
    )

"""What customers have said, by what it fits; beside which question it stands, and whose consent was withdrawn."""

from datetime import date
from typing import LiteralString

from bot.evidence import EVERYWHERE, CustomerQuote, Kept, of_series, of_team, praise_of
from bot.sealing import Seal
from storage.engine import Run
from storage.evidence.rows import COLUMNS, quote_in, values_of
from storage.evidence.standing import Standing
from storage.evidence.withdrawn import Withdrawn

NEWEST: LiteralString = (
    f"select * from (select fits, {COLUMNS} from quote_fits join quotes on quotes.workspace = quote_fits.workspace"  # noqa: S608  # constants
    " and quotes.ref = quote_fits.ref where quote_fits.workspace = :workspace and fits = :fits"
    " and quote_fits.said_on >= :since order by quote_fits.said_on desc, quote_fits.ref desc limit :most) as found"
)


class Evidence(Standing, Withdrawn):
    def __init__(self, run: Run, seal: Seal) -> None:
        self._run, self._seal = run, seal

    def keep(self, quote: CustomerQuote) -> Kept:
        """Keep the quote as it is now, instead of what was known under its ref."""
        return self.keep_hashed(self._without_customer(quote))

    def keep_hashed(self, quote: CustomerQuote) -> Kept:
        """Keep words of a customer of whom only the hash is known; whoever may be called about them is told after."""
        before = self.quote(quote.ref)
        if before == quote:
            return Kept.UNCHANGED
        self.forget_quote(quote.ref)
        self._run(
            "insert into quotes (workspace, ref, customer, words, said_on, source, link, segment, step, teams, series,"
            " praise, consent) values (:workspace, :ref, :customer, :words, :said_on, :source, :link, :segment, :step,"
            " :teams, :series, :praise, :consent)",
            **values_of(quote),
        )
        for fits in quote.fits:
            self._run(
                "insert into quote_fits (workspace, fits, said_on, ref) values (:workspace, :fits, :said_on, :ref)"
                " on conflict do nothing",
                fits=fits,
                said_on=quote.said_on.isoformat(),
                ref=quote.ref,
            )
        return Kept.CHANGED if before else Kept.NEW

    def quote(self, ref: str) -> CustomerQuote | None:
        rows = self._run(
            f"select {COLUMNS} from quotes where workspace = :workspace and ref = :ref",  # noqa: S608  # a constant
            ref=ref,
        )
        return next(map(quote_in, rows), None)

    def fitting(self, series: str, team: str, most: int) -> list[tuple[str, CustomerQuote]]:
        """Return the newest for this series, for this team and for everybody: of each so many, with its key."""
        each = " union all ".join(NEWEST.replace(":fits", f":fits{at}") for at in range(3))
        keys = of_series(series), of_team(team), EVERYWHERE
        named = {f"fits{at}": key for at, key in enumerate(keys)}
        return [(row[0], quote_in(row[1:])) for row in self._run(each, since="", most=most, **named)]

    def praise(self, team: str, since: date, most: int) -> list[CustomerQuote]:
        """Return what customers have praised about this team since then, the newest first.

        Without a ``team``: praise that is meant for nobody in particular.
        """
        rows = self._run(NEWEST, fits=praise_of(team), since=since.isoformat(), most=most)
        return sorted((quote_in(row[1:]) for row in rows), key=lambda quote: (quote.said_on, quote.ref), reverse=True)

    def of_customer(self, customer: str) -> list[str]:
        rows = self._run(
            "select ref from quotes where workspace = :workspace and customer = :customer order by ref",
            customer=self.whose(customer),
        )
        return [str(ref) for (ref,) in rows]

    def said_before(self, day: date) -> list[str]:
        rows = self._run(
            "select ref from quotes where workspace = :workspace and said_on < :day order by ref", day=day.isoformat()
        )
        return [str(ref) for (ref,) in rows]

    def count(self) -> int:
        [(many,)] = self._run("select count(*) from quotes where workspace = :workspace")
        return int(many)

    def forget_quote(self, ref: str) -> None:
        for table in ("quotes", "quote_fits", "to_call"):
            self._run(f"delete from {table} where workspace = :workspace and ref = :ref", ref=ref)  # noqa: S608  # ours

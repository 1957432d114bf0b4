"""Whose consent was withdrawn: keyed hashes, so that nothing of theirs is taken again and nobody can be read there."""

from dataclasses import replace
from datetime import date

from bot.evidence import CustomerQuote
from bot.sealing import Seal
from storage.engine import Run


class Withdrawn:
    _run: Run
    _seal: Seal

    def withdraw_customer(self, customer: str, day: date) -> None:
        self._withdraw(self.whose(customer), day)

    def withdraw_ref(self, ref: str, day: date) -> None:
        self._withdraw(self._seal.sign(f"ref/{ref}"), day)

    def withdrawn_since(self, quote: CustomerQuote) -> date | None:
        """Return since when this may not be shown; None if it may. Consent that was given later is a new one."""
        since = self.withdrawn_on(quote)
        return since if since and quote.consent <= since else None

    def withdrawn_on(self, quote: CustomerQuote) -> date | None:
        """Return the day on which consent was withdrawn last, whatever was agreed to since."""
        rows = self._run(
            "select max(since) from consents_withdrawn where workspace = :workspace and whose in (:ref, :customer)",
            ref=self._seal.sign(f"ref/{quote.ref}"),
            customer=self.whose(quote.customer),
        )
        return next((date.fromisoformat(day) for (day,) in rows if day), None)

    def _withdraw(self, whose: str, day: date) -> None:
        self._run(
            "insert into consents_withdrawn (workspace, whose, since) values (:workspace, :whose, :since)"
            " on conflict (workspace, whose) do update set since = excluded.since"
            " where consents_withdrawn.since < excluded.since",
            whose=whose,
            since=day.isoformat(),
        )

    def withdrawals(self) -> dict[str, date]:
        """Return the keyed hash of whatever consent was withdrawn of, and since when."""
        rows = self._run("select whose, since from consents_withdrawn where workspace = :workspace order by whose")
        return {str(whose): date.fromisoformat(since) for whose, since in rows}

    def withdraw_hashed(self, whose: str, day: date) -> list[str]:
        """Note a withdrawal of which only the hash is known, and return what that is about."""
        self._withdraw(whose, day)
        rows = self._run(
            "select ref, customer from quotes where workspace = :workspace union"
            " select ref, customer from to_call where workspace = :workspace order by ref"
        )
        return [str(ref) for ref, customer in rows if whose in (customer, self._seal.sign(f"ref/{ref}"))]

    def whose(self, customer: str) -> str:
        """Return the keyed hash that stands for a customer."""
        return self._seal.sign(f"customer/{customer}")

    def _without_customer(self, quote: CustomerQuote) -> CustomerQuote:
        return replace(quote, customer=self.whose(quote.customer))

"""What people want of us: to be left alone for good or a while, to be asked less, to find their page up to date."""

from collections.abc import Iterable
from datetime import datetime
from typing import LiteralString

from bot.people import Person
from storage.engine import written
from storage.people.accounts import Accounts

HERS: LiteralString = "where workspace = :workspace and (platform = :platform and account = :account or one = :person)"


class Wishes(Accounts):
    """A person's wishes stand with each of their accounts: should those ever part, neither forgets them."""

    def stop(self, person: Person, at: datetime | None) -> None:
        """Note that this person wants to be left alone, since ``at``; None: no longer."""
        self._note("stopped", person, at)

    def has_stopped(self, person: Person) -> bool:
        return self._is_noted("stopped", person)

    def ask_less(self, person: Person, at: datetime | None) -> None:
        """Note that this person wants to be asked half as often, since ``at``; None: no longer."""
        self._note("less", person, at)

    def wants_less(self, person: Person) -> bool:
        return self._is_noted("less", person)

    def snooze(self, person: Person, until: datetime | None) -> None:
        """Note that this person wants to be left alone until then; None: no longer."""
        self._note("snoozed", person, until)

    def snoozed_until(self, person: Person, at: datetime) -> datetime | None:
        """Return until when this person wants to be left alone; None if they do not, or not any more."""
        rows = self._run(
            f"select max(snoozed) from people {HERS} and snoozed > :at",  # noqa: S608  # a constant of ours
            at=written(at),
            **self._hers(person),
        )
        return next((datetime.fromisoformat(until) for (until,) in rows if until), None)

    def recall(self, person: Person, at: datetime | None) -> None:
        """Note that this person wants to be reminded, before a series meets again, of what came of the last time."""
        self._note("recalls", person, at)

    def wants_recall(self, person: Person) -> bool:
        return self._is_noted("recalls", person)

    def open_home(self, account: Person) -> None:
        """Note that this account has a page that is kept up to date."""
        self._run(
            "insert into homes (workspace, person) values (:workspace, :person) on conflict do nothing",
            person=account.key,
        )

    def has_home(self, account: Person) -> bool:
        return bool(
            self._run("select 1 from homes where workspace = :workspace and person = :person", person=account.key)
        )

    def with_home(self, people: Iterable[Person]) -> list[Person]:
        """Return the accounts of these people that have such a page."""
        accounts = (account for person in dict.fromkeys(people) for account in self.accounts(person))
        return [account for account in accounts if self.has_home(account)]

    def _note(self, wish: LiteralString, person: Person, at: datetime | None) -> None:
        self._run(
            f"update people set {wish} = :at {HERS}",  # noqa: S608  # constants of ours
            at=at and written(at),
            **self._hers(person),
        )

    def _is_noted(self, wish: LiteralString, person: Person) -> bool:
        return bool(
            self._run(
                f"select 1 from people {HERS} and {wish} is not null",  # noqa: S608  # constants of ours
                **self._hers(person),
            )
        )

    def _hers(self, person: Person) -> dict[str, object]:
        one = self.one(person)
        return {"platform": person.platform, "account": person.user, "person": one.key}

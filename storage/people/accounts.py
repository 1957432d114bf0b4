"""Whose accounts are whose. Rows name a person by the account that was met first; what is sent goes to one of them.

Whoever reads a profile by any of somebody's accounts gets one and the same person, as they are on the platform that is
spoken on. So nobody else has to know that there are two.
"""

from datetime import datetime
from typing import LiteralString

from bot.people import MAIL, Account, Kind, Person, Profile, key_read
from storage.engine import Row, Run, written

COLUMNS = "platform, account, name, email, zone, language, kind, met, one, used"
FOUND: LiteralString = f"select {COLUMNS} from people where workspace = :workspace"  # noqa: S608  # a constant


class Accounts:
    def __init__(self, run: Run) -> None:
        self._run = run
        self._platform = ""
        self._forget_what_was_read()

    def _forget_what_was_read(self) -> None:
        """Begin anew: what is read is kept for a transaction, for which this lives."""
        self._known: dict[Person, Account | None] = {}
        self._groups: dict[Person, tuple[Account, ...]] = {}

    def speak_on(self, platform: str) -> None:
        """From now on, take people for who they are on this platform, as far as they are on it."""
        self._platform = platform

    def profile(self, person: Person) -> Profile | None:
        """Return who this is; by address too, for whom only that is known."""
        if person.platform == MAIL:
            return self.by_email(person.user)
        account = self.known(person)
        return self._best(account, self._platform).seen_as_one if account else None

    def by_email(self, email: str) -> Profile | None:
        rows = self._run(
            f"{FOUND} and email = :email order by kind <> 'internal', platform, account limit 1",
            email=email.lower(),
        )
        for account in map(account_in, rows if email else ()):
            self._known[account.person] = account
            return self.profile(account.person)
        return None

    def known(self, account: Person) -> Account | None:
        """Return what one account's own platform says of it."""
        if account not in self._known:
            rows = self._run(
                f"{FOUND} and platform = :platform and account = :account",
                platform=account.platform,
                account=account.user,
            )
            found = self._known[account] = next(map(account_in, rows), None)
            if found and found.one:
                self._group(found.one)  # their other accounts are asked for next
        return self._known[account]

    def one(self, person: Person) -> Person:
        """Return the account that stands for this person in rows."""
        if person.platform == MAIL:
            found = self.profile(person)
            return found.person if found else person
        account = self.known(person)
        return account.one or person if account else person

    def accounts(self, person: Person) -> tuple[Person, ...]:
        """Return all accounts of a person, the one that stands for them first."""
        account = self.known(person)
        if account is None or account.one is None:
            return (person,)
        others = (each.person for each in self._group(account.one) if each.person != account.one)
        return (account.one, *others)

    def account(self, person: Person, platform: str = "") -> Person:
        """Return where to reach a person: on this platform or the one that is spoken on, else where they came last."""
        account = self.known(person)
        return self._best(account, platform or self._platform).person if account else person

    def at_address(self, email: str) -> list[Account]:
        """Return every account that bears an address."""
        return [*map(account_in, self._run(f"{FOUND} and email = :email order by platform, account", email=email))]

    def how_many_of_us(self) -> int:
        """Count the people of the company that the directories know of, each once whatever accounts they have."""
        [(count,)] = self._run(
            "select count(distinct coalesce(one, platform || '/' || account)) from people"
            " where workspace = :workspace and kind = 'internal'"
        )
        return int(count)

    def gone(self) -> frozenset[Person]:
        """Return whoever has an account and is none of us by any of them."""
        rows = self._run(
            "select coalesce(one, platform || '/' || account) as person from people where workspace = :workspace"
            " group by 1 having count(case when kind = 'internal' then 1 end) = 0"
        )
        return frozenset(key_read(person) for (person,) in rows)

    def are_any_joined(self) -> bool:
        return bool(self._run("select 1 from people where workspace = :workspace and one is not null limit 1"))

    def join(self, account: Person, one: Person) -> None:
        """Note that this account is another one of that person's."""
        for each in (account, one):
            self._run(
                "update people set one = :one where workspace = :workspace and platform = :platform"
                " and account = :account",
                one=one.key,
                platform=each.platform,
                account=each.user,
            )
        self._forget_what_was_read()

    def part(self, one: Person) -> None:
        """Let the accounts of a person be one each again. What was kept stays with the account it was kept under."""
        self._run("update people set one = null where workspace = :workspace and one = :one", one=one.key)
        self._forget_what_was_read()

    def came_by(self, account: Person, at: datetime) -> None:
        """Note which of somebody's accounts they used last. Who has one only leaves no trace of it."""
        if len(self.accounts(account)) > 1 and self._latest(account) != account:
            self._run(
                "update people set used = :at where workspace = :workspace and platform = :platform"
                " and account = :account",
                at=written(at),
                platform=account.platform,
                account=account.user,
            )
            self._forget_what_was_read()

    def _latest(self, account: Person) -> Person:
        return max(self._group(self.one(account)), key=lambda each: each.used).person

    def _best(self, account: Account, platform: str) -> Account:
        if account.one is None:
            return account
        group = self._group(account.one)
        here = [each for each in group if each.profile.kind is Kind.INTERNAL] or group
        return max(here, key=lambda one: (one.person.platform == platform, one.used, one.person == one.one))

    def _group(self, one: Person) -> tuple[Account, ...]:
        if one not in self._groups:
            rows = self._run(f"{FOUND} and one = :one order by platform, account", one=one.key)
            self._groups[one] = (*map(account_in, rows),)
            self._known |= {each.person: each for each in self._groups[one]}
        return self._groups[one]


def account_in(row: Row) -> Account:
    platform, account, name, email, zone, language, kind, met, one, used = row
    profile = Profile(Person(platform, account), name, email, zone, language, Kind(kind))
    return Account(profile, datetime.fromisoformat(met), key_read(one) if one else None, used or "")

"""People and rooms as their platforms describe them, and what people want of us."""

from datetime import datetime

from bot.people import Person, Profile
from storage.engine import written
from storage.people.accounts import COLUMNS, account_in
from storage.people.conversations import Conversations
from storage.people.rooms import Rooms
from storage.people.wishes import Wishes


class People(Rooms, Conversations, Wishes):
    def met(self, profile: Profile, at: datetime) -> None:
        """Keep what the directory says now; what the person wants of us stays as it was."""
        self._forget_what_was_read()
        self._run(
            "insert into people (workspace, platform, account, name, email, zone, language, kind, met) values"
            " (:workspace, :platform, :account, :name, :email, :zone, :language, :kind, :at)"
            " on conflict (workspace, platform, account) do update set name = excluded.name, email = excluded.email,"
            " zone = excluded.zone, language = excluded.language, kind = excluded.kind, met = excluded.met",
            platform=profile.person.platform,
            account=profile.person.user,
            name=profile.name,
            email=profile.email.lower(),
            zone=profile.zone,
            language=profile.language,
            kind=profile.kind.value,
            at=written(at),
        )

    def welcome(self, person: Person, at: datetime) -> bool:
        """Note that this person has been told who we are, and say whether that is news."""
        return bool(
            self._run(
                "update people set welcomed = :at where workspace = :workspace and platform = :platform"
                " and account = :account and welcomed is null returning account",
                at=written(at),
                platform=person.platform,
                account=person.user,
            )
        )

    def everyone(self) -> list[Profile]:
        """Return everybody's accounts, each as its own platform describes it."""
        rows = self._run(f"select {COLUMNS} from people where workspace = :workspace order by platform, account")  # noqa: S608  # a constant
        return [account_in(row).profile for row in rows]

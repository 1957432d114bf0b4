"""People and rooms as their platforms describe them, and what people want of us."""

from datetime import datetime

from bot.people import MAIL, Kind, Person, Profile
from storage.engine import Row, Run, written
from storage.people.conversations import Conversations
from storage.people.rooms import Rooms
from storage.people.wishes import Wishes

COLUMNS = "platform, account, name, email, zone, language, kind"


class People(Rooms, Conversations, Wishes):
    def __init__(self, run: Run) -> None:
        super().__init__(run)
        self._known: dict[Person, Profile | None] = {}  # read once a transaction, for which this lives

    def met(self, profile: Profile, at: datetime) -> None:
        """Keep what the directory says now; what the person wants of us stays as it was."""
        self._known.pop(profile.person, None)
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

    def profile(self, person: Person) -> Profile | None:
        """Return who this is; by address too, for whom only that is known."""
        if person.platform == MAIL:
            return self.by_email(person.user)
        if person not in self._known:
            self._known[person] = self._profile(person)
        return self._known[person]

    def _profile(self, person: Person) -> Profile | None:
        rows = self._run(
            f"select {COLUMNS} from people"  # noqa: S608  # a constant of ours
            " where workspace = :workspace and platform = :platform and account = :account",
            platform=person.platform,
            account=person.user,
        )
        return next(map(_profile, rows), None)

    def by_email(self, email: str) -> Profile | None:
        rows = self._run(
            f"select {COLUMNS} from people where workspace = :workspace and email = :email"  # noqa: S608  # a constant
            " order by kind <> 'internal', platform, account limit 1",
            email=email.lower(),
        )
        return next(map(_profile, rows), None) if email else None

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
        rows = self._run(f"select {COLUMNS} from people where workspace = :workspace order by platform, account")  # noqa: S608  # a constant
        return [*map(_profile, rows)]


def _profile(row: Row) -> Profile:
    platform, account, name, email, zone, language, kind = row
    return Profile(Person(platform, account), name, email, zone, language, Kind(kind))

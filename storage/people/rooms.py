"""The places where people can be met, and by whom the bot was introduced to them."""

from dataclasses import replace
from datetime import datetime

from bot.people import Person, Place, Room, key_read
from bot.wire import read, write
from storage.engine import Run, written


class Rooms:
    _run: Run

    def seen(self, room: Room, at: datetime) -> None:
        self._run(
            "insert into rooms (workspace, platform, channel, name, outsiders, open, members, seen) values"
            " (:workspace, :platform, :channel, :name, :outsiders, :open, :members, :at)"
            " on conflict (workspace, platform, channel) do update set name = excluded.name,"
            " outsiders = excluded.outsiders, open = excluded.open, members = excluded.members, seen = excluded.seen",
            platform=room.place.platform,
            channel=room.place.channel,
            name=room.name,
            outsiders=int(room.outsiders),
            open=int(room.open),
            members=write(replace(room, place=replace(room.place, thread=""))),
            at=written(at),
        )

    def room(self, place: Place) -> Room | None:
        rows = self._run(
            "select members from rooms where workspace = :workspace and platform = :platform and channel = :channel",
            platform=place.platform,
            channel=place.channel,
        )
        return next((read(kept, (Room,)) for (kept,) in rows), None)

    def close_room(self, place: Place, at: datetime) -> None:
        """Note that we may not post there any more."""
        if room := self.room(place):
            self.seen(replace(room, open=False), at)

    def introduce(self, place: Place, inviter: Person, at: datetime) -> bool:
        """Note that the bot has said in a place who it is, and say whether that is news."""
        return bool(
            self._run(
                "update rooms set introduced = :at, inviter = :inviter where workspace = :workspace"
                " and platform = :platform and channel = :channel and introduced is null returning channel",
                at=written(at),
                inviter=inviter.key,
                platform=place.platform,
                channel=place.channel,
            )
        )

    def inviter(self, place: Place) -> Person | None:
        """Return who invited the bot to a place, as far as that is known."""
        rows = self._run(
            "select inviter from rooms where workspace = :workspace and platform = :platform and channel = :channel"
            " and inviter is not null",
            platform=place.platform,
            channel=place.channel,
        )
        return next((key_read(inviter) for (inviter,) in rows), None)

    def introductions_by(self, person: Person) -> list[Place]:
        """Return the places to which this person invited the bot."""
        rows = self._run(
            "select platform, channel from rooms where workspace = :workspace and inviter = :key"
            " order by platform, channel",
            key=person.key,
        )
        return [Place(platform, channel) for platform, channel in rows]

    def rooms_with(self, accounts: tuple[Person, ...]) -> list[Room]:
        """Return the rooms in which any of these accounts is among those we know of, by name."""
        found: dict[str, Room] = {}
        for account in accounts:
            rows = self._run(
                "select members from rooms where workspace = :workspace and platform = :platform"
                " and members <> replace(members, :named, '')",
                platform=account.platform,
                named=write(account),
            )
            rooms = (read(kept, (Room,)) for (kept,) in rows)
            found |= {room.place.key: room for room in rooms if account in room.members}
        return sorted(found.values(), key=lambda room: (room.name.lower(), room.place.key))

    def room_called(self, name: str, platform: str) -> Room | None:
        """Return the room of exactly this name; None where there is none, or more than one."""
        rows = self._run(
            "select members from rooms where workspace = :workspace and platform = :platform and name = :name limit 2",
            platform=platform,
            name=name,
        )
        return read(rows[0][0], (Room,)) if len(rows) == 1 else None

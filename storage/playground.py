"""What the playground's page shows, in a file of its own: it stands in for a chat platform, which keeps its own."""

import sqlite3
from pathlib import Path
from typing import LiteralString

from sqlite_utils import Database

from storage.engine import Row
from storage.sqlite.file import look_over

BEGINNING: tuple[LiteralString, ...] = (
    "pragma journal_mode = wal",
    "pragma synchronous = full",
    "pragma secure_delete = on",
    "pragma busy_timeout = 5000",
    """create table if not exists messages
    (id integer primary key autoincrement, channel text not null, name text not null, body text not null) strict""",
    "create index if not exists messages_by_channel on messages (channel, id)",
    """create table if not exists seen (user text not null, channel text not null, message integer not null,
    primary key (user, channel)) strict, without rowid""",
    "create table if not exists notes (name text primary key, value text not null) strict, without rowid",
)


class PlaygroundFile:
    """``bot.playground.ports.Rows``, on SQLite."""

    def __init__(self, path: Path) -> None:
        self._db = Database(sqlite3.connect(path, isolation_level=None))
        for statement in BEGINNING:
            self._run(statement)

    @classmethod
    def beside(cls, database: Path) -> "PlaygroundFile":
        """Return what stands beside a database, made on first use. Raises ``CannotOpen``."""
        path = database.with_suffix(".playground.db")
        look_over(path)
        return cls(path)

    def keep(self, channel: str, name: str, body: str) -> int:
        sql: LiteralString = "insert into messages (channel, name, body) values (:channel, :name, :body) returning id"
        [[given]] = self._run(sql, channel=channel, name=name, body=body)
        return int(given)

    def replace(self, message: int, body: str) -> None:
        self._run("update messages set body = :body where id = :id", id=message, body=body)

    def remove(self, message: int) -> None:
        self._run("delete from messages where id = :id", id=message)

    def body(self, message: int) -> str:
        return "".join(body for [body] in self._run("select body from messages where id = :id", id=message))

    def standing_in(self, channel: str, most: int) -> list[tuple[int, str]]:
        sql: LiteralString = "select id, body from messages where channel = :channel order by id desc limit :most"
        return [(given, body) for given, body in reversed(self._run(sql, channel=channel, most=most))]

    def named(self, part: str) -> list[tuple[int, str]]:
        sql: LiteralString = "select id, body from messages where instr(name, :part) order by id desc"
        return [(given, body) for given, body in self._run(sql, part=part)]

    def newest(self) -> dict[str, int]:
        return dict(self._run("select channel, max(id) from messages group by channel"))

    def seen(self, user: str) -> dict[str, int]:
        return dict(self._run("select channel, message from seen where user = :user", user=user))

    def see(self, user: str, channel: str, message: int) -> None:
        self._run(
            "insert into seen (user, channel, message) values (:user, :channel, :message)"
            " on conflict (user, channel) do update set message = max(seen.message, excluded.message)",
            user=user,
            channel=channel,
            message=message,
        )

    def recall(self, name: str) -> str:
        return "".join(value for [value] in self._run("select value from notes where name = :name", name=name))

    def note(self, name: str, value: str) -> None:
        self._run(
            "insert into notes (name, value) values (:name, :value)"
            " on conflict (name) do update set value = excluded.value",
            name=name,
            value=value,
        )

    def close(self) -> None:
        self._db.close()

    def _run(self, sql: LiteralString, **values: object) -> list[Row]:
        return self._db.execute(sql, values).fetchall()

"""What the playground's page shows, in a file of its own: it stands in for a chat platform, which keeps its own."""

import sqlite3
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from bot.playground.ports import Message
from storage.engine import Row, written

SETTINGS = ("journal_mode = wal", "synchronous = full", "secure_delete = on", "busy_timeout = 5000")
TABLES = """
create table if not exists messages (
  id integer primary key autoincrement, channel text not null, thread text not null, name text not null,
  card text not null, language text not null, author text not null, words text not null, at text not null
) strict;
create index if not exists messages_by_channel on messages (channel, id);
create table if not exists seen (
  user text not null, channel text not null, message integer not null, primary key (user, channel)
) strict, without rowid;
create table if not exists notes (name text primary key, value text not null) strict, without rowid;
"""
COLUMNS = "id, channel, thread, name, card, language, author, words, at"


class PlaygroundFile:
    """``bot.playground.ports.Messages``, on SQLite."""

    def __init__(self, path: Path) -> None:
        self._db = Database(sqlite3.connect(path, isolation_level=None))
        for setting in SETTINGS:
            self._rows(f"pragma {setting}")
        self._db.conn.executescript(TABLES)

    def keep(self, message: Message) -> int:
        [[given]] = self._rows(
            "insert into messages (channel, thread, name, card, language, author, words, at)"
            " values (:channel, :thread, :name, :card, :language, :author, :words, :at) returning id",
            channel=message.channel,
            thread=message.thread,
            name=message.name,
            card=message.card,
            language=message.language,
            author=message.author,
            words=message.words,
            at=written(message.at),
        )
        return int(given)

    def replace(self, message: int, card: str, language: str) -> bool:
        sql = "update messages set card = :card, language = :language where id = :id returning id"
        return bool(self._rows(sql, id=message, card=card, language=language))

    def remove(self, message: int) -> None:
        self._rows("delete from messages where id = :id", id=message)

    def standing_in(self, channel: str, most: int) -> tuple[Message, ...]:
        sql = f"select {COLUMNS} from messages where channel = :channel order by id desc limit :most"  # noqa: S608  # a constant
        return tuple(map(_message, reversed(self._rows(sql, channel=channel, most=most))))

    def named(self, part: str) -> tuple[Message, ...]:
        sql = f"select {COLUMNS} from messages where instr(name, :part) order by id desc"  # noqa: S608  # a constant
        return tuple(map(_message, self._rows(sql, part=part)))

    def newest(self) -> dict[str, int]:
        return dict(self._rows("select channel, max(id) from messages group by channel"))

    def seen(self, user: str) -> dict[str, int]:
        return dict(self._rows("select channel, message from seen where user = :user", user=user))

    def see(self, user: str, channel: str, message: int) -> None:
        self._rows(
            "insert into seen (user, channel, message) values (:user, :channel, :message)"
            " on conflict (user, channel) do update set message = max(seen.message, excluded.message)",
            user=user,
            channel=channel,
            message=message,
        )

    def recall(self, name: str) -> str:
        return "".join(value for [value] in self._rows("select value from notes where name = :name", name=name))

    def note(self, name: str, value: str) -> None:
        sql = "insert into notes values (:name, :value) on conflict (name) do update set value = excluded.value"
        self._rows(sql, name=name, value=value)

    def close(self) -> None:
        self._db.close()

    def _rows(self, sql: str, **values: object) -> list[Row]:
        return self._db.execute(sql, values).fetchall()


def _message(row: Row) -> Message:
    given, channel, thread, name, card, language, author, words, at = row
    return Message(channel, datetime.fromisoformat(at), given, thread, name, card, language, author, words)

"""Everything in the rows that names one person: how it is found, and how it is forgotten."""

import secrets
from dataclasses import dataclass, replace
from typing import LiteralString

from bot.commands import RINGABLE, EndMeeting
from bot.people import Group, Person, Place, Room
from bot.wire import read, write
from storage.engine import Run
from storage.outbox import naming
from storage.people.together import Together

GONE = "gone"  # the platform of whoever has been forgotten
PERSONAL = {  # where a person can be named, and under which heading ``about`` tells of it
    "people": ("directory", "platform account name email zone language kind met welcomed stopped less one used"),
    "attention": ("counters", "person sealed"),
    "homes": ("page", "person"),
    "conversations": ("conversation", "person"),
    "asked": ("asked", "person at charged"),
    "given": ("open answers", "giver sealed"),
    "answers": ("named answers", "person"),
    "words": ("named answers", "person reason heard"),
    "asks": ("hosted", "host place"),
    "kept_quiet": ("hosted", "host"),
    "under_way": ("under way", "told"),
    "present": ("under way", "person since at here"),
    "scheduled": ("planned", "owner host told"),
    "case_files": ("cases", "owner"),
    "led_weeks": ("leader weeks", "person week due state win heard link at words place post snoozed snoozes warned"),
    "leaders_told": ("leader weeks", "person at"),
    "digests_sent": ("digests", "person week at state"),
    "rooms": ("places", "members inviter"),
    "win_files": ("wins", "told_by confirmer posted_by"),
    "doers": ("wins", "person by"),
    "drafts": ("wins", "person at passed"),
    "views": ("cards", "view place message trouble"),
    "alarms": ("planned", "command"),
    "audit": ("audit", "person"),
    "setups": ("setup", "person setup"),
}
RENAMED = (
    ("rooms", "inviter"), ("asks", "host"), ("case_files", "owner"), ("audit", "person"), ("setups", "person"),
    ("win_files", "told_by"), ("win_files", "confirmer"), ("win_files", "posted_by"), ("doers", "by"),
    ("scheduled", "owner"), ("scheduled", "host"), ("kept_quiet", "host"),
)  # fmt: skip
DELETED = (
    "homes", "conversations", "asked", "attention", "words", "present", "doers", "drafts", "led_weeks", "leaders_told",
    "digests_sent",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """Something that is kept, in plain words, under one of the headings of ``PERSONAL``."""

    heading: str
    words: str


SELECTS: tuple[tuple[str, LiteralString], ...] = (
    ("directory", (
        "select name || ', ' || email || ', ' || platform || '/' || account || ', ' || kind || ', ' || zone || ', '"
        " || language || ', met ' || substr(met, 1, 16)"
        " || coalesce(', told who we are ' || substr(welcomed, 1, 16), '')"
        " || coalesce(', wants to be left alone since ' || substr(stopped, 1, 16), '')"
        " || coalesce(', wants to be asked less since ' || substr(less, 1, 16), '')"
        " || coalesce(', the same person as ' || nullif(one, platform || '/' || account), '')"
        " || coalesce(', last used ' || substr(used, 1, 16), '') from people"
        " where workspace = :workspace and platform = :platform and account = :account"
    )),
    ("page", "select 'opened' from homes where workspace = :workspace and person = :key"),
    ("conversation", "select platform from conversations where workspace = :workspace and person = :key"),
    (
        "asked",
        ("select coalesce(nullif(title, ''), question) || ', ' || substr(at, 1, 16) from asked left join asks"
        " on asks.workspace = asked.workspace and id = question where asked.workspace = :workspace and person = :key"),
    ),
    (
        "named answers",
        "select 'answered ' || question || ': ' || verdict from answers where workspace = :workspace and person = :key",
    ),
    (
        "named answers",
        ("select 'words to ' || question || ': ' || reason || ' ' || heard from words"
        " where workspace = :workspace and person = :key"),
    ),
    (
        "hosted",
        ("select coalesce(nullif(title, ''), id) || ', ' || substr(asked, 1, 16) from asks"
        " where workspace = :workspace and (host = :key or place <> replace(place, :named, ''))"),
    ),
    ("hosted", ("select 'nobody was asked about ' || coalesce(nullif(title, ''), meeting) || ', ' || substr(at, 1, 16)"
     " from kept_quiet where workspace = :workspace and host = :key")),
    ("under way", ("select 'in ' || meeting || ', ' || substr(at, 1, 16) from present"
     " where workspace = :workspace and person = :key")),
    ("under way", ("select 'host of ' || meeting from under_way"
     " where workspace = :workspace and told <> replace(told, :named, '')")),
    ("cases", "select 'D-' || number || ', ' || state from case_files where workspace = :workspace and owner = :key"),
    (
        "wins",
        ("select 'told of, confirms or posted W-' || number || ', ' || state from win_files"
        " where workspace = :workspace and :key in (told_by, confirmer, posted_by)"),
    ),
    ("wins", ("select 'named in W-' || number || ', ' || naming from doers"
     " where workspace = :workspace and person = :key")),
    ("wins", ("select 'named somebody in W-' || number from doers where workspace = :workspace and by = :key"
     " and person <> :key")),
    ("wins", ("select 'was offered W-' || number || ', ' || substr(at, 1, 16) from drafts"
     " where workspace = :workspace and person = :key")),
    ("leader weeks", ("select week || ', ' || state || case when heard = '' then '' else ', ' || heard end"
     " || case when link = '' then '' else ', ' || link end || case when words = '' then '' else ': ' || words end"
     " || case when warned is null then '' else ', told that the sponsor will hear of it' end from led_weeks"
     " where workspace = :workspace and person = :key")),
    ("leader weeks", ("select 'told what is kept, ' || substr(at, 1, 16) from leaders_told"
     " where workspace = :workspace and person = :key")),
    ("digests", ("select week || ', ' || state || ' ' || substr(at, 1, 16) from digests_sent"
     " where workspace = :workspace and person = :key")),
    ("places", "select 'invited the bot to ' || name from rooms where workspace = :workspace and inviter = :key"),
    ("places", "select name from rooms where workspace = :workspace and members <> replace(members, :named, '')"),
    ("cards", "select view from views where workspace = :workspace and view <> replace(view, :named, '')"),
    ("planned", ("select substr(at, 1, 16) from alarms"
     " where workspace = :workspace and command <> replace(command, :named, '')")),
    ("planned", ("select 'a meeting in a calendar, ' || substr(ends, 1, 16) from scheduled"
     " where workspace = :workspace and (:key in (owner, host) or told <> replace(told, :named, ''))")),
    ("audit", ("select substr(at, 1, 16) || ', ' || what || ' ' || about from audit"
     " where workspace = :workspace and person = :key")),
    ("setup", ("select 'gave the present setup, ' || substr(at, 1, 16) from setups"
     " where workspace = :workspace and person = :key")),
)  # fmt: skip


class Traces(Together):
    def __init__(self, run: Run) -> None:
        self._run = run

    def of(self, person: Person) -> list[Line]:
        """Return what names this person, in the order of the headings. Answers that are open are not among it."""
        known = {"key": person.key, "named": naming(person), "platform": person.platform, "account": person.user}
        found = ((heading, words) for heading, sql in SELECTS for (words,) in sorted(self._run(sql, **known)))
        return [Line(name, words.split('"')[3] if name == "cards" else str(words).strip()) for name, words in found]

    def forget(self, person: Person) -> dict[str, int]:
        """Let nothing name this person any more, and return how many rows that was, by table."""
        gone = Person(GONE, secrets.token_hex(6))
        counts = {"people": self._each("delete from people", "platform || '/' || account", person)}
        for table in DELETED:
            counts[table] = self._each(f"delete from {table}", "person", person)  # noqa: S608  # a constant of ours
        for table, column in RENAMED:
            changed = self._each(f"update {table} set {column} = :gone", column, person, gone)  # noqa: S608  # ours
            counts[table] = counts.get(table, 0) + changed
        self._each("update people set one = null", "one", person)
        counts["answers"] = self._each("update answers set person = null", "person", person)
        counts["alarms"] = self._rewrite("alarms", "command", person, gone, RINGABLE)
        counts["under_way"] = self._rewrite("under_way", "told", person, gone, RINGABLE)
        counts["scheduled"] += self._rewrite("scheduled", "told", person, gone, RINGABLE)
        counts["rooms"] += self._rewrite("rooms", "members", person, gone, (Room,))
        counts["asks"] += self._rewrite("asks", "place", person, gone, (Place, Person, Group))
        return {table: count for table, count in counts.items() if count}

    def questions_of(self, person: Person) -> list[str]:
        """Return the questions whose cards may name this person."""
        rows = self._run(
            "select question from asked where workspace = :workspace and person = :key"
            " union select question from answers where workspace = :workspace and person = :key"
            " union select id from asks where workspace = :workspace and host = :key",
            key=person.key,
        )
        return sorted(str(question) for (question,) in rows)

    def _each(self, change: str, column: str, person: Person, gone: Person | None = None) -> int:
        sql = f"{change} where workspace = :workspace and {column} = :key returning workspace"
        return len(self._run(sql, key=person.key, gone=gone.key if gone else None))

    def _rewrite(self, table: str, column: str, person: Person, gone: Person, kinds: tuple[type, ...]) -> int:
        """Write anew what holds this person somewhere inside."""
        holding = f"from {table} where workspace = :workspace and {column} <> replace({column}, :named, '')"
        found = [str(was) for (was,) in self._run(f"select distinct {column} {holding}", named=naming(person))]
        for was in found:
            sql = f"update {table} set {column} = :now where workspace = :workspace and {column} = :was"  # noqa: S608
            self._run(sql, was=was, now=write(_without(person, gone, read(was, kinds))))
        return len(found)


def _without(person: Person, gone: Person, thing: object) -> object:
    match thing:
        case EndMeeting(meeting):
            others = tuple(one for one in meeting.people if one != person)
            return EndMeeting(replace(meeting, people=others, host=gone if meeting.host == person else meeting.host))
        case Room(members=members):
            return replace(thing, members=tuple(one for one in members if one != person))
        case Group(people):
            return Group(tuple(one for one in people if one != person) or (gone,))
        case Person():
            return gone
        case _:
            return thing

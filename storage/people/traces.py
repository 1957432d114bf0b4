"""Everything in the rows that names one person: how it is found, and how it is forgotten."""

import secrets
from dataclasses import dataclass, replace

from bot.commands import RINGABLE, EndMeeting
from bot.people import Group, Person, Place, Room
from bot.wire import read, write
from storage.engine import Run
from storage.outbox import naming
from storage.people.together import Together
from storage.people.told import SELECTS

GONE = "gone"  # the platform of whoever has been forgotten
PERSONAL = {  # where a person can be named, and under which heading ``about`` tells of it
    "people": (
        "directory",
        "platform account name email zone language kind met welcomed stopped less snoozed recalls one used",
    ),
    "attention": ("counters", "person sealed"),
    "homes": ("page", "person"),
    "conversations": ("conversation", "person"),
    "asked": ("asked", "person at charged"),
    "given": ("open answers", "giver sealed"),
    "answers": ("named answers", "person"),
    "words": ("named answers", "person reason heard"),
    "asks": ("hosted", "host place"),
    "silenced": ("hosted", "host"),
    "kept_quiet": ("hosted", "host"),
    "under_way": ("under way", "told"),
    "present": ("under way", "person since at here"),
    "scheduled": ("planned", "owner host told"),
    "connected_calendars": ("calendars", "owner person kind sealed connected"),
    "case_files": ("cases", "owner"),
    "case_steps": ("cases", "person at"),
    "case_offers": ("cases", "person by owner at"),
    "unearned": ("hosted", "host told"),
    "blocker_files": ("blockers", "told_by owner asked"),
    "asked_back": ("cases", "reader"),
    "led_weeks": (
        "leader weeks",
        "person week due state win heard link at words place post snoozed snoozes warned reach reached unseen",
    ),
    "leaders_told": ("leader weeks", "person at"),
    "calls": ("leader weeks", "person month offered state at"),
    "call_notes": ("leader weeks", "person sealed"),
    "no_calls": ("leader weeks", "person since"),
    "leaders_away": ("leader weeks", "person since until"),
    "sponsor_offers": ("sponsor", "person by former"),
    "agendas": ("sponsor", "host said"),
    "digests_sent": ("digests", "person week at state"),
    "rooms": ("places", "members inviter"),
    "win_files": ("wins", "told_by confirmer posted_by estimator settled_by"),
    "doers": ("wins", "person by"),
    "drafts": ("wins", "person at passed turn reminded"),
    "win_courses": ("wins", "asked_for"),
    "win_wishes": ("wins", "by words at"),
    "ledger": ("ledger", "sealed"),
    "cx_days": ("wins", "person"),
    "pledges": ("pledges", "owner proposed_by"),
    "fundings": ("pledges", "said_by"),
    "pay_asked": ("pay", "person sealed"),
    "views": ("cards", "view place message trouble"),
    "alarms": ("planned", "command"),
    "slack_installations": ("audit", "person at"),
    "audit": ("audit", "person"),
    "setups": ("setup", "person setup"),
    "setup_versions": ("setup", "person before"),
    "setup_steps": ("setup", "person"),
    "founders": ("setup", "person"),
}
RENAMED = (
    ("rooms", "inviter"), ("asks", "host"), ("silenced", "host"), ("case_files", "owner"), ("audit", "person"),
    ("setup_versions", "person"), ("setup_steps", "person"), ("setups", "person"),
    ("asked_back", "reader"), ("calls", "person"),
    ("win_files", "told_by"), ("win_files", "confirmer"), ("win_files", "posted_by"), ("doers", "by"),
    ("win_courses", "asked_for"), ("win_wishes", "by"), ("cx_days", "person"),
    ("scheduled", "owner"), ("scheduled", "host"), ("kept_quiet", "host"), ("case_steps", "person"),
    ("case_offers", "person"), ("case_offers", "by"), ("case_offers", "owner"), ("unearned", "host"),
    ("blocker_files", "told_by"), ("blocker_files", "owner"), ("blocker_files", "asked"),
    ("win_files", "estimator"), ("win_files", "settled_by"),
    ("pledges", "owner"), ("pledges", "proposed_by"), ("fundings", "said_by"),
    ("sponsor_offers", "person"), ("sponsor_offers", "by"), ("sponsor_offers", "former"), ("agendas", "host"),
    ("slack_installations", "person"),
)  # fmt: skip
DELETED = (
    "homes", "conversations", "asked", "attention", "words", "present", "doers", "drafts", "led_weeks", "leaders_told",
    "digests_sent", "connected_calendars", "leaders_away", "pay_asked", "call_notes",
    "no_calls", "founders",
)  # fmt: skip

OURS = "workspace = :workspace"


@dataclass(frozen=True, slots=True)
class Line:
    """Something that is kept, in plain words, under one of the headings of ``PERSONAL``."""

    heading: str
    words: str


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
        counts["connected_calendars"] += self._each("delete from connected_calendars", "'mail/' || owner", person)
        for table, column in RENAMED:
            changed = self._each(f"update {table} set {column} = :gone", column, person, gone)  # noqa: S608  # ours
            counts[table] = counts.get(table, 0) + changed
        self._each("update people set one = null", "one", person)
        self._run("update setup_versions set before = null where workspace = :workspace")
        counts["answers"] = self._each("update answers set person = null", "person", person)
        counts["alarms"] = self._rewrite("alarms", "command", person, gone, RINGABLE)
        counts["under_way"] = self._rewrite("under_way", "told", person, gone, RINGABLE)
        counts["scheduled"] += self._rewrite("scheduled", "told", person, gone, RINGABLE)
        counts["rooms"] += self._rewrite("rooms", "members", person, gone, (Room,))
        counts["asks"] += self._rewrite("asks", "place", person, gone, (Place, Person, Group))
        return {table: count for table, count in counts.items() if count}

    def everybody(self) -> list[str]:
        """Return every account, and every address as ``mail/…``, that anything here is kept under."""
        found: set[str] = set()
        for table, column in (*RENAMED, *((table, "person") for table in DELETED)):
            found |= {str(key) for (key,) in self._run(f"select distinct {column} from {table} where {OURS}") if key}  # noqa: S608
        known = "select platform || '/' || account, 'mail/' || email from people where workspace = :workspace"
        for account, email in self._run(known):
            found |= {str(account), str(email)}
        return sorted(found)

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

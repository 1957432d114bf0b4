"""Receipts of what went: how much of which class, and up to which day. No person, no words."""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import LiteralString

from storage.engine import Row, Run, written

NIGHT = "night"  # stands in every night's receipts, also where nothing went: it shows that we looked
ERASED = "erased"  # people and customers whom somebody has erased
CLASSES: Mapping[str, str] = {  # what is let go of together; of the first table people would count the rows
    "words": "words searched_words",
    "asked": "asked",
    "decisions": "asks answers searched followed foreseen",
    "cases": "case_files touching tagged case_steps case_offers case_nudges asked_back",
    "wins": "win_files doers drafts wordings win_posts win_courses win_wishes",
    "ledger": "ledger",
    "cx-days": "cx_days",
    "leader-weeks": "led_weeks leaders_away",
    "calls": "calls call_notes",
    "evidence": "quotes quote_fits to_call",
    "beside": "beside",
    "blockers": "blocker_files blocker_teams blocker_months",
    "tellers": "blocker_tellers",
    "pledges": "pledges fundings",
    "pay": "pay_asked",
    "pay-counted": "pay_counted",
    "sponsor-offers": "sponsor_offers",
    "agendas": "agendas",
    "samples": "heard_samples",
    "slackenings": "slackenings",
    "digests": "weekly_digests digests_sent themes theme_wishes",
    "editions": "editions",
    "arms": "arms",
    "numbers": "kpi_values series_values",
    "readings": "kpi_readings kpi_links",
    "silences": "kept_quiet",
    "unearned": "unearned",
    "blind": "blind",
    "scheduled": "scheduled",
    "suggestions": "suggested",
    "under-way": "under_way occurrences",
    "pauses": "paused",
    "cards": "views",
    "deliveries": "deliveries",
    "spending": "spending",
    "audit": "audit",
    "receipts": "receipts",
}
STAYS = {  # the tables that no night lets go of, and why
    "setups": "until the next setup",
    "setup_versions": "as the audit log, but for the newest, which numbers the present setup",
    "setup_steps": "until the company is set up anew",
    "founders": "until there is an admin, or their time is over",
    "slack_installations": "until 30 days after the app was removed; its tokens only until then",
    "slack_states": "ten minutes, or until the browser comes back",
    "hook_secrets": "until another one is made",
    "link_codes": "ten minutes, or until one is used",
    "link_tries": "until the next code",
    "farewells": "for good; numbers of a company that has left, and nobody",
    "carried_keys": "as long as what was signed with them is known again",
    "people": "until the platform's directory says otherwise, or they are erased",
    "rooms": "until the platform says otherwise",
    "homes": "until they are erased",
    "conversations": "until they are erased",
    "attention": "overwritten at each closing, or until they are erased",
    "secrets": "until the question closes",
    "given": "until the question closes",
    "answer_times": "until the week is written down",
    "alarms": "until they ring",
    "present": "until the meeting is over, or has lasted 12 hours",
    "calendars": "until the calendar is taken out of the setup, or disconnected",
    "calendar_channels": "until they end, some days",
    "connected_calendars": "until they are disconnected",
    "bound": "until its host chooses otherwise",
    "silenced": "until it is undone",
    "warm_ups": "for good; it names a team and nobody",
    "vacancies": "for good; it names nobody",
    "leaders_told": "until they are erased",
    "no_calls": "until they take it back, or are erased",
    "consents_withdrawn": "for good: keyed hashes, so that nothing is taken again",
    "erased": "for good: keyed hashes, so that nobody comes back with an older copy",
    "kpis": "until it is imported anew",
    "calibrations": "as the team's newest one replaces it",
    "sortable": "with the question",
    "leases": "until another process takes over",
    "key_marks": "as long as the key",
    "_moved": "as long as the database",
}


@dataclass(frozen=True, slots=True)
class Receipt:
    """``things``: what people would count; ``gone``: rows, with all that hung on those. ``upto`` itself is kept."""

    at: datetime
    what: str
    upto: date
    things: int
    gone: int


class Gone:
    """Runs statements; while somebody counts, it counts by table the rows that they let go of."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._counts: Counter[str] | None = None

    def __call__(self, sql: LiteralString, **values: object) -> list[Row]:
        if self._counts is None or not sql.startswith("delete from "):
            return self._run(sql, **values)
        rows = self._run(sql if " returning " in sql else f"{sql} returning 1", **values)
        self._counts[sql.split(maxsplit=3)[2]] += len(rows)
        return rows

    @contextmanager
    def counted(self) -> Iterator[Counter[str]]:
        self._counts = counts = Counter[str]()
        try:
            yield counts
        finally:
            self._counts = None


class Receipts:
    def __init__(self, run: Run) -> None:
        self._run = run

    def keep(self, receipt: Receipt) -> None:
        self._run(
            "insert into receipts (workspace, at, what, upto, things, gone) values"
            " (:workspace, :at, :what, :upto, :things, :gone) on conflict (workspace, at, what) do update set"
            " things = receipts.things + excluded.things, gone = receipts.gone + excluded.gone",
            at=written(receipt.at),
            what=receipt.what,
            upto=receipt.upto.isoformat(),
            things=receipt.things,
            gone=receipt.gone,
        )

    def since(self, at: datetime) -> list[Receipt]:
        """Return what went since then, the earliest first."""
        rows = self._run(
            "select at, what, upto, things, gone from receipts where workspace = :workspace and at >= :since"
            " order by at, what",
            since=written(at),
        )
        return [*map(_receipt, rows)]

    def last_night(self) -> list[Receipt]:
        """Return what went in the last night, beginning with that it was looked through; nothing before the first."""
        rows = self._run(
            "select at, what, upto, things, gone from receipts where workspace = :workspace and at = (select max(at)"
            " from receipts as night where night.workspace = :workspace and night.what = :night)"
            " order by what <> :night, things desc, what",
            night=NIGHT,
        )
        return [*map(_receipt, rows)]

    def forget(self, before: datetime) -> None:
        self._run("delete from receipts where workspace = :workspace and at < :before", before=written(before))


def by_class(counts: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """Return of each class of which anything went how many things, and how many rows, went."""
    found = {}
    for name, tables in CLASSES.items():
        first, *along = tables.split()
        if gone := sum(counts.get(table, 0) for table in (first, *along)):
            found[name] = counts.get(first, 0), gone
    return found


def _receipt(row: Row) -> Receipt:
    at, what, upto, things, gone = row
    return Receipt(datetime.fromisoformat(at), what, date.fromisoformat(upto), int(things), int(gone))

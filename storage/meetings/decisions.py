"""Decisions as somebody may see them, a page at a time, and found by words."""

from datetime import datetime
from typing import LiteralString

from bot.cases.listing import Reader, Wanted, Which
from bot.cases.searching import Sought, sought
from bot.cases.tags import SILOS
from bot.meetings import Question
from storage.engine import Page, Run, written
from storage.meetings.rows import COLUMNS, question_in

LAST = "\U0010ffff"  # after every letter
MINE = (
    "select id as question from asks where workspace = :workspace and host = :person and closed is not null"
    " union select asked.question from asked cross join asks where asked.workspace = :workspace"
    " and person = :person and asks.workspace = :workspace and asks.id = asked.question and closed is not null"
    " union select question from case_files where workspace = :workspace and owner = :person"
)
EVERY = " union select question from case_files where workspace = :workspace"
OF_TEAMS = (
    " union select case_files.question from asks cross join case_files where asks.workspace = :workspace"
    " and asks.team in ({teams}) and case_files.workspace = :workspace and case_files.question = asks.id"
)
TEAMS_OF_CASE = (
    "(select count(*) from touching where touching.workspace = :workspace and touching.number = case_files.number)"
    " + case when asks.team = '' then 0 else 1 end"
)
FILTERS: dict[Which, LiteralString] = {
    Which.ALL: "",
    Which.MINE: " and owner = :person",
    Which.OVERDUE: " and number is not null and decided is null and due < :at",
    Which.CLOSED: " and decided is not null",
    Which.ACROSS: f" and number is not null and {TEAMS_OF_CASE} >= {SILOS}",
}
OWN = (  # whose shared words this reader may see: they host it, and own what came of it
    "select id as question from asks where workspace = :workspace and host = :person and closed is not null"
    " and not exists (select 1 from case_files where case_files.workspace = asks.workspace and question = asks.id"
    " and owner <> :person)"
)


class Decisions:
    """What a search does depends on what its reader may see, and on nothing else.

    It starts from the questions that they may see, gathered first (``materialized``), and only then looks up each word
    among those of each of these questions: a scalar subquery, which neither database turns into a join that might read
    the words of others. ``cross join`` keeps SQLite from beginning at the other end. So what they may not see costs
    nothing, and tells nothing by the time that it takes.
    """

    def __init__(self, run: Run) -> None:
        self._run = run

    def listed(self, reader: Reader, wanted: Wanted, page: Page) -> list[Question]:
        """Return a page of what this reader may see and wants to, the newest first."""
        found = sought(wanted.words)
        if wanted.words and not found:
            return []
        team, filtered = _teams("team", reader.teams), FILTERS.get(wanted.which)
        if filtered is None:
            filtered = f" and asks.team in ({_names(team)})" if team else " and 1 = 0"
        led = _teams("led", reader.led)
        visible = MINE + (EVERY if reader.every else OF_TEAMS.format(teams=_names(led)) if led else "")
        rows = self._run(
            f"with visible as materialized ({visible}){_hits(found)} select {COLUMNS} from hits cross join asks"  # noqa: S608
            " left join case_files on case_files.workspace = :workspace and case_files.question = asks.id"
            f" where asks.workspace = :workspace and asks.id = hits.question{filtered}"
            " order by asked desc, id limit :most offset :skip",
            person=reader.person.key,
            **({} if reader.every else led),
            **(team if wanted.which is Which.TEAM else {}),
            **({"at": written(wanted.at)} if wanted.which is Which.OVERDUE else {}),
            **_words(found),
            **page.values,
        )
        return [*map(question_in, rows)]

    def overdue_in(self, teams: tuple[str, ...], at: datetime, most: int) -> list[Question]:
        """Return the questions with overdue cases of these teams, the longest due first, and one more than fits."""
        if not teams:
            return []
        named = _teams("team", teams)
        rows = self._run(
            f"select {COLUMNS} from asks join case_files on case_files.workspace = :workspace"  # noqa: S608  # constants
            f" and case_files.question = asks.id where asks.workspace = :workspace and asks.team in ({_names(named)})"
            f"{FILTERS[Which.OVERDUE]} order by due, number limit :most",
            at=written(at),
            most=most + 1,
            **named,
        )
        return [*map(question_in, rows)]


def _teams(name: str, teams: tuple[str, ...]) -> dict[str, str]:
    return {f"{name}{at}": team for at, team in enumerate(teams)}


def _names(values: dict[str, str]) -> str:
    return ", ".join(f":{name}" for name in values)


def _hits(found: tuple[Sought, ...]) -> str:
    """Return what leaves, of what may be seen, those with all these words."""
    if not found:
        return ", hits as (select question from visible)"
    own = "visible.question in (select question from own)"
    each = (f"({_in('searched', at)} = 1 or ({own} and {_in('searched_words', at)} = 1))" for at in range(len(found)))
    looked = f"select question from visible where {' and '.join(each)}"  # noqa: S608  # constants of ours
    return f", own as materialized ({OWN}), hits as materialized ({looked})"


def _in(table: LiteralString, at: int) -> str:
    return (
        f"coalesce((select 1 from {table} where {table}.workspace = :workspace and {table}.question = visible.question"  # noqa: S608
        f" and word >= :word{at} and word < :end{at} limit 1), 0)"
    )


def _words(found: tuple[Sought, ...]) -> dict[str, str]:
    first = {f"word{at}": each.word for at, each in enumerate(found)}
    return first | {f"end{at}": each.word + (LAST if each.begins else " ") for at, each in enumerate(found)}

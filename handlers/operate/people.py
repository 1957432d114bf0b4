"""`import people`: who is in which team, and which department that belongs to, taken over into the setup."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.company import Team, Wrong
from bot.company.faults import did_you_mean
from bot.company.values import email, text
from handlers.company import who_is_waited_for
from handlers.operate import FoundProblem
from handlers.operate.desk import Desk
from handlers.operate.imports import BadRow, Cells, Columns, read_rows
from handlers.operate.setup import configure, still_missing

COLUMNS = Columns(("email", "team"), ("name", "department", "lead"))  # names are the directory's to tell
YES, NO = ("yes", "ja"), ("", "no", "nein")


@dataclass(frozen=True, slots=True)
class Row:
    """Somebody's place: a team as the setup writes it, its department if the row says one, whether they lead it."""

    email: str
    team: str
    department: str
    leads: bool


class Reader:
    """Reads rows, and remembers what was said of a team further up."""

    def __init__(self, teams: Sequence[Team]) -> None:
        self._teams = {team.name.casefold(): team.name for team in teams}
        self._departments: dict[str, str] = {}
        self._leads: dict[str, str] = {}
        self._seen: set[tuple[str, str]] = set()

    def __call__(self, cells: Cells) -> Row:
        """Return what a row says. Raises ``BadRow`` that says what is wrong with it."""
        named, said = _as(email, "email", cells), cells["department"] and _as(text, "department", cells)
        row = Row(named, self._team(cells["team"]), said, _is_yes(cells["lead"]))
        if (row.email, row.team) in self._seen:
            message = f"{row.email} stands in {row.team} further up. Leave one"
            raise BadRow(message)
        self._seen.add((row.email, row.team))
        self._agree(row)
        return row

    def _team(self, written: str) -> str:
        if name := self._teams.get(written.casefold()):
            return name
        close = did_you_mean(written, self._teams.values()) or f" It has: {', '.join(sorted(self._teams.values()))}."
        message = f"team: the setup has no {written[:80]}.{close}"
        raise BadRow(message)

    def _agree(self, row: Row) -> None:
        """Raise ``BadRow`` where another row of the team says another department, or another lead."""
        said = self._departments.setdefault(row.team, row.department) if row.department else row.department
        if said != row.department:
            message = f"department: {row.team} belongs to {said} further up, and here to {row.department}"
            raise BadRow(message)
        if row.leads and self._leads.setdefault(row.team, row.email) != row.email:
            message = f"lead: {row.team} is led by {self._leads[row.team]} further up, and there is one lead"
            raise BadRow(message)


async def imported(file: Path, desk: Desk) -> str:
    """Take over a file of people, whole or not at all, and say what changed. Raises ``FoundProblem``, ``WrongUse``."""
    before = await desk.store.read(desk.workspace, lambda memory: memory.company.setup())
    if before is None:
        message = "There is no setup yet, and teams are made there: python app.py setup FILE.toml"
        raise FoundProblem(message)
    rows = read_rows(file, COLUMNS, Reader(before.teams))
    after = replace(before, teams=tuple(_with(team, rows) for team in before.teams))
    if after == before:
        return f"{file} says what the setup says already. Nothing has changed."
    await configure(after, desk)
    waiting = await desk.store.read(desk.workspace, lambda memory: who_is_waited_for(after, memory))
    changes = (_change(old, new) for old, new in zip(before.teams, after.teams, strict=True) if old != new)
    return "\n".join((f"{file} is taken over. People: {len(rows):,}.", *changes, *still_missing(after, waiting)))


def _with(team: Team, rows: Sequence[Row]) -> Team:
    """Return a team as the file has it. One that it does not name keeps those whom it does not place elsewhere."""
    ours = [row for row in rows if row.team == team.name]
    if not ours:
        placed = {row.email for row in rows}
        return replace(team, members=tuple(one for one in team.members if one not in placed))
    department = next((row.department for row in ours if row.department), team.department)
    lead = next((row.email for row in ours if row.leads), team.lead)
    named = [row.email for row in ours]
    stayed = [one for one in team.members if one in named]  # in the order in which they stand in the setup
    members = (*stayed, *(one for one in named if one not in stayed))
    return replace(team, members=members, department=department, lead=lead)


def _change(old: Team, new: Team) -> str:
    came, went = len({*new.members} - {*old.members}), len({*old.members} - {*new.members})
    said = [f"{len(new.members) or 'no'} members by name, {came} came, {went} went"]
    said += [f"department {new.department}"] if new.department != old.department else []
    said += [f"lead {new.lead}"] if new.lead != old.lead else []
    return f"  - {new.name}: {'; '.join(said)}"


def _as(right: Callable[[object], str], column: str, cells: Cells) -> str:
    """Read a cell as a setup file would be read. Raises ``BadRow``."""
    try:
        return right(cells[column])
    except Wrong as wrong:
        message = f"{column}: {cells[column][:80]!r}: {wrong}"
        raise BadRow(message) from wrong


def _is_yes(written: str) -> bool:
    if written.lower() in (*YES, *NO):
        return written.lower() in YES
    message = f"lead: {written[:40]} is neither yes nor no"
    raise BadRow(message)

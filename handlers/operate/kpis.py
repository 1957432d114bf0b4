"""`import kpis`: weekly values of the company's own numbers, from a file."""

import secrets
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from bot.commands import BringNumbers, Request
from bot.digests.weeks import week_of
from bot.outcomes.numbers import (
    MAX_NAME,
    MAX_SOURCE,
    MAX_UNIT,
    MOST_KNOWN,
    Kpi,
    NotSo,
    Value,
    amount_in,
    better_in,
    week_in,
)
from bot.people import OPERATOR
from handlers.company import setup_of
from handlers.operate.desk import Desk
from handlers.operate.imports import BadRow, Cells, Columns, read_rows
from handlers.operate.progress import watched
from storage import Memory

COLUMNS = Columns(("kpi", "week", "value", "better", "source"), ("unit", "team"))
MOST = {"kpi": MAX_NAME, "unit": MAX_UNIT, "source": MAX_SOURCE}
NEW, CHANGED, UNCHANGED = "new", "replaced", "as they were"
AT_ONCE = 500  # rows in one transaction: a bot that runs beside it waits for no more than these


class Reader:
    """Reads rows, and remembers what was said of a number before: in the rows that are kept, and further up."""

    def __init__(self, memory: Memory, at: datetime) -> None:
        setup = setup_of(memory)
        self._known = {kpi.key: kpi for kpi in memory.outcomes.kpis()}
        self._teams = {team.name.casefold(): team.name for team in setup.teams}
        self._this_week = week_of(at, setup.company.timezone)
        self._seen: set[tuple[str, str, str]] = set()

    def __call__(self, cells: Cells) -> Value:
        """Return the value in a row. Raises ``BadRow`` that says all that is wrong with it."""
        try:
            value = self._value(cells)
        except NotSo as no:
            raise BadRow(str(no)) from no
        if value.week > self._this_week:
            message = f"week: {value.week} is not there yet; this is {self._this_week}"
            raise BadRow(message)
        which = (value.kpi.key, value.week, value.team)
        if which in self._seen:
            message = f"{value.kpi.name} has another row for {value.week} further up. Leave one"
            raise BadRow(message)
        self._seen.add(which)
        return value

    def _value(self, cells: Cells) -> Value:
        for column, most in MOST.items():
            if len(cells[column]) > most:
                message = f"{column}: {len(cells[column])} letters, of at most {most}"
                raise BadRow(message)
        kpi = self._kpi(Kpi(" ".join(cells["kpi"].split()), better_in(cells["better"]), cells["unit"]))
        return Value(kpi, week_in(cells["week"]), amount_in(cells["value"]), cells["source"], self._team(cells["team"]))

    def _kpi(self, kpi: Kpi) -> Kpi:
        """Return a number as it is known, if it is. What better means is said once: else old outcomes would turn."""
        if not any(letter.isalnum() for letter in kpi.name):
            message = f"kpi: {kpi.name} is no name"
            raise BadRow(message)
        known = self._known.get(kpi.key)
        if known is None and len(self._known) >= MOST_KNOWN:
            message = f"kpi: {kpi.name} would be number {MOST_KNOWN + 1}, and {MOST_KNOWN} is the most there may be"
            raise BadRow(message)
        if known and known.better is not kpi.better:
            message = f"better: for {known.name} it is {known.better.value}, and stays so. Give a new number a new name"
            raise BadRow(message)
        if known and known.unit and kpi.unit and known.unit != kpi.unit:
            message = f"unit: {known.name} is kept in {known.unit}, not in {kpi.unit}. Give a new number a new name"
            raise BadRow(message)
        self._known[kpi.key] = kpi if known is None or kpi.unit else known
        return kpi

    def _team(self, written: str) -> str:
        team = self._teams.get(written.casefold())
        if written and team is None:
            message = f"team: the setup has no {written[:80]}. It has: {', '.join(sorted(self._teams.values()))}"
            raise BadRow(message)
        return team or ""


async def imported(file: Path, desk: Desk) -> str:
    """Take over a file of values, whole or not at all, and return a receipt. Raises ``FoundProblem``, ``WrongUse``."""
    at = desk.clock.now()

    def read_all(memory: Memory) -> tuple[list[Value], Counter[str]]:
        values = read_rows(file, COLUMNS, Reader(memory, at))
        return values, _known(values, memory)

    values, became = await desk.store.read(desk.workspace, read_all)
    with watched(len(values), "Taking over") as went:
        for first in range(0, len(values), AT_ONCE):
            some = tuple(values[first : first + AT_ONCE])
            request = Request(BringNumbers(some), OPERATOR, at, desk.workspace, f"kpis/{secrets.token_hex(8)}")
            await desk.door.handle(request)
            went(len(some))
    return _receipt(file, values, became)


def _known(values: Sequence[Value], memory: Memory) -> Counter[str]:
    """Count what these values are to what is kept: new, changed, or unchanged."""
    became: Counter[str] = Counter()
    for kpi in {value.kpi.key: value.kpi for value in values}.values():
        kept = memory.outcomes.amounts(kpi)
        ours = (value for value in values if value.kpi.key == kpi.key)
        became.update(_became(value.amount, kept.get((value.week, value.team))) for value in ours)
    return became


def _became(amount: str, kept: str | None) -> str:
    return NEW if kept is None else CHANGED if kept != amount else UNCHANGED


def _receipt(file: Path, values: Sequence[Value], became: Counter[str]) -> str:
    names = ", ".join(sorted({value.kpi.name for value in values})) or "none"
    said = ", ".join(f"{became[what]:,} {what}" for what in (CHANGED, UNCHANGED) if became[what])
    known = f" Brought in before: {said}." if said else ""
    return f"{file} is taken over. Values: {len(values):,}. Numbers: {names}.{known}"

"""How the running bot is, in numbers. None says who answered, or what."""

import asyncio
from dataclasses import replace
from datetime import datetime

from bot.meter import Reading
from handlers.operate import standings
from handlers.operate.desk import Desk
from handlers.operate.run import Running
from storage import Memory
from storage.alarms import DueAlarms
from storage.engine import Away
from storage.outbox import Errands

OLDEST = standings.NAME  # of two instants the one before


async def readings(desk: Desk, running: Running) -> tuple[Reading, ...]:
    """Return what can be told: while the database is away, that it is, and how the bot itself is."""
    now = asyncio.get_running_loop().time()
    try:
        told, away = await _told_by_rows(desk), 0
    except Away:
        told, away = [], 1
    return (
        Reading("chair_database_away", "1 while the database cannot be reached, else 0.", away),
        Reading("chair_tick_age_seconds", "Time since due alarms were last rung.", now - running.ticked),
        Reading("chair_round_age_seconds", "Time since the courier last went round.", now - running.carried),
        *told,
    )


async def _told_by_rows(desk: Desk) -> list[Reading]:
    wall = desk.clock.now()
    waiting, troubled, unsure = await desk.store.errands(Errands.counts)
    cards, alarms = lag(await desk.store.backlog(), wall), lag(await desk.store.due_alarms(DueAlarms.next), wall)
    return [
        Reading("chair_views_waiting", "Cards that are to be shown and are not yet.", waiting),
        Reading("chair_views_troubled", "Cards that could not be shown.", troubled),
        Reading("chair_views_unsure", "Cards of which nobody can tell whether they were posted.", unsure),
        Reading("chair_view_lag_seconds", "How long the oldest card that could go has been waiting.", cards),
        Reading("chair_alarm_lag_seconds", "How long the oldest alarm has been due.", alarms),
        *together([one for each in await desk.companies() for one in await desk.store.read(each.workspace, _kept)]),
    ]


def together(kept: list[Reading]) -> list[Reading]:
    """Make one number of what several companies have of one kind: none tells of one of them."""
    found: dict[str, dict[str, Reading]] = {}
    for one in kept:
        of = found.setdefault(one.name, {})
        before = of.get(one.of, replace(one, value=one.value if one.name == OLDEST else 0))
        of[one.of] = replace(
            one, value=min(before.value, one.value) if one.name == OLDEST else before.value + one.value
        )
    return [one for of in found.values() for one in of.values()]


def _kept(memory: Memory) -> list[Reading]:
    """Count the rows: what became of meetings, and of questions; never what was answered."""
    questions = "Questions that are kept, by what has become of them."
    quiet = "Meetings after which nobody was asked, by the rule."
    polls = "Decisions whose outcome is followed, by what has become of asking about it."
    asked_again = memory.outcomes.by_poll()
    states, rules = memory.meetings.by_state(), memory.meetings.by_rule()
    return [
        *(Reading("chair_questions", questions, count, "state", state) for state, count in states.items()),
        *(Reading("chair_silences", quiet, count, "rule", rule) for rule, count in rules.items()),
        *(Reading("chair_outcome_polls", polls, count, "state", state) for state, count in asked_again.items()),
        *standings.readings(memory),
    ]


def lag(due: datetime | None, now: datetime) -> float:
    """Return for how many seconds something has been due; 0 for what is not due yet."""
    return max(0.0, (now - due).total_seconds()) if due else 0.0

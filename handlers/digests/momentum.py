"""Eight weeks as their digests have counted them, by which it is told whether what began well goes on."""

from bot.company import Setup, WorkingHours
from bot.digests import Digest, monday_of
from bot.digests.weeks import week_before
from bot.leaders import DAY
from bot.leaders.momentum import WINDOW, Counted
from bot.meetings.whether import Rule
from handlers.company import setup_of
from storage import Memory

LOOKED_BACK = 2 * WINDOW  # weeks
DAYS = 7
KEPT_FROM = {
    Rule.OFF,
    Rule.REHEARSAL,
    Rule.SWITCHED_OFF,
    Rule.TOO_LATE,
    Rule.UNHEARD,
}  # asking, by us and not by people


def last_weeks(latest: Digest, memory: Memory) -> list[Counted]:
    """Return eight weeks as their digests have counted them, the latest last; one that has none is left out."""
    setup, week = setup_of(memory), latest.week
    found = [_counted(latest, setup)]
    while len(found) < LOOKED_BACK:
        week = week_before(week)
        digest = memory.digests.digest(week)
        found.append(_counted(digest, setup) if digest else Counted())
    return found[::-1]


def _counted(week: Digest, setup: Setup) -> Counted:
    answers, talked = week.answers.total, week.leading.talked
    kept_from = week.blind or week.leading.missed or any(rule in KEPT_FROM for rule, _ in week.quiet)
    return Counted(
        talks=talked.part if talked else None,
        answers=answers.part if answers else None,
        closures=len(week.thoughts.changed) + len(week.thoughts.kept),
        usual=not kept_from and not _has_holiday(week.week, setup),
    )


def _has_holiday(week: str, setup: Setup) -> bool:
    company, quiet = setup.company, setup.asking.quiet
    days = [monday_of(week) + number * DAY for number in range(DAYS)]
    usual, now = (WorkingHours(company.timezone, quiet, country) for country in ("", company.holidays))
    return any(usual.works_on(day) and not now.works_on(day) for day in days)

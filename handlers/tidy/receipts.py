"""What the night let go of, class by class, written down as numbers."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.company import Retention, Setup
from storage import Memory
from storage.receipts import CLASSES, ERASED, NIGHT, Receipt, by_class

PLANS = timedelta(days=1)  # after a planned meeting; live signals of it come within hours
DELIVERIES = timedelta(days=7)  # platforms repeat a delivery within hours
BY_SETTING = {  # the period in [retention] by which a class goes
    "confidential_text": "words",
    "asked": "asked cards",
    "decisions": "decisions cases blockers digests editions arms samples slackenings numbers readings",
    "wins": "wins ledger cx-days",
    "leader_weeks": "leader-weeks calls sponsor-offers agendas",
    "evidence": "evidence beside",
    "silences": "silences unearned blind",
    "pledges": "pledges pay-counted",
    "audit": "audit receipts spending",
}
BY_ITSELF = {  # what goes with its purpose, whatever the company has said
    "deliveries": DELIVERIES, "under-way": DELIVERIES, "scheduled": PLANS, "suggestions": PLANS,
    "pauses": timedelta(0), "tellers": timedelta(0), "pay": timedelta(0),
}  # fmt: skip


def kept_for(name: str, retention: Retention) -> timedelta:
    """Return how long a class is kept, from whatever it counts from."""
    if name in BY_ITSELF:
        return BY_ITSELF[name]
    [setting] = [setting for setting, names in BY_SETTING.items() if name in names.split()]
    return timedelta(days=getattr(retention, setting))


def write_receipts(counts: Mapping[str, int], at: datetime, setup: Setup, memory: Memory) -> None:
    """Note of each class of which anything went how much, and up to which day; and that the night has been."""
    zone = ZoneInfo(setup.company.timezone)
    found = by_class(counts)
    for name, (things, gone) in found.items():
        memory.receipts.keep(Receipt(at, name, _day(at - kept_for(name, setup.retention), zone), things, gone))
    whole = sum(gone for _, gone in found.values())
    memory.receipts.keep(Receipt(at, NIGHT, _day(at, zone), len(found), whole))


def note_erased(people: int, rows: int, at: datetime, memory: Memory) -> None:
    """Note that so many were erased; what stands for them is a keyed hash, in another table."""
    memory.receipts.keep(Receipt(at, ERASED, at.date(), people, rows))


def _day(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date()


def periods(retention: Retention) -> dict[str, timedelta]:
    return {name: kept_for(name, retention) for name in CLASSES}

"""What every story of a model's words begins with."""

from dataclasses import replace

from bot.company import ModelSetup
from handlers.operate.desk import Desk
from handlers.writing import Writing
from tests.journeys.wins.told import a_day_later, about, catches_up, confirms, northwind, tells
from tests.office import COMPANY, Office
from tests.outside import Seen
from tests.wordsmith import Wordsmith

OURS = "In our own words"


def switched_on(office: Office, budget: int = 500) -> None:
    setup = office.run(office.store.read(COMPANY, lambda memory: memory.company.setup()))
    office.configure(replace(setup, model=ModelSetup(enabled=True, daily_budget_cents=budget)))


def writing(office: Office, smith: Wordsmith) -> Writing:
    return Writing(Desk(office.store, office.door, office.clock, COMPANY), smith)


def ready(office: Office, doers: tuple[str, ...] = ("Grace", "Tom"), **more: str) -> Seen:
    northwind(office)
    switched_on(office)
    tells(office, doers=doers, **more)
    confirms(office)
    a_day_later(office)
    return about(office, "Dana", "W-1 is ready")


def words_come(office: Office, smith: Wordsmith) -> Seen:
    """Let a model find words for a win that is with Dana, and return what she sees then."""
    at_work = writing(office, smith)
    ready(office)
    assert office.run(at_work.tick()) == 1
    catches_up(office)
    return about(office, "Dana", "W-1 is ready")

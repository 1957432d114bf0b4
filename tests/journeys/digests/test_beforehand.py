"""A week is counted beside everything else when it ends: once, and as its alarm would have counted it."""

from datetime import UTC, datetime
from typing import cast

import pytest

from bot.digests import Digest
from handlers import FrontDoor
from handlers.alarm_clock import ring
from handlers.digests.beforehand import count_beforehand
from handlers.digests.counting import counted
from tests.journeys.digests.northwind import a_week
from tests.office import COMPANY, Office

ON_PLAIN = pytest.mark.parametrize("office", ["plain"], indirect=True)  # nothing in it differs by platform
WEEK, OVER = "2030-W02", datetime(2030, 1, 14, tzinfo=UTC)


def written(office: Office) -> Digest | None:
    found: Digest | None = office.run(office.store.read(COMPANY, lambda memory: memory.digests.digest(WEEK)))
    return found


def looks(office: Office, at: datetime) -> None:
    office.run(count_beforehand(WEEK, at, COMPANY, office.store))


@ON_PLAIN
def test_a_week_that_is_not_over_is_not_counted(office: Office) -> None:
    a_week(office)
    looks(office, datetime(2030, 1, 13, 23, 59, tzinfo=UTC))
    assert written(office) is None


@ON_PLAIN
def test_it_counts_what_its_alarm_would_have_counted_and_changes_nothing_later(office: Office) -> None:
    a_week(office)
    office.until(2030, 1, 13, 23)
    office.clock.time = OVER
    by_its_alarm: Digest = office.run(office.store.change(COMPANY, lambda memory: counted(WEEK, memory)))
    looks(office, OVER)
    before = written(office)
    assert before == by_its_alarm
    office.meeting_ends("Roadmap", ("Ana", "Grace", "Linus", "Ken"))
    looks(office, OVER)
    office.until(2030, 1, 14, 9)
    assert written(office) == before


class Deaf:
    """A front door behind which nobody hears an alarm."""

    async def ring(self, *_: object) -> None:
        return


@ON_PLAIN
def test_its_alarm_has_it_counted_before_anything_waits_for_it(office: Office) -> None:
    a_week(office)
    office.until(2030, 1, 13, 23)
    office.clock.time = OVER
    office.run(ring(office.store, cast("FrontDoor", Deaf()), office.clock))
    found = written(office)
    assert found
    assert found.asked == 1

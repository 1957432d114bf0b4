"""A week is counted beside everything else when it ends: once, and as its alarm would have counted it."""

from datetime import UTC, datetime

import pytest

from bot.digests import Digest
from bot.digests.figures import Figure
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


@ON_PLAIN
def test_the_alarm_alone_has_it_counted(office: Office) -> None:
    a_week(office)
    office.until(2030, 1, 14, 0, 1)
    found = written(office)
    assert found
    assert all(isinstance(each, Figure) for each in found.figures)
    assert found.asked == 1

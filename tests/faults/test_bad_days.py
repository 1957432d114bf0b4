"""The table of bad days, read and lived through: who is told, the exact sentence, what is in the rows afterwards."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from storage import Store
from tests.faults.bad_days import DAYS, BadSlack
from tests.faults.chats import SIX
from tests.office import Office
from tests.tables import everything_in

TABLE = tomllib.loads(Path(__file__).with_name("bad_days.toml").read_text(encoding="utf-8"))["day"]
AS_BEFORE = "as before"
HERE = [day for day in TABLE if "lived_through_in" not in day]


@pytest.fixture
def slack() -> BadSlack:
    return BadSlack()


@pytest.fixture
def office(store: Store, slack: BadSlack) -> Iterator[Office]:
    office = Office(store, slack)
    office.rows("update people set welcomed = met")
    yield office
    office.close()


def test_every_day_in_the_table_is_lived_through_and_the_other_way_round() -> None:
    assert len(TABLE) > 20, "Found hardly any bad days."
    assert [day["what"] for day in HERE] == [*DAYS]
    elsewhere = [day["lived_through_in"] for day in TABLE if day not in HERE]
    assert [file for file in elsewhere if not Path(__file__).with_name(file).exists()] == []


@pytest.mark.parametrize("day", HERE, ids=lambda day: day["what"])
def test_on_a_bad_day(day: dict[str, Any], office: Office, slack: BadSlack, caplog: pytest.LogCaptureFixture) -> None:
    happens = DAYS[day["what"]]
    if happens.asked:
        office.meeting_ends("Pricing", SIX)
    before = everything_in(office)
    said = happens.act(office, slack)
    assert day["says"] in (caplog.text if day["told"] == "the log" else said)
    if day["rows"] == AS_BEFORE:
        assert everything_in(office) == before
    else:
        assert {sql: number(office, sql) for sql in day["rows"]} == day["rows"]


def number(office: Office, sql: str) -> int:
    [(found,)] = office.run(office.store.engine.read(lambda run: run(sql)))
    return int(found)

"""The real process with a calendar at an address: read, planned, asked about; and its health."""

import json
import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from tests.operate.process import PATIENCE, Machine
from tests.operate.test_calendar import feed, office_time, rows
from tests.platforms.feed_server import FeedServer, feed_server

SETUP = """
[[calendars]]
owner = "ana@northwind.example"
url = "{address}"
"""


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as running:
        yield running


def set_up(machine: Machine, address: str) -> None:
    with machine.running():
        shown = machine.chair("setup", "--show").out
    done = machine.chair("setup", machine.write("northwind.toml", shown + SETUP.format(address=address)))
    assert done.code == 0, done.err


def until(happened: Callable[[], bool]) -> None:
    waiting = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < waiting, "It has not happened."
        time.sleep(0.1)


def test_a_calendar_is_read_and_what_is_just_over_is_asked_about(cold: Machine, server: FeedServer) -> None:
    set_up(cold, server.address("/secret-of-ana.ics"))
    now = office_time(cold)
    text = feed(just=now - timedelta(minutes=5), later=now + timedelta(hours=1))
    server.serves(text.encode(), "/secret-of-ana.ics", ETag='"v1"')
    with cold.running(CHAIR_ALLOW_PRIVATE_FEEDS="1") as bot:
        until(lambda: rows(cold, "select title from questions") == [("just",)])
        until(lambda: len(rows(cold, "select 1 from alarms where name like 'end/%'")) == 1)
        ready = json.loads(bot.get("/readyz")[1])["parts"]["calendars"]
        assert ready["able"]
        assert ready["why"].startswith("ana@northwind.example (ics): last read ")
        metrics = bot.get("/metrics")[1]
        found = cold.chair("doctor").out
        ended, seconds = bot.asked_to_stop()
    assert "chair_calendars_troubled 0.0" in metrics
    assert 'chair_calendar_last_success_timestamp_seconds{calendar="' in metrics
    assert "ana@northwind.example (ics, " in found
    assert "secret-of-ana" not in metrics + found + ended.err
    assert seconds < 10


def test_a_private_address_is_not_read_and_doctor_says_what_to_do(machine: Machine, server: FeedServer) -> None:
    set_up(machine, server.address())
    with machine.running() as bot:
        until(lambda: rows(machine, "select failures from calendars") == [(1,)])
        status, told = bot.get("/readyz")
        found = machine.chair("doctor").out
        ended, _ = bot.asked_to_stop()
    assert status == 503
    assert "never read. The address should begin with https://" in json.loads(told)["parts"]["calendars"]["why"]
    assert "The address should begin with https://" in found
    assert "The calendar of ana@northwind.example could not be read" in ended.err
    assert server.asked == []

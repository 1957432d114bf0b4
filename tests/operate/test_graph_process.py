"""The real process with a calendar in Microsoft 365: read, asked about, told of changes; and what doctor says of it."""

import asyncio
import json
import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.operate.process import Machine
from tests.operate.test_calendar import office_time, rows
from tests.operate.test_calendar_feeds import until
from tests.platforms.graph_events import event
from tests.platforms.graph_server import CLIENT, SECRET, TENANT, GraphServer

ANA = "ana@northwind.example"
SETUP = f"""
[[calendars]]
owner = "{ANA}"
kind = "graph"
"""
TEAM = ("Ana", "Tom", "Mei", "Cleo")
PUBLIC = "https://chair.northwind.example"


@pytest.fixture
def server() -> Iterator[GraphServer]:
    """Run Graph in a thread, since the test waits for processes."""
    server, ready, stop, loop = GraphServer(), threading.Event(), asyncio.Event(), asyncio.new_event_loop()

    async def running() -> None:
        async with server.running():
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(running(),))
    thread.start()
    assert ready.wait(10)
    yield server
    loop.call_soon_threadsafe(stop.set)
    thread.join()
    loop.close()


def test_a_mailbox_is_read_asked_about_and_told_of_and_no_secret_is_shown(
    machine: Machine, server: GraphServer
) -> None:
    with machine.running():
        shown = machine.chair("setup", "--show").out
    assert machine.chair("setup", machine.write("northwind.toml", shown + SETUP)).code == 0
    server.says(ANA, event("just", office_time(machine) - timedelta(minutes=65), TEAM))
    access = {"GRAPH_CLIENT_ID": CLIENT, "GRAPH_CLIENT_SECRET": SECRET, "GRAPH_TENANT_ID": TENANT}
    with machine.running(**access, GRAPH_API_URL=server.url, CHAIR_PUBLIC_URL=PUBLIC) as bot:
        until(lambda: rows(machine, "select title from questions") == [("just",)])
        until(lambda: len(rows(machine, "select 1 from calendar_channels")) == 1)
        told = json.dumps(server.notification(ANA))
        assert bot.post("/hooks/graph", told, {})[0] == 202
        assert bot.post("/hooks/graph?validationToken=a%20b", "", {}) == (200, "a b")
        metrics, ready = bot.get("/metrics")[1], bot.get("/readyz")[1]
        well = machine.chair("doctor", **access, GRAPH_API_URL=server.url).out
        ill = machine.chair("doctor").out
        ended, _ = bot.asked_to_stop()
    assert json.loads(ready)["parts"]["calendars"]["why"].startswith(f"{ANA} (graph): last read ")
    assert 'chair_hints_total{outcome="heeded",source="graph"} 1.0' in metrics
    assert "graph token" in well
    assert "Microsoft gives us one" in well
    assert "GRAPH_CLIENT_ID and GRAPH_CLIENT_SECRET and GRAPH_TENANT_ID not set" in ill
    assert SECRET not in metrics + ready + well + ill + ended.err + ended.out

"""The real program with its rows on a PostgreSQL server."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.operate.process import Bot, Machine
from tests.postgres import Cluster, running

PASSWORD = "hunter-with-42-dogs"
SETUP = """
[company]
name = "Northwind"
[people]
sponsor = "dana@northwind.example"
"""


SLACK = {
    "CHAIR_SECRET_KEY": "k" * 32,
    "SLACK_BOT_TOKEN": "xoxb-northwind",
    "SLACK_SIGNING_SECRET": "signed-by-nobody",
    "SLACK_API_URL": "http://127.0.0.1:9/api/",
}


@pytest.fixture
def machine(cluster: Cluster, tmp_path: Path) -> Iterator[Machine]:
    address = cluster.empty()
    yield Machine(tmp_path, {**SLACK, "CHAIR_DATABASE_URL": address.replace("chair@", f"chair:{PASSWORD}@")})
    cluster.drop(address)


def database_of(bot: Bot) -> tuple[bool, str]:
    time.sleep(1.1)  # what was found stands for a second
    told = json.loads(bot.get("/readyz")[1])
    part = told.get("parts", told)["database"]
    return bool(part["able"]), str(part["why"])


def test_while_the_server_is_away_readyz_says_so_and_when_it_is_back_the_bot_goes_on(tmp_path: Path) -> None:
    with running() as cluster:
        here = Machine(tmp_path, {**SLACK, "CHAIR_DATABASE_URL": cluster.empty()})
        with here.running() as bot:
            assert database_of(bot)[0]
            cluster.stop()
            able, why = database_of(bot)
            assert not able
            assert why.startswith("It cannot be written: ")
            assert bot.get("/healthz")[0] == 200
            cluster.start()
            assert database_of(bot) == (True, "It can be written.")


def test_a_setup_is_kept_and_the_bot_runs_and_shows_no_password(machine: Machine) -> None:
    assert machine.chair("setup", machine.write("northwind.toml", SETUP)).code == 0
    assert 'name = "Northwind"' in machine.chair("setup", "--show").out
    with machine.running() as bot:
        parts = json.loads(bot.get("/readyz")[1])
        ended, _ = bot.asked_to_stop()
    assert ended.code == 0
    assert "keeps what it knows in PostgreSQL, the database empty" in ended.out
    assert PASSWORD not in ended.out + ended.err
    assert "'database': {'able': True" in str(parts)
    assert "disk" not in str(parts)


def test_the_doctor_looks_at_the_server(machine: Machine) -> None:
    before = machine.chair("doctor")
    assert " are missing; the next start applies them" in before.out
    machine.chair("setup", "--show")
    told = machine.chair("doctor")
    assert "ok      PostgreSQL " in told.out
    assert "ok      all applied" in told.out
    assert "not in this version" not in told.out
    assert PASSWORD not in told.out + told.err


def test_the_doctor_says_when_the_server_is_not_there(machine: Machine) -> None:
    told = machine.chair("doctor", CHAIR_DATABASE_URL=f"postgresql://chair:{PASSWORD}@127.0.0.1:9/chair")
    assert told.code == 1
    assert "broken  The database server cannot be reached: " in told.out
    assert PASSWORD not in told.out + told.err


def test_backup_names_the_tool_that_does_it(machine: Machine) -> None:
    told = machine.chair("backup", "copy.db")
    assert (told.code, told.out) == (2, "")
    assert "use pg_dump, as docs/running.md says" in told.err
    assert not (machine.folder / "copy.db").exists()


def test_the_playground_says_that_it_needs_no_server(machine: Machine) -> None:
    url = machine.settings["CHAIR_DATABASE_URL"]
    told = Machine(machine.folder, {"CHAIR_DATABASE_URL": url}).chair()
    assert told.code == 2
    assert "the playground needs none: leave it out, or set up a platform" in told.err
    assert PASSWORD not in told.err


def test_a_server_that_is_not_there_is_one_sentence(machine: Machine) -> None:
    told = machine.chair(CHAIR_DATABASE_URL=f"postgresql://chair:{PASSWORD}@127.0.0.1:9/chair")
    assert told.code == 1
    assert told.err.startswith("The database server cannot be reached: ")
    assert told.err.count("\n") == 1
    assert PASSWORD not in told.err

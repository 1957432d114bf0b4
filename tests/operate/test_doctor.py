"""The doctor: a table, exit code 1 if anything is broken, and never a secret."""

import re
import sqlite3
from contextlib import closing

from sqlite_utils import Database

from storage.migrations import STEPS, bring_up_to_date
from tests.operate.process import Machine
from tests.operate.test_run import SLACK
from tests.operate.test_run_teams import TEAMS

MODEL = """
[company]
name = "Northwind"

[people]
sponsor = "dana@northwind.example"

[model]
enabled = true
"""


def states(table: str) -> dict[str, str]:
    """Return the worst state of each thing that was looked at."""
    found: dict[str, str] = {}
    for line in table.splitlines():
        what, state, _ = re.split(r"\s{2,}", line, maxsplit=2)
        found[what] = max(found.get(what, ""), state, key=["", "ok", "look", "broken"].index)
    return found


def test_before_the_first_start_nothing_is_broken_and_nothing_is_made(machine: Machine) -> None:
    told = machine.chair("doctor")
    assert told.code == 0
    assert "the first start makes it" in told.out
    assert not list(machine.folder.iterdir())


def test_a_playground_that_runs_is_well(machine: Machine) -> None:
    with machine.running():
        told = machine.chair("doctor")
    found = states(told.out)
    assert told.code == 0
    assert {name for name, state in found.items() if state == "broken"} == set()
    assert {"settings", "secret key", "clock", "database", "migrations", "disk", "sponsor", "outbox"} <= found.keys()
    assert "not in this version" not in told.out


def test_wrong_settings_are_broken(machine: Machine) -> None:
    told = machine.chair("doctor", CHAIR_PORT="eighty", CHAIR_LOG="loud")
    assert told.code == 1
    assert states(told.out)["settings"] == "broken"
    assert told.out.count("broken") == 2


def test_a_damaged_database_is_broken(machine: Machine) -> None:
    machine.write("chair.db", "My shopping list\n" * 100)
    told = machine.chair("doctor")
    assert told.code == 1
    assert states(told.out)["database"] == "broken"


def test_a_slack_that_cannot_be_reached_is_broken_and_no_secret_is_shown(machine: Machine) -> None:
    told = machine.chair("doctor", **SLACK)
    assert told.code == 1
    assert states(told.out)["slack"] == "broken"
    assert {secret for secret in SLACK.values() if secret in told.out and not secret.startswith("http")} == set()


def test_a_teams_that_cannot_be_reached_is_broken_and_no_secret_is_shown(machine: Machine) -> None:
    told = machine.chair("doctor", **TEAMS, TEAMS_SERVICE_URLS="127.0.0.1")
    found = states(told.out)
    assert told.code == 1
    assert (found["teams"], found["teams token"], found["teams keys"]) == ("ok", "broken", "broken")
    assert (found["teams hosts"], found["teams package"]) == ("broken", "ok")
    assert "http://127.0.0.1:9: ClientConnectorError. Can this machine reach it?" in told.out
    secrets = {TEAMS["TEAMS_APP_PASSWORD"], TEAMS["CHAIR_SECRET_KEY"]}
    assert {secret for secret in secrets if secret in told.out + told.err} == set()


def test_without_teams_nothing_is_said_of_it(machine: Machine) -> None:
    assert "teams" not in machine.chair("doctor", **SLACK).out


def test_variables_that_do_nothing_yet_are_named(machine: Machine) -> None:
    told = machine.chair("doctor", OPENAI_MODEL="made-up-1")
    assert "of no use here: OPENAI_MODEL" in told.out


def test_it_says_whether_there_is_a_ledger_and_never_its_key(machine: Machine) -> None:
    with machine.running():
        assert "off: CHAIR_LEDGER_KEY is not set" in machine.chair("doctor").out
        told = machine.chair("doctor", CHAIR_LEDGER_KEY="made up for a test, and long enough")
    assert [line.split() for line in told.out.splitlines() if line.startswith("ledger")] == [["ledger", "ok", "on"]]
    assert "made up for a test" not in told.out


def test_it_says_whether_a_model_is_on_and_whose(machine: Machine) -> None:
    key = {"OPENAI_API_KEY": "sk-made-up", "OPENAI_BASE_URL": "https://eu.api.openai.com/v1"}
    machine.settings = SLACK
    machine.chair("setup", machine.write("off.toml", MODEL.replace("true", "false")))
    assert "off: all words are our own" in machine.chair("doctor").out
    assert "OPENAI_API_KEY is set, but [model] enabled is not true" in machine.chair("doctor", **key).out
    setup = machine.chair("setup", machine.write("on.toml", MODEL))
    assert "not in this version" not in setup.out
    assert "OPENAI_API_KEY is not set, so nothing is asked" in machine.chair("doctor").out
    told = machine.chair("doctor", **key)
    assert "gpt-5.4-mini at eu.api.openai.com, EU" in told.out
    assert "sk-made-up" not in told.out


def test_a_database_whose_rows_went_is_broken(machine: Machine) -> None:
    with machine.running():
        pass
    moved = machine.chair("move", "sqlite:///new.db")
    assert (moved.code, moved.err) == (0, "")
    told = machine.chair("doctor")
    assert told.code == 1
    assert states(told.out)["rows"] == "broken"
    assert "Everything in this database was moved to sqlite:///" in told.out


def test_what_a_newer_version_has_left_is_broken_and_no_bot_starts_on_it(machine: Machine) -> None:
    newer = STEPS | {"remember thoughts": "create table thoughts (at text not null, primary key (at)){table}"}
    with closing(sqlite3.connect(machine.folder / "chair.db", isolation_level=None)) as db:
        bring_up_to_date(Database(db), newer)
    told, ended = machine.chair("doctor"), machine.chair()
    assert (told.code, ended.code) == (1, 1)
    assert "broken  A newer version of Empty Chair was at work" in told.out
    assert ended.err.startswith("A newer version of Empty Chair was at work")
    assert ended.err.count("\n") == 1

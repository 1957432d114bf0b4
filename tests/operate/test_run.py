"""The bot as a process: how it starts, what it refuses in one sentence, and how it comes to its end."""

import json
import signal
import socket
import sqlite3
import stat
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.operate.process import Machine, free_port


def test_without_settings_the_playground_opens_and_says_so_in_three_lines(cold: Machine) -> None:
    with cold.running() as bot:
        status, page = bot.get("/?as=ana&in=checkout")
        ended, _ = bot.asked_to_stop()
    assert status == 200
    assert "Northwind" in page
    lines = ended.out.splitlines()
    assert len(lines) == 3
    assert bot.address in lines[0]
    assert ended.err == ""


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_within_ten_seconds_and_leaves_one_whole_file(cold: Machine, asked: signal.Signals) -> None:
    with cold.running() as bot:
        ended, seconds = bot.asked_to_stop(asked)
    assert ended.code == 0
    assert seconds < 10
    assert not list(cold.folder.glob("*-wal"))


def test_it_ends_in_time_while_somebody_looks_at_the_page(machine: Machine) -> None:
    with machine.running() as bot, socket.create_connection(("127.0.0.1", int(bot.address[-5:]))) as looking:
        looking.sendall(f"GET /live?as=ana&in=checkout HTTP/1.1\r\nHost: {bot.address[7:]}\r\n\r\n".encode())
        assert b"text/event-stream" in looking.recv(4096)
        ended, seconds = bot.asked_to_stop()
    assert ended.code == 0
    assert seconds < 10


def test_a_second_process_is_refused_in_one_sentence(machine: Machine) -> None:
    with machine.running():
        refused = machine.chair("run", CHAIR_PORT=str(free_port()))
    assert refused.code == 1
    [line] = refused.err.splitlines()
    assert line.startswith("Another process of Empty Chair is using chair.db.")


def test_after_a_kill_the_next_one_starts(machine: Machine) -> None:
    with machine.running() as bot:
        bot.process.kill()
        bot.process.communicate()
    with machine.running() as bot:
        assert bot.get("/readyz")[0] == 200


def test_what_was_set_up_survives_a_restart(machine: Machine) -> None:
    with machine.running() as bot:
        bot.asked_to_stop()
    first = (machine.folder / "chair.key").read_bytes()
    with machine.running():
        assert machine.chair("setup", "--show").out.count("Northwind") == 1
    assert (machine.folder / "chair.key").read_bytes() == first


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are another matter there")
def test_what_it_writes_is_for_its_owner(machine: Machine) -> None:
    with machine.running() as bot:
        bot.asked_to_stop()
    files = [file for file in machine.folder.iterdir() if file.name.startswith("chair.")]
    assert len(files) >= 4
    assert {file.name for file in files if stat.S_IMODE(file.stat().st_mode) & 0o077} == set()


def test_the_playgrounds_clock_begins_when_everybody_is_at_work(machine: Machine) -> None:
    with machine.running() as bot:
        bot.asked_to_stop()
    told = machine.chair("about", "Ana Costa").out
    met = told.partition(", met ")[2][:16]
    at = time.strptime(met, "%Y-%m-%dT%H:%M")
    assert at.tm_wday < 5
    assert 12 <= at.tm_hour < 16  # 13:15 or 12:15 in UTC, as the season has it, and then some


def test_a_port_in_use_is_one_sentence(machine: Machine) -> None:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        refused = machine.chair(CHAIR_PORT=str(port))
    assert refused.code == 1
    assert refused.err == (
        f"Port {port} on 127.0.0.1 is in use by another program. Stop that one, or set CHAIR_PORT to another port.\n"
    )


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"CHAIR_PORT": "eighty"}, 'CHAIR_PORT is "eighty"; it should be a number from 1 to 65535.'),
        ({"CHAIR_DATABASE_URL": "mysql://x"}, 'CHAIR_DATABASE_URL begins with "mysql"'),
        ({"CHAIR_HOST": "0.0.0.0"}, "CHAIR_HOST is 0.0.0.0, but without a platform this is the playground"),  # noqa: S104
        ({"SLACK_BOT_TOKEN": "xoxb-made-up"}, "SLACK_SIGNING_SECRET and CHAIR_SECRET_KEY are not set."),
        ({"CHAIR_LOG": "loud"}, 'CHAIR_LOG is "loud"; it should be text or json.'),
    ],
)
def test_a_wrong_setting_is_wrong_use(machine: Machine, settings: dict[str, str], said: str) -> None:
    refused = machine.chair(**settings)
    assert refused.code == 2
    assert said in refused.err
    assert "xoxb" not in refused.err
    assert len(refused.err.splitlines()) == 1
    assert not list(machine.folder.iterdir())


def test_settings_may_stand_in_a_file_and_the_environment_comes_first(machine: Machine) -> None:
    machine.write(".env", "CHAIR_PORT=eighty\n")
    assert '"eighty"' in machine.chair().err
    assert '"ninety"' in machine.chair(CHAIR_PORT="ninety").err


def test_a_folder_that_is_not_there_is_one_sentence(machine: Machine) -> None:
    refused = machine.chair(CHAIR_DATABASE_URL="sqlite:///nowhere/chair.db")
    assert refused.code == 1
    assert refused.err.startswith("There is no folder nowhere.")


def test_a_folder_in_place_of_the_database_is_one_sentence(machine: Machine) -> None:
    (machine.folder / "chair.db").mkdir()
    refused = machine.chair()
    assert refused.code == 1
    assert refused.err.startswith("chair.db is a folder.")


def test_a_file_that_is_no_database_is_refused_and_left_alone(machine: Machine) -> None:
    machine.write("chair.db", "My shopping list\n" * 100)
    refused = machine.chair()
    assert refused.code == 1
    assert refused.err.startswith("chair.db is damaged: file is not a database.")
    assert (machine.folder / "chair.db").read_text(encoding="utf-8").startswith("My shopping list")


def test_a_damaged_database_is_found_at_the_start_and_the_way_out_is_named(machine: Machine) -> None:
    with machine.running() as bot:
        bot.asked_to_stop()
    file = machine.folder / "chair.db"
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xff" * 4096 + whole[12288:])
    refused = machine.chair()
    assert refused.code == 1
    assert refused.err.startswith("chair.db is damaged: ")
    assert "Put a copy from before in its place" in refused.err


def test_the_playgrounds_database_is_not_taken_for_a_companys(machine: Machine) -> None:
    with machine.running() as bot:
        bot.asked_to_stop()
    refused = machine.chair(**SLACK)
    assert refused.code == 1
    assert refused.err.startswith("This database holds the playground's Northwind.")


def test_a_companys_database_is_not_opened_to_the_playground(machine: Machine) -> None:
    machine.write("ours.toml", '[company]\nname = "Ours"\n[people]\nsponsor = "dana@northwind.example"\n')
    assert machine.chair("setup", "ours.toml", **SLACK).code == 0
    refused = machine.chair()
    assert refused.code == 1
    assert refused.err.startswith("This database holds a real company.")


def test_a_real_platform_rehearses_until_told_otherwise(cold: Machine) -> None:
    cold.write("ours.toml", '[company]\nname = "Ours"\n[people]\nsponsor = "dana@northwind.example"\n')
    assert "Asking is in rehearsal" in cold.chair("setup", "ours.toml", **SLACK).out
    with cold.running(**SLACK) as bot:
        status, page = bot.get("/")
        assert (status, "playground" in page.lower()) == (200, False)
        assert bot.get("/slack/events")[0] == 405
        ended, seconds = bot.asked_to_stop()
    assert ended.code == 0
    assert seconds < 10
    assert "xoxb" not in ended.out + ended.err


def test_a_platform_that_never_answers_does_not_hold_up_the_end(machine: Machine) -> None:
    with closing(socket.socket()) as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        api = f"http://127.0.0.1:{silent.getsockname()[1]}/api/"
        with machine.running(**{**SLACK, "SLACK_API_URL": api}) as bot:
            connection, _ = silent.accept()
            with connection:
                ended, seconds = bot.asked_to_stop()
    assert ended.code == 0
    assert seconds < 10


def test_log_lines_are_json_where_they_should_be(machine: Machine) -> None:
    with machine.running(**SLACK, CHAIR_LOG="json") as bot:
        time.sleep(0.5)
        ended, _ = bot.asked_to_stop()
    assert [json.loads(line)["level"] for line in ended.err.splitlines()] != []


def test_an_unfinished_errand_is_given_back_when_it_stops(machine: Machine) -> None:
    with machine.running() as bot:
        bot.asked_to_stop()
    with closing(sqlite3.connect(machine.folder / "chair.db")) as rows:
        assert rows.execute("select count(*) from views where lease is not null").fetchone() == (0,)


SLACK = {
    "SLACK_BOT_TOKEN": "xoxb-made-up",
    "SLACK_SIGNING_SECRET": "made-up",
    "CHAIR_SECRET_KEY": "thirty-two bytes that are made up",
    "SLACK_API_URL": "http://127.0.0.1:9/api/",
}


def test_help_tells_of_every_command(machine: Machine) -> None:
    told = machine.chair("--help")
    assert told.code == 0
    assert {
        word
        for word in ("run", "doctor", "setup", "about", "erase", "export", "restore")
        if f"  {word} " not in told.out
    } == set()
    assert "Exit codes: 0 done, 1 found a problem, 2 wrong use." in " ".join(told.out.split())
    assert "..." not in told.out.partition("Commands:")[2], "A sentence is cut off."


def test_an_unknown_command_is_wrong_use(machine: Machine) -> None:
    assert machine.chair("dance").code == 2
    assert not list(Path(machine.folder).iterdir())

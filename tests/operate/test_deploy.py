"""What stands in Containerfile and deploy/: judged by tools that know it, and rehearsed as far as that goes here."""

import json
import os
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.operate.process import Machine, free_port
from tests.source import FOLDERS, HOUSE

CONTAINERFILE = (HOUSE / "Containerfile").read_text(encoding="utf-8")
UNIT = HOUSE / "deploy" / "empty-chair.service"
EXPOSED = "15"  # tenths of 10: what `systemd-analyze security` may say at most


def let_in() -> list[str]:
    """Return what .dockerignore lets into the image: it shuts out everything and then names that."""
    lines = [line for line in (HOUSE / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    assert lines[0] == "*"
    assert lines[-1] == "**/__pycache__"
    return [line.removeprefix("!") for line in lines[1:-1]]


def said(word: str) -> str:
    """Return what a line of the last stage says after this word."""
    found = re.findall(rf"^(?:{word}|.* {word}) (.+)$", CONTAINERFILE.rpartition("\nFROM ")[2], re.MULTILINE)
    assert found, f"There is no {word} in the image."
    return str(found[-1])


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """Lay out what the image has, as its steps do it."""
    there = tmp_path / "srv"
    for name in let_in():
        (there / name).parent.mkdir(parents=True, exist_ok=True)
        if (HOUSE / name).is_dir():
            shutil.copytree(HOUSE / name, there / name)
        else:
            shutil.copy(HOUSE / name, there / name)
    return there


def files_in(folder: Path) -> dict[Path, int]:
    return {file: file.stat().st_mtime_ns for file in folder.rglob("*")}


def test_hadolint_finds_nothing_in_the_containerfile() -> None:
    hadolint = Path(sys.executable).with_name("hadolint")
    found = subprocess.run([hadolint, HOUSE / "Containerfile"], capture_output=True, text=True, check=False)
    assert (found.returncode, found.stdout) == (0, "")


def test_the_image_takes_only_what_the_lock_names_and_only_what_is_built_already() -> None:
    assert "--require-hashes --only-binary :all: --requirement requirements.txt" in CONTAINERFILE
    assert not re.search(r"apt-get|apk |requirements-dev|--extra-index|--index-url", CONTAINERFILE)
    assert re.search(r"^ARG BASE=python:3\.\d+\.\d+-slim-\w+$", CONTAINERFILE, re.MULTILINE), "One version, in full."


def test_in_the_image_the_bot_is_nobody_else_and_is_told_to_stop_itself() -> None:
    assert said("USER") == "10001:10001"
    assert json.loads(said("ENTRYPOINT")) == ["python", "/srv/empty-chair/app.py"]
    assert json.loads(said("CMD")) == ["python", "/srv/empty-chair/deploy/alive.py"], "Of the health check."


def test_the_image_holds_all_our_code_and_nothing_of_tests_or_tools() -> None:
    assert {name for name in let_in() if (HOUSE / name).is_dir()} == set(FOLDERS)
    assert not any(fnmatch(name, "tests*") or name.startswith(".") for name in let_in())


IN_SLACK = {
    "CHAIR_DATABASE_URL": "sqlite:///company.db", "CHAIR_SECRET_KEY": "k" * 32, "SLACK_BOT_TOKEN": "xoxb-northwind",
    "SLACK_SIGNING_SECRET": "signed-by-nobody",
}  # fmt: skip


def test_from_what_is_in_the_image_a_bot_runs_is_found_well_and_writes_into_its_folder_only(
    image: Path, tmp_path: Path
) -> None:
    before, data, port = files_in(image), tmp_path / "data", str(free_port())
    data.mkdir()
    check = [sys.executable, str(image / "deploy/alive.py"), port]
    assert subprocess.run(check, check=False, stderr=subprocess.PIPE).returncode == 1
    here = Machine(data, {"PYTHONDONTWRITEBYTECODE": "1", "CHAIR_PORT": port}, program=(str(image / "app.py"),))
    with here.running() as bot:
        assert subprocess.run(check, check=False, env={"HTTP_PROXY": "http://127.0.0.1:9"}).returncode == 0
        assert "Northwind" in bot.get("/")[1]
        ended, seconds = bot.asked_to_stop()
    assert (ended.code, seconds < 10) == (0, True)
    assert here.chair("export", "export").code == 0
    told = here.chair("privacy", "privacy", **IN_SLACK)
    assert (told.code, told.err) == (0, "")
    assert files_in(image) == before
    assert {file.name for file in data.iterdir()} >= {"chair.db", "chair.key"}


def systemd(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    if not shutil.which("systemd-analyze"):
        assert not os.environ.get("CHAIR_CI"), "CI judges the unit."
        pytest.skip("There is no systemd-analyze here.")
    return subprocess.run(["systemd-analyze", *arguments], capture_output=True, text=True, check=False)  # noqa: S607


def test_systemd_understands_every_line_of_the_unit_and_finds_it_little_exposed(tmp_path: Path) -> None:
    ours = tmp_path / UNIT.name  # a program that is there
    start = "/srv/empty-chair/.venv/bin/python /srv/empty-chair/app.py"
    words = UNIT.read_text(encoding="utf-8")
    assert words.count(start) == 1
    page = "Documentation=file:///srv/empty-chair/docs/running/systemd.md"
    ours.write_text(words.replace(start, sys.executable).replace(page, ""), encoding="utf-8")
    found = systemd("verify", "--man=no", ours)
    assert (found.returncode, found.stderr) == (0, "")
    found = systemd("security", "--offline=true", f"--threshold={EXPOSED}", "--no-pager", ours)
    assert found.returncode == 0, found.stdout


def test_no_secret_stands_in_the_unit() -> None:
    """What stands in a unit everybody on the machine can read."""
    words = UNIT.read_text(encoding="utf-8")
    assert not re.search(r"^Environment=.*(KEY|SECRET|TOKEN|PASSWORD)", words, re.MULTILINE)
    assert "LoadCredential=CHAIR_SECRET_KEY:" in words

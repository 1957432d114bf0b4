"""Our writer against somebody else's OpenAI-compatible server, aimock, which also drops and mangles what it says."""

import asyncio
import json
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from bot.ports import NoOpinion, Written
from bot.variables.openai import OpenaiVariables
from bot.wins.guards import judged
from bot.wins.wording import Verdict, facts_of
from bot.writer import OpenaiWriter
from prompts.wins.wording import data, rules, vocabulary
from tests.operate.process import free_port
from tests.platforms.test_slack_emulate import HERE, NODE
from tests.rules.test_wording import CHANGE, WIN

AIMOCK = HERE / "node_modules" / "@copilotkit" / "aimock" / "dist" / "cli.js"
SENTENCES = ["A small change, made with care.", "{change}", "{team}", "{people}", "{evidence}"]
FIXTURES = {
    "fixtures": [
        {"match": {"userMessage": CHANGE}, "response": {"content": json.dumps({"sentences": SENTENCES})}},
        {"match": {"userMessage": "Nobody"}, "response": {"error": {"message": "no", "type": "x"}, "status": 429}},
    ]
}
PATIENCE = 20.0  # s to start


@contextmanager
def aimock(folder: Path, *faults: str) -> Iterator[str]:
    """Let it answer on loopback, and return where."""
    if not (NODE.exists() and AIMOCK.exists()) and not os.environ.get("CHAIR_CI"):
        pytest.skip("aimock is not installed: npm ci --prefix tests/platforms")
    fixtures, port = folder / "fixtures.json", free_port()
    fixtures.write_text(json.dumps(FIXTURES), encoding="utf-8")
    command = [str(NODE), str(AIMOCK), "-p", str(port), "-f", str(fixtures), "--log-level", "silent", *faults]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _answers(f"http://127.0.0.1:{port}/health")
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            process.terminate()


def _answers(address: str) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            with urlopen(address, timeout=1):  # noqa: S310  # our own
                return
        except URLError:
            time.sleep(0.05)
    raise AssertionError(address)


def asked(address: str, change: str = CHANGE) -> Written | Verdict:
    facts = facts_of(WIN, "en")

    async def ask() -> Written | Verdict:
        writer = OpenaiWriter(OpenaiVariables("sk-made-up", address, "gpt-5.4-mini"))
        try:
            return await writer.sentences(rules(facts), data(facts).replace(CHANGE, change))
        except NoOpinion as none:
            return none.verdict
        finally:
            await writer.close()

    return asyncio.run(ask())


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.writer.PAUSE", 0.01)


def test_its_words_come_back_and_pass_the_guards(tmp_path: Path) -> None:
    with aimock(tmp_path) as address:
        found, refused = asked(address), asked(address, "Nobody")
    assert isinstance(found, Written)
    assert found.sentences == tuple(SENTENCES)
    assert judged(found.sentences, facts_of(WIN, "en"), vocabulary("en")) is Verdict.KEPT
    assert found.cost > 0
    assert refused is Verdict.FAILED


@pytest.mark.parametrize("fault", ["--chaos-drop", "--chaos-malformed", "--chaos-disconnect"])
def test_whatever_it_does_to_its_words_is_no_opinion(tmp_path: Path, fault: str) -> None:
    with aimock(tmp_path, fault, "1") as address:
        assert asked(address) is Verdict.FAILED

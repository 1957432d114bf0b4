"""The real process beside Microsoft 365 Agents Playground, in a company whose people are the playground's."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.operate.process import Bot, Machine, free_port
from tests.platforms.agents_playground import CHAT, AgentsPlayground, Message, agents_playground
from tests.platforms.teams_keys import TENANT
from tests.source import HOUSE

QUESTION, TITLE = "What would our best customers think", "Pricing review"
SETUP = """
[company]
name = "Northwind"
timezone = "UTC"
domains = ["northwind.example"]
[people]
sponsor = "dana@northwind.example"
[asking]
mode = "live"
only = ["*"]
closes_after = "4h"
quiet = []
"""


@dataclass
class There:
    machine: Machine
    playground: AgentsPlayground

    @contextmanager
    def bot(self, hours_from_now: float = 0) -> Iterator[Bot]:
        """Let the bot run, and stop as it is asked to."""
        self.machine.program = (str(Path(__file__).with_name("later.py")), str(hours_from_now))
        with self.machine.running() as bot:
            yield bot
            assert bot.asked_to_stop()[0].code == 0

    async def asked(self) -> Message:
        """Install the bot, hold a meeting in the chat, and return the question."""
        now = datetime.now(UTC)
        await self.playground.installed(CHAT)
        await self.playground.shows(CHAT, "has a seat here")
        await self.playground.meeting("Start", now - timedelta(minutes=40), Title=TITLE)
        await self.playground.meeting("End", now, Title=TITLE)
        return await self.playground.shows(CHAT, QUESTION, TITLE, "0 of 6 answered")


@asynccontextmanager
async def beside_playground(folder: Path) -> AsyncIterator[There]:
    """Set the company up, and let the playground run."""
    machine, port = Machine(folder), free_port()
    known = {"TEAMS_TENANT_ID": TENANT, "CHAIR_SECRET_KEY": "k" * 32, "CHAIR_PORT": str(port)}
    machine.settings = {"TEAMS_ANONYMOUS": "1", "PYTHONPATH": str(HOUSE), **known}
    assert machine.chair("setup", machine.write("northwind.toml", SETUP)).code == 0
    async with agents_playground(folder, f"http://127.0.0.1:{port}") as playground:
        yield There(machine, playground)

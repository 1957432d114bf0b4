"""The wire contract with Teams: the real process beside Microsoft's own playground, which speaks for Teams."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.operate.process import Bot, Machine, free_port
from tests.platforms.agents_playground import CHAT, OWN, AgentsPlayground, Message, agents_playground
from tests.platforms.teams_keys import TENANT
from tests.platforms.teams_reader import buttons_of
from tests.source import HOUSE

QUESTION, TITLE = "What would our best customers think", "Pricing review"
LIKE, DISLIKE = "They'd like it", "They'd dislike it"
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


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    here = Machine(tmp_path)
    here.settings = {
        "TEAMS_ANONYMOUS": "1",
        "TEAMS_TENANT_ID": TENANT,
        "CHAIR_SECRET_KEY": "k" * 32,
        "CHAIR_PORT": str(free_port()),
        "PYTHONPATH": str(HOUSE),
    }
    assert here.chair("setup", here.write("northwind.toml", SETUP)).code == 0
    return here


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


def story(machine: Machine, what: Callable[[There], Awaitable[None]]) -> None:
    async def told() -> None:
        async with agents_playground(machine.folder, f"http://127.0.0.1:{machine.settings['CHAIR_PORT']}") as there:
            await what(There(machine, there))

    asyncio.run(told())


def test_a_meeting_ends_people_answer_one_changes_it_closes_and_its_owner_gets_a_case(machine: Machine) -> None:
    async def told(here: There) -> None:
        teams = here.playground
        with here.bot():
            await teams.installed(OWN)
            asked = await here.asked()
            noted = [
                await teams.press(who, asked, label)
                for who, label in (("Mei Tanaka", LIKE), ("Tom Becker", DISLIKE), ("Cleo Marsh", DISLIKE))
            ]
            changed = await teams.press("Mei Tanaka", asked, DISLIKE)
            forged = await teams.press("Lee Novak", asked, LIKE, gives='{"GiveAnswer":{"question":"another"}}')
            counted = await teams.shows(CHAT, QUESTION, "3 of 6 answered")
            assert counted.id == asked.id, "The shared card is edited, and nothing is posted below it."
        with here.bot(hours_from_now=5):
            closed = await teams.shows(CHAT, "3 of 6 answered", "A concern was raised")
            case = await teams.shows(OWN, "second look")
        assert {one["type"] for one in (*noted, changed)} == {"application/vnd.microsoft.activity.message"}
        assert all("Noted." in one["value"] for one in (*noted, changed))
        assert forged["type"] == "application/vnd.microsoft.error"
        assert closed.id == asked.id
        assert len(teams.standing(CHAT, TITLE)) == 1
        assert "Keep it, with a reason" in buttons_of(case.card)

    story(machine, told)

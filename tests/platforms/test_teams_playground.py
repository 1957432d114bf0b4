"""The wire contract with Teams: the real process beside Microsoft's own playground, which speaks for Teams."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.platforms.agents_playground import CHAT, OWN
from tests.platforms.beside_playground import QUESTION, TITLE, There, beside_playground
from tests.platforms.teams_reader import buttons_of

LIKE, DISLIKE = "They'd like it", "They'd dislike it"


def story(folder: Path, what: Callable[[There], Awaitable[None]]) -> None:
    async def told() -> None:
        async with beside_playground(folder) as here:
            await what(here)

    asyncio.run(told())


def test_a_meeting_ends_people_answer_one_changes_it_closes_and_its_owner_gets_a_case(tmp_path: Path) -> None:
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

    story(tmp_path, told)

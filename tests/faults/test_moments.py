"""The plug is pulled at the moments that matter: before and after the commit, before and after the post."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.answers import Verdict
from handlers.operate.desk import COMPANY
from tests.faults.crowd import Crowd
from tests.faults.database import Database
from tests.faults.machine import Machine, machine
from tests.faults.promises import KEPT, Outcome, outcome
from tests.platforms.faults import HELD_AFTER, HELD_BEFORE

Story = Callable[[Machine, Crowd], Awaitable[None]]
Told = Callable[[Story], Outcome]
POST = "chat.postMessage"


@pytest.fixture
def told(tmp_path: Path, database: Database) -> Told:
    """Let it happen, and count what came of it."""

    async def happens(story: Story) -> Outcome:
        async with machine(tmp_path, database=database) as here:
            crowd = Crowd(here)
            await story(here, crowd)
            return await outcome(here, crowd)

    return lambda story: asyncio.run(happens(story))


def test_at_the_commit_of_an_answer_it_is_kept_or_it_was_not_acknowledged(told: Told) -> None:
    async def story(here: Machine, crowd: Crowd) -> None:
        await here.starts(dies="before GiveAnswer")
        await crowd.asks_in("C1")
        await crowd.quiet()
        [(question, channel)] = crowd.questions
        assert not await crowd.answers(question, channel, "U1", Verdict.DISLIKE)
        await here.dies()
        assert len((await rows(here))[0]) == 0
        await here.starts(dies="after GiveAnswer")
        assert not await crowd.answers(question, channel, "U2", Verdict.DISLIKE)
        await here.dies()
        assert len((await rows(here))[0]) == 1
        await here.starts()
        assert await crowd.answers(question, channel, "U3", Verdict.LIKE)

    came = told(story)
    assert (came.answers, came.broken) == (1, KEPT)


def test_at_the_commit_of_a_question_it_is_asked_once_or_not_at_all(told: Told) -> None:
    async def story(here: Machine, crowd: Crowd) -> None:
        for moment, kept in (("before", 0), ("after", 1)):
            await here.starts(dies=f"{moment} AskByHand")
            assert not await crowd.asks_in("C1")
            await here.dies()
            with here.database.opened() as store:
                assert await store.read(COMPANY, lambda memory: memory.outbox.waiting()) == kept
        await here.starts()

    assert told(story).broken == KEPT


def test_at_the_post_it_stands_once_whether_slack_had_it_or_not(told: Told) -> None:
    async def story(here: Machine, crowd: Crowd) -> None:
        for stands, held in enumerate((HELD_BEFORE, HELD_AFTER)):
            await here.starts()
            await crowd.quiet()
            await here.fails(POST, held)
            assert await crowd.asks_in(f"C{stands}")
            await here.holds()
            await here.is_killed()
            await here.lets_go()
            assert len(await here.shows()) == stands * 2
        await here.starts()

    came = told(story)
    assert (came.asks, came.broken) == (2, KEPT)


def test_a_machine_that_stands_still_for_longer_than_a_lease_posts_once(told: Told) -> None:
    async def story(here: Machine, crowd: Crowd) -> None:
        await here.starts()
        for channel, held in (("C1", HELD_BEFORE), ("C2", HELD_AFTER)):
            await here.fails(POST, held)
            assert await crowd.asks_in(channel)
            await here.holds()
            await here.is_paused(2.5)
            await here.lets_go()
            await crowd.quiet()

    came = told(story)
    assert (came.asks, came.broken) == (2, KEPT)


def test_a_delivery_that_comes_five_times_and_out_of_order_counts_once(told: Told) -> None:
    async def story(here: Machine, crowd: Crowd) -> None:
        await here.starts()
        await crowd.asks_in("C1")
        await crowd.quiet()
        [(question, channel)] = crowd.questions
        first, second = (crowd.pressing(question, channel, "U1", one) for one in (Verdict.DISLIKE, Verdict.LIKE))
        for sent in (first, second):
            assert await here.hears_now(sent)
        before = await rows(here)
        assert all(await asyncio.gather(*(here.hears_now(one) for one in [second, first] * 5)))
        assert await rows(here) == before

    assert told(story).broken == KEPT


async def rows(here: Machine) -> tuple[list[str], int]:
    """Return what is said to all questions, and how many deliveries are known."""
    with here.database.opened() as store:
        said = await store.read(COMPANY, lambda memory: memory.run("select sealed from given order by sealed"))
        [(known,)] = await store.read(COMPANY, lambda memory: memory.run("select count(*) from deliveries"))
    return [str(sealed) for (sealed,) in said], int(known)

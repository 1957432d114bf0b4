"""A press that a process held while it stood still comes in late, and does not win over one that was made after it."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.answers import Verdict
from bot.commands import GiveAnswer, Request, SayWhy
from storage import Store
from storage.opening import opened
from tests.conftest import KEY
from tests.faults.chats import PRICING, SIX
from tests.faults.crowd import Crowd
from tests.faults.database import FILE, Database
from tests.faults.promises import KEPT, outcome
from tests.faults.replicas import several
from tests.office import COMPANY, Office
from tests.plain import Plain
from tests.postgres import Cluster

ASKED = PRICING.question
Said = tuple[Verdict, str] | None


@pytest.fixture
def asked(database: Database) -> Iterator[Office]:
    office = Office(Store(opened(database.url.removeprefix(FILE)), KEY), Plain())
    office.meeting_ends("Pricing", SIX)
    yield office
    office.close()


def comes(office: Office, verdict: Verdict, pressed: int) -> None:
    by = office.person("Grace")
    office.run(
        office.door.handle(Request(GiveAnswer(ASKED, verdict), by, office.clock.now(), COMPANY, f"{pressed}", pressed))
    )


def said(office: Office) -> Said:
    found = office.run(office.store.read(COMPANY, lambda m: m.answers.given_by(ASKED, office.person("Grace"))))
    return (found.verdict, found.reason) if found else None


def test_an_older_press_does_not_win_and_a_newer_one_does(asked: Office) -> None:
    for verdict, pressed in ((Verdict.LIKE, 20), (Verdict.DISLIKE, 10), (Verdict.DISLIKE, 19)):
        comes(asked, verdict, pressed)
        assert said(asked) == (Verdict.LIKE, "")
    asked.do(SayWhy(ASKED, reason="It is dearer"), asked.person("Grace"))
    comes(asked, Verdict.DISLIKE, 11)
    assert said(asked) == (Verdict.LIKE, "It is dearer")
    comes(asked, Verdict.DISLIKE, 21)
    assert said(asked) == (Verdict.DISLIKE, "It is dearer")


def test_where_a_platform_does_not_say_when_the_last_to_come_wins(asked: Office) -> None:
    comes(asked, Verdict.LIKE, 20)
    comes(asked, Verdict.DISLIKE, 0)
    assert said(asked) == (Verdict.DISLIKE, "")
    comes(asked, Verdict.LIKE, 19)
    assert said(asked) == (Verdict.DISLIKE, "")


def test_when_somebody_pressed_is_sealed_with_what_they_said_and_gone_at_the_closing(asked: Office) -> None:
    stamp = 1_893_456_123_456_789
    comes(asked, Verdict.LIKE, stamp)
    tables = [str(name) for (name,) in asked.rows(TABLES[asked.store.engine.alone])]
    for time in ((2030, 1, 7, 12, 1), (2030, 1, 7, 16, 1)):
        asked.until(*time)
        cells = [str(cell) for table in tables for row in asked.rows(f"select * from {table}") for cell in row]  # noqa: S608
        assert len(cells) > 100
        assert not [cell for cell in cells if str(stamp)[:13] in cell]
    assert asked.rows("select * from given") == []


TABLES = {
    True: "select name from sqlite_schema where type = 'table' and name not like '!_%' escape '!'",
    False: "select tablename from pg_tables where schemaname = 'public'",
}


def test_of_two_processes_the_one_that_stood_still_does_not_have_the_last_word(
    cluster: Cluster, tmp_path: Path
) -> None:
    async def story(address: str) -> None:
        async with several(tmp_path, address, 2) as here:
            await here.starts()
            crowd = Crowd(here)
            assert await crowd.asks_in("C1")
            await crowd.quiet()
            [(question, channel)] = crowd.questions
            sleeps, wakes = here.equals
            first, second = (
                crowd.pressing(question, channel, "UGRACE", one) for one in (Verdict.LIKE, Verdict.DISLIKE)
            )
            pause = asyncio.create_task(sleeps.is_paused(2))
            await asyncio.sleep(0.2)
            held = asyncio.create_task(sleeps.hears_now(first))
            await asyncio.sleep(0.3)
            assert await wakes.hears_now(second)
            await pause
            assert await held
            crowd.said[question, "UGRACE"] = [Verdict.DISLIKE.value]
            crowd.acknowledged.add((question, "UGRACE"))
            assert (await outcome(here, crowd)).broken == KEPT

    address = cluster.database()
    asyncio.run(story(address))
    cluster.drop(address)

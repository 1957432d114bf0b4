"""The page as each person sees it: their places, what is new to them, and all of it live and lasting."""

import asyncio
import json
from pathlib import Path

import pytest
from aiohttp import StreamReader

from bot.cards import Card, Sight
from bot.company import EVERY_TEAM, Mode, read_setup
from bot.languages import SPOKEN
from bot.people import Group, Kind, Person, Place
from bot.playground.northwind import BY_CHANNEL, COLLEAGUES, PEOPLE, ROOMS, SETUP, private, readers, title_of
from bot.playground.reading import everybody
from bot.ports import Unwelcome
from tests.platforms.northwind_page import TUESDAY, Page, on_the_page, soon, words_in

ANA, TOM, MEI = (Person("playground", user) for user in ("ana", "tom", "mei"))
HELLO = Sight(None, Card("Hello"))


def test_northwind_is_a_company_whose_setup_holds() -> None:
    setup = read_setup(SETUP, live_by_default=True)
    mails = {profile.email for profile in PEOPLE}
    named = {mail for team in setup.teams for mail in (team.lead, *team.members)}
    roles = setup.people
    assert named | {roles.sponsor, *roles.executives, *roles.cx_leads, *roles.admins, *roles.privacy} <= mails
    assert {team.place.removeprefix("playground:#") for team in setup.teams} <= set(BY_CHANNEL)
    assert (setup.asking.mode, setup.asking.only, len(setup.teams)) == (Mode.LIVE, (EVERY_TEAM,), 3)


def test_northwind_has_what_makes_problems_show() -> None:
    assert {profile.zone for profile in PEOPLE} == {"Europe/Berlin", "America/New_York"}
    assert {profile.language for profile in PEOPLE} == {"en", "de"}
    assert [profile.name for profile in PEOPLE if profile.kind is Kind.GUEST] == ["Viktor Hale"]
    assert any("🌻" in profile.name and "מ" in profile.name and len(profile.name) > 50 for profile in PEOPLE)
    outside = {room.name.removeprefix("#") for room in ROOMS if room.outsiders}
    assert outside == {channel for channel, there in BY_CHANNEL.items() if "viktor" in there.members}


def test_everybody_finds_their_places(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        for colleague in COLLEAGUES:
            said = await page.client.get("/", params={"as": colleague.user})
            seen = words_in(await said.text())
            assert said.status == 200
            assert f"You are {colleague.profile.name} {colleague.role}" in seen
            assert all((name in seen) for name, there in BY_CHANNEL.items() if colleague.user in there.members)

    on_the_page(tmp_path, story)


def test_anybody_can_read_any_language_from_then_on(tmp_path: Path) -> None:
    async def before(page: Page) -> None:
        seen = words_in(await page.see("ana", "home"))
        assert "Reads English Deutsch Français (draft)" in seen
        await page.send("/language", "ana", "home", language="fr")
        assert '<option value="fr" lang="fr" selected>' in await page.see("ana", "home")
        assert '<option value="en" lang="en" selected>' in await page.see("mei", "home")
        assert (await page.send("/language", language="xx")).status == 404

    async def after(page: Page) -> None:
        assert {one.language for one in everybody(page.board.rows) if one.person.user == "ana"} == {"fr"}

    on_the_page(tmp_path, before, after)


def test_northwind_speaks_every_language() -> None:
    assert read_setup(SETUP, live_by_default=True).company.languages == SPOKEN


def test_a_private_message_is_read_by_those_it_is_for(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        alone, few = await page.chat.place_of(TOM), await page.chat.place_of(Group((TOM, MEI)))
        assert few == await page.chat.place_of(Group((MEI, TOM)))
        await page.chat.post(alone, HELLO, "a")
        await page.chat.post(few, HELLO, "b")
        assert page.board.conversations("tom") == ("among.mei.tom", "with.tom")
        assert page.board.conversations("mei") == ("among.mei.tom",)
        assert page.board.conversations("ana") == ()
        assert title_of(few.channel, "tom") == "Mei"
        assert "Hello" in words_in(await page.see("tom", private(TOM)))

    on_the_page(tmp_path, story)


def test_what_is_new_is_marked_until_it_is_seen_and_edits_are_not_new(tmp_path: Path) -> None:
    async def before(page: Page) -> None:
        message = await page.stands(Card("Hello"))
        assert page.board.unread("tom") == {"checkout"}
        assert page.board.unread("sam") == frozenset()
        assert "checkout unread" in words_in(await page.see("tom", "with.tom"))
        await page.see("tom", "checkout")
        await page.chat.edit(Place("playground", "checkout"), message, Sight(None, Card("Hello again")))
        assert page.board.unread("tom") == frozenset()

    async def after(page: Page) -> None:
        assert page.board.unread("tom") == frozenset()
        assert page.board.unread("mei") == {"checkout"}
        assert "Hello again" in words_in(await page.see("mei"))

    on_the_page(tmp_path, before, after)


def test_a_reply_stands_under_what_it_answers(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        question = await page.stands(Card("The question"))
        await page.stands(Card("Something else"))
        await page.stands(Card("The outcome"), thread=question)
        seen = words_in(await page.see())
        assert seen.index("The question") < seen.index("The outcome") < seen.index("Something else")

    on_the_page(tmp_path, story)


def test_a_message_is_posted_found_edited_and_removed(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        there = Place("playground", "checkout")
        message = await page.chat.post(there, HELLO, "view 1")
        assert await page.chat.find(there, "view 1", TUESDAY) == message
        assert await page.chat.find(there, "view", TUESDAY) is None
        assert await page.chat.find(there, "view 1", soon(hours=1)) is None
        assert await page.chat.find(Place("playground", "app"), "view 1", TUESDAY) is None
        await page.chat.remove(there, message)
        await page.chat.remove(there, message)
        assert await page.chat.find(there, "view 1", TUESDAY) is None
        with pytest.raises(Unwelcome):
            await page.chat.edit(there, message, HELLO)

    on_the_page(tmp_path, story)


@pytest.mark.parametrize(
    "place", [Place("playground", "nowhere"), Place("slack", "checkout"), Place("playground", "with.x")]
)
def test_nothing_is_posted_where_nobody_reads(place: Place, tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        with pytest.raises(Unwelcome):
            await page.chat.post(place, HELLO, "view")
        assert readers(place.channel) in ((), BY_CHANNEL["checkout"].members)

    on_the_page(tmp_path, story)


def test_what_another_version_wrote_is_passed_over(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        page.board.rows.keep("checkout", "view", '{"is":"Hologram"}')
        await page.stands(Card("Hello"))
        assert [message.name for message in page.board.standing_in("checkout")] == ["view"]
        assert "Hello" in words_in(await page.see())

    on_the_page(tmp_path, story)


def test_the_page_is_live(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        async with page.client.get("/live", params={"as": "tom", "in": "checkout"}) as stream:
            assert stream.headers["Content-Type"] == "text/event-stream"
            assert "Hello" not in await heard(stream.content)
            await page.stands(Card("Hello\r\ndata: there"))
            assert "Hello" in await heard(stream.content)
            page.board.live.over()
            await asyncio.wait_for(stream.content.read(), 5)

    async def heard(stream: StreamReader) -> str:
        async with asyncio.timeout(5):
            while not (line := await stream.readline()).startswith(b"data:"):
                pass
        return words_in(json.loads(line.removeprefix(b"data: ")))

    on_the_page(tmp_path, story)


def test_the_first_panel_is_shown_until_somebody_knows_their_way_around(tmp_path: Path) -> None:
    async def before(page: Page) -> None:
        assert "Three things to try" in words_in(await page.see())
        await page.send("/welcome")

    async def after(page: Page) -> None:
        assert "Three things to try" not in words_in(await page.see("tom"))

    on_the_page(tmp_path, before, after)


def test_the_page_can_be_walked_by_landmarks_and_headings(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        await page.send("/welcome")
        empty = words_in(await page.see("tom", "with.tom"))
        assert "What it tells you alone appears here." in empty
        html = await page.see()
        for part in (
            '<nav id="rail" aria-label="Northwind"',
            '<main id="room"',
            '<h1 id="title"',
            'aria-live="polite"',
        ):
            assert part in html
        assert '<label class="unseen" for="words">Message to #checkout</label>' in html
        assert "people from outside read along" in words_in(await page.see("viktor", "relaunch-partners"))

    on_the_page(tmp_path, story)

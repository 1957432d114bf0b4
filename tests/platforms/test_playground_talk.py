"""What people type is said to the bot, or just said; and Home is a place of its own."""

from pathlib import Path

import pytest

from bot.cards import Button, Card, Sight, Text
from bot.commands import (
    AskByHand,
    ExplainPlace,
    Pressable,
    SayWhy,
    ShowHelp,
    ShowHome,
    StopAsking,
)
from bot.people import Place
from bot.ports import Rejected
from bot.wire import write
from storage.engine import Unclear
from tests.platforms.northwind_page import Page, on_the_page, words_in

NOTED = Sight(None, Card("Noted.", (Text(("You can change it.",)),), (Button("Say why", SayWhy("q")),)))


def test_a_press_that_has_to_be_mended_says_how(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        page.door.refusal = Rejected("decision", "One sentence, please.")
        await page.send("/say", words="/chair ask " + "x" * 300)
        assert "One sentence, please." in words_in(await page.see())

    on_the_page(tmp_path, story)


def test_a_failure_is_told_and_not_shown(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def story(page: Page) -> None:
        page.door.refusal = RuntimeError("secret details")
        await page.press(StopAsking())
        seen = words_in(await page.see())
        assert "That did not work." in seen
        assert "secret" not in seen
        page.door.refusal = Unclear("secret details")
        await page.press(StopAsking())
        assert "We don't know whether that was kept." in words_in(await page.see())

    on_the_page(tmp_path, story)
    assert "StopAsking failed." in caplog.text


@pytest.mark.parametrize(
    ("where", "words", "command"),
    [
        (
            "checkout",
            "/chair ask Raise the fee",
            AskByHand(Place("playground", "checkout"), "checkout", "Raise the fee"),
        ),
        ("checkout", "/CHAIR why", ExplainPlace(Place("playground", "checkout"))),
        ("checkout", "/chair", ShowHelp()),
        ("checkout", "/chair dance", ShowHelp("dance")),
        ("with.ana", "why", ExplainPlace(Place("playground", "with.ana"))),
        ("with.ana", "/chair stop", StopAsking()),
    ],
)
def test_what_is_typed_to_the_bot_is_read_as_everywhere(
    where: str, words: str, command: Pressable, tmp_path: Path
) -> None:
    async def story(page: Page) -> None:
        await page.send("/say", where=where, words=words)
        assert [request.command for request in page.door.asked] == [command]
        assert page.board.standing_in(where) == ()

    on_the_page(tmp_path, story)


def test_people_may_also_just_talk(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        await page.send("/say", "michal", "app", words="שלום <b>all</b>\n/chair is for later")
        await page.send("/say", "michal", "app", words="   ")
        html = await page.see("jonas", "app")
        assert "שלום &lt;b&gt;all&lt;/b&gt;" in html
        assert "מיכל" in html
        assert page.door.asked == []
        assert len(page.board.standing_in("app")) == 1

    on_the_page(tmp_path, story)


def test_home_is_a_place_of_its_own(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        page.door.home = (Card("Waiting for you", (), (Button("Stop asking me", StopAsking()),)),)
        said = await page.send("/say", words="/chair home")
        assert said.headers["Location"] == "/?as=ana&in=home"
        assert (await page.press(ShowHome())).headers["Location"] == "/?as=ana&in=home"
        assert "Waiting for you" in words_in(await page.see("ana", "home"))
        page.door.answers = (NOTED,)
        await page.send("/press", "ana", "home", gives=write(StopAsking()), message="h0")
        assert "Noted." in words_in(await page.see("ana", "home"))

    on_the_page(tmp_path, story)


def test_home_says_that_it_has_nothing_only_while_it_has_nothing(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        await page.send("/welcome")
        assert "Nothing yet." in words_in(await page.see("ana", "home"))
        page.door.home = (Card("Waiting for you", (), (Button("Stop asking me", StopAsking()),)),)
        assert "Nothing yet." not in words_in(await page.see("ana", "home"))

    on_the_page(tmp_path, story)

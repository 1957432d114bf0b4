"""A meeting is ended by hand, and whoever did it is told what became of it."""

from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import FormData

from bot.cards import Card
from bot.commands import ExplainPlace
from bot.meetings import Mark
from bot.people import Person, Place
from bot.views import OpenQuestion
from bot.wire import write
from tests.platforms.northwind_page import TUESDAY, Page, on_the_page, words_in

ANA, TOM, MEI = (Person("playground", user) for user in ("ana", "tom", "mei"))
GIVEN = {
    "title": " Pricing review ",
    "decision": "Raise the fee",
    "channel": "checkout",
    "minutes": "45",
    "host": "ana",
}


async def end(page: Page, *people: str, **given: str) -> tuple[int, str]:
    form = FormData({"as": "ana", "in": "checkout", "token": page.token} | GIVEN | given)
    for user in people:
        form.add_field("people", user)
    said = await page.post("/meeting", form)
    return said.status, await said.text() if said.status == 200 else said.headers.get("Location", "")


def test_the_form_begins_with_an_example_from_where_one_sits(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        html = await page.see("tom", "checkout", open="meeting")
        assert "<dialog" in html
        assert 'value="Pricing review"' in html
        assert 'value="tom" selected' in html
        assert 'value="mei" checked' in html
        assert 'value="sam" checked' not in html
        assert "End a meeting" in await page.see("tom", "with.tom", open="meeting")

    on_the_page(tmp_path, story)


def test_a_meeting_ends_as_the_form_says(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        assert (await end(page, "tom", "mei", "tom"))[0] == 303
        [meeting] = page.ended
        assert meeting.id.startswith("playground/")
        assert (meeting.title, meeting.decision, meeting.host) == ("Pricing review", "Raise the fee", ANA)
        assert meeting.people == (ANA, TOM, MEI)
        assert (meeting.started, meeting.ended) == (TUESDAY - timedelta(minutes=45), TUESDAY)
        assert (meeting.place, meeting.marks) == (Place("playground", "checkout"), ())

    on_the_page(tmp_path, story)


def test_a_private_meeting_without_a_channel_is_one(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        await end(page, "tom", channel="", private="yes")
        await end(page, "tom", channel="")
        first, second = page.ended
        assert (first.place, first.marks) == (None, (Mark.PRIVATE,))
        assert first.id != second.id
        assert first.series == second.series

    on_the_page(tmp_path, story)


def test_whoever_ended_it_is_taken_to_the_question(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        page.asks_in = "cx-wins"
        assert await end(page, "tom") == (303, "/?as=ana&in=cx-wins")

    on_the_page(tmp_path, story)


def test_whoever_cannot_read_the_question_is_told_where_it_went(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        page.asks_in = "among.mei.tom"
        assert await end(page, "tom") == (303, "/?as=ana&in=checkout")
        seen = words_in(await page.see())
        assert "“Pricing review” was asked about privately." in seen
        assert "It went to Mei Tanaka, Tom Becker." in seen

    on_the_page(tmp_path, story)


def test_where_nobody_was_asked_the_rule_is_told(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        await end(page, "tom")
        assert page.door.asked[-1].command == ExplainPlace(Place("playground", "checkout"))
        await end(page, "tom", channel="")
        assert "Nobody was asked about “Pricing review”." in words_in(await page.see())

    on_the_page(tmp_path, story)


@pytest.mark.parametrize(
    ("people", "given", "words"),
    [
        (("tom",), {"title": "  "}, "Please fill this in."),
        ((), {}, "Somebody has to have been there."),
    ],
)
def test_a_form_that_says_too_little_says_so(
    people: tuple[str, ...], given: dict[str, str], words: str, tmp_path: Path
) -> None:
    async def story(page: Page) -> None:
        status, html = await end(page, *people, **given)
        assert status == 200
        assert words in words_in(html)
        assert "Raise the fee" in html
        assert page.door.asked == []

    on_the_page(tmp_path, story)


@pytest.mark.parametrize("given", [{"host": "mallory"}, {"channel": "nowhere"}, {"minutes": "-1"}, {"minutes": "x"}])
def test_a_form_that_we_never_drew_is_refused(given: dict[str, str], tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        assert (await end(page, "tom", **given))[0] == 400
        assert (await end(page, "mallory"))[0] == 400
        assert page.door.asked == []

    on_the_page(tmp_path, story)


def test_the_name_of_a_question_is_how_it_is_found(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        await page.stands(Card("Q"), name=write(OpenQuestion("q1")))
        [found] = page.board.named(write(OpenQuestion("q1")))
        assert found.channel == "checkout"
        assert page.board.named(write(OpenQuestion("q2"))) == ()

    on_the_page(tmp_path, story)

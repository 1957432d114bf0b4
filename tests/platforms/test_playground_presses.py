"""Buttons, forms and typed words become requests; what answers them is seen by one person only."""

from pathlib import Path

import pytest

from bot.answers import Verdict
from bot.cards import Button, Card, Sight, Text
from bot.cases import Because
from bot.commands import (
    GetEvidence,
    GiveAnswer,
    KeepIt,
    Pressable,
    SayWhy,
    StopAsking,
)
from bot.forms import Choice, Day, Field, Form, Tick, Words
from bot.people import Person
from bot.ports import Rejected
from bot.wire import write
from tests.platforms.northwind_page import COMPANY, TUESDAY, Page, on_the_page, words_in

QUESTION = Card("What would they think?", (), (Button("They'd dislike it", GiveAnswer("q", Verdict.DISLIKE)),))
NOTED = Sight(None, Card("Noted.", (Text(("You can change it.",)),), (Button("Say why", SayWhy("q")),)))
WHY = Form(
    "Say why",
    "Save",
    SayWhy("q"),
    (Field("reason", "Why", Words(500), required=True), Field("objects", "", Tick("I wouldn't stand behind it"))),
)
KEEP = Form(
    "Keep it",
    "Keep it",
    KeepIt(3),
    (
        Field("because", "Because of", Choice((("legal", "The law"), ("cost", "Cost")))),
        Field("reason", "Why", Words(9)),
    ),
)


def test_a_press_is_the_command_its_button_carried(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        said = await page.press(GiveAnswer("q", Verdict.DISLIKE), who="tom")
        [request] = page.door.asked
        assert request.command == GiveAnswer("q", Verdict.DISLIKE)
        assert request.by == Person("playground", "tom")
        assert (request.at, request.workspace) == (TUESDAY, COMPANY)
        assert "tom" not in request.delivery
        assert said.headers["Location"] == "/?as=tom&in=checkout"

    on_the_page(tmp_path, story)


def test_two_presses_are_two_deliveries(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        for _ in range(2):
            await page.press(StopAsking())
        assert len({request.delivery for request in page.door.asked}) == 2

    on_the_page(tmp_path, story)


def test_the_answer_is_for_one_person_and_gone_when_dismissed(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        message = await page.stands(QUESTION)
        page.door.answers = (NOTED,)
        await page.press(GiveAnswer("q", Verdict.LIKE), "tom", message)
        assert "Only you can see this" in words_in(await page.see("tom"))
        assert "Noted." in words_in(await page.see("tom"))
        assert "Noted." not in words_in(await page.see("ana"))
        await page.send("/dismiss", "ana", note="1")
        assert "Noted." in words_in(await page.see("tom"))
        await page.send("/dismiss", "tom", note="1")
        assert "Noted." not in words_in(await page.see("tom"))

    on_the_page(tmp_path, story)


def test_a_changed_mind_leaves_one_answer_on_the_page_and_none_in_the_rows(tmp_path: Path) -> None:
    async def before(page: Page) -> None:
        message = await page.stands(QUESTION)
        page.door.answers = (NOTED,)
        for verdict in (Verdict.LIKE, Verdict.DISLIKE):
            await page.press(GiveAnswer("q", verdict), "tom", message)
        assert words_in(await page.see("tom")).count("Noted.") == 1
        await page.stands(Card("Something newer"))
        seen = words_in(await page.see("tom"))
        assert seen.index("Noted.") < seen.index("Something newer")

    async def after(page: Page) -> None:
        assert "What would they think?" in words_in(await page.see("tom"))
        assert "Noted." not in words_in(await page.see("tom"))

    on_the_page(tmp_path, before, after)


@pytest.mark.parametrize("command", [SayWhy("q"), KeepIt(3), GetEvidence(3)])
def test_what_wants_a_form_opens_it_first(command: Pressable, tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        page.door.wanted = WHY
        html = await (await page.press(command, message="7")).text()
        assert "<dialog" in html
        assert 'action="/fill"' in html
        assert page.door.asked == []

    on_the_page(tmp_path, story)


def test_a_filled_form_is_its_command_with_the_blanks_filled(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        page.door.wanted = WHY
        said = await page.send("/fill", gives=write(SayWhy("q")), reason=" The fee. ", objects="yes", message="7")
        assert said.status == 303
        [request] = page.door.asked
        assert request.command == SayWhy("q", "The fee.", objects=True)

    on_the_page(tmp_path, story)


def test_a_choice_left_open_stays_as_it_was(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        page.door.wanted = KEEP
        await page.send("/fill", gives=write(KeepIt(3)), reason="So")
        await page.send("/fill", gives=write(KeepIt(3)), reason="So", because="cost")
        assert [request.command for request in page.door.asked] == [
            KeepIt(3, Because.LEGAL, "So"),
            KeepIt(3, Because.COST, "So"),
        ]

    on_the_page(tmp_path, story)


@pytest.mark.parametrize(
    ("form", "given", "words"),
    [
        (WHY, {"reason": "  "}, "Please fill this in."),
        (KEEP, {"because": "whim", "reason": "So"}, "This cannot be read. Please choose again."),
        (Form("By", "Ask", GetEvidence(3), (Field("by", "By", Day()),)), {"by": "tomorrow"}, "This cannot be read."),
    ],
)
def test_a_form_that_cannot_be_read_says_so_at_the_field(
    form: Form, given: dict[str, str], words: str, tmp_path: Path
) -> None:
    async def story(page: Page) -> None:
        page.door.wanted = form
        html = await (await page.send("/fill", gives=write(form.gives), **given)).text()
        assert words in words_in(html)
        assert 'aria-invalid="true"' in html
        assert page.door.asked == []

    on_the_page(tmp_path, story)


def test_a_form_that_the_bot_cannot_take_says_so_at_the_field(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        page.door.wanted, page.door.refusal = WHY, Rejected("reason", "Too many words.")
        html = await (await page.send("/fill", gives=write(SayWhy("q")), reason="What I typed")).text()
        assert '<p class="wrong" id="f-reason-wrong">Too many words.</p>' in html
        assert 'value="What I typed"' in html

    on_the_page(tmp_path, story)


def test_whoever_may_not_have_a_form_is_told_why(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        page.door.refusal = Rejected("", "This case is not yours.")
        assert (await page.press(KeepIt(3))).status == 303
        assert "This case is not yours." in words_in(await page.see())

    on_the_page(tmp_path, story)

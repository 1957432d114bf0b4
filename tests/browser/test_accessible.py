"""Whoever sees little or uses no mouse gets everything: axe-core looks at each page, and the keyboard does the rest."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.web import PLAIN
from tests.browser.northwind_house import House
from tests.browser.northwind_steps import QUESTION, answer, be, card, end_a_meeting, move_the_clock, say_why

AXE = Path(__file__).parent.parent / "platforms/node_modules/axe-core/axe.min.js"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
WHAT_IS_WRONG = """async rules => (await axe.run(document, rules)).violations.map(
  one => `${one.id}: ${one.help} (${one.nodes.map(node => node.target.join(" ")).slice(0, 4).join(", ")})`)"""
FORMS = ("meeting", "clock", "calendar")
Look = Callable[[Page], None]


@pytest.fixture(scope="module")
def look() -> Look:
    """Return what fails with everything that axe finds wrong with a page."""
    if not AXE.exists() and not os.environ.get("CHAIR_CI"):
        pytest.skip("No axe-core here: run npm ci in tests/platforms.")
    axe = AXE.read_text(encoding="utf-8")

    def at(page: Page) -> None:
        page.evaluate(axe)
        assert page.evaluate(WHAT_IS_WRONG, RULES) == []

    return at


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_playground_has_no_barrier_from_the_first_look_to_the_outcome(page: Page, look: Look, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    be(page, "ana")
    look(page)
    end_a_meeting(page)
    answer(page, "mei", "They'd dislike it")
    look(page)
    say_why(page, "The fee shows up only at the last step.")
    answer(page, "cleo", "They'd dislike it")
    move_the_clock(page, "To the next closing")
    for who, where in (("ana", "with.ana"), ("ana", "home"), ("cleo", "home"), ("dana", "cx-wins")):
        be(page, who, where)
        look(page)


@pytest.mark.parametrize("width", [390, 1280])
def test_forms_have_no_barrier_nor_has_what_they_say_is_wrong(page: Page, look: Look, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    for form in FORMS:
        page.goto(f"/?as=ana&in=checkout&open={form}")
        expect(page.get_by_role("dialog")).to_be_visible()
        look(page)
    page.goto("/?as=ana&in=checkout&open=meeting")
    page.get_by_label("Title").fill(" ")
    page.get_by_role("button", name="End it").click()
    expect(page.get_by_label("Title")).to_have_accessible_description("Please fill this in.")
    look(page)


def test_forms_of_ours_have_no_barrier_in_german(page: Page, look: Look) -> None:
    be(page, "ana")
    end_a_meeting(page)
    be(page, "tom")
    page.get_by_role("article").filter(has=page.get_by_role("button")).last.locator("summary").click()
    look(page)
    page.get_by_role("textbox").first.fill("/chair win")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    look(page)


def test_the_page_where_the_bot_is_installed_has_no_barrier(browser: Browser, house: House, look: Look) -> None:
    page = browser.new_page(base_url=house.address)
    page.set_content(PLAIN)
    look(page)
    page.close()


def test_a_case_is_decided_without_a_mouse(page: Page) -> None:
    be(page, "ana")
    end_a_meeting(page)
    answer(page, "mei", "They'd dislike it")
    say_why(page, "The fee shows up only at the last step.")
    answer(page, "cleo", "They'd dislike it")
    move_the_clock(page, "To the next closing")
    be(page, "ana", "with.ana")
    _go_to(page, "Keep it, with a reason")
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Keep it")
    expect(dialog.get_by_role("radio").first).to_be_focused()
    page.keyboard.press("Space")
    _go_to(page, "Why do you keep it, in a sentence?")
    page.keyboard.type("The carrier has to pass the surcharge on.")
    page.keyboard.press("Tab")
    page.keyboard.type("Standard delivery stays free.")
    _go_to(page, "Save")
    page.keyboard.press("Enter")
    expect(dialog).to_be_hidden()
    be(page, "cleo")
    expect(page.locator("article.reply")).to_contain_text("The carrier has to pass the surcharge on.")


def test_a_menu_opens_and_shuts_by_keyboard(page: Page) -> None:
    be(page, "ana")
    end_a_meeting(page)
    more = card(page, QUESTION).locator("summary")
    more.focus()
    page.keyboard.press("Enter")
    expect(card(page, QUESTION).locator(".menu")).to_be_visible()
    page.keyboard.press("Tab")
    expect(card(page, QUESTION).locator(".menu button").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(more).to_be_focused()
    expect(card(page, QUESTION).locator(".menu")).to_be_hidden()


def _go_to(page: Page, name: str) -> None:
    """Press Tab until what is called so has the focus."""
    for _ in range(60):
        page.keyboard.press("Tab")
        focused = page.evaluate("(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()")
        if focused.startswith(name):
            return
    message = f"No Tab leads to {name}."
    raise AssertionError(message)

"""Take the pictures that the README shows: walk through the playground, write ``docs/pictures``."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.conftest import CHROMIUM
from tests.browser.northwind_house import House, opened
from tests.browser.northwind_steps import (
    QUESTION,
    answer,
    be,
    card,
    confirm_names,
    end_a_meeting,
    keep_it,
    move_the_clock,
    say_why,
    tell_a_win,
)

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
WIDE, NARROW = (1280, 800), (390, 800)


@contextmanager
def looking(browser: Browser, house: House, size: tuple[int, int], scheme: Literal["light", "dark"]) -> Iterator[Page]:
    width, height = size
    page = browser.new_page(
        base_url=house.address,
        viewport={"width": width, "height": height},
        device_scale_factor=2 if size == NARROW else 1,
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    yield page
    page.close()


def take(page: Page, name: str) -> None:
    page.screenshot(path=PICTURES / f"{name}.png")


def while_it_is_open(page: Page) -> None:
    be(page, "ana")
    take(page, "welcome")
    page.get_by_role("button", name="I know my way around").click()
    expect(page.get_by_role("heading", name="nobody here is real")).to_have_count(0)
    page.locator("#head").get_by_role("link", name="End a meeting").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    take(page, "end-a-meeting")
    page.keyboard.press("Escape")
    end_a_meeting(page)
    take(page, "question")
    answer(page, "mei", "They'd dislike it")
    take(page, "noted")
    page.get_by_role("button", name="Say why").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    take(page, "say-why")
    page.keyboard.press("Escape")
    say_why(page, "The fee shows up only at the last step.")
    answer(page, "cleo", "They'd dislike it")


def when_it_has_closed(page: Page) -> None:
    page.get_by_role("link", name="Move the clock").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    take(page, "clock")
    page.keyboard.press("Escape")
    move_the_clock(page, "To the next closing")
    be(page, "ana", "with.ana")
    expect(card(page, "deserves a second look")).to_be_visible()
    take(page, "case")
    keep_it(page, "The carrier has to pass the surcharge on.")
    be(page, "cleo")
    expect(page.locator("article.reply")).to_be_visible()
    take(page, "outcome")


def in_the_week_after(page: Page) -> None:
    be(page, "sam", "claims")
    tell_a_win(page)
    be(page, "ana", "with.ana")
    confirm_names(page)
    move_the_clock(page, "Next Monday")
    be(page, "dana", "with.dana")
    card(page, "W-1 is ready").get_by_role("button", name="Post").click()
    be(page, "lee", "cx-wins")
    expect(card(page, "via Empty Chair")).to_be_visible()
    take(page, "win")
    for _ in range(4):  # half past eight in New York
        move_the_clock(page, "In 2 hours")
    be(page, "dana", "with.dana")
    expect(card(page, "One customer minute")).to_be_visible()
    take(page, "leader")
    move_the_clock(page, "Next Monday")
    be(page, "cleo", "with.cleo")
    expect(card(page, "For you this week")).to_be_visible()
    take(page, "digest")


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as play, TemporaryDirectory() as folder, opened(Path(folder)) as house:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        with looking(browser, house, WIDE, "light") as page:
            while_it_is_open(page)
        with looking(browser, house, NARROW, "light") as page:
            be(page, "lee")
            expect(page.get_by_role("heading", name=QUESTION)).to_be_visible()
            take(page, "phone")
        with looking(browser, house, WIDE, "dark") as page:
            be(page, "lee")
            take(page, "dark")
        with looking(browser, house, WIDE, "light") as page:
            be(page, "cleo")
            when_it_has_closed(page)
            in_the_week_after(page)
        browser.close()


if __name__ == "__main__":
    main()

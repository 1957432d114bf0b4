"""Take the pictures that docs/first-day.md shows: the playground's own page, and the same cards as others draw them."""

from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.conftest import CHROMIUM
from tests.browser.northwind_house import opened
from tests.browser.northwind_steps import be
from tests.browser.screenshots import PICTURES, WIDE, looking, take
from tests.cards.examples import every_example
from tests.cards.gallery import ALONE, PLATFORMS
from tests.cards.pages import slug, write

SHOWN = "step by step on the first day"


def in_the_playground(page: Page) -> None:
    be(page, "ada", "cx-wins")
    page.get_by_role("button", name="Start with an empty company").click()
    expect(page.get_by_role("heading", name="1 of 9: Your sponsor")).to_be_visible()
    take(page, "first-day-sponsor")
    page.get_by_role("button", name="Name the sponsor").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    take(page, "first-day-form")


def as_drawn_by(platform: str, browser: Browser, folder: Path) -> None:
    page = write(folder, PLATFORMS[platform]("en", "light"), platform)
    [example] = [one for one in every_example() if one.name == SHOWN]
    tab = browser.new_page(viewport={"width": 640, "height": 100})
    tab.goto(page.as_uri())
    tab.evaluate(ALONE, slug(example))
    tab.screenshot(path=PICTURES / f"first-day-{platform}.png", full_page=True)
    tab.close()


def main() -> None:
    with sync_playwright() as play, TemporaryDirectory() as folder:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        with opened(Path(folder)) as house, looking(browser, house, WIDE, "light") as page:
            in_the_playground(page)
        for platform in ("slack", "teams"):
            as_drawn_by(platform, browser, Path(folder))
        browser.close()


if __name__ == "__main__":
    main()

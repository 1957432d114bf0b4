"""Take the pictures that docs/teams.md shows, in Microsoft 365 Agents Playground: a question, its result, a case."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import FloatRect, Page, ViewportSize, async_playwright, expect

from tests.browser.conftest import CHROMIUM
from tests.browser.screenshots import PICTURES
from tests.platforms.agents_playground import CHAT, OWN, PEOPLE
from tests.platforms.beside_playground import QUESTION, There, beside_playground

NOBODY_ELSE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"  # it asks for fonts
WITHOUT_ITS_LOG = FloatRect(x=0, y=0, width=950, height=800)
SIZE = ViewportSize(width=1280, height=800)
DISLIKE = "They'd dislike it"


@asynccontextmanager
async def looking(address: str) -> AsyncIterator[Page]:
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", NOBODY_ELSE])
        page = await browser.new_page(base_url=address, viewport=SIZE, reduced_motion="reduce")
        await page.goto("/")
        yield page
        await browser.close()


async def take(page: Page, name: str, chat: str, words: str) -> None:
    """Take a picture of a chat when the last card there says this."""
    await page.get_by_text(chat, exact=True).first.click()
    said = page.get_by_text(words).last
    await expect(said).to_be_visible()
    await said.scroll_into_view_if_needed()
    await page.screenshot(path=PICTURES / f"{name}.png", animations="disabled", clip=WITHOUT_ITS_LOG)


async def pictures(here: There) -> None:
    async with looking(here.playground.address) as page:
        with here.bot():
            await here.playground.installed(OWN)
            asked = await here.asked()
            await take(page, "teams-question", "Checkout", QUESTION)
            await page.get_by_role("button", name=DISLIKE).last.click()
            for who in PEOPLE[1:3]:
                await here.playground.press(who, asked, DISLIKE)
            await here.playground.shows(CHAT, QUESTION, "3 of 6 answered")
        with here.bot(hours_from_now=5):
            await here.playground.shows(OWN, "second look")
            await take(page, "teams-result", "Checkout", "A concern was raised")
            await take(page, "teams-case", "Personal Chat", "deserves a second look")


async def main() -> None:
    with TemporaryDirectory() as folder:
        async with beside_playground(Path(folder)) as here:
            await pictures(here)


if __name__ == "__main__":
    asyncio.run(main())

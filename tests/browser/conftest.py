"""A real Chromium, and the whole house behind the page it looks at."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.northwind_house import House, opened

CHROMIUM = Path(os.environ.get("CHAIR_CHROMIUM", "/usr/bin/chromium"))


@pytest.fixture(scope="module")  # while it lives it has this thread's event loop, which others need
def browser() -> Iterator[Browser]:
    if not CHROMIUM.exists() and not os.environ.get("CHAIR_CI"):
        pytest.skip(f"No Chromium here: {CHROMIUM} is missing.")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with opened(tmp_path) as house:
        yield house


@pytest.fixture
def page(browser: Browser, house: House) -> Iterator[Page]:
    """Open a page that must not complain, load from elsewhere, or fail at anything."""
    page = browser.new_page(viewport={"width": 1280, "height": 900}, base_url=house.address, reduced_motion="reduce")
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.set_default_timeout(10_000)
    yield page
    page.close()
    assert complaints == []
    assert [url for url in asked if not url.startswith(house.address)] == []

"""The dashboard in a real browser: the digest's own numbers, drawn here, with nothing asked of anybody else."""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.dashboard.gate import HOME
from handlers.operate.dashboard import of_week
from storage import Store
from storage.dashboard import Told
from tests.conftest import KEY
from tests.journeys.digests.northwind import a_week, digests_of
from tests.office import COMPANY, Office
from tests.plain import Plain
from tests.shown import HOSTILE, Shown, filled, shown, week
from tests.sqlite import new_file

CARD = re.compile(r"(\d+ of \d+) who were asked have answered: (\d+%) (\(95% interval: \d+ to \d+%\))")


@dataclass(frozen=True)
class Served:
    """A week as its digest tells it, and the same week as it is served."""

    told: str
    here: Shown


@pytest.fixture(scope="module")
def week_of_northwind(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Stand before the browser in every test: it takes this thread's event loop."""
    folder = tmp_path_factory.mktemp("shown")
    told, weeks = a_digest(folder)
    with shown(filled(folder / "dashboard.db", week("2029-W52"), *weeks)) as here:
        yield Served(told, here)


def a_digest(folder: Path) -> tuple[str, list[Told]]:
    with closing(new_file(folder / "chair.db")) as engine:
        office = Office(Store(engine, KEY), Plain())
        a_week(office)
        office.until(2030, 1, 14, 8)
        told = digests_of(office, "Mei")[0].words
        digest = office.run(office.store.read(COMPANY, lambda memory: memory.digests.latest(office.clock.now())))
        office.close()
    return told, [of_week(digest)]


@pytest.fixture(scope="module")
def page(week_of_northwind: Served, browser: Browser) -> Iterator[Page]:
    """Sign in, with a page that must not complain, load from elsewhere, or fail at anything."""
    link = week_of_northwind.here.dashboard.link
    address = link.partition("/-/")[0]
    page = browser.new_page(viewport={"width": 1280, "height": 900}, base_url=address)
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.set_default_timeout(20_000)
    page.goto(link)
    yield page
    page.close()
    assert complaints == []
    assert [url for url in asked if not url.startswith((address, "data:"))] == []


def test_a_tile_says_the_number_as_the_card_of_the_digest_does(week_of_northwind: Served, page: Page) -> None:
    said = CARD.search(week_of_northwind.told)
    assert said, week_of_northwind.told
    page.goto(HOME)
    tile = page.locator("#chart-response")
    expect(tile).to_contain_text(said[2])
    expect(tile.locator("small")).to_have_text(f"{said[1]} {said[3]}")


def test_lines_are_drawn_and_another_week_can_be_chosen(page: Page) -> None:
    page.goto(HOME)
    expect(page.locator("#chart-response-weeks .marks")).to_be_visible()
    page.locator("#period").select_option("2029-W52")
    page.get_by_role("button", name="Apply").click()
    expect(page.locator("#chart-response")).to_contain_text("62%")
    expect(page.locator("#chart-concern")).to_have_text("hidden")


def test_a_team_called_like_markup_is_words_and_nothing_runs(page: Page) -> None:
    page.goto("/-/dashboards/groups?period=2029-W52")
    expect(page.locator("#chart-groups")).to_contain_text(HOSTILE)
    expect(page.locator("#chart-bars .marks")).to_be_visible()
    assert page.locator("img").count() == 0


def test_the_rows_behind_it_can_be_sliced(page: Page) -> None:
    page.goto("/figures/figures?level=team&_facet=measure")
    expect(page.get_by_role("heading", name="figures")).to_be_visible()
    expect(page.locator(".facet-info")).to_contain_text("response")


def test_nothing_offers_to_write_sql(page: Page) -> None:
    page.goto("/-/dashboards/numbers/response")
    expect(page.locator("#chart-numbers")).to_contain_text("%")
    expect(page.get_by_text("View and edit SQL")).to_be_hidden()
    page.goto("/figures")
    assert page.locator("textarea").count() == 0

"""Take the pictures of the dashboard that docs/running.md shows: half a year of a made-up company, drawn by lot."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, expect, sync_playwright

from bot.dashboard.gate import HOME
from bot.digests.figures import Figure, Level, amount, count
from bot.digests.measures import Measure
from bot.digests.weeks import week_after
from storage.dashboard import Told
from tests.browser.conftest import CHROMIUM
from tests.browser.screenshots import PICTURES
from tests.shown import filled, shown, week

TEAMS = {"Checkout": "Product", "Claims": "Service", "Delivery": "Service", "Pricing": "Product", "Search": "Product"}
SMALL = "Search"  # a team of four: hidden in every week, and another one with it
WEEKS, FIRST = 26, "2030-W02"
SHARES = {
    Measure.RESPONSE: (0.45, 0.008),
    Measure.COVERAGE: (0.6, 0.01),
    Measure.CONCERN: (0.3, -0.004),
    Measure.RECONSIDERED: (0.55, 0.01),
}


def half_a_year() -> Iterator[Told]:
    lot, name = Random(7), FIRST  # noqa: S311  # a picture, the same each time
    for at in range(WEEKS):
        yield week(name, tuple(figures(lot, at)))
        name = week_after(name)


def figures(lot: Random, at: int) -> Iterator[Figure]:
    for measure, (begins, grows) in SHARES.items():
        share = min(0.95, begins + grows * at)
        yield drawn(lot, measure, share, 60)
        for department in ("Product", "Service"):
            yield drawn(lot, measure, share, 30, (Level.DEPARTMENT, department))
        hidden = {SMALL, lot.choice([team for team in TEAMS if team != SMALL])}
        for team in TEAMS:
            about = (Level.TEAM, team)
            yield Figure(measure, "", *about, hidden=True) if team in hidden else drawn(lot, measure, share, 14, about)
    yield drawn(lot, Measure.LOOP, 0.8, 24)
    yield drawn(lot, Measure.TALKED, 0.7, 9)
    yield count(Measure.WINS, lot.randrange(1, 6))
    yield count(Measure.OVERDUE, lot.randrange(3))
    yield amount(Measure.HOURS, round(lot.uniform(6, 30), 1), 8, "median")


def drawn(
    lot: Random, measure: Measure, share: float, whole: int, about: tuple[Level, str] = (Level.COMPANY, "")
) -> Figure:
    part = sum(lot.random() < share for _ in range(whole))
    return Figure(measure, "", *about, part=part, whole=whole)


def take(page: Page, path: str, name: str) -> None:
    page.goto(path)
    expect(page.locator(".marks").first).to_be_visible()
    page.screenshot(path=PICTURES / f"{name}.png")


def main() -> None:
    with TemporaryDirectory() as folder, shown(filled(Path(folder) / "dashboard.db", *half_a_year())) as here:
        link = here.dashboard.link
        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            page = browser.new_page(viewport={"width": 1280, "height": 900}, base_url=link.partition("/-/")[0])
            page.goto(link)
            take(page, HOME, "dashboard")
            take(page, "/-/dashboards/groups", "dashboard-groups")
            browser.close()


if __name__ == "__main__":
    main()

"""Draw every example on every platform to pictures: `make gallery`, then open gallery/index.html."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from html import escape
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from prompts.words import LANGUAGES
from tests.cards.examples import Example, every_example
from tests.cards.pages import JUDGES, RENDERER, playground_page, slack_page, slug, write
from tests.cards.teams_page import NEEDED, teams_page
from tests.source import HOUSE

FOLDER = HOUSE / "gallery"
PLATFORMS: dict[str, Callable[[str, str], str]] = {
    "slack": slack_page,
    "teams": teams_page,
    "playground": playground_page,
}
THEMES = ("light", "dark")
WIDTHS = (390, 1280)
ALONE = "name => { for (const one of document.querySelectorAll('.example')) one.hidden = one.id !== name; }"
TOGETHER = "() => { for (const one of document.querySelectorAll('.example')) one.hidden = false; }"
HEAD = """<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Every card of Empty Chair</title><style>
body { font: 15px sans-serif; margin: 24px; } h2 { margin-top: 40px; }
div { display: flex; flex-wrap: wrap; gap: 16px; }
figure { margin: 0; } figcaption { font-size: 12px; }
img { max-width: 390px; max-height: 480px; border: 1px solid #8886; }
</style><h1>Every card of Empty Chair</h1>"""


def chromium() -> str | None:
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def has_renderer() -> bool:
    """Tell whether Slack's and Teams' cards can be drawn here; fetch what draws them, if Node is there."""
    if not (RENDERER.exists() and NEEDED.exists()) and (npm := shutil.which("npm")):
        subprocess.run([npm, "ci", "--prefix", str(JUDGES), "--no-audit", "--no-fund", "--silent"], check=False)
    return RENDERER.exists() and NEEDED.exists() and shutil.which("node") is not None


EVERY_LOOK = tuple(product(LANGUAGES, THEMES))


def pictures(
    folder: Path,
    platforms: tuple[str, ...],
    examples: tuple[Example, ...],
    looks: tuple[tuple[str, str], ...] = EVERY_LOOK,
) -> Iterator[Path]:
    """Draw the examples, each in every language and theme of ``looks``, and yield each picture as it is done."""
    folder.mkdir(parents=True, exist_ok=True)
    outside = [] if os.geteuid() else ["--no-sandbox"]  # Chromium has no sandbox for root
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=outside)
        for platform, (language, theme) in product(platforms, looks):
            page = write(folder, PLATFORMS[platform](language, theme), f"{platform}-{language}-{theme}")
            yield from _taken(browser, page, theme, examples)
        browser.close()


def _taken(browser: Browser, page: Path, theme: str, examples: tuple[Example, ...]) -> Iterator[Path]:
    """Open a page once, which takes far longer than turning it to another width."""
    tab = browser.new_page(viewport={"width": WIDTHS[0], "height": 100}, timezone_id="Europe/Berlin")
    tab.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    tab.goto(page.as_uri())
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 100})
        tab.evaluate(TOGETHER)
        assert tab.evaluate("document.documentElement.scrollWidth") <= width, f"{page.stem} is wider than {width}."
        for example in examples:
            picture = page.parent / slug(example) / f"{page.stem}-{width}.png"
            tab.evaluate(ALONE, slug(example))
            tab.screenshot(path=picture, full_page=True)
            yield picture
    tab.close()


def index(folder: Path, drawn: list[Path]) -> str:
    parts = [HEAD]
    for example in every_example():
        mine = [file.relative_to(folder).as_posix() for file in drawn if file.parent.name == slug(example)]
        shown = "".join(
            f'<figure><a href="{file}"><img loading="lazy" src="{file}" alt="{escape(file)}"></a>'
            f"<figcaption>{escape(Path(file).stem)}</figcaption></figure>"
            for file in mine
        )
        parts.append(f"<h2>{escape(example.name)}</h2><div>{shown}</div>")
    return "".join(parts)


def main() -> None:
    if not chromium():
        sys.exit("The gallery needs Chromium, and there is none here.")
    if not has_renderer():
        sys.stderr.write("Skipped: Slack's and Teams' pictures, which need Node and npm.\n")
    platforms = tuple(PLATFORMS) if has_renderer() else ("playground",)
    drawn = []
    for picture in pictures(FOLDER, platforms, every_example()):
        drawn.append(picture)
        sys.stderr.write(f"\r{len(drawn)} pictures")
    (FOLDER / "index.html").write_text(index(FOLDER, drawn), encoding="utf-8")
    sys.stderr.write(f". Open {FOLDER.name}/index.html.\n")


if __name__ == "__main__":
    main()

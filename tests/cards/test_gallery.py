"""The gallery: every example drawn on every platform, in pictures that are not empty."""

import os
from pathlib import Path

import pytest

from prompts.words import LANGUAGES
from tests.cards.examples import every_example
from tests.cards.gallery import PLATFORMS, THEMES, WIDTHS, chromium, has_renderer, index, pictures
from tests.cards.pages import RENDERER, playground_page, slack_page, slug
from tests.cards.teams_page import teams_page

IN_CI = "CHAIR_CI" in os.environ
needs_renderer = pytest.mark.skipif(
    not (IN_CI or RENDERER.exists()), reason="Slack's blocks are drawn with Node; `make gallery` fetches what it needs."
)
needs_chromium = pytest.mark.skipif(not (IN_CI or chromium()), reason="Pictures need Chromium.")
FEW = every_example()[:1]
LOOKS = tuple(zip(LANGUAGES, THEMES, strict=False))  # widths do not depend on the colours: each language once


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_playground_page_has_every_example(language: str) -> None:
    page = playground_page(language, "light")
    assert all(f'id="{slug(example)}"' in page for example in every_example())


@needs_renderer
@pytest.mark.parametrize("language", LANGUAGES)
def test_slacks_page_has_every_example_with_its_words(language: str) -> None:
    page = slack_page(language, "light")
    assert has_renderer()
    for example in every_example():
        section = page.partition(f'id="{slug(example)}"')[2].partition("</section></section>")[0]
        assert len(section) > 300, f"{example.name} is empty."


@needs_renderer
@pytest.mark.parametrize("language", LANGUAGES)
def test_teams_page_is_given_every_example(language: str) -> None:
    page = teams_page(language, "light")
    for example in every_example():
        assert f'<section class="example" id="{slug(example)}">' in page
        assert f'"{slug(example)}": [{{"type": "AdaptiveCard"' in page, f"{example.name} is empty."


@needs_renderer
def test_light_and_dark_differ() -> None:
    assert teams_page("en", "dark") != teams_page("en", "light")
    assert 'jsx" data-theme="dark"' in slack_page("en", "dark")
    assert 'jsx" data-theme="dark"' not in slack_page("en", "light")


@needs_renderer
@needs_chromium
def test_a_picture_is_taken_of_every_example_and_none_is_wider_than_its_page(tmp_path: Path) -> None:
    drawn = [*pictures(tmp_path, tuple(PLATFORMS), FEW, LOOKS)]
    assert len({*drawn}) == len(FEW) * len(PLATFORMS) * len(LOOKS) * len(WIDTHS)
    assert min(picture.stat().st_size for picture in drawn) > 2000
    page = index(tmp_path, drawn)
    assert page.count("<img") == len(drawn)

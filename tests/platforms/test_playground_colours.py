"""Everybody can read the page: WCAG 2.2 AA asks for 4.5 : 1 for words and 3 : 1 for the edges of what is pressed."""

import re

import pytest

from bot.playground.hear import ASSETS

WORDS = [
    *(
        (ink, ground)
        for ink in ("ink", "quiet", "accent", "warn")
        for ground in ("ground", "rail", "raised", "soft", "note")
    ),
    *((ink, "accent-soft") for ink in ("ink", "quiet", "accent")),
    ("accent-ink", "accent"),
]
EDGES = [("edge", ground) for ground in ("ground", "raised", "note", "soft")]


def colours(scheme: str) -> dict[str, str]:
    css = ASSETS["look.css"].decode()
    light, dark = (
        re.findall(r"--([\w-]+): (#[0-9a-f]{6});", part) for part in css.split("@media (prefers-color-scheme", 1)
    )
    assert len(dark) > 10, "Found hardly any colours; have they moved?"
    return dict(light) | (dict(dark) if scheme == "dark" else {})


def luminance(colour: str) -> float:
    """Return the relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("pairs", "least"), [(WORDS, 4.5), (EDGES, 3.0)])
def test_everything_stands_out_enough(scheme: str, pairs: list[tuple[str, str]], least: float) -> None:
    known = colours(scheme)
    measured = {pair: round(contrast(known[pair[0]], known[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in measured.items() if ratio < least} == {}


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)

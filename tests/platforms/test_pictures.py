"""Charts become PNG that load quickly, whatever they are called; what cannot be drawn is said, and nothing fails."""

import asyncio
import struct
import sys
import zlib
from pathlib import Path

import pytest

from bot.charts import GAP, MAX_BARS, Chart, NoChart, Picture
from bot.pictures import DRAWS, MOST, PNG, NotDrawn, checkup, drawn, drawn_apart
from bot.pictures.spec import DARK, LIGHT, Colours, spec_of
from bot.playground.pictures import address_of
from tests.pictures import PICTURE, SHARES
from tests.platforms.northwind_page import Page, on_the_page

HOSTILE = '"]; alert(1) //\\" <b>x</b> \u202e שלום 👩\u200d👩\u200d👧 営業部 ' + "x" * 60


def size_of(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return int(width), int(height)


def colours_in(png: bytes) -> int:
    """Return how many different bytes its pixels have: a blank one has hardly any."""
    parts, at = b"", len(PNG)
    while at < len(png):
        length, kind = struct.unpack(">I4s", png[at : at + 8])
        parts += png[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += length + 12
    return len(set(zlib.decompress(parts)))


def contrast(one: str, other: str) -> float:
    """Return how much two colours stand out. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio."""
    darker, lighter = sorted(map(_luminance, (one, other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_largest_picture_with_names_of_any_kind_loads_quickly_and_is_not_blank() -> None:
    months = Chart("Wins a month", tuple((f"{at}\n2030", at * 999) for at in range(13)), upright=True)
    picture = Picture("x", (months, Chart(HOSTILE, tuple((HOSTILE, 12_345 - at) for at in range(MAX_BARS)))))
    png = asyncio.run(drawn(picture))
    assert png.startswith(PNG)
    assert len(png) <= MOST
    width, height = size_of(png)
    assert width > height > 500
    assert colours_in(png) > 50


def test_what_cannot_be_drawn_is_said_in_the_log_once(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(NotDrawn):
        drawn_apart(b'{"mark": "nonsense"}')
    assert len(caplog.records) == 1


def test_names_are_data_and_never_code() -> None:
    chart = Chart("T", ((HOSTILE, 1),))
    [shown] = spec_of(Picture("x", (chart,)))["vconcat"]
    read = shown["encoding"]["y"]["axis"]["labelExpr"]
    assert read.startswith('[["\\"]; alert(1) //')
    assert read.endswith('\\u2026"]][datum.value]')


def test_a_share_is_shown_with_its_interval_and_what_is_hidden_as_a_gap() -> None:
    [shown] = spec_of(SHARES)["vconcat"]
    assert [bar["said"] for bar in shown["data"]["values"]] == ["54 %", GAP, "0 %"]
    assert [(bar["low"], bar["high"]) for bar in shown["data"]["values"]] == [(51, 56), (None, None), (0, 43)]
    assert [layer["mark"]["type"] for layer in shown["layer"]] == ["bar", "rule", "text"]
    assert asyncio.run(drawn(SHARES)).startswith(PNG)


def test_a_chart_of_nothing_but_gaps_is_drawn_as_well() -> None:
    gaps = Picture("x", (Chart("Answers", (("7", None), ("14", None)), upright=True, ends=(None, None)),))
    assert asyncio.run(drawn(gaps)).startswith(PNG)


def test_every_bar_has_an_interval_or_none_does() -> None:
    with pytest.raises(NoChart, match="intervals"):
        Chart("Answers", (("7", 1), ("14", 2)), ends=((0, 2),))


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_letters_and_bars_stand_out_as_wcag_has_it(look: Colours) -> None:
    assert contrast(look.ink, look.paper) >= 4.5
    assert contrast(look.bar, look.paper) >= 3
    assert contrast(look.ends, look.bar) >= 2


def test_whoever_looks_in_the_dark_gets_a_dark_one_with_the_same_numbers(tmp_path: Path) -> None:
    light, dark = spec_of(PICTURE), spec_of(PICTURE, DARK)
    assert light["background"] != dark["background"]
    assert [chart["data"] for chart in light["vconcat"]] == [chart["data"] for chart in dark["vconcat"]]

    async def story(page: Page) -> None:
        bodies = [await (await page.client.get(address_of(PICTURE) + end)).read() for end in ("", "?dark")]
        assert all(body.startswith(PNG) for body in bodies)
        assert bodies[0] != bodies[1]

    on_the_page(tmp_path, story)


def test_whoever_cannot_draw_is_told_by_doctor_and_whoever_can_is_told_nothing() -> None:
    assert checkup() == ()
    [(what, state, words)] = checkup("no_such_library")
    assert (what, state) == ("pictures", "look")
    assert "vl-convert-python" in words


def test_what_draws_is_imported_in_its_own_process_alone() -> None:
    assert "vl_convert" not in sys.modules
    assert "import vl_convert" in Path(DRAWS).read_text(encoding="utf-8")


@pytest.mark.parametrize("counts", [(), (("x", 1),) * (MAX_BARS + 1)])
def test_a_chart_has_bars_and_not_too_many(counts: tuple[tuple[str, int], ...]) -> None:
    with pytest.raises(NoChart, match="bars"):
        Chart("Wins a month", counts)


@pytest.mark.parametrize("alt", ["", " ", "x" * 2001])
def test_a_picture_says_in_words_what_it_shows(alt: str) -> None:
    with pytest.raises(NoChart, match="picture"):
        Picture(alt, PICTURE.charts)


def test_the_page_shows_it_and_nothing_that_is_no_picture(tmp_path: Path) -> None:
    async def story(page: Page) -> None:
        shown = await page.client.get(address_of(PICTURE))
        assert (shown.status, shown.content_type) == (200, "image/png")
        assert (await shown.read()).startswith(PNG)
        for wrong in ("x", "eJyrVgIAAjUBAQ==", "%00", "eJw" * 50):
            assert (await page.client.get(f"/picture/{wrong}")).status == 404
        assert (await page.client.get(address_of(PICTURE), headers={"Host": "evil.example"})).status == 401

    on_the_page(tmp_path, story)

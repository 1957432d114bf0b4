"""Charts become PNG that load quickly, whatever they are called; what cannot be drawn is said, and nothing fails."""

import asyncio
import struct
import sys
import zlib
from pathlib import Path

import pytest

from bot.charts import MAX_BARS, Chart, NoChart, Picture
from bot.pictures import DRAWS, MOST, PNG, NotDrawn, checkup, drawn, drawn_apart
from bot.pictures.spec import spec_of
from bot.playground.pictures import address_of
from tests.pictures import PICTURE
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

"""What a chart looks like, in Vega-Lite. https://vega.github.io/vega-lite/docs."""

import json
from typing import Any

from bot.charts import Chart, Picture

Json = dict[str, Any]
BREAK = "\n"
WIDTH, HEIGHT, ROW = 480, 120, 24
INK, BAR, PAPER = "#1f2937", "#1f6f8b", "#ffffff"  # its own light ground: in dark mode it is a card, and reads
FONT = "Liberation Sans, sans-serif"  # comes with what draws it, so it looks the same on every machine
LONGEST = 32  # characters of a name; Vega would cut a letter of two halves in two, and fail


def spec_of(picture: Picture) -> Json:
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "background": PAPER,
        "padding": 20,
        "spacing": 28,
        "config": {
            "font": FONT,
            "view": {"stroke": "transparent"},
            "title": {"anchor": "start", "color": INK, "fontSize": 15, "offset": 14},
            "axis": {"labelColor": INK, "labelFontSize": 12, "domain": False, "ticks": False, "labelPadding": 6},
        },
        "vconcat": [_upright(chart) if chart.upright else _lying(chart) for chart in picture.charts],
    }


def _upright(chart: Chart) -> Json:
    return _bars(chart, "x", "y", {"labelAngle": 0}, {"dy": -9})


def _lying(chart: Chart) -> Json:
    return _bars(chart, "y", "x", {"labelLimit": 0}, {"dx": 6, "align": "left"})


def _bars(chart: Chart, names: str, counts: str, labels: Json, look: Json) -> Json:
    """Return bars with their numbers. Places and not names keep them apart: two may be called the same."""
    values = [{"place": place, "count": count} for place, (_, count) in enumerate(chart.counts)]
    return {
        "title": chart.title,
        "width": WIDTH,
        "height": HEIGHT if chart.upright else ROW * len(chart.counts),
        "data": {"values": values},
        "encoding": {
            names: {
                "field": "place",
                "type": "ordinal",
                "title": None,
                "axis": labels | {"labelExpr": _names_of(chart)},
            },
            counts: {"field": "count", "type": "quantitative", "axis": None, "scale": {"domainMin": 0}},
        },
        "layer": [
            {"mark": {"type": "bar", "color": BAR, "cornerRadiusEnd": 4}},
            {"mark": {"type": "text", "color": INK, "fontSize": 12, **look}, "encoding": {"text": {"field": "count"}}},
        ],
    }


def _names_of(chart: Chart) -> str:
    """Return the names as an array that Vega reads: literals of JSON, which are no code whatever stands in them."""
    return f"{json.dumps([list(map(_cut, name.split(BREAK))) for name, _ in chart.counts])}[datum.value]"


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"

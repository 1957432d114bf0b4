"""What a chart looks like, in Vega-Lite. https://vega.github.io/vega-lite/docs."""

import json
from dataclasses import dataclass
from typing import Any

from bot.charts import GAP, Chart, Picture

Json = dict[str, Any]
BREAK = "\n"
WIDTH, HEIGHT, ROW = 480, 120, 24
FONT = "Liberation Sans, sans-serif"  # comes with what draws it, so it looks the same on every machine
LONGEST = 32  # characters of a name; Vega would cut a letter of two halves in two, and fail


@dataclass(frozen=True, slots=True)
class Colours:
    """Of letters, bars, the ends of their intervals and the ground. Letters and bars stand out 4.5 to 1 and 3 to 1."""

    ink: str
    bar: str
    ends: str
    paper: str


@dataclass(frozen=True, slots=True)
class Lie:
    """Which way bars lie: on which axis ``names`` and ``counts`` are, how names are written, where numbers stand."""

    names: str
    counts: str
    labels: Json
    beside: Json


UPRIGHT = Lie("x", "y", {"labelAngle": 0}, {"dy": -9})
LYING = Lie("y", "x", {"labelLimit": 0}, {"dx": 6, "align": "left"})
LIGHT = Colours("#1f2937", "#1f6f8b", "#0b2f3c", "#ffffff")  # with its own ground, so it reads on a dark page as well
DARK = Colours("#e5e7eb", "#4aa3c2", "#d7eef6", "#1b1f24")


def spec_of(picture: Picture, look: Colours = LIGHT) -> Json:
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "background": look.paper,
        "padding": 20,
        "spacing": 28,
        "config": {
            "font": FONT,
            "view": {"stroke": "transparent"},
            "title": {"anchor": "start", "color": look.ink, "fontSize": 15, "offset": 14},
            "axis": {"labelColor": look.ink, "labelFontSize": 12, "domain": False, "ticks": False, "labelPadding": 6},
        },
        "vconcat": [_bars(chart, look, UPRIGHT if chart.upright else LYING) for chart in picture.charts],
    }


def _bars(chart: Chart, look: Colours, lie: Lie) -> Json:
    """Return bars with their numbers. Places and not names keep them apart: two may be called the same."""
    place = {"field": "place", "type": "ordinal", "title": None, "axis": lie.labels | {"labelExpr": _names_of(chart)}}
    length = {
        "field": "count",
        "type": "quantitative",
        "axis": None,
        "scale": {"domainMin": 0, "domainMax": _room(chart)},
    }
    said = {"text": {"field": "said"}, lie.counts: length | {"field": "top"}}
    return {
        "title": chart.title,
        "width": WIDTH,
        "height": HEIGHT if chart.upright else ROW * len(chart.counts),
        "data": {"values": _values(chart)},
        "encoding": {lie.names: place},
        "layer": [
            {"mark": {"type": "bar", "color": look.bar, "cornerRadiusEnd": 4}, "encoding": {lie.counts: length}},
            *_whiskers(chart, look, lie.counts, length),
            {"mark": {"type": "text", "color": look.ink, "fontSize": 12, **lie.beside}, "encoding": said},
        ],
    }


def _whiskers(chart: Chart, look: Colours, counts: str, length: Json) -> list[Json]:
    """Return what shows how sure a share is, where it does: a line from end to end."""
    if not any(chart.ends):
        return []
    ends = {counts: length | {"field": "low"}, f"{counts}2": {"field": "high"}}
    return [{"mark": {"type": "rule", "color": look.ends, "strokeWidth": 2}, "encoding": ends}]


def _values(chart: Chart) -> list[Json]:
    """Return the bars. ``top`` is where the number stands: above the interval, where there is one."""
    ends = chart.ends or (None,) * len(chart.counts)
    return [
        {
            "place": place,
            "count": count,
            "said": GAP if count is None else f"{count}{chart.unit}",
            "low": low,
            "high": high,
            "top": max(count or 0, high or 0),
        }
        for place, ((_, count), (low, high)) in enumerate(
            zip(chart.counts, (pair or (None, None) for pair in ends), strict=True)
        )
    ]


def _room(chart: Chart) -> int:
    """Return how far the longest bar reaches, so that one of nothing but noughts has a ground line too."""
    return max(chart.most, *(pair[1] for pair in chart.ends if pair), 1)


def _names_of(chart: Chart) -> str:
    """Return the names as an array that Vega reads: literals of JSON, which are no code whatever stands in them."""
    return f"{json.dumps([list(map(_cut, name.split(BREAK))) for name, _ in chart.counts])}[datum.value]"


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"

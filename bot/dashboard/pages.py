"""What the dashboard's pages show: tiles, lines, bars and tables, as datasette-dashboards is told of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
FILE = "figures"  # what the database is called in addresses
READER = {"id": "reader"}
VEGA_LITE: Json = {
    "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
    "usermeta": {"embedOptions": {"ast": True, "actions": False, "logLevel": 1}},  # no code of text, no other site
}
BLUE = "#1f6f8b"
PERCENT = {"type": "quantitative", "scale": {"domain": [0, 100]}, "title": "%"}


@dataclass(frozen=True, slots=True)
class Pages:
    """What is shown, by name: ``words`` are titles, ``asked`` is how each is asked for, ``choices`` how filters are.

    ``tiles`` and ``lines`` are names of numbers, in their order.
    """

    tiles: Sequence[str]
    lines: Sequence[str]
    words: Mapping[str, str]
    asked: Mapping[str, str]
    choices: Mapping[str, str]


def metadata(pages: Pages) -> Json:
    """Return what Datasette is told: nobody but the reader, no SQL of theirs, and two dashboards."""
    return {
        "title": pages.words["title"],
        "allow": READER,
        "databases": {FILE: {"tables": {"figures": {"size": 100}}}},
        "plugins": {"datasette-dashboards": {"numbers": _numbers(pages), "groups": _groups(pages)}},
    }


def queries(told: Json) -> frozenset[str]:
    """Return all that the pages ask: nothing else is answered."""
    boards = told["plugins"]["datasette-dashboards"].values()
    return frozenset(chart["query"] for board in boards for chart in board["charts"].values())


def _numbers(pages: Pages) -> Json:
    tiles = {slug(name): _chart(name, pages, "metric", {"field": "shown"}) for name in pages.tiles}
    lines = {f"{slug(name)}-weeks": _chart(f"{name}-weeks", pages, "vega-lite", _line()) for name in pages.lines}
    names, weeks = [*tiles], [*lines]
    return _board(
        "numbers",
        pages,
        ("about", "period"),
        {**tiles, **lines, "all": _chart("all", pages, "table", {})},
        [*(names[at : at + 4] for at in range(0, len(names), 4)), *([one] * 4 for one in weeks), ["all"] * 4],
    )


def _groups(pages: Pages) -> Json:
    charts = {"bars": _chart("bars", pages, "vega-lite", _bars()), "groups": _chart("groups", pages, "table", {})}
    return _board("groups", pages, ("measure", "level", "period"), charts, [["bars", "bars"], ["groups", "groups"]])


def _board(name: str, pages: Pages, filters: Sequence[str], charts: Json, layout: Sequence[Sequence[str]]) -> Json:
    return {
        "title": pages.words[f"board-{name}"],
        "description": pages.words[f"about-{name}"],
        "layout": layout,
        "filters": {one: _filter(one, pages) for one in filters},
        "charts": charts,
    }


def _filter(name: str, pages: Pages) -> Json:
    return {"name": pages.words[f"filter-{name}"], "type": "select", "db": FILE, "query": pages.choices[name]}


def _chart(name: str, pages: Pages, library: str, display: Json) -> Json:
    return {
        "title": pages.words[name],
        "db": FILE,
        "query": pages.asked[name],
        "library": library,
        "display": display,
    }


def _line() -> Json:
    """Return a line a week, with its interval around it. https://vega.github.io/vega-lite/docs/area.html."""
    return {
        **VEGA_LITE,
        "height": 160,
        "encoding": {"x": {"field": "period", "type": "ordinal", "title": None, "axis": {"labelOverlap": True}}},
        "layer": [
            {
                "mark": {"type": "area", "color": BLUE, "opacity": 0.15},
                "encoding": {"y": {"field": "low", **PERCENT}, "y2": {"field": "high"}},
            },
            {
                "mark": {"type": "line", "color": BLUE, "point": {"color": BLUE}, "tooltip": {"content": "data"}},
                "encoding": {"y": {"field": "percent", **PERCENT}},
            },
        ],
    }


def _bars() -> Json:
    """Return a dot a group, with its interval as a bar."""
    return {
        **VEGA_LITE,
        "height": {"step": 24},
        "encoding": {"y": {"field": "grp", "type": "nominal", "title": None}},
        "layer": [
            {
                "mark": {"type": "rule", "color": BLUE, "opacity": 0.4, "size": 6},
                "encoding": {"x": {"field": "low", **PERCENT}, "x2": {"field": "high"}},
            },
            {
                "mark": {"type": "point", "filled": True, "size": 90, "color": BLUE, "tooltip": {"content": "data"}},
                "encoding": {"x": {"field": "percent", **PERCENT}},
            },
        ],
    }


def slug(name: str) -> str:
    """Return what a number is called in addresses."""
    return name.replace(" ", "-")

"""What the dashboard calls what it shows. Numbers keep their places in its wordings: SQL puts them in."""

from collections.abc import Mapping

from bot.digests.measures import Measure
from prompts.words import Say

PLACES = {name: f"{{{name}}}" for name in ("part", "whole", "percent", "low", "high")}
TILES = {
    Measure.RESPONSE: "dashboard-response",
    Measure.COVERAGE: "dashboard-coverage",
    Measure.CONCERN: "dashboard-concern",
    Measure.RECONSIDERED: "dashboard-reconsidered",
    Measure.LOOP: "dashboard-loop",
    Measure.TALKED: "dashboard-talked",
    Measure.WINS: "dashboard-wins",
    Measure.OVERDUE: "dashboard-overdue",
}
LINES = (Measure.RESPONSE, Measure.COVERAGE, Measure.CONCERN, Measure.RECONSIDERED)
PARTS = {
    "title": "dashboard",
    "board-numbers": "dashboard-numbers",
    "about-numbers": "dashboard-numbers-about",
    "board-groups": "dashboard-groups",
    "about-groups": "dashboard-groups-about",
    "filter-about": "dashboard-about",
    "filter-period": "dashboard-period",
    "filter-measure": "dashboard-measure",
    "filter-level": "dashboard-level",
    "all": "dashboard-all",
    "bars": "dashboard-bars",
    "groups": "dashboard-all",
}
WORDINGS = {
    "hidden": "dashboard-hidden",
    "none": "dashboard-none",
    "teamless": "dashboard-teamless",
    "measure": "dashboard-column-measure",
    "kind": "dashboard-column-kind",
    "grp": "dashboard-column-group",
    "shown": "dashboard-column-shown",
    "made": "dashboard-column-made",
}


def titles(say: Say) -> Mapping[str, str]:
    """Return what each part of the pages is called, by its name there."""
    tiles = {measure.value: say.plain(key) for measure, key in TILES.items()}
    weeks = {f"{measure}-weeks": say.plain("dashboard-weeks", name=tiles[measure]) for measure in LINES}
    return {**tiles, **weeks, **{name: say.plain(key) for name, key in PARTS.items()}}


def wordings(say: Say) -> Mapping[str, str]:
    """Return what stands in tiles and tables besides numbers."""
    filled = {
        "percent": say.plain("dashboard-percent", percent=PLACES["percent"]),
        "interval": say.plain("dashboard-interval", **{k: PLACES[k] for k in ("part", "whole", "low", "high")}),
    }
    return {**filled, **{name: say.plain(key) for name, key in WORDINGS.items()}}

"""Every number has a definition, and the page that CX leads read says the same."""

from bot.digests.definitions import DEFINITIONS
from bot.digests.measures import Measure
from tests.metrics_page import PAGE, written


def test_every_measure_is_defined_and_nothing_else() -> None:
    assert len(Measure) > 20, "Found hardly any measures."
    assert {*DEFINITIONS} == {*Measure}


def test_a_value_has_a_unit_and_nothing_else_has_one() -> None:
    assert [each for each, made in DEFINITIONS.items() if bool(made.unit) != (made.shape == "value")] == []


def test_the_page_has_the_definitions_of_today() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert page == written(page), "docs/metrics.md is out of date: python -m tests.metrics_page writes it anew."

"""SECURITY.md says what stops whom, and every line of it names tests that are there."""

import re

from tests.source import HOUSE

PAGE = (HOUSE / "SECURITY.md").read_text(encoding="utf-8")


def threats() -> list[list[str]]:
    """Return the rows of the table: who, what they would like to do, what stops them, shown by."""
    rows = [
        [cell.strip() for cell in line.strip("|\n ").split("|")] for line in PAGE.splitlines() if line.count("|") == 5
    ]
    found = [row for row in rows if row[0] not in ("who", "-")]
    assert len(found) > 10, "Found hardly any threats; has the table moved?"
    return found


def test_whatever_stops_somebody_is_shown_by_tests_that_are_there() -> None:
    for who, what, stops, shown in threats():
        named = re.findall(r"`(tests/[\w/]+\.py)`", shown)
        assert named, f"Nothing shows what stops {who}."
        assert all((HOUSE / file).is_file() for file in named), f"{who}: {named}"
        assert what
        assert stops


def test_it_says_how_to_report_what_is_supported_and_what_is_not_defended() -> None:
    chapters = re.findall(r"^## (.+)$", PAGE, re.MULTILINE)
    assert chapters == [
        "Reporting",
        "Supported versions",
        "What we protect, from whom",
        "What we do not defend against",
    ]
    assert PAGE.partition("## What we do not defend against")[2].count("\n- **") > 5


def test_the_front_page_leads_there() -> None:
    assert "`SECURITY.md`" in (HOUSE / "README.md").read_text(encoding="utf-8")

"""The file behind the dashboard: figures as digests have them, what is hidden not in it, and never a half of it."""

import re
import sqlite3
import stat
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest

from bot.dashboard.pages import metadata, queries
from bot.digests.definitions import DEFINITIONS
from bot.digests.figures import Figure, Level
from bot.digests.measures import Measure
from bot.digests.ratios import Ratio
from handlers.operate.dashboard import pages_in
from prompts.digests.dashboard import wordings
from prompts.digests.shares import share
from prompts.words import Say
from storage.dashboard import CannotWrite, Told, written_anew
from storage.dashboard.asked import ABOUTS, LEVELS, MEASURES, PERIODS, bars, groups, numbers, tile, weekly
from tests.shown import FIGURES, FORMULA, HOSTILE, filled, week
from tests.source import HOUSE

EN = wordings(Say("en"))
NONE = EN["none"]
NUMBERS = ("part", "whole", "value", "n")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return filled(tmp_path / "dashboard.db")


def rows(file: Path, sql: str, **given: str) -> list[dict[str, object]]:
    """Ask as a page does: what is not chosen is empty."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as db:
        db.row_factory = sqlite3.Row
        chosen: Mapping[str, str] = {"about": "", "period": "", "measure": "", "level": "", **given}
        return [dict(row) for row in db.execute(sql, chosen)]


def said(file: Path, measure: Measure, **given: str) -> object:
    [row] = rows(file, tile(measure, EN), **given)
    return row["shown"]


def test_every_figure_is_a_row_with_the_same_numbers_and_no_other(file: Path) -> None:
    found = rows(file, "select * from figures where period = '2030-W02' order by rowid")
    assert len(found) == len(FIGURES)
    for row, figure in zip(found, FIGURES, strict=True):
        assert (row["measure"], row["kind"], row["level"]) == (figure.measure, figure.kind, figure.level)
        assert [row[name] for name in NUMBERS] == [getattr(figure, name) for name in NUMBERS]
        assert row["hidden"] == figure.hidden
        assert (row["starts"], row["ends"]) == ("2030-01-06T23:00:00+00:00", "2030-01-13T23:00:00+00:00")


def test_a_share_has_its_per_cent_and_interval_as_the_digest_says_them(file: Path) -> None:
    [row] = rows(file, "select * from figures where part = 8 and level = 'company' and period = '2030-W02'")
    assert share(Ratio(8, 13), Say("en")) == "{percent}% (95% interval: {low} to {high}%)".format(**row)


def test_of_what_is_hidden_there_is_no_number_even_if_somebody_forgot_to_take_it_out(tmp_path: Path) -> None:
    leaky = Figure(Measure.RESPONSE, part=3, whole=4, value=0.75, n=4, hidden=True)
    [row] = rows(filled(tmp_path / "d.db", week("2030-W02", (leaky,))), "select * from figures")
    assert {row[name] for name in (*NUMBERS, "percent", "low", "high")} == {None}
    assert row["hidden"] == 1


def test_all_columns_have_types_and_what_pages_look_for_has_an_index(file: Path) -> None:
    columns = rows(file, "select name, type, \"notnull\" as held from pragma_table_info('figures')")
    assert {one["type"] for one in columns} == {"TEXT", "INTEGER", "REAL"}
    assert {one["name"] for one in columns if not one["held"]} == {*NUMBERS, "percent", "low", "high"}
    plan = rows(file, f"explain query plan {tile(Measure.WINS, EN)}")
    assert any("USING INDEX" in str(step["detail"]) for step in plan)


@pytest.mark.parametrize("choices", [ABOUTS, PERIODS, MEASURES, LEVELS])
def test_what_there_is_to_choose_is_found_in_an_index_and_no_row_is_read(file: Path, choices: str) -> None:
    steps = [str(step["detail"]) for step in rows(file, f"explain query plan {choices}")]
    looked = [step for step in steps if "figures" in step]
    assert looked
    assert all("USING COVERING INDEX" in step for step in looked)
    assert rows(file, choices)


def test_the_company_is_the_first_that_one_may_choose(file: Path) -> None:
    assert [row["about"] for row in rows(file, ABOUTS)][:2] == ["company", "department: Product"]
    assert [row["period"] for row in rows(file, PERIODS)] == ["2030-W02", "2030-W01"]
    assert [row["measure"] for row in rows(file, MEASURES)] == ["response"]


def test_each_number_is_defined_beside_it(file: Path) -> None:
    found = rows(file, "select * from definitions")
    assert {row["measure"]: row["formula"] for row in found} == {
        measure.value: one.formula for measure, one in DEFINITIONS.items()
    }


@pytest.mark.parametrize("table", ["figures", "definitions"])
def test_every_column_is_explained_and_no_other(file: Path, table: str) -> None:
    columns = [row["name"] for row in rows(file, f"select name from pragma_table_info('{table}')")]  # noqa: S608
    page = (HOUSE / "docs" / "data.md").read_text(encoding="utf-8")
    chapter = page.partition(f"| column of `{table}` |")[2].partition("\n\n")[0]
    assert re.findall(r"^\| `(\w+)` \|", chapter, re.MULTILINE) == columns


def test_it_is_its_owners_alone(file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_it_is_put_in_the_place_of_the_old_one_at_once(file: Path) -> None:
    before = file.read_bytes()
    with written_anew(file) as put:
        put(week("2030-W03"))
        assert file.read_bytes() == before
    assert {row["period"] for row in rows(file, "select period from figures")} == {"2030-W03"}
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_what_breaks_off_leaves_the_old_one_and_nothing_else(file: Path) -> None:
    before = file.read_bytes()
    with pytest.raises(AttributeError), written_anew(file) as put:
        put(cast("Told", None))
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize("what", [b"", b"dear diary", None])
def test_no_other_file_is_ever_overwritten(tmp_path: Path, what: bytes | None) -> None:
    other = tmp_path / "chair.db"
    if what is None:
        with closing(sqlite3.connect(other)) as db:
            db.execute("create table figures (measure text)")
    else:
        other.write_bytes(what)
    before = other.read_bytes()
    with pytest.raises(CannotWrite, match="is something else than a dashboard's file"):
        filled(other)
    assert other.read_bytes() == before


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=r"dashboard\.db cannot be written: No such file or directory\. Make"):
        filled(tmp_path / "nowhere" / "dashboard.db")


def test_a_tile_says_a_number_of_the_latest_week_as_the_digest_does(file: Path) -> None:
    assert said(file, Measure.RESPONSE) == "62%<small>8 of 13 (95% interval: 36 to 82%)</small>"
    assert said(file, Measure.WINS) == "3"
    assert said(file, Measure.OVERDUE) == "3"
    assert said(file, Measure.CONCERN) == "hidden"
    assert said(file, Measure.COVERAGE) == said(file, Measure.LOOP) == NONE


def test_a_tile_says_the_number_of_the_group_and_of_the_period_that_one_chose(file: Path) -> None:
    assert str(said(file, Measure.RESPONSE, about="team: Checkout")).startswith("86%<small>6 of 7 ")
    assert said(file, Measure.RESPONSE, about="team: ") == "hidden"
    assert said(file, Measure.WINS, period="2030-W01") == NONE
    assert said(file, Measure.WINS, about="team: Checkout") == NONE


def test_a_month_stands_beside_its_weeks_and_does_not_count_as_the_latest(tmp_path: Path) -> None:
    month = Told("month", "2030-01", week("2030-W01").start, week("2030-W04").end, (Figure(Measure.WINS, part=9),))
    file = filled(tmp_path / "d.db", week("2030-W02"), month)
    assert said(file, Measure.WINS) == "3"
    assert said(file, Measure.WINS, period="2030-01") == "9"
    assert [row["period"] for row in rows(file, weekly(Measure.WINS))] == ["2030-W02"]


def test_week_by_week_what_is_hidden_is_a_gap(tmp_path: Path) -> None:
    hidden = Figure(Measure.RESPONSE, hidden=True)
    file = filled(tmp_path / "d.db", week("2030-W01"), week("2030-W02", (hidden,)), week("2030-W03"))
    found = rows(file, weekly(Measure.RESPONSE))
    assert [(row["period"], row["percent"]) for row in found] == [
        ("2030-W01", 62),
        ("2030-W02", None),
        ("2030-W03", 62),
    ]


def test_groups_stand_side_by_side_and_the_hidden_ones_have_no_bar(file: Path) -> None:
    assert {row["grp"] for row in rows(file, bars(EN))} == {"Checkout", HOSTILE}
    shown = {row["group"]: row["shown"] for row in rows(file, groups(EN))}
    assert shown == {
        "Checkout": "86%", "&lt;img src=x onerror=alert(1)&gt;": "33%", f"'{FORMULA}": "hidden",
        "Without a team": "hidden",
    }  # fmt: skip
    assert [row["group"] for row in rows(file, groups(EN), level="department")] == ["Product"]


def test_all_numbers_of_a_group_are_in_one_table_and_nothing_is_a_line_of_dashes(file: Path) -> None:
    found = {(row["number"], row["kind"]): (row["shown"], row["made of"]) for row in rows(file, numbers(EN))}
    assert found["response", ""] == ("62%", "8 of 13 (95% interval: 36 to 82%)")
    assert found["hours to reconsider", "median"] == (7.25, 12)
    assert found["concern", ""] == ("hidden", "")
    assert found["coverage", ""] == (NONE, "")
    assert [set(row.values()) for row in rows(file, numbers(EN), about="team: nobody's")] == [{NONE}]


def test_words_that_somebody_chose_are_no_formula_to_a_spreadsheet(file: Path) -> None:
    told = rows(file, "select grp, about from figures where grp like '%HYPERLINK%'")
    assert told == [{"grp": f"'{FORMULA}", "about": f"team: '{FORMULA}"}]


@pytest.mark.parametrize("language", ["en", "de"])
def test_whatever_the_pages_ask_is_answered_also_of_an_empty_choice(file: Path, language: str) -> None:
    asked = queries(metadata(pages_in(language)))
    assert len(asked) > 10
    for sql in asked:
        assert rows(file, sql) or "order by" in sql, "A tile or a table without a row is an error in the browser."
        rows(file, sql, about="nothing", period="never", measure="none", level="no")


def test_its_figures_are_no_more_than_the_levels_there_are(file: Path) -> None:
    assert {row["level"] for row in rows(file, "select level from figures")} == {*Level}

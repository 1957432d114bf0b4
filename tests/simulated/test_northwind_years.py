"""Some weeks of Northwind, drawn by lot: digest, CSV and dashboard agree, and a month is made of weeks."""

import csv
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from io import StringIO
from pathlib import Path

import pytest

from bot.digests import Digest
from bot.digests.figures import Figure, Level
from bot.digests.measures import Measure
from bot.digests.periods import Period
from handlers.digests.lists import sheet_rows
from handlers.operate.dashboard import of_week
from prompts.digests import in_words
from prompts.digests.told import Told
from prompts.words import Say
from storage import Memory, Store
from storage.dashboard import written_anew
from tests.conftest import KEY
from tests.office import COMPANY, Office
from tests.plain import Plain, words_of
from tests.simulated.northwind_years import Northwind
from tests.sqlite import new_file

WEEKS = ("2030-W02", "2030-W03", "2030-W04", "2030-W05")
SEED = 7
Numbers = tuple[float | None, ...]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    office = Office(Store(new_file(tmp_path_factory.mktemp("years") / "chair.db"), KEY), Plain())
    Northwind(office, SEED).weeks(len(WEEKS))
    yield office
    office.close()


@pytest.fixture(scope="module")
def digests(office: Office) -> list[Digest]:
    def found(memory: Memory) -> list[Digest | None]:
        return [memory.digests.digest(week) for week in WEEKS]

    kept = [each for each in office.run(office.store.read(COMPANY, found)) if each]
    assert [each.week for each in kept] == [*WEEKS]
    return kept


def numbers(figure: Figure) -> Numbers:
    return figure.part, figure.whole, figure.value, figure.n


def key(figure: Figure) -> tuple[str, ...]:
    return figure.measure.value, figure.kind, figure.level.value, figure.group


def test_it_is_a_company_in_which_everything_happens(digests: list[Digest]) -> None:
    told = {each.measure for digest in digests for each in digest.figures if not each.hidden}
    assert {Measure.RESPONSE, Measure.COVERAGE, Measure.WINS, Measure.TALKED, Measure.KPI, Measure.LOAD} <= told
    assert any(each.hidden for digest in digests for each in digest.figures if each.level is Level.TEAM)
    assert sum(len(digest.wins) for digest in digests) >= 1
    assert any(digest.thoughts.changed for digest in digests)


def test_the_dashboard_has_every_figure_of_every_digest_and_no_other(digests: list[Digest], tmp_path: Path) -> None:
    file = tmp_path / "dashboard.db"
    with written_anew(file) as put:
        for digest in digests:
            put(of_week(digest))
    with closing(sqlite3.connect(file)) as db:
        rows = db.execute("select period, measure, kind, level, grp, part, whole, value, n from figures").fetchall()
    found = {tuple(row[:5]): tuple(row[5:]) for row in rows}
    assert len(found) == len(rows)
    assert found == {(each.week, *key(one)): numbers(one) for each in digests for one in each.figures}


def test_so_has_the_spreadsheet(digests: list[Digest], office: Office) -> None:
    reader = office.person("Mei")
    for digest in digests:
        sheet: str = office.run(office.store.read(COMPANY, partial(sheet_rows, digest, reader)))
        rows = [row for row in csv.DictReader(StringIO(sheet)) if row["what"] == "figure"]
        found = {
            tuple(row[name] for name in ("measure", "kind", "level", "group")): tuple(
                float(row[name]) if row[name] else None for name in ("part", "whole", "value", "n")
            )
            for row in rows
        }
        assert found == {key(each): numbers(each) for each in digest.figures}


def test_and_the_card_says_no_other_share_of_answers_or_meetings(digests: list[Digest]) -> None:
    for digest in digests:
        said = words_of(in_words(Told(digest, "Northwind", "/chair"), Say("en")))
        for measure, sentence in ((Measure.RESPONSE, "who were asked"), (Measure.COVERAGE, "meetings where it")):
            figure = digest.figure(measure)
            if figure and figure.whole:
                assert f"{figure.part} of {figure.whole} {sentence}" in said


def test_a_month_sums_what_its_weeks_published(digests: list[Digest], office: Office) -> None:
    month: Period | None = office.run(office.store.read(COMPANY, lambda memory: memory.editions.period("2030-01")))
    assert month
    weeks = [each for each in digests if each.week in month.weeks]
    assert len(weeks) > 1
    published = [each.figure(Measure.RESPONSE) for each in weeks]
    [summed] = [each for each in month.figures if each.measure is Measure.RESPONSE and each.level is Level.COMPANY]
    assert summed.part == sum(each.part or 0 for each in published if each)
    assert summed.whole == sum(each.whole or 0 for each in published if each)

"""A number may be brought in series by series, of those that the hold-out counts."""

from pathlib import Path

import pytest

from handlers.operate import FoundProblem
from tests.office import COMPANY, Office
from tests.operate.process import Machine
from tests.operate.test_kpis import Bring
from tests.storage.samples import DRAWN

HEADER = "kpi,week,value,better,source,team,series\n"


@pytest.fixture
def bring(plain: Office, tmp_path: Path) -> Bring:
    plain.run(plain.store.change(COMPANY, lambda memory: memory.arms.note(DRAWN)))
    return Bring(plain, tmp_path)


def test_a_value_of_a_series_is_kept_beside_those_of_teams(bring: Bring) -> None:
    told = bring("NPS,2030-W01,38.50,up,survey,,S1\nNPS,2030-W01,40,up,survey,Checkout,\n", HEADER)
    assert "Values: 2. Numbers: NPS." in told
    kept = bring.plain.rows("select kpi, week, series, amount, source from series_values")
    assert kept == [("nps", "2030-W01", "s1", "38.50", "survey")]
    assert bring.kept() == [("nps", "2030-W01", "Checkout", "40", "survey")]
    bring("NPS,2030-W01,39,up,survey,,s1\n", HEADER)
    assert bring.plain.rows("select amount from series_values") == [("39",)]


def test_a_series_that_is_not_counted_a_team_beside_it_and_a_row_twice_are_told_by_line(bring: Bring) -> None:
    with pytest.raises(FoundProblem) as found:
        bring(
            "NPS,2030-W01,1,up,survey,,s1\nNPS,2030-W01,2,up,survey,,s1\n"
            "NPS,2030-W01,1,up,survey,,weekly\nNPS,2030-W01,1,up,survey,Checkout,s1\n",
            HEADER,
        )
    said = str(found.value)
    assert "line 3: NPS has another row for 2030-W01 further up" in said
    assert "line 4: series: weekly is not counted in the hold-out; `python app.py series` lists those that are" in said
    assert "line 5: series: a value is of a team or of a series, not of both" in said
    assert bring.plain.rows("select * from series_values") == []


def test_the_command_lists_them(tmp_path: Path) -> None:
    listed = Machine(tmp_path).chair("series")
    assert (listed.code, listed.out) == (0, '"series","counted_since","team","title"\n')

"""A company brings in its own numbers: a file of them is taken over whole, or not at all with every bad row told."""

from pathlib import Path

import pytest

from handlers.operate import FoundProblem, WrongUse, kpis
from handlers.operate.desk import Desk
from tests.office import COMPANY, Office
from tests.operate.process import Machine

HEADER = "kpi,week,value,unit,better,source,team\n"


@pytest.fixture
def bring(plain: Office, tmp_path: Path) -> "Bring":
    return Bring(plain, tmp_path)


class Bring:
    def __init__(self, plain: Office, folder: Path) -> None:
        self.plain = plain
        self.folder = folder
        self.desk = Desk(plain.store, plain.door, plain.clock, COMPANY)

    def __call__(self, rows: str, header: str = HEADER) -> str:
        file = self.folder / "kpis.csv"
        file.write_text(header + rows, encoding="utf-8")
        told: str = self.plain.run(kpis.imported(file, self.desk))
        return told

    def kept(self) -> list[tuple[object, ...]]:
        return [*self.plain.rows("select kpi, week, team, amount, source from kpi_values order by kpi, week, team")]


def test_values_are_kept_exactly_and_the_same_week_again_changes_them(bring: Bring) -> None:
    told = bring("NPS,2030-W01,38.50,points,up,survey,\nChurn,2029-12-31,2.1,%,down,billing,checkout\n")
    assert told.endswith("kpis.csv is taken over. Values: 2. Numbers: Churn, NPS.")
    assert bring.kept() == [
        ("churn", "2030-W01", "Checkout", "2.1", "billing"),
        ("nps", "2030-W01", "", "38.50", "survey"),
    ]
    bring("nps,2030-W01,-4,,up,survey of May,\n")
    assert ("nps", "2030-W01", "", "-4", "survey of May") in bring.kept()
    assert bring.plain.rows("select name, unit from kpis where kpi = 'nps'") == [("nps", "points")]


def test_what_was_brought_in_before_is_counted_by_what_becomes_of_it(bring: Bring) -> None:
    bring("NPS,2030-W01,38,,up,survey,\nNPS,2029-W52,37,,up,survey,\n")
    told = bring("NPS,2030-W01,38,,up,survey,\nNPS,2029-W52,36,,up,survey,\nNPS,2029-W51,36,,up,survey,\n")
    assert told.endswith("Values: 3. Numbers: NPS. Brought in before: 1 replaced, 1 as they were.")


def test_weeks_may_be_missing_and_a_year_may_have_53(bring: Bring) -> None:
    bring("NPS,2026-W53,38,,up,survey,\nNPS,2029-12-31,37,,up,survey,\nNPS,2027-W01,1,,up,survey,\n")
    assert [week for _, week, *_ in bring.kept()] == ["2026-W53", "2027-W01", "2030-W01"]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ('"12,5"', "12,5 has a comma: write 12.5"),
        ('"-0,25"', "-0,25 has a comma: write -0.25"),
        ('"1,204.5"', "is no number as we read it"),
        ('"1.204,5"', "is no number as we read it"),
        ("inf", "is no number as we read it"),
        ("-Infinity", "is no number as we read it"),
        ("nan", "is no number as we read it"),
        ("0x10", "is no number as we read it"),
        ("١٢", "is no number as we read it"),
        ("12 %", "is no number as we read it"),
        ("", "value: nothing is there"),
    ],
)
def test_what_is_no_number_is_told_with_what_would_be_right(bring: Bring, value: str, said: str) -> None:
    with pytest.raises(FoundProblem) as found:
        bring(f"NPS,2030-W01,{value},,up,survey,\n")
    assert said in str(found.value)
    assert bring.kept() == []


def test_the_same_week_twice_is_told_however_it_is_written(bring: Bring) -> None:
    with pytest.raises(FoundProblem, match="line 3: nps has another row for 2030-W01 further up"):
        bring("NPS,2030-W01,1,,up,survey,\nnps,2029-12-31,1,,up,survey,\n")


def test_unit_and_team_may_be_left_out(bring: Bring) -> None:
    bring("NPS,2030-W01,38,up,survey\n", "kpi,week,value,better,source\n")
    assert bring.kept() == [("nps", "2030-W01", "", "38", "survey")]


def test_every_bad_row_is_told_and_none_is_kept(bring: Bring) -> None:
    bring("NPS,2029-W50,38,points,up,survey,\n")
    with pytest.raises(FoundProblem) as found:
        bring(
            "Good,2030-W01,1,,up,survey,\n"
            "NPS,2030-W03,1,,up,survey,\n"
            "NPS,2027-W53,1,,up,survey,\n"
            'NPS,2030-W01,"1,5",,up,survey,\n'
            "NPS,2030-W01,NaN,,up,survey,\n"
            "NPS,2030-W01,1e999,,up,survey,\n"
            "NPS,2030-W01,1,,down,survey,\n"
            "NPS,2030-W01,1,%,up,survey,\n"
            "Good,2030-W01,2,,up,survey,\n"
            "Good,2030-01-08,1,,up,survey,\n"
            "Good,2029-W01,1,,up,survey,Chekout\n"
            "-,2030-W01,1,,up,survey,\n"
            "Good,2030-W01,1,,sideways,survey,\n"
            f"{'N' * 61},2030-W01,1,,up,survey,\n"
            "Good,2029-W02,1,,up,,\n"
        )
    heading, *lines = str(found.value).splitlines()
    assert heading.startswith("Nothing of")
    said = [
        "2030-W03 is not there yet; this is 2030-W02", "2027-W53 does not exist", "1,5 has a comma: write 1.5",
        "NaN is no number", "1e999 is no number", "for NPS it is up, and stays so", "NPS is kept in points, not in %",
        "Good has another row for 2030-W01 further up", "2030-01-08 is no Monday; the one of that week is 2030-01-07",
        "the setup has no Chekout. It has: Checkout, Claims", "- is no name", "sideways: say up", "61 letters, of at",
        "source: nothing is there",
    ]  # fmt: skip
    assert len(lines) == len(said)
    assert [(number, words) for number, words, line in zip(range(3, 99), said, lines, strict=False)
            if f"line {number}: " not in line or words not in line] == []  # fmt: skip
    assert bring.kept() == [("nps", "2029-W50", "", "38", "survey")]


def test_there_are_no_more_than_thirty_numbers(bring: Bring) -> None:
    rows = [f"Number {number},2030-W01,1,,up,survey,\n" for number in range(31)]
    bring("".join(rows[:30]))
    with pytest.raises(FoundProblem, match="line 2: kpi: Number 30 would be number 31"):
        bring(rows[30])


def test_other_columns_are_refused(bring: Bring) -> None:
    with pytest.raises(WrongUse, match="missing: better, source"):
        bring("NPS,2030-W01,38\n", "kpi,week,value\n")


def test_who_brought_in_how_many_is_in_the_audit_log(bring: Bring) -> None:
    bring("".join(f"NPS,{2000 + number // 50}-W{number % 50 + 1:02},1,,up,survey,\n" for number in range(501)))
    entries = bring.plain.rows("select about from audit where what = 'numbers brought in' order by about")
    assert entries == [("values: 1",), ("values: 500",)]


def test_the_command_says_what_it_did_or_what_is_wrong(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    (tmp_path / "good.csv").write_text(f"{HEADER}NPS,2020-W01,38,points,up,survey,\n", encoding="utf-8")
    (tmp_path / "bad.csv").write_text(f"{HEADER}NPS,2020-W54,38,points,up,survey,\n", encoding="utf-8")
    good, bad = machine.chair("import", "kpis", "good.csv"), machine.chair("import", "kpis", "bad.csv")
    assert (good.code, good.out) == (0, "good.csv is taken over. Values: 1. Numbers: NPS.\n")
    assert bad.code == 1
    assert "line 2: 2020-W54 does not exist" in bad.err

"""Who is in which team comes from a file: into the setup, whole or not at all, by the same rules as a setup file."""

from pathlib import Path

import pytest

from bot.company import Team
from handlers.operate import FoundProblem, WrongUse, people
from handlers.operate.desk import Desk
from tests.office import COMPANY, Office
from tests.operate.process import Machine

HEADER = "email,name,team,department,lead\n"


class File:
    def __init__(self, plain: Office, folder: Path) -> None:
        self.plain = plain
        self.folder = folder
        self.desk = Desk(plain.store, plain.door, plain.clock, COMPANY)

    def __call__(self, rows: str, header: str = HEADER) -> str:
        file = self.folder / "people.csv"
        file.write_text(header + rows, encoding="utf-8")
        told: str = self.plain.run(people.imported(file, self.desk))
        return told

    def teams(self) -> dict[str, Team]:
        setup = self.plain.run(self.plain.store.read(COMPANY, lambda memory: memory.company.setup()))
        return {team.name: team for team in setup.teams}

    def audited(self) -> int:
        [(entries,)] = self.plain.rows("select count(*) from audit")
        return int(entries)


@pytest.fixture
def file(plain: Office, tmp_path: Path) -> File:
    return File(plain, tmp_path)


def mail(*names: str) -> tuple[str, ...]:
    return tuple(f"{name}@northwind.example" for name in names)


def test_a_team_has_the_members_department_and_lead_that_the_file_says(file: File) -> None:
    before, audited = file.teams(), file.audited()
    told = file(
        "Mae@Northwind.example,Mae,checkout,Sales,yes\n"
        "tom@northwind.example,Tom,Checkout,,\n"
        "ana@northwind.example,Ana,Checkout,Sales,no\n"
    )
    team = file.teams()["Checkout"]
    assert set(team.members) == {*mail("mae", "tom", "ana")}
    assert (team.department, team.lead) == ("Sales", "mae@northwind.example")
    assert (team.place, team.flag) == (before["Checkout"].place, before["Checkout"].flag)
    assert "Checkout: 3 members by name" in told
    assert "department Sales; lead mae@northwind.example" in told
    assert "Not met yet, and waited for: " in told
    assert file.audited() > audited


def test_whoever_is_placed_in_one_team_leaves_another_that_the_file_does_not_name(file: File) -> None:
    file("tom@northwind.example,,Claims,,\nbea@northwind.example,,Claims,,\n")
    told = file("tom@northwind.example,,Checkout,,\n")
    assert file.teams()["Claims"].members == mail("bea")
    assert file.teams()["Checkout"].members == mail("tom")
    assert "Claims: 1 members by name, 0 came, 1 went" in told


def test_the_same_file_again_changes_nothing_and_is_in_no_log(file: File) -> None:
    rows = "tom@northwind.example,,Claims,Product,yes\nbea@northwind.example,,Checkout,,\n"
    file(rows)
    teams, audited = file.teams(), file.audited()
    assert file(rows).endswith("says what the setup says already. Nothing has changed.")
    assert file("\n".join(reversed(rows.split("\n"))), HEADER) != ""
    assert (file.teams(), file.audited()) == (teams, audited)


def test_every_bad_row_is_told_by_its_line_and_nothing_is_kept(file: File) -> None:
    before = file.teams()
    with pytest.raises(FoundProblem) as found:
        file(
            "ana@northwind.example,,Chekout,,\n"
            "ana,,Checkout,,\n"
            "ana@northwind.example,,Checkout,,perhaps\n"
            "tom@northwind.example,,Checkout,Product,yes\n"
            "bea@northwind.example,,Checkout,Sales,\n"
            "kim@northwind.example,,Checkout,,ja\n"
            "TOM@northwind.example,,checkout,,\n"
            "kim@northwind.example,,Zebras,,\n"
            ",,Checkout,,\n"
            'eve@northwind.example,,Checkout,"Pro\nduct",\n'
        )
    assert str(found.value).splitlines()[1:] == [
        '  line 2: team: the setup has no Chekout. Did you mean "Checkout"?',
        "  line 3: email: 'ana': it should be one e-mail address such as \"ana@northwind.example\".",
        "  line 4: lead: perhaps is neither yes nor no",
        "  line 6: department: Checkout belongs to Product further up, and here to Sales",
        "  line 7: lead: Checkout is led by tom@northwind.example further up, and there is one lead",
        "  line 8: tom@northwind.example stands in Checkout further up. Leave one",
        "  line 9: team: the setup has no Zebras. It has: Checkout, Claims.",
        "  line 10: email: nothing is there",
        "  line 11: department: 'Pro\\nduct': it should be one line of 1 to 80 characters.",
    ]
    assert file.teams() == before


def test_other_columns_are_refused(file: File) -> None:
    with pytest.raises(WrongUse, match="missing: team; not known: squad"):
        file("ana@northwind.example,Checkout\n", "email,squad\n")


def test_without_a_setup_there_are_no_teams_to_be_in(tmp_path: Path) -> None:
    machine = Machine(tmp_path, {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s" * 32,
                                 "CHAIR_SECRET_KEY": "k" * 32})  # fmt: skip
    machine.write("people.csv", f"{HEADER}ana@northwind.example,,Checkout,,\n")
    done = machine.chair("import", "people", "people.csv")
    assert (done.code, done.out) == (1, "")
    assert "There is no setup yet" in done.err

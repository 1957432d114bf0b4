"""What docs/ promise is what there is."""

import re

from bot.variables.later import LATER
from tests.office import Office
from tests.source import HOUSE

VIEWS = ("questions", "results", "cases", "wins", "leader_weeks", "digests", "numbers", "silences")


def page(name: str) -> str:
    return (HOUSE / "docs" / name).read_text(encoding="utf-8")


def test_every_column_of_every_view_is_explained_and_no_other(plain: Office) -> None:
    for view in VIEWS:
        columns = [name for (name,) in plain.rows(f"select name from pragma_table_info('{view}')")]  # noqa: S608
        chapter = page("data.md").partition(f"## `{view}`\n")[2].partition("\n## ")[0]
        assert columns, f"There is no view {view}."
        assert re.findall(r"^\| `(\w+)` \|", chapter, re.MULTILINE) == columns


def test_every_view_has_a_chapter(plain: Office) -> None:
    views = {name for (name,) in plain.rows("select name from sqlite_master where type = 'view'")}
    assert views == set(re.findall(r"^## `(\w+)`$", page("data.md"), re.MULTILINE)) == set(VIEWS)


def test_every_variable_that_is_read_is_explained_and_no_other() -> None:
    files = [HOUSE / "bot/settings.py", *(HOUSE / "bot/variables").glob("*.py")]
    code = "".join(file.read_text(encoding="utf-8") for file in files)
    read = set(re.findall(r"\b(?:CHAIR|SLACK|TEAMS|OPENAI|ZOOM|GOOGLE|GRAPH)_[A-Z_]+[A-Z]\b", code)) - {
        "SLACK_HTTP",
        "SLACK_SOCKET",
    }
    assert len(read) > 20, "Found hardly any variables."
    told = set(re.findall(r"`((?:CHAIR|SLACK|TEAMS|OPENAI|ZOOM|GOOGLE|GRAPH)_[A-Z_]+)`", page("running.md")))
    assert told == read - {"SLACK_API"}
    assert {*LATER} <= told


def test_every_command_is_explained() -> None:
    code = "".join((HOUSE / file).read_text(encoding="utf-8") for file in ("app.py", "handlers/operate/commands.py"))
    commands = set(re.findall(r'^@cli\.command\("(\w+)"\)', code, re.MULTILINE))
    assert commands == {
        "setup",
        "simulate",
        "about",
        "erase",
        "doctor",
        "backup",
        "dashboard",
        "move",
        "export",
        "rehearse",
        "restore",
        "series",
    }
    assert {command for command in commands if f"`python app.py {command}" not in page("running.md")} == set()

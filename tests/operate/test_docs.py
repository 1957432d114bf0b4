"""What docs/ promise is what there is."""

import re
from pathlib import Path

from bot.company import Mode
from bot.company.reading import read_setup
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
        "SLACK_OAUTH",
    }
    assert len(read) > 20, "Found hardly any variables."
    told = set(re.findall(r"`((?:CHAIR|SLACK|TEAMS|OPENAI|ZOOM|GOOGLE|GRAPH)_[A-Z_]+)`", page("running.md")))
    assert told == read - {"SLACK_API"}


def test_every_command_is_explained() -> None:
    code = "".join(
        (HOUSE / file).read_text(encoding="utf-8")
        for file in (
            "app.py",
            "handlers/operate/commands.py",
            "handlers/operate/company_commands.py",
            "handlers/operate/privacy_commands.py",
        )
    )
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
        "companies",
        "forget",
        "hooks",
        "unlink",
        "receipts",
        "privacy",
    }
    assert {command for command in commands if f"`python app.py {command}" not in page("running.md")} == set()


PAGES = [HOUSE / "README.md", *sorted((HOUSE / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]*)#([^)\s]+)\)")


def anchors(file: Path) -> set[str]:
    """Return where one may jump to: every heading, as GitHub and most others write it in an address."""
    words = re.sub(r"^```.*?^```", "", file.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#{1,6} (.+)$", words, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def test_every_link_into_a_page_leads_to_a_heading_there() -> None:
    there = {file.resolve(): anchors(file) for file in PAGES}
    links = [(file, *link) for file in PAGES for link in LINK.findall(file.read_text(encoding="utf-8"))]
    assert len(links) > 50, "Found hardly any links."
    lost = [
        f"{file.name}: {to}#{at}"
        for file, to, at in links
        if at not in there[(file.parent / to if to else file).resolve()]
    ]
    assert lost == []


def test_every_page_on_running_is_named_on_the_first() -> None:
    pages = {f"running/{file.name}" for file in (HOUSE / "docs/running").glob("*.md")}
    assert set(re.findall(r"\]\((running/[a-z-]+\.md)\)", page("running.md"))) >= pages


def test_the_setup_file_that_a_newcomer_copies_is_accepted_as_it_stands() -> None:
    [written] = re.findall(r"^```toml\n(\[company\].*?)^```", page("running.md"), re.MULTILINE | re.DOTALL)
    setup = read_setup(written)
    assert (setup.company.name, setup.asking.mode) == ("Northwind", Mode.REHEARSAL)
    assert setup.teams[0].place == "slack:#checkout"


def test_every_number_that_is_worth_watching_is_one_that_is_counted() -> None:
    code = "".join(
        (HOUSE / file).read_text(encoding="utf-8") for file in ("bot/web/metrics.py", "handlers/operate/readings.py")
    )
    told = re.findall(r"`(chair_[a-z_]+)`", page("running/proxy.md"))
    assert told
    assert {name for name in told if name.removesuffix("_total") not in code} == set()

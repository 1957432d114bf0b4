"""`export`: everything but keys, tokens, open answers and the ledger, as files that people and other programs read."""

from contextlib import AbstractContextManager
from pathlib import Path

from bot.ports import Clock
from bot.variables.database import is_server
from bot.wire import Unreadable
from handlers.operate import FoundProblem, WrongUse
from handlers.operate.new_folder import why_not_new
from handlers.operate.progress import watched
from storage.moving import End, OutOfReach
from storage.moving.exporting import export, may_be_exported
from storage.moving.files import Written, left_over, made_whole
from storage.moving.manifest import Manifest
from storage.moving.one_company import OneCompany
from storage.postgres.moving import postgres_snapshot
from storage.sqlite.moving import sqlite_snapshot

EXPLAINED = Path(__file__).parents[2] / "docs" / "data.md"
README = "README.md"


def exported(database: str, folder: Path, clock: Clock, company: str = "") -> str:
    """Return what was done, for all or one. Raises ``WrongUse`` and ``FoundProblem``, and then leaves nothing."""
    if wrong := why_not_new(folder):
        raise WrongUse(wrong)
    try:
        with _snapshot(database) as source:
            manifest = _written(_only(company.lower(), source), folder.resolve(), clock)
    except (OutOfReach, Unreadable) as cause:
        raise FoundProblem(str(cause)) from cause
    except OSError as cause:
        message = f"{folder} cannot be written: {cause.strerror}. Make room there, or choose another place."
        raise FoundProblem(message) from cause
    return "\n".join((_receipt(manifest, folder), *map(_left_behind, left_over(folder.resolve()))))


def _snapshot(database: str) -> AbstractContextManager[End]:
    return postgres_snapshot(database) if is_server(database) else sqlite_snapshot(Path(database))


def _only(company: str, source: End) -> End:
    known = {str(name) for (name,) in source.run("select workspace from setups union select workspace from people")}
    if company and company not in known:
        message = f"There is no company called {company} to export. `companies` lists those there are."
        raise WrongUse(message)
    return OneCompany(source, company) if company else source


def _written(source: End, folder: Path, clock: Clock) -> Manifest:
    total = sum(map(source.count, may_be_exported(source)))
    with made_whole(folder) as part:
        with watched(total, "Exporting") as went:
            manifest = export(source, part, clock.now(), went)
        with Written(part / README) as file:
            file.write(_explained(manifest))
        manifest.write(part)
    return manifest


def _explained(manifest: Manifest) -> str:
    """Return what docs/data.md says of the files, under a heading of this export's own."""
    left = "\n".join(f"- `{one.name}`: {one.why}" for one in manifest.left_out)
    _, _, pages = EXPLAINED.read_text(encoding="utf-8").partition("\n")
    made = f"# Everything that Empty Chair kept on {manifest.made:%Y-%m-%d at %H:%M} UTC"
    return f"{made}\n\nLeft out, with the table it would be in:\n\n{left}\n{pages}"


def _receipt(manifest: Manifest, folder: Path) -> str:
    rows, tables = sum(part.rows for part in manifest.tables), len(manifest.tables)
    return (
        f"{folder} is a whole export: {rows:,} rows of {tables} tables, and {len(manifest.sheets)} sheets for people."
        "\nLeft out: tokens, keys, open answers and the ledger; README.md there has the list."
        "\nIt is a copy of personal data that `erase` does not reach. Keep it as you keep the database, and remove it"
        " when it has served."
    )


def _left_behind(part: Path) -> str:
    return f"{part} was left by an export that was killed, unless one is running: remove it."

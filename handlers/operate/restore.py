"""`restore`: an export comes into an empty database, all of it or nothing, whichever engine either was."""

from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.variables.database import without_password
from bot.variables.lent import Lent
from handlers.operate import FoundProblem
from handlers.operate.erasures import Noted, append, list_of
from handlers.operate.move import end_of
from handlers.operate.progress import watched
from storage.marks import is_of_another
from storage.moving import End, OutOfReach, Unmovable
from storage.moving.carry import carry, compare
from storage.moving.manifest import Manifest, NotWhole, verified
from storage.moving.restoring import load, may_be_filled, steps_missing
from storage.sqlite import Sqlite
from storage.sqlite.moving import made_with

Went = Callable[[int], None]


def restored(database: str, key: str, folder: Path) -> str:
    """Return what was done. Raises ``FoundProblem`` and ``CannotOpen``, and then nothing was kept."""
    try:
        manifest = verified(folder)
        missing = steps_missing(manifest)
        with end_of(database, new=True) as target:
            may_be_filled(target)
            with watched(_rows(manifest), "Restoring") as went:
                (_brought_up_to_date if missing else load)(manifest, folder, target, went)
            other = bool(key) and is_of_another(target.run, key.encode())
            target.commit()
    except (OutOfReach, Unmovable, NotWhole) as cause:
        message = f"Nothing was restored. {cause}"
        raise FoundProblem(message) from cause
    return "\n".join((_receipt(manifest, without_password(database)), *_of_the_key(key, other=other)))


def with_list(database: str, lent: Lent, known: Iterable[Noted]) -> None:
    """Let the list of those who were erased stand where a bot looks for it as it starts on this database."""
    if file := list_of(database, lent):
        append(file, known)


def _brought_up_to_date(manifest: Manifest, folder: Path, target: End, went: Went) -> None:
    """Let the tables of an older version see what they have missed, in a file that is thrown away."""
    with TemporaryDirectory(prefix="chair-restore-") as place:
        file = Path(place) / "older.db"
        made_with(file, manifest.steps)
        with end_of(str(file), new=False) as older:
            load(manifest, folder, older, went)
            older.commit()
        Sqlite(file).close()
        with end_of(str(file), new=False) as source:
            carry(source, target, source.tables(), lambda _: None)
            for table in source.tables():
                compare(source, target, table)


def _rows(manifest: Manifest) -> int:
    return sum(part.rows for part in manifest.tables)


def _receipt(manifest: Manifest, place: str) -> str:
    return (
        f"{place} holds what was exported on {manifest.made:%Y-%m-%d at %H:%M} UTC: {_rows(manifest):,} rows, compared."
        "\nQuestions that were open then take no answers and close as not counted. Calendars that people connected"
        "\nthemselves have to be connected anew; those of the setup that are read at an address, by `setup FILE.toml`."
        "\nThe ledger is empty. Never start a bot on the old database again: all would be posted twice."
    )


def _of_the_key(key: str, *, other: bool) -> list[str]:
    if other:
        another = "It was kept with another CHAIR_SECRET_KEY, and a bot with this one does not start on it."
        return [f"{another} Put that one back; docs/running.md says what to do if it is lost."]
    return [] if key else ["In the playground, put the old .key file beside the new database before you start."]

"""An export of what a company keeps, and a company that goes on with what came of it."""

from pathlib import Path

from handlers import FrontDoor
from handlers.operate.export import exported
from handlers.operate.restore import restored
from storage import Store
from storage.engine import Engine
from storage.postgres import Postgres
from storage.sqlite import Sqlite
from tests.conftest import KEY, LEDGER_KEY
from tests.office import FakeClock, Office


def export_of(database: Path | str, folder: Path) -> Path:
    exported(str(database), folder, FakeClock())
    return folder


def restore_of(folder: Path, database: Path | str, key: bytes = KEY) -> str:
    return restored(str(database), key.decode(), folder)


def going_on(office: Office, folder: Path, database: Path | str) -> Office:
    """Let the office go on with what comes of an export of it, whichever engine that is in."""
    restore_of(export_of(folder / "chair.db", folder / "export"), database)
    office.store.engine.close()
    office.store = Store(engine_of(database), KEY, ledger=LEDGER_KEY)
    office.door = FrontDoor(office.store, office.clock)
    office.courier = office.another_courier()
    return office


def engine_of(database: Path | str) -> Engine:
    return Sqlite(database) if isinstance(database, Path) else Postgres(database)


def bytes_in(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    found = {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    assert len(found) > 50, "Found hardly any files."
    return found

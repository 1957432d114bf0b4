"""A file with the schema as it is today and nothing in it, for each test that wants one.

The first is made as the bot makes it, every other is a copy of its bytes: that takes a twelfth of the time. Whether a
new file comes to that schema is the business of tests/storage/test_migrations.py, which makes its files itself.
"""

import tempfile
from functools import cache
from pathlib import Path

from storage.sqlite import Sqlite


def new_file(path: Path) -> Sqlite:
    """Open a new file, and wait for no disk: what is lost when the power goes is the business of a few tests."""
    path.write_bytes(_as_it_begins())
    engine = Sqlite(path)
    engine.db.execute("pragma synchronous = off")
    return engine


@cache
def _as_it_begins() -> bytes:
    with tempfile.TemporaryDirectory(prefix="chair-") as folder:
        path = Path(folder) / "chair.db"
        Sqlite(path).close()
        assert [file.name for file in path.parent.iterdir()] == [path.name], "Its log holds what its file lacks."
        return path.read_bytes()

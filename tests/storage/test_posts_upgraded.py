"""Wins that were posted before there were several places stand in the one they always stood in."""

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from sqlite_utils import Database

from bot.people import Place
from bot.views import WinPost
from bot.wire import write
from storage import Memory, Store
from storage.migrations import STEPS, bring_up_to_date
from storage.sqlite import Sqlite
from tests.conftest import KEY

T = TypeVar("T")
NEW = "post wins in several places"
PLACE = Place("slack", "C1")
POSTED = (
    "insert into win_files (workspace, number, told_by, told, team, change, evidence, state, words, posted_by, posted,"
    " place) values ('c', ?, 'slack/U1', '2030-01-07', 'Checkout', 'Once', '', ?, '', 'slack/U2', ?, ?)"
)


def seen(store: Store, look: Callable[[Memory], list[T]]) -> list[T]:
    return asyncio.run(store.read("c", look))


def test_a_post_from_before_is_the_first_and_keeps_its_name(tmp_path: Path) -> None:
    before = {name: step for name, step in STEPS.items() if name != NEW}
    with closing(sqlite3.connect(tmp_path / "chair.db", isolation_level=None)) as db:
        bring_up_to_date(Database(db), before)
        db.execute(POSTED, (1, "posted", "2030-01-08", write(PLACE)))
        db.execute(POSTED, (2, "with the executives", None, None))
        db.execute("insert into drafts (workspace, number, person, at) values ('c', 2, 'slack/U2', '2030-01-08')")
    store = Store(Sqlite(tmp_path / "chair.db"), KEY)
    [post] = seen(store, lambda memory: memory.wins.posts(1))
    assert (post.nth, post.place, post.gone, post.reactions) == (1, PLACE, None, 0)
    assert seen(store, lambda memory: memory.wins.posts(2)) == []
    [offered] = seen(store, lambda memory: memory.wins.offers(2))
    assert (offered.turn, offered.reminded) == (1, None)
    assert write(WinPost(1)) == '{"is":"WinPost","win":1}'
    store.engine.close()

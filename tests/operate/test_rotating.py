"""Another key: everything is read as before, open questions stay open, and the old key opens nothing any more."""

import asyncio
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import reduce
from pathlib import Path

import pytest

from bot.company.installations import Installation
from handlers.operate import FoundProblem, WrongUse
from handlers.operate.desk import desk_for, keep_to_this_key
from handlers.operate.move import end_of
from handlers.operate.rotating import rotated
from storage import Memory, Store
from storage.engine import CannotOpen, Engine
from storage.keys import SIGNING, Keys
from storage.rotating.columns import COLUMNS, OF_KEYS, OF_QUESTIONS, Sealing, opened
from tests.conftest import KEY, LEDGER_KEY
from tests.office import COMPANY, FakeClock, Office
from tests.operate.exporting import engine_of
from tests.operate.pulled_plug import key_changed, killed_on_the_way
from tests.plain import Plain
from tests.postgres import Cluster
from tests.sqlite import new_file
from tests.storage.samples import NOON, QUOTE
from tests.storage.test_workspaces import seen_by, write_everything

NEW, LATER = (f"{word} made-up key of thirty-two bytes" for word in ("another", "a third"))
SECRET_NAMES = ("sealed", "secret", "token", "refresh", "password")
SIX = ("Grace", "Linus", "Ken", "Ana", "Guido", "Barbara")
INSTALLED = Installation("T1", "company", "Northwind", "U1", "A1", (), "U2", NOON, token="xoxb-made-up")
COMPANIES = ("company", "southwind")
HASHED = r"\b[0-9a-f]{64}\b"
BY_HASH = ("evidence.withdrawals", "erased.all")
OPENED_ANEW = ("calendars.channel", "calendars.channels")
FERNET = "gAAAA"  # how whatever Fernet seals begins: its version and a year of this century


@dataclass(frozen=True)
class Placed:
    database: str
    key: str = KEY.decode()
    ledger_key: str = LEDGER_KEY
    environ: Mapping[str, str] = field(default_factory=lambda: {"CHAIR_SECRET_KEY_NEXT": NEW})


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        new_file(tmp_path / "chair.db").close()
        yield str(tmp_path / "chair.db")
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    address = cluster.database()
    yield address
    cluster.drop(address)


@pytest.fixture
def file(tmp_path: Path) -> str:
    new_file(tmp_path / "chair.db").close()
    return str(tmp_path / "chair.db")


def store_of(engine: Engine, key: str, ledger: str = LEDGER_KEY) -> Store:
    """Open it as a bot with this key does."""
    store = Store(engine, key.encode(), ledger=ledger)
    asyncio.run(store.recall_keys())
    return store


def at(database: str) -> Engine:
    return engine_of(database if "://" in database else Path(database))


def in_any_order(name: str, seen: object) -> object:
    """Return what was read, by itself where its order is that of hashes, which another key changes."""
    return sorted(re.sub(HASHED, "#", str(seen)).split(", ")) if name in BY_HASH else seen


def all_that_is_seen(database: str, key: str, ledger: str = LEDGER_KEY) -> str:
    """Return it with numbers in place of keyed hashes: which are the same matters, and not what they are."""

    async def story(store: Store) -> str:
        each = [await store.read(company, seen_by) for company in COMPANIES]
        seen = str(
            [{name: in_any_order(name, one) for name, one in of.items() if name not in OPENED_ANEW} for of in each]
        )
        hashes = dict.fromkeys(re.findall(HASHED, seen))
        assert hashes
        return reduce(lambda words, each: words.replace(each[1], f"#{each[0]}"), enumerate(hashes), seen)

    with closing(at(database)) as engine:
        return asyncio.run(story(store_of(engine, key, ledger)))


def kept_in(database: str) -> None:
    async def story(store: Store) -> None:
        for company in COMPANIES:
            await store.change(company, write_everything)
        await store.installations(lambda installs: installs.save(INSTALLED))
        await keep_to_this_key(store)

    with closing(at(database)) as engine:
        asyncio.run(story(Store(engine, KEY, ledger=LEDGER_KEY)))


def test_whatever_was_read_with_the_old_key_is_read_with_the_new_one_and_the_old_one_starts_no_bot(
    database: str,
) -> None:
    kept_in(database)
    before = all_that_is_seen(database, KEY.decode())
    said = rotated(Placed(database), lost=False)
    assert "with the old one none starts" in said
    assert "could not be opened" not in said
    assert all_that_is_seen(database, NEW) == before
    assert "there is nothing to do" in rotated(Placed(database), lost=False)
    with pytest.raises(FoundProblem, match="another CHAIR_SECRET_KEY"):
        starts(database, KEY.decode())
    starts(database, NEW)


def test_it_may_be_changed_again_and_no_earlier_key_opens_anything(file: str) -> None:
    kept_in(file)
    before = all_that_is_seen(file, KEY.decode())
    for key, then in ((KEY.decode(), NEW), (NEW, LATER)):
        rotated(replace(Placed(file, key), environ={"CHAIR_SECRET_KEY_NEXT": then}), lost=False)
    assert all_that_is_seen(file, LATER) == before
    with closing(at(file)) as engine:
        for column in COLUMNS:
            rows = sealed_in(engine, column.table)
            assert rows, f"Nothing was sealed in {column.table}."
            for earlier in (KEY, NEW.encode()):
                seal = column.seal(Keys(earlier))
                assert not [one for one in rows if seal and can_open(seal, one)]


def test_an_open_question_stays_open_and_whoever_answered_may_think_again(tmp_path: Path) -> None:
    office = Office(Store(new_file(tmp_path / "chair.db"), KEY), Plain())
    office.meeting_ends("Pricing", SIX)
    for who in SIX[:4]:
        office.press(who, "They'd dislike it")
    office.store.engine.close()
    assert "1 open questions stay open" in rotated(Placed(str(tmp_path / "chair.db")), lost=False)

    with closing(at(str(tmp_path / "chair.db"))) as engine:
        office.store = store_of(engine, NEW)
        office.door = type(office.door)(office.store, office.clock)
        office.courier = office.another_courier()
        office.press("Grace", "They'd like it")
        for who in SIX[4:]:
            office.press(who, "They'd like it")
        office.until(2030, 1, 7, 14, 1)
        office.until(2030, 1, 7, 16, 1)
        said = sorted(str(verdict) for (verdict,) in office.rows("select verdict from answers"))
        assert said == ["dislike"] * 3 + ["like"] * 3
        assert office.run(office.store.read(COMPANY, ignored_by(office))) == [0] * 6
        office.close()


def ignored_by(office: Office) -> Callable[[Memory], list[int]]:
    def read(memory: Memory) -> list[int]:
        return [memory.attention.of(office.person(who)).ignored for who in SIX]

    return read


def test_an_answer_of_somebody_who_is_not_known_any_more_still_counts(plain: Office, tmp_path: Path) -> None:
    plain.meeting_ends("Pricing", SIX)
    for who in SIX:
        plain.press(who, "They'd dislike it")
    plain.run(plain.store.engine.change(lambda run: run("delete from asked where person like '%Grace%'")))
    plain.run(plain.store.engine.change(lambda run: run("delete from people where account like '%Grace%'")))
    plain.store.engine.close()
    rotated(Placed(str(tmp_path / "chair.db")), lost=False)
    with end_of(str(tmp_path / "chair.db"), new=False) as end:
        assert end.run("select count(*) from given") == [(6,)]


def starts(database: str, key: str) -> None:
    async def story() -> None:
        async with desk_for(database, key, FakeClock()):
            pass

    asyncio.run(story())


def sealed_in(engine: Engine, table: str) -> list[str]:
    rows = asyncio.run(engine.read(lambda run: run(f"select sealed from {table}")))  # noqa: S608  # ours
    return [str(sealed) for (sealed,) in rows]


def can_open(seal: Sealing, sealed: str) -> bool:
    return opened(seal, sealed) is not None


def test_a_column_that_is_sealed_is_declared_or_nothing_would_seal_it_anew(file: str) -> None:
    kept_in(file)
    declared = {f"{column.table}.{column.name}" for column in COLUMNS} | {*OF_QUESTIONS, *OF_KEYS}
    with end_of(file, new=False) as end:
        tables = end.tables()
        assert len(tables) > 50, "Found hardly any tables."
        named = {f"{table.name}.{one}" for table in tables for one in table.columns if one in SECRET_NAMES}
        rows = [(table, row) for table in tables for batch in end.batches(table) for row in batch]
        looks = {
            f"{table.name}.{one}"
            for table, row in rows
            for one, value in zip(table.columns, row, strict=True)
            if FERNET in str(value)
        }
    assert len(looks) >= len(COLUMNS)
    assert named | looks <= declared, "Name it in storage/rotating/columns.py, or a changed key loses it."


def test_every_seal_of_ours_is_of_a_declared_column() -> None:
    seals = {name for name, one in vars(Keys(KEY, ledger=LEDGER_KEY)).items() if hasattr(one, "close")}
    signing = {*SIGNING, "channels"}
    assert seals == {column.of for column in COLUMNS} | signing | {"carried"}


def test_whenever_it_is_broken_off_nothing_has_happened_and_once_more_carries_it_through(file: str) -> None:
    kept_in(file)
    before = Path(file).read_bytes()
    steps = key_changed(file, KEY, NEW.encode(), 0)
    assert steps > 40
    for moment in (steps // 2, steps):
        assert killed_on_the_way(file, KEY, NEW.encode(), moment)
        assert kept_alike(Path(file), before)
    starts(file, KEY.decode())
    rotated(Placed(file), lost=False)
    starts(file, NEW)


def kept_alike(file: Path, before: bytes) -> bool:
    earlier = file.with_name("earlier.db")
    earlier.write_bytes(before)
    with end_of(str(earlier), new=False) as was, end_of(str(file), new=False) as now:
        return all([*map(list, was.batches(table))] == [*map(list, now.batches(table))] for table in now.tables())


def test_it_is_refused_while_a_bot_is_at_work(file: str) -> None:
    kept_in(file)
    with end_of(file, new=False), pytest.raises(CannotOpen, match="Another process of Empty Chair is using"):
        rotated(Placed(file), lost=False)


@pytest.mark.parametrize(
    ("place", "why"),
    [
        (Placed("chair.db", environ={}), "Set the new key as CHAIR_SECRET_KEY_NEXT"),
        (Placed("chair.db", environ={"CHAIR_SECRET_KEY_NEXT": "short"}), "CHAIR_SECRET_KEY_NEXT is too short"),
        (
            Placed("chair.db", environ={"CHAIR_SECRET_KEY_NEXT": NEW, "CHAIR_SECRET_KEY": NEW}),
            "is the same as CHAIR_SECRET_KEY; it should be a new key",
        ),
        (Placed("chair.db", ledger_key="", environ={"CHAIR_LEDGER_KEY_NEXT": NEW}), "CHAIR_LEDGER_KEY is not set"),
        (Placed("chair.db", key=""), "The playground's key is a file"),
    ],
)
def test_what_is_not_clear_is_wrong_use_and_no_key_is_shown(place: Placed, why: str) -> None:
    with pytest.raises(WrongUse) as caught:
        rotated(place, lost=False)
    assert why in str(caught.value)
    assert not [key for key in (NEW, KEY.decode(), LEDGER_KEY) if key in str(caught.value)]


def test_with_neither_key_right_nothing_is_changed(file: str) -> None:
    kept_in(file)
    with pytest.raises(FoundProblem, match="kept with neither CHAIR_SECRET_KEY nor CHAIR_SECRET_KEY_NEXT"):
        rotated(Placed(file, LATER), lost=False)
    starts(file, KEY.decode())


def test_the_ledger_s_key_changes_by_itself_and_the_wrong_one_changes_nothing(file: str) -> None:
    kept_in(file)
    before, place = all_that_is_seen(file, KEY.decode()), Placed(file, environ={"CHAIR_LEDGER_KEY_NEXT": NEW})
    with pytest.raises(FoundProblem, match="opens nothing that is in the ledger"):
        rotated(replace(place, ledger_key=LATER), lost=False)
    assert "2 entries of the ledger" in rotated(place, lost=False)
    assert all_that_is_seen(file, KEY.decode(), NEW) == before
    assert "sealed with CHAIR_LEDGER_KEY_NEXT already" in rotated(place, lost=False)


def test_a_customer_who_withdrew_is_known_again_under_the_new_key(file: str) -> None:
    change(file, KEY.decode(), lambda memory: memory.evidence.withdraw_customer("c-17", QUOTE.consent))
    rotated(Placed(file), lost=False)
    quote = replace(QUOTE, customer="c-17")
    assert change(file, NEW, lambda memory: memory.evidence.withdrawn_since(quote)) == QUOTE.consent
    assert change(file, NEW, lambda memory: memory.evidence.withdrawn_since(replace(quote, customer="x"))) is None


def change(database: str, key: str, work: Callable[[Memory], object]) -> object:
    with closing(at(database)) as engine:
        return asyncio.run(store_of(engine, key).change(COMPANY, work))


def test_when_the_key_is_lost_the_bot_starts_again_and_it_is_said_what_is_gone(database: str) -> None:
    kept_in(database)
    with pytest.raises(FoundProblem, match="so it is not lost"):
        rotated(Placed(database), lost=True)
    said = rotated(Placed(database, NEW), lost=True)
    for words in ("open questions, which close as not counted", "calendars that people connected", "notes of calls"):
        assert words in said
    starts(database, NEW)
    seen = all_that_is_seen(database, NEW)  # whatever is called, nothing stumbles over what cannot be opened
    assert "Verdict.DISLIKE" in seen
    with end_of(database, new=False) as end:
        left = {table.name: end.count(table) for table in end.tables()}
    assert [left[name] for name in ("secrets", "given", "connected_calendars", "to_call", "arms")] == [0] * 5
    assert left["answers"]
    assert left["ledger"]

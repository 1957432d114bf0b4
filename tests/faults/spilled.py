"""Everything in which a name from the sponsor's ledger could turn up, and a company in which one stands there."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import psycopg

from bot.commands import PRESSABLE, OpenHome, Request, WriteLedger
from bot.commands.refused import Refused
from bot.company import Places, Setup, read_setup
from bot.digests.links import GOOD_FOR
from bot.people import Person, Place
from bot.ports import Rejected, Unwelcome
from bot.sealing import Seal
from bot.views import VIEWS
from handlers.operate import about, doctor, setup
from handlers.operate.backup import copied
from handlers.operate.desk import Desk
from handlers.operate.export import exported
from handlers.operate.health import Health
from handlers.operate.run import Running
from storage import Memory, Store
from storage.engine import Engine
from storage.moving.carry import carry
from storage.postgres.moving import postgres_end
from storage.sqlite.moving import sqlite_end
from tests.conftest import KEY, LEDGER_KEY
from tests.faults.confided import Said
from tests.journeys.wins.told import drafted
from tests.office import COMPANY, FakeClock, Office
from tests.plain import FakeChat
from tests.tables import everything_in

CANARY, NOTE = Person("plain", "zephyrine-7f3a91"), "a-note-4c1e88"
ROLES = ("Grace", "Linus", "Ana", "Ken", "Omar", "Mei", "Dana", "Ada", "Pia", "Gus")
READERS = ("Mei", "Dana")
COMPANY_OF_ALL = """
[company]
name = "Northwind"
timezone = "UTC"
domains = ["northwind.example"]
[people]
sponsor = "dana@northwind.example"
executives = ["omar@northwind.example"]
cx_leads = ["mei@northwind.example"]
admins = ["ada@northwind.example"]
privacy = ["pia@northwind.example"]
leaders = [ { email = "ken@northwind.example", remind = "Mon 08:30" } ]
[[teams]]
name = "Checkout"
lead = "ana@northwind.example"
members = ["ana@northwind.example", "grace@northwind.example", "linus@northwind.example"]
[asking]
mode = "live"
only = ["*"]
"""
Found = dict[str, str]  # what there is to read, by where


class InClear(Seal):
    """How not to keep the ledger."""

    def close(self, words: str) -> str:
        return words

    def open(self, sealed: str) -> str:
        return sealed


class CarelessStore(Store):
    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, KEY, ledger=LEDGER_KEY)
        self._keys.ledger = InClear(b"", "ledger")


@contextmanager
def heard() -> Iterator[Said]:
    """Listen to every line that is logged, however unimportant."""
    said, root = Said(), logging.getLogger()
    level = root.level
    root.addHandler(said)
    root.setLevel(logging.DEBUG)
    try:
        yield said
    finally:
        root.removeHandler(said)
        root.setLevel(level)


def company() -> Setup:
    return replace(read_setup(COMPANY_OF_ALL), places=Places("plain:#checkout"))


def story(office: Office) -> None:
    """Let the canary be behind a win that is posted, everybody open their page, and a week go by."""
    draft = drafted(office)
    office.configure(company())
    office.press_on("Dana", draft, "Post")
    office.do(WriteLedger(1, (CANARY,), (CANARY,), (), NOTE), office.person("Mei"))
    for who in ROLES[:-1]:
        office.do(OpenHome(), office.person(who))
    chat = office.outside.chat
    assert isinstance(chat, FakeChat)
    chat.failing = [Unwelcome("is_archived")]  # so that something is logged, too
    office.meeting_ends("Pricing", ("Grace", "Ana", "Linus", "Ken"))
    office.press("Grace", "They'd dislike it")
    office.time_passes(days=8)


def read_by(office: Office, who: str) -> Found:
    """Let somebody give every command there is, open every form and their page, and look at every view."""
    person, found = office.person(who), Found()
    for kind in (*PRESSABLE, OpenHome):
        request = Request(made(kind, person), person, office.clock.now(), COMPANY, f"{kind.__name__} by {who}")
        found[f"form of {kind.__name__} for {who}"] = _form(office, request)
        if kind is not WriteLedger or who not in READERS:  # theirs would write over what is searched for
            found[request.delivery] = _answered(office, request)
        found[f"page of {who}"] = str(office.run(office.door.page(request)))
    office.configure(company())  # one of them may have switched it off
    for kind in VIEWS:
        found[f"{kind.__name__} for {who}"] = _looked(office, made(kind, person))
    return found


def spilled(office: Office, folder: Path, server: str) -> Found:
    """Return what is kept, written, counted and copied."""
    chat = office.outside.chat
    assert isinstance(chat, FakeChat)
    office.run(office.store.engine.scrub())
    copied(str(folder / "chair.db"), folder / "copy.db")
    desk = Desk(office.store, office.door, office.clock, COMPANY)
    return {
        "everything posted": str(chat.messages),
        "rows": str({table: rows for table, rows in everything_in(office).items() if table != "ledger"}),
        "ledger": str(everything_in(office)["ledger"]),
        "views for other programs": str(_public(office)),
        "file and log": _bytes(folder.glob("chair.db*")),
        "backup": _bytes(folder.glob("copy.db*")),
        "export": _exported(folder),
        "another database": _moved(folder / "copy.db", server),
        "files of another database": _on_disk(server),
        "audit": str(everything_in(office)["audit"]),
        "able": _able(office, desk),
        "setup": str(office.run(setup.shown(desk))),
        "doctor": str(office.run(doctor.rows(desk))),
        "what is kept on others": "".join(str(office.run(about.told(who, desk))) for who in ROLES),
        "spreadsheet": _sheet(office),
    }


def _exported(folder: Path) -> str:
    exported(str(folder / "chair.db"), folder / "export", FakeClock())
    return _bytes(folder.glob("export/**/*.*"))


def _answered(office: Office, request: Request) -> str:
    try:
        return str(office.run(office.door.handle(request)))
    except Rejected as no:
        return str(no)


def _form(office: Office, request: Request) -> str:
    try:
        return str(office.run(office.door.form(request)))
    except (Rejected, Refused) as no:
        return str(no)


def _looked(office: Office, view: Any) -> str:  # noqa: ANN401  # any view
    try:
        return str(office.run(office.door.look(COMPANY, view)))
    except Refused as no:
        return str(no)


def _sheet(office: Office) -> str:
    def address(memory: Memory) -> str:
        digest = memory.digests.latest(office.clock.now())
        assert digest, "No week is over yet."
        return memory.link_to(office.person("Mei"), digest.week, office.clock.now() + GOOD_FOR)

    office.store.links.address = "http://127.0.0.1:3000"
    signed = str(office.run(office.store.read(COMPANY, address))).rpartition("/")[2]
    found = office.run(office.door.sheet(signed))
    assert found, "There is no spreadsheet to look into."
    return str(found)


def _public(office: Office) -> Found:
    names = [str(name) for (name,) in office.rows("select name from sqlite_schema where type = 'view'")]
    assert "wins" in names
    return {name: str(_all_of(office, name)) for name in names}


def _all_of(office: Office, name: str) -> object:
    sql = f"select * from {name}"  # noqa: S608  # a view of ours
    return office.run(office.store.engine.read(lambda run: run(sql)))


def _moved(file: Path, server: str) -> str:
    with psycopg.connect(server) as connection:  # a server packs long words, and packed they would not be found
        connection.execute("alter table ledger alter column sealed set storage external")
    with sqlite_end(file, new=False) as here, postgres_end(server, new=True) as there:
        carry(here, there, here.tables(), lambda _: None)
        there.commit()
        return str([rows for table in there.tables() for rows in there.batches(table)])


def _on_disk(server: str) -> str:
    """Return what a server has written of a database, as whoever copies its folder would find it."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("checkpoint")
        oid = connection.execute("select oid from pg_database where datname = current_database()").fetchone()
        there = connection.execute("show data_directory").fetchone()
    assert oid
    assert there
    return _bytes((Path(there[0]) / "base" / str(oid[0])).iterdir())


def _able(office: Office, desk: Desk) -> str:
    """Return what the bot's own pages tell: whether it is able to do its work, and all its readings."""

    async def told() -> str:
        health = Health(desk, Running(desk, office.courier))
        return str((await health.parts(), await health.readings()))

    return str(office.run(told()))


def _bytes(files: Iterator[Path]) -> str:
    found = b"".join(file.read_bytes() for file in sorted(files))
    assert found
    return found.decode("latin-1")


def made(kind: type, person: Person) -> Any:  # noqa: ANN401  # one of the kind
    """Return one of a kind that is about the first win and this person, as far as it is about any."""
    hints = get_type_hints(kind)
    given = {each.name: _value(hints[each.name], person) for each in fields(kind)}
    return kind(**given | ({"page": 0} if "page" in given else {}))


def _value(hint: Any, person: Person) -> object:  # noqa: ANN401  # a type, or what stands for one
    if get_origin(hint) in (Union, UnionType):
        return _value(get_args(hint)[0], person)
    if get_origin(hint) is tuple:
        return ()
    if issubclass(hint, StrEnum):
        return next(iter(hint))
    given: dict[type, object] = {
        Person: person, int: 1, str: "started", bool: False, Place: Place("plain", "#checkout"),
        date: date(2030, 1, 14), datetime: datetime.fromisoformat("2030-01-14T08:00:00+00:00"),
    }  # fmt: skip
    return given[hint] if hint in given else made(hint, person)

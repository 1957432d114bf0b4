"""Whoever is genuine somewhere is nobody elsewhere: what one company's buttons say does nothing to it in another."""

from bot.commands import PRESSABLE, OpenHome, Request
from bot.commands.refused import Refused
from bot.people import Person
from bot.ports import Rejected
from handlers.operate import doctor
from handlers.operate.desk import Desk
from tests.faults.spilled import made, story
from tests.office import COMPANY, NORTHWIND, Office
from tests.tables import everything_in

THEIRS = "fabrikam"


def rows_of_northwind(office: Office) -> dict[str, frozenset[tuple[object, ...]]]:
    """Return every row of the company whose buttons they are."""
    kept = {table: frozenset(row for row in rows if row[0] == COMPANY) for table, rows in everything_in(office).items()}
    return {table: rows for table, rows in kept.items() if rows}


def test_no_button_of_one_company_does_anything_to_it_when_pressed_in_another(plain: Office) -> None:
    story(plain)
    before = rows_of_northwind(plain)
    assert len(before) > 20, "Hardly anything was kept."
    told = 0
    for who in ("Dana", "Grace"):
        person = plain.person(who)
        for kind in (*PRESSABLE, OpenHome):
            request = Request(made(kind, person), person, plain.clock.now(), THEIRS, f"{kind.__name__} by {who} there")
            told += bool(answered(plain, request))
    assert told > 100
    after = rows_of_northwind(plain)
    assert {table: after[table] - rows for table, rows in before.items()} == {table: frozenset() for table in before}
    assert {table: rows - after[table] for table, rows in before.items()} == {table: frozenset() for table in before}


def answered(office: Office, request: Request) -> str:
    """Return what they were told: of Northwind they hear nothing."""
    try:
        said = str(office.run(office.door.handle(request)))
    except (Rejected, Refused) as no:
        said = str(no)
    assert "Customers type" not in said  # of the win that Northwind's people read
    assert "canary" not in said
    return said


def test_somebody_of_another_company_with_the_same_id_has_no_role_here(plain: Office) -> None:
    """Ids are unique within a platform's workspace only, so who somebody is always goes with where."""
    story(plain)
    there = Person("plain", plain.person("Dana").user)
    profile = plain.run(plain.store.read(THEIRS, lambda memory: memory.people.profile(there)))
    assert profile is None
    assert plain.run(plain.store.read(COMPANY, lambda memory: memory.people.profile(there)))


def test_a_setup_without_admins_locks_nobody_out_and_the_doctor_says_so(plain: Office) -> None:
    plain.configure(NORTHWIND.replace('admins = ["ada@northwind.example"]\n', ""))
    desk = Desk(plain.store, plain.door, plain.clock, COMPANY)
    [admins] = [found for found in plain.run(doctor.rows(desk)) if found.what == "admins"]
    assert admins.state is doctor.State.LOOK
    assert "`python app.py setup FILE.toml`" in admins.words
    plain.configure(NORTHWIND)
    assert not [found for found in plain.run(doctor.rows(desk)) if found.what == "admins"]

"""A calendar file dropped on the playground's page, through the real process and its worker."""

import re
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any
from urllib.request import Request, urlopen

from tests.operate.process import PATIENCE, Bot, Machine

ATTENDEES = "\n".join(f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{who}@northwind.example" for who in ("tom", "mei", "cleo"))
EVENT = """BEGIN:VEVENT
UID:{uid}
DTSTAMP:20200101T000000Z
DTSTART:{start:%Y%m%dT%H%M%SZ}
DTEND:{end:%Y%m%dT%H%M%SZ}
SUMMARY:{uid}
ORGANIZER:mailto:ana@northwind.example
{attendees}
END:VEVENT"""


def office_time(machine: Machine) -> datetime:
    met = machine.chair("about", "Ana Costa").out.partition(", met ")[2][:16]
    return datetime.fromisoformat(met)


def feed(**ends: datetime) -> str:
    events = [
        EVENT.format(uid=uid, start=end - timedelta(minutes=45), end=end, attendees=ATTENDEES)
        for uid, end in ends.items()
    ]
    lines = "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Northwind//EN", *events, "END:VCALENDAR", ""])
    return lines.replace("\n", "\r\n")


def drop(bot: Bot, text: str) -> str:
    """Drop a file on the page as Ana, and return the page."""
    _, page = bot.get("/?as=ana&in=checkout")
    token = re.search(r'name="token" value="([^"]+)"', page)
    assert token
    fields = {"token": token[1], "as": "ana", "in": "checkout"}
    parts = [
        f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items()
    ]
    file = f'--b\r\nContent-Disposition: form-data; name="feed"; filename="ana.ics"\r\n\r\n{text}\r\n--b--\r\n'
    headers = {"Content-Type": "multipart/form-data; boundary=b", "Origin": bot.address}
    asked = Request(bot.address + "/calendar", "".join([*parts, file]).encode(), headers)  # noqa: S310  # our own
    with urlopen(asked, timeout=PATIENCE) as answer:  # noqa: S310
        shown: str = answer.read().decode()
    return shown


def rows(machine: Machine, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(machine.folder / "chair.db", timeout=5)) as opened:
        return opened.execute(sql).fetchall()


def test_what_is_just_over_is_asked_what_is_long_over_is_not_and_the_rest_is_planned(machine: Machine) -> None:
    with machine.running() as bot:
        now = office_time(machine)
        text = feed(just=now - timedelta(minutes=5), long=now - timedelta(hours=3), later=now + timedelta(hours=1))
        shown = drop(bot, text)
        assert rows(machine, "select title from questions") == [("just",)]
        assert rows(machine, "select title, rule from silences") == [("long", "found out too late")]
        assert len(rows(machine, "select 1 from alarms where name like 'end/%'")) == 1
        assert "3 meetings were found" in shown
        drop(bot, text)
        moved = feed(just=now - timedelta(minutes=5), later=now + timedelta(hours=2))
        before = rows(machine, "select at from alarms where name like 'end/%'")
        drop(bot, moved)
        assert rows(machine, "select count(*) from questions") == [(1,)]
        [(at,)] = rows(machine, "select at from alarms where name like 'end/%'")
        assert [(at,)] > before
        ended, seconds = bot.asked_to_stop()
    assert (ended.code, ended.err) == (0, "")
    assert seconds < 10


def test_what_is_no_calendar_is_said_on_the_page(machine: Machine) -> None:
    with machine.running() as bot:
        assert "calendar" in drop(bot, "My shopping list")
        assert rows(machine, "select count(*) from questions") == [(0,)]

"""A week's numbers for a spreadsheet: at an address that is signed, short-lived, and asked about at the click."""

import csv
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from io import StringIO

import pytest
from aiohttp import ClientResponse, web
from aiohttp.test_utils import TestClient, TestServer

from bot.digests.links import GOOD_FOR, Links
from bot.people import Person
from bot.web import Web
from storage import Memory
from tests.journeys.digests.northwind import WITH_MEI, a_week
from tests.office import COMPANY, Office
from tests.operate.test_web import Health

WEEK, MONDAY = "2030-W02", datetime(2030, 1, 14, 8, tzinfo=UTC)
FORMULA = '=HYPERLINK("https://evil.example","Click")'


async def nothing(_: web.Request) -> web.Response:
    return web.Response()


@asynccontextmanager
async def reached(office: Office) -> AsyncIterator[TestClient[web.Request, web.Application]]:
    site = Web(Health(able=True), "")
    site.serve({"meetings": nothing}, office.door.sheet)
    async with TestClient(TestServer(site.app)) as client:
        yield client


def fetched(office: Office, path: str) -> tuple[int, dict[str, str], str]:
    async def get() -> tuple[int, dict[str, str], str]:
        async with reached(office) as client:
            answer: ClientResponse = await client.get(path)
            return answer.status, dict(answer.headers), (await answer.read()).decode("utf-8-sig")

    found: tuple[int, dict[str, str], str] = office.run(get())
    return found


@pytest.fixture
def office(plain: Office) -> Office:
    """Return an office with a week that is over, in which a title and a reason look like formulas."""
    plain.store.links.address = "http://127.0.0.1:3000"
    a_week(plain, title=FORMULA)
    plain.sends("Ana", plain.press("Ana", "Change it").form, to=FORMULA)
    plain.until(2030, 1, 14, 8)
    return plain


def path_of(office: Office, who: str = "Mei") -> str:
    return path_for(office, office.person(who))


def path_for(office: Office, person: Person) -> str:
    def link(memory: Memory) -> str:
        return memory.link_to(person, WEEK, MONDAY + GOOD_FOR)

    address: str = office.run(office.store.read(COMPANY, link))
    return address.removeprefix(office.store.links.address)


def test_it_comes_as_a_file_that_nothing_keeps(office: Office) -> None:
    status, headers, rows = fetched(office, path_of(office))
    assert status == 200
    assert headers["Content-Type"] == "text/csv; charset=utf-8"
    assert headers["Content-Disposition"] == 'attachment; filename="2030-W02.csv"'
    assert headers["Cache-Control"] == "no-store"
    assert rows.startswith('"week","what"')


def test_words_are_no_formulas_numbers_are_numbers_and_what_is_hidden_is_empty(office: Office) -> None:
    _, _, written = fetched(office, path_of(office))
    rows = {row["what"]: row for row in csv.DictReader(StringIO(written, newline=""))}
    assert rows["second thought, changed"]["about"] == f"'{FORMULA}"
    assert rows["second thought, changed"]["words"] == f"'{FORMULA}"
    assert ",3,6,50.0,18.8,81.2" in written
    assert (rows["coverage"]["count"], rows["coverage"]["of"]) == ("", "")
    assert (rows["answers"]["count"], rows["answers"]["of"], rows["second thoughts changed"]["count"]) == (
        "3",
        "6",
        "1",
    )
    assert not [cell for row in rows.values() for cell in row.values() if cell[:1] in ("=", "+", "-", "@")]


def test_whoever_has_lost_the_role_is_refused_though_the_address_is_still_good(office: Office) -> None:
    path = path_of(office)
    office.configure(WITH_MEI.replace("mei@", "tom@"))
    status, _, words = fetched(office, path)
    assert status == 403
    assert "not good any more, or not for you" in words


def test_after_ten_minutes_it_is_over(office: Office) -> None:
    path = path_of(office)
    office.time_passes(minutes=9, seconds=59)
    assert fetched(office, path)[0] == 200
    office.time_passes(seconds=1)
    assert fetched(office, path)[0] == 403


def test_one_that_was_changed_made_up_or_signed_by_another_is_refused(office: Office) -> None:
    path = path_of(office)
    changed = path[:-9] + ("A" if path[-9] != "A" else "B") + path[-8:]
    for wrong in (changed, "/lists/x", "/lists/%00", "/lists/" + "a" * 300, "/lists/ä"):
        assert fetched(office, wrong)[0] == 403
    assert fetched(office, path)[0] == 200


def test_another_secret_makes_other_addresses() -> None:
    ours, theirs = (Links(key, "http://chair.example") for key in (b"a" * 32, b"b" * 32))
    address = ours.for_workspace(COMPANY)(Person("plain", "Mei"), WEEK, MONDAY)
    signed = address.rpartition("/")[2]
    before = MONDAY.replace(hour=7)
    assert theirs.ticket(signed, before) is None
    found = ours.ticket(signed, before)
    assert found
    assert (found.workspace, found.reader, found.week) == (COMPANY, Person("plain", "Mei"), WEEK)


def test_nobody_else_gets_in_with_an_address_of_their_own(office: Office) -> None:
    assert fetched(office, path_of(office, "Ana"))[0] == 403
    assert fetched(office, path_of(office, "Dana"))[0] == 200

"""What PostgreSQL shows of answers: sealed while a question is open; afterwards nothing in its tables' files."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from storage import Store
from storage.postgres import Postgres
from tests.conftest import KEY
from tests.faults.chats import SIX
from tests.journeys.evidence.said import WORDS, says, withdraws
from tests.office import Office
from tests.plain import Plain
from tests.postgres import Cluster
from tests.storage.test_postgres import killed

SAID = "She would have to type it all again"


@pytest.fixture
def office(address: str) -> Iterator[Office]:
    office = Office(Store(Postgres(address), KEY), Plain())
    yield office
    office.close()


def bytes_in(cluster: Cluster, address: str) -> bytes:
    """Return what the files of this database hold, and not what the log of the server does."""
    with psycopg.connect(address, autocommit=True) as line:
        line.execute("checkpoint")
        [(number,)] = line.execute("select oid from pg_database where datname = current_database()").fetchall()
    folder: Path = cluster.folder / "data" / "base" / str(number)
    found = b"".join(file.read_bytes() for file in sorted(folder.iterdir()))
    assert len(found) > 1_000_000, "Found hardly any files."
    return found


def answered(office: Office) -> tuple[str, list[str]]:
    """Let six people answer, and return the secret and what is sealed with it."""
    office.meeting_ends("Pricing", SIX)
    for who, label in zip(SIX, itertools.cycle(("They'd like it", "They'd dislike it")), strict=False):
        office.press(who, label)
    office.says_why("Grace", reason=SAID)
    [(secret,)] = office.rows("select secret from secrets")
    return str(secret), [str(part) for row in office.rows("select giver, sealed from given") for part in row]


def test_while_a_question_is_open_the_files_say_nothing_of_what_anybody_answered(
    office: Office, cluster: Cluster, address: str
) -> None:
    before = bytes_in(cluster, address)
    answered(office)
    there = bytes_in(cluster, address)
    assert SAID.encode() not in there
    assert there.count(b"dislike") == before.count(b"dislike")
    assert KEY not in there


def test_after_closing_and_scrubbing_nothing_in_the_files_leads_from_an_answer_to_a_person(
    office: Office, cluster: Cluster, address: str
) -> None:
    secret, sealed = answered(office)
    assert secret.encode() in bytes_in(cluster, address)
    office.until(2030, 1, 7, 16, 1)
    assert office.rows("select * from given") == office.rows("select * from secrets") == []
    office.run(office.store.engine.scrub())
    there = bytes_in(cluster, address)
    assert secret.encode() not in there
    assert [part for part in sealed if part.encode() in there] == []
    assert SAID.encode() not in there


def test_what_a_customer_takes_back_is_in_the_files_no_more(office: Office, cluster: Cluster, address: str) -> None:
    says(office)
    assert WORDS.encode() in bytes_in(cluster, address)
    withdraws(office)
    office.run(office.store.engine.scrub())
    assert WORDS.encode() not in bytes_in(cluster, address)


def test_without_scrubbing_it_would_have_stayed(office: Office, cluster: Cluster, address: str) -> None:
    secret, _ = answered(office)
    office.until(2030, 1, 7, 16, 1)
    assert secret.encode() in bytes_in(cluster, address)


def test_whoever_finds_a_database_of_one_that_was_killed_scrubs_it(
    office: Office, cluster: Cluster, address: str
) -> None:
    secret, _ = answered(office)
    office.until(2030, 1, 7, 16, 1)
    after = Postgres(address)
    office.run(after.scrub())
    assert secret.encode() not in bytes_in(cluster, address)
    after.close()


def test_closed_answers_bear_one_transaction_so_that_none_came_before_another(office: Office) -> None:
    """Rows stand as they were written, and that is in a random order."""
    answered(office)
    assert len({stamp for (stamp,) in office.rows("select xmin from given")}) == len(SIX)
    office.until(2030, 1, 7, 16, 1)
    assert len(office.rows("select 1 from answers")) == len(SIX)
    assert len({stamp for (stamp,) in office.rows("select xmin from answers")}) == 1


def test_a_killed_backend_leaves_no_answer_behind(office: Office, address: str) -> None:
    answered(office)
    [(process,)] = office.rows("select pg_backend_pid()")
    killed(address, int(process))
    office.press("Ken", "They'd like it")
    assert len(office.rows("select 1 from given")) == 6

"""What somebody answers is theirs: no row, file, log or copy ties it to them."""

import logging
from base64 import b64encode
from functools import partial
from pathlib import Path

import pytest

from bot.answers import Answer, Verdict
from storage import Memory, Store
from storage.engine import Engine
from storage.postgres import Postgres
from tests.conftest import KEY
from tests.faults.chats import PRICING, SIX
from tests.faults.database import BOTH
from tests.office import COMPANY, Office
from tests.plain import Plain
from tests.postgres import Cluster
from tests.sqlite import new_file
from tests.tables import changed, columns_in, everything_in, tables_in

SAID = "She would have to type it all again"
VERDICTS = (b"dislike", b"not notice", b"no decision", b"They'd")
RANDOM = {"fence", "drawn", "sealed", "id"}  # columns that chance fills
IN_ANY_ORDER = {"message", "holder"}  # a server hands out what is due at once in an order of its own, to some process


def bytes_in(folder: Path) -> bytes:
    """Return the database and its log as they are on disk."""
    return b"".join(file.read_bytes() for file in sorted(folder.glob("chair.db*")))


def scrubbed(office: Office, folder: Path) -> bytes:
    office.run(office.store.engine.scrub())
    return bytes_in(folder)


def givers(office: Office) -> list[tuple[str, str]]:
    return [(str(name), str(sealed)) for name, sealed in office.rows("select giver, sealed from given")]


def test_after_closing_nothing_in_the_file_or_its_log_leads_from_an_answer_to_a_person(
    plain: Office, tmp_path: Path
) -> None:
    plain.meeting_ends("Pricing", SIX)
    for who in SIX:
        plain.says_why(who, reason=f"{SAID}, says {who}")
    [(secret,)] = plain.rows("select secret from secrets")
    open_ones = givers(plain)
    assert open_ones[0][0].encode() in bytes_in(tmp_path)
    plain.until(2030, 1, 7, 16, 1)
    there = scrubbed(plain, tmp_path)
    assert not [text for pair in open_ones for text in (*pair, secret) if text.encode() in there]
    assert SAID.encode() not in there
    assert plain.rows("select * from given") == plain.rows("select * from secrets") == []
    assert plain.rows("select * from deliveries where question is not null") == []
    assert {row[-1] for row in plain.rows("select * from answers")} == {None}


def test_closed_answers_have_random_ids_and_stand_in_their_order(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    for who in SIX:
        plain.press(who, "They'd like it")
    plain.until(2030, 1, 7, 16, 1)
    ids = [name for (name,) in plain.rows("select id from answers")]
    assert ids == sorted(ids)
    assert len({name[:4] for name in ids}) == 6
    with pytest.raises(Exception, match="rowid"):
        plain.rows("select rowid from answers")


def test_while_a_question_is_open_no_copy_of_the_file_says_what_anybody_answered(plain: Office, tmp_path: Path) -> None:
    plain.meeting_ends("Pricing", SIX)
    before = scrubbed(plain, tmp_path)
    for who, label in zip(SIX, ("They'd like it", "They'd dislike it", "No decision today") * 2, strict=True):
        plain.press(who, label)
    plain.says_why("Grace", reason=SAID)
    plain.time_passes(seconds=3)
    there = bytes_in(tmp_path) + scrubbed(plain, tmp_path)
    assert len(there) > len(before)
    assert {word: there.count(word) for word in VERDICTS if there.count(word) > 3 * before.count(word)} == {}
    assert SAID.encode() not in there


def test_every_sealed_answer_is_as_long_as_every_other_and_unlike_it(anywhere: Office) -> None:
    anywhere.meeting_ends("Pricing", SIX)
    for who, label in zip(SIX, ("They'd like it", "They wouldn't notice") * 3, strict=True):
        anywhere.press(who, label)
    anywhere.says_why("Grace", reason="x" * 400, named="yes", share="yes")
    sealed = [text for _, text in givers(anywhere)]
    assert len(set(map(len, sealed))) == 1
    assert len({text[16:48] for text in sealed}) == 6


def test_an_answer_of_the_longest_words_in_any_script_can_be_sealed(anywhere: Office) -> None:
    anywhere.meeting_ends("Pricing", SIX)
    for words in ("x" * 500, "\N{GRINNING FACE}" * 500, "\x01" * 500, "שלום" * 125):
        kept = Answer(Verdict.DISLIKE, reason=words, heard=words)
        anywhere.run(anywhere.store.change(COMPANY, partial(keep, kept)))
        assert anywhere.run(anywhere.store.read(COMPANY, lambda m: m.answers.given_by(PRICING.question, GRACE))) == kept


GRACE = Plain().person("Grace")


def keep(answer: Answer, memory: Memory) -> None:
    memory.answers.keep(PRICING.question, GRACE, answer)


def test_the_transaction_that_keeps_an_answer_writes_no_row_that_names_the_person(anywhere: Office) -> None:
    anywhere.meeting_ends("Pricing", SIX)
    before = everything_in(anywhere)
    told = anywhere.press("Grace", "They'd dislike it")
    anywhere.sends("Grace", anywhere.press_on("Grace", told.cards[0], "Say why").form, reason=SAID)
    new = changed(before, everything_in(anywhere))
    assert set(new) == {"deliveries", "given", "views"}
    cells = [str(cell).lower() for rows in new.values() for row in rows for cell in row]
    assert len(cells) > 10
    assert not [cell for cell in cells if "grace" in cell or "dislike" in cell or SAID.lower() in cell]


def test_nothing_that_is_logged_says_who_answered_or_what(anywhere: Office, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "asyncio")
    anywhere.meeting_ends("Pricing", SIX)
    for who in SIX:
        anywhere.says_why(who, reason=SAID, share="yes")
    anywhere.until(2030, 1, 7, 14, 1)
    anywhere.until(2030, 1, 7, 16, 1)
    logged = "\n".join(f"{record.name} {record.getMessage()} {record.exc_text}" for record in caplog.records)
    assert not [word for word in (*SIX, "dislike", "They'd", SAID) if word in logged]


def test_the_audit_log_is_silent_about_answers(anywhere: Office) -> None:
    anywhere.meeting_ends("Pricing", SIX)
    before = anywhere.rows("select * from audit")
    anywhere.says_why("Grace", reason=SAID)
    anywhere.until(2030, 1, 7, 15)
    assert anywhere.rows("select * from audit") == before


def test_the_key_is_never_in_the_database(plain: Office, tmp_path: Path) -> None:
    plain.meeting_ends("Pricing", SIX)
    plain.press("Grace", "They'd like it")
    there = bytes_in(tmp_path)
    assert not [form for form in (KEY, KEY.hex().encode(), b64encode(KEY)) if form in there]


def after_closing(engine: Engine, answering: tuple[str, ...]) -> dict[str, list[tuple[object, ...]]]:
    """Let these people dislike a decision, and return what is kept after closing, without what chance fills."""
    office = Office(Store(engine, KEY), Plain())
    office.meeting_ends("Pricing", SIX)
    for who in answering:
        office.press(who, "They'd dislike it")
    office.until(2030, 1, 7, 14, 1)
    office.until(2030, 1, 7, 16, 1)
    kept = {name: sorted(without_chance(office, name), key=str) for name in tables_in(office)}
    office.close()
    return kept


def without_chance(office: Office, table: str) -> list[tuple[object, ...]]:
    random = (RANDOM - {"sealed", "id"} if table in ("asks", "views") else RANDOM) | (
        IN_ANY_ORDER if isinstance(office.store.engine, Postgres) else set()
    )
    kept = ", ".join(column for column in columns_in(office, table) if column not in random)
    found: list[tuple[object, ...]] = office.rows(f"select {kept} from {table}")  # noqa: S608  # a table of ours
    return found


@pytest.mark.parametrize("kind", BOTH)
def test_who_answered_is_not_kept_after_closing(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    first, second = engines(kind, tmp_path, request)
    rows = after_closing(first, ("Grace", "Linus"))
    assert rows == after_closing(second, ("Ken", "Ana"))
    assert len(rows["asked"]) == 6
    assert len(rows["answers"]) == 2


def engines(kind: str, folder: Path, request: pytest.FixtureRequest) -> tuple[Engine, Engine]:
    if kind == "sqlite":
        return new_file(folder / "first.db"), new_file(folder / "second.db")
    cluster: Cluster = request.getfixturevalue("cluster")
    return Postgres(cluster.database()), Postgres(cluster.database())


def test_counters_are_sealed_and_as_long_for_whoever_answered_as_for_whoever_did_not(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    plain.press("Grace", "They'd like it")
    plain.until(2030, 1, 7, 16, 1)
    sealed = [str(text) for (text,) in plain.rows("select sealed from attention")]
    assert len(sealed) == 6
    assert len(set(map(len, sealed))) == 1
    assert plain.run(plain.store.read(COMPANY, lambda memory: memory.attention.of(GRACE).took_part)) == 1

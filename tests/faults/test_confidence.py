"""What somebody answers is theirs: no row, file, log or copy ties it to them."""

import logging
from base64 import b64encode
from functools import partial
from pathlib import Path

import pytest

from bot.answers import Answer, Verdict
from storage import Memory, Store
from storage.sqlite import Sqlite
from tests.conftest import KEY
from tests.faults.chats import PRICING, SIX
from tests.office import COMPANY, Office
from tests.plain import Plain
from tests.tables import changed, everything_in, tables_in

SAID = "She would have to type it all again"
VERDICTS = (b"dislike", b"not notice", b"no decision", b"They'd")
RANDOM = {"fence", "drawn", "sealed", "id"}  # columns that chance fills


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


def test_every_sealed_answer_is_as_long_as_every_other_and_unlike_it(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    for who, label in zip(SIX, ("They'd like it", "They wouldn't notice") * 3, strict=True):
        plain.press(who, label)
    plain.says_why("Grace", reason="x" * 400, named="yes", share="yes")
    sealed = [text for _, text in givers(plain)]
    assert len(set(map(len, sealed))) == 1
    assert len({text[16:48] for text in sealed}) == 6


def test_an_answer_of_the_longest_words_in_any_script_can_be_sealed(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    for words in ("x" * 500, "\N{GRINNING FACE}" * 500, "\x01" * 500, "שלום" * 125):
        kept = Answer(Verdict.DISLIKE, reason=words, heard=words)
        plain.run(plain.store.change(COMPANY, partial(keep, kept)))
        assert plain.run(plain.store.read(COMPANY, lambda m: m.answers.given_by(PRICING.question, GRACE))) == kept


GRACE = Plain().person("Grace")


def keep(answer: Answer, memory: Memory) -> None:
    memory.answers.keep(PRICING.question, GRACE, answer)


def test_the_transaction_that_keeps_an_answer_writes_no_row_that_names_the_person(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    before = everything_in(plain)
    told = plain.press("Grace", "They'd dislike it")
    plain.sends("Grace", plain.press_on("Grace", told.cards[0], "Say why").form, reason=SAID)
    new = changed(before, everything_in(plain))
    assert set(new) == {"deliveries", "given", "views"}
    cells = [str(cell).lower() for rows in new.values() for row in rows for cell in row]
    assert len(cells) > 10
    assert not [cell for cell in cells if "grace" in cell or "dislike" in cell or SAID.lower() in cell]


def test_nothing_that_is_logged_says_who_answered_or_what(plain: Office, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "asyncio")
    plain.meeting_ends("Pricing", SIX)
    for who in SIX:
        plain.says_why(who, reason=SAID, share="yes")
    plain.until(2030, 1, 7, 14, 1)
    plain.until(2030, 1, 7, 16, 1)
    logged = "\n".join(f"{record.name} {record.getMessage()} {record.exc_text}" for record in caplog.records)
    assert not [word for word in (*SIX, "dislike", "They'd", SAID) if word in logged]


def test_the_audit_log_is_silent_about_answers(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    before = plain.rows("select * from audit")
    plain.says_why("Grace", reason=SAID)
    plain.until(2030, 1, 7, 15)
    assert plain.rows("select * from audit") == before


def test_the_key_is_never_in_the_database(plain: Office, tmp_path: Path) -> None:
    plain.meeting_ends("Pricing", SIX)
    plain.press("Grace", "They'd like it")
    there = bytes_in(tmp_path)
    assert not [form for form in (KEY, KEY.hex().encode(), b64encode(KEY)) if form in there]


def after_closing(folder: Path, answering: tuple[str, ...]) -> dict[str, list[tuple[object, ...]]]:
    """Let these people dislike a decision, and return what is kept after closing, without what chance fills."""
    folder.mkdir()
    office = Office(Store(Sqlite(folder / "chair.db"), KEY), Plain())
    office.meeting_ends("Pricing", SIX)
    for who in answering:
        office.press(who, "They'd dislike it")
    office.until(2030, 1, 7, 14, 1)
    office.until(2030, 1, 7, 16, 1)
    kept = {name: sorted(without_chance(office, name), key=str) for name in tables_in(office)}
    office.close()
    return kept


def without_chance(office: Office, table: str) -> list[tuple[object, ...]]:
    columns = [str(row[0]) for row in office.run(office.store.engine.read(lambda run: run(COLUMNS, of=table)))]
    kept = ", ".join(column for column in columns if column not in RANDOM or table in ("asks", "views"))
    sql = f"select {kept} from {table}".replace(", fence", "").replace(", drawn", "")  # noqa: S608  # a table of ours
    found: list[tuple[object, ...]] = office.run(office.store.engine.read(lambda run: run(sql)))
    return found


COLUMNS = "select name from pragma_table_info(:of)"


def test_who_answered_is_not_kept_after_closing(tmp_path: Path) -> None:
    first = after_closing(tmp_path / "first", ("Grace", "Linus"))
    assert first == after_closing(tmp_path / "second", ("Ken", "Ana"))
    assert len(first["asked"]) == 6
    assert len(first["answers"]) == 2


def test_counters_are_sealed_and_as_long_for_whoever_answered_as_for_whoever_did_not(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    plain.press("Grace", "They'd like it")
    plain.until(2030, 1, 7, 16, 1)
    sealed = [str(text) for (text,) in plain.rows("select sealed from attention")]
    assert len(sealed) == 6
    assert len(set(map(len, sealed))) == 1
    assert plain.run(plain.store.read(COMPANY, lambda memory: memory.attention.of(GRACE).took_part)) == 1

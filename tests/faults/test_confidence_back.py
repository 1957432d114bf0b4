"""What somebody writes to an owner who asks back is as much theirs as an answer: no row, file, log or copy ties it."""

import logging
from pathlib import Path

import pytest

from bot.people import CLOCK
from storage import Store
from storage.sqlite import Sqlite
from storage.sqlite.backup import copy
from tests.conftest import KEY
from tests.faults.test_confidence import bytes_in, givers, scrubbed, without_chance
from tests.journeys.cases.test_asking_back import HELPS, TOO_LATE, answers, asks_back, closes, passed_on
from tests.office import Office
from tests.plain import Plain
from tests.tables import changed, everything_in, tables_in


def test_while_it_is_open_no_copy_says_what_anybody_wrote_and_a_backup_can_never_be_opened(
    plain: Office, tmp_path: Path
) -> None:
    asks_back(plain)
    for who, words in (("Grace", HELPS), ("Linus", TOO_LATE)):
        answers(plain, who, words)
    there = bytes_in(tmp_path) + scrubbed(plain, tmp_path)
    assert not [words for words in (HELPS, TOO_LATE) if words.encode() in there]
    [(secret,)] = plain.rows("select secret from secrets")
    assert copy(tmp_path / "chair.db", tmp_path / "copy.db").locked == 1
    assert secret.encode() not in (tmp_path / "copy.db").read_bytes()
    assert len({len(sealed) for _, sealed in givers(plain)}) == 1


@pytest.mark.parametrize("writing", [("Grace", "Linus"), ("Grace",)], ids=["passed on", "too few"])
def test_after_closing_nothing_in_the_file_or_its_log_leads_from_words_to_a_person(
    plain: Office, tmp_path: Path, writing: tuple[str, ...]
) -> None:
    asks_back(plain)
    for who in writing:
        answers(plain, who, f"{HELPS}, say I")
    [(secret,)], given = plain.rows("select secret from secrets"), givers(plain)
    assert given[0][0].encode() in bytes_in(tmp_path)
    closes(plain)
    there = scrubbed(plain, tmp_path)
    assert not [text for pair in given for text in (*pair, secret) if text.encode() in there]
    assert (HELPS.encode() in there) == (len(writing) > 1)
    assert plain.rows("select * from secrets") == plain.rows("select * from given") == []
    assert plain.rows("select * from deliveries where question is not null") == []
    words = plain.rows("select id, person from words")
    assert [name for name, _ in words] == sorted(name for name, _ in words)
    assert {person for _, person in words} <= {None}


def test_the_transaction_that_keeps_it_or_takes_it_back_names_nobody_and_shows_nothing(anywhere: Office) -> None:
    asks_back(anywhere)
    before = everything_in(anywhere)
    told = anywhere.sends("Grace", anywhere.press("Grace", "Answer without my name").form, words=HELPS)
    kept = everything_in(anywhere)
    anywhere.press_on("Grace", told.cards[0], "Take it back")
    new, taken = changed(before, kept), changed(kept, everything_in(anywhere))
    assert set(new) == {"deliveries", "given"}
    assert set(taken) == {"deliveries"}
    cells = [str(cell) for rows in (*new.values(), *taken.values()) for row in rows for cell in row]
    assert not [cell for cell in cells if "grace" in cell.lower() or HELPS in cell]


def after_closing(folder: Path, writing: tuple[str, ...]) -> dict[str, list[tuple[object, ...]]]:
    office = Office(Store(Sqlite(folder / f"{'-'.join(writing)}.db"), KEY), Plain())
    office.meeting_ends("Pricing", ("Ana", "Grace", "Linus", "Ken"), decision="Raise the price")
    for who in ("Grace", "Linus"):
        office.press(who, "They'd dislike it")
    office.until(2030, 1, 7, 16, 1)
    asks_back(office, next(card for card in office.told("Ana") if "D-1" in card.words))
    for who in writing:
        answers(office, who, HELPS)
    closes(office)
    kept = {name: sorted(without_chance(office, name), key=str) for name in tables_in(office)}
    office.close()
    return kept


def test_who_wrote_is_not_kept_after_closing(tmp_path: Path) -> None:
    rows = after_closing(tmp_path, ("Grace", "Linus"))
    assert rows == after_closing(tmp_path, ("Linus", "Ken"))
    assert len(rows["words"]) == 2


def test_neither_log_nor_audit_says_who_wrote_or_what(anywhere: Office, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "asyncio")
    asks_back(anywhere)
    before = len(anywhere.rows("select * from audit"))
    for who, words in (("Grace", HELPS), ("Linus", TOO_LATE)):
        answers(anywhere, who, words)
    assert len(anywhere.rows("select * from audit")) == before
    closes(anywhere)
    [(person, about)] = anywhere.rows("select person, about from audit where what = 'closed what was asked back'")
    assert (person, about) == (CLOCK.key, "D-1")
    logged = "\n".join(f"{record.name} {record.getMessage()} {record.exc_text}" for record in caplog.records)
    assert not [word for word in ("Grace", "Linus", HELPS, TOO_LATE) if word in logged]
    assert passed_on(anywhere)


def test_the_card_under_the_question_is_the_same_whoever_has_written(plain: Office) -> None:
    asks_back(plain)
    before = plain.seen_in()[-1].words
    answers(plain, "Grace", HELPS)
    plain.time_passes(seconds=3)
    assert plain.seen_in()[-1].words == before

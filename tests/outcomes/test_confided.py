"""What somebody says of an outcome is as confidential as any answer, and kept no longer than it is of use."""

from dataclasses import replace
from pathlib import Path

from bot.commands import Tidy
from bot.people import CLOCK, Kind
from handlers.operate import about, erase
from handlers.operate.desk import Desk
from tests.office import COMPANY, EVERYBODY, NORTHWIND, Office
from tests.outcomes.northwind import QUESTION, SIX, decided, sixty_days_later
from tests.tables import changed, everything_in

VERDICTS = (b"dislike", b"not notice", b"no decision")


def bytes_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.glob("chair.db*")))


def test_keeping_an_answer_writes_no_row_that_names_its_giver(plain: Office) -> None:
    decided(plain)
    plain.room_is("#checkout", EVERYBODY, outsiders=True)
    sixty_days_later(plain)
    before = everything_in(plain)
    plain.press("Grace", "They disliked it")
    written = changed(before, everything_in(plain))
    assert set(written) == {"given", "views", "deliveries"}
    named = {person.user for person in map(plain.person, SIX) if person.user in str(written["views"])}
    assert named == set(SIX), "Whoever answers, the cards of all are out of date."
    assert "Grace" not in str([*written["given"], *written["deliveries"]])
    assert plain.rows("select count(*) from deliveries where question like 'outcome/%'") == [(1,)]


def test_no_copy_of_the_file_tells_what_is_said_while_it_is_open_and_nothing_leads_to_anybody_later(
    plain: Office, tmp_path: Path
) -> None:
    decided(plain)
    sixty_days_later(plain)
    plain.run(plain.store.engine.scrub())
    before = bytes_in(tmp_path)
    plain.press("Grace", "Can't tell")
    plain.press("Linus", "They didn't notice")
    there = bytes_in(tmp_path)
    assert [there.count(verdict) for verdict in VERDICTS] == [before.count(verdict) for verdict in VERDICTS]
    givers = plain.rows("select giver, sealed from given")
    assert len(givers) == 2
    plain.until(2030, 3, 11, 10, 3)
    plain.run(plain.store.engine.scrub())
    left = bytes_in(tmp_path)
    assert not [text for row in givers for text in row if str(text).encode() in left]
    assert plain.rows("select question from secrets") == []
    assert plain.rows("select question from deliveries where question is not null") == []


def test_nobodys_own_counters_move(plain: Office) -> None:
    decided(plain)
    sixty_days_later(plain)
    before = plain.rows("select sealed from attention order by person")
    plain.until(2030, 3, 11, 10, 3)
    assert plain.rows("select sealed from attention order by person") == before


def test_who_was_asked_is_kept_until_they_are_asked_again_and_a_month_longer(plain: Office) -> None:
    decided(plain)
    plain.until(2030, 2, 20, 3, 10)
    plain.do(Tidy(), CLOCK)
    assert plain.rows("select count(*) from asked") == [(6,)]
    plain.until(2030, 3, 8, 16, 2)
    for who in SIX:
        plain.press(who, "They liked it")
    plain.until(2030, 3, 11, 10, 3)
    plain.until(2030, 4, 9, 3, 11)
    assert plain.rows("select count(*) from asked where question like 'outcome/%'") == [(6,)]
    plain.until(2030, 4, 12, 3, 11)
    assert plain.rows("select count(*) from asked") == [(0,)]
    assert plain.rows("select count(*) from answers where question like 'outcome/%'") == [(6,)]


def test_with_its_question_all_that_came_of_it_goes(plain: Office) -> None:
    plain.configure(NORTHWIND + '\n[retention]\ndecisions = "150d"\n')
    decided(plain)
    sixty_days_later(plain)
    plain.press("Ana", "They liked it")
    plain.do(Tidy(), CLOCK)
    for month in (5, 6, 7):
        plain.until(2030, month, 20, 3, 11)
    for table in ("followed", "answers", "kpi_links", "foreseen", "asked", "secrets", "given"):
        [(count,)] = plain.rows(f"select count(*) from {table}")  # noqa: S608  # ours
        assert count == 0, table


def test_an_open_answer_is_told_of_and_erased_like_any_other(plain: Office) -> None:
    decided(plain)
    sixty_days_later(plain)
    plain.press("Grace", "They liked it")
    desk = Desk(plain.store, plain.door, plain.clock, COMPANY)
    assert "1, which only they can see" in plain.run(about.told("grace@northwind.example", desk))
    assert "1 open answers, taken back" in plain.run(erase.erased("grace@northwind.example", desk))
    assert plain.rows("select count(*) from given") == [(0,)]


def test_answers_that_nobody_can_open_are_not_counted_and_it_is_said(plain: Office) -> None:
    decided(plain)
    sixty_days_later(plain)
    plain.press("Grace", "They liked it")
    plain.rows("delete from secrets")
    plain.until(2030, 3, 11, 10, 3)
    [poll] = [card for card in plain.seen_in() if QUESTION in card.words]
    assert "could not be counted" in poll.words
    assert plain.rows("select poll from followed") == [("could not be counted",)]
    assert plain.rows("select count(*) from given") == [(0,)]


def test_whoever_has_left_is_not_asked(plain: Office) -> None:
    decided(plain)
    left = replace(plain.profile("Ken"), kind=Kind.GONE)
    plain.people_are(left)
    sixty_days_later(plain)
    [poll] = [card for card in plain.seen_in() if QUESTION in card.words]
    assert "0 of 5 answered" in poll.words

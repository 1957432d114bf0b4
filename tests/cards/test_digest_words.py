"""What a digest says: good news first, nothing that is hidden, no row of noughts, one thing to do."""

from dataclasses import replace

import pytest

from bot.digests import Digest, Leading, OfTeam, OneThing, Ratio, SecondThoughts, Table, ToDo
from prompts import digests
from prompts.digests import lists, sheet
from prompts.words import LANGUAGES, Say
from tests.cards.examples.cast import NOON, Cast
from tests.cards.examples.of_digest_deeds import full
from tests.cards.examples.of_digests import FEW, FULL, QUIET, cases, told, win, worst
from tests.plain import words_of

CAST, EN, DE = Cast("slack"), Say("en"), Say("de")
PARTS = (
    "Wins", "Value", "Where the seat was taken", "Second thoughts", "Across silos", "Leaders", "Numbers you sent us",
    "For you this week",
)  # fmt: skip
NOTHING_SAID = replace(told(CAST, QUIET), wins=())


def said(week: Digest, say: Say = EN) -> str:
    return words_of(digests.in_words(told(CAST, week), say))


def test_wins_come_first_and_the_one_thing_to_do_last() -> None:
    words = words_of(digests.digest(full(CAST), EN))
    places = [words.index(f"| {part} |") for part in PARTS]
    assert places == sorted(places)


def test_every_share_has_its_whole_and_its_interval() -> None:
    assert "287 of 412 meetings where it was allowed: 70% (95% interval: 65 to 74%)" in said(FULL)
    assert "1,104 of 2,061 who were asked have answered: 54% (95% interval: 51 to 56%)" in said(FULL)
    assert "5 of 8 talked about customers: 63% (95% interval: 31 to 86%)" in said(FULL)


def test_numbers_are_written_as_the_reader_writes_them() -> None:
    assert "1.104 von 2.061 Gefragten haben geantwortet: 54 % (95-%-Intervall: 51 bis 56 %)" in said(FULL, DE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quiet_week_has_words_of_its_own_and_no_noughts(language: str) -> None:
    words = words_of(digests.digest(NOTHING_SAID, Say(language)))
    assert " 0 " not in words
    assert "%" not in words
    assert len(words) > 100


@pytest.mark.parametrize(("platform", "way"), [("slack", " /chair win "), ("teams", " @Empty Chair win ")])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_to_tell_of_a_win_is_the_one_of_the_readers_platform(language: str, platform: str, way: str) -> None:
    quiet, say = replace(told(Cast(platform), QUIET), wins=()), Say(language)
    shown = (digests.digest(quiet, say), digests.digest_asked_for(quiet, say), digests.on_home(quiet, say))
    assert [way in words_of(card) for card in shown] == [True] * 3


def test_what_is_hidden_is_told_in_plain_words_and_no_number() -> None:
    words = said(FEW)
    assert "There were fewer than 5 meetings where it was allowed" in words
    assert "Fewer than 5 people were asked" in words
    assert "Fewer than 5 leaders were reminded" in words
    assert "%" not in words


def test_the_limit_that_is_named_is_the_companys_own() -> None:
    assert "fewer than 9 meetings" in said(replace(FEW, least=9))


def test_a_vacancy_is_told_even_in_a_quiet_week() -> None:
    vacant = replace(QUIET, leading=Leading(vacant_since=NOON), to_do=OneThing(ToDo.SPONSOR))
    words = words_of(digests.digest(replace(NOTHING_SAID, digest=vacant), EN))
    assert "There has been no active sponsor since Mon 7 Jan" in words
    assert "Find a sponsor" in words


def test_doubts_are_told_only_where_there_are_any() -> None:
    assert "Of one card I could not be sure" in said(FULL)
    assert "could not be sure" not in said(replace(FULL, unsure=0))


def test_overdue_cases_are_named_up_to_five() -> None:
    many = replace(FULL, thoughts=SecondThoughts(open=tuple(range(1, 9)), overdue=tuple(range(1, 9))))
    assert "8 overdue (D-1, D-2, D-3, D-4, D-5 and 3 more)" in said(many)
    assert "2 overdue (D-104, D-110)" in said(FULL)


def test_more_wins_than_fit_are_counted() -> None:
    assert "94 more are in the list" in words_of(digests.digest(worst(CAST), EN))


@pytest.mark.parametrize(
    ("to_do", "words"),
    [
        (OneThing(ToDo.NAMES, 2), "W-2 is waiting for the names to be confirmed."),
        (OneThing(ToDo.POST, 3), "W-3 is waiting for an executive to post it."),
        (OneThing(ToDo.TEAM, team="Claims"), "Claims had meetings where the question could be asked"),
        (OneThing(ToDo.THANK, 41, "Checkout"), "Thank Checkout for W-41"),
        (OneThing(ToDo.NOTHING), "Nothing presses."),
    ],
)
def test_the_one_thing_to_do_is_said_in_a_sentence(to_do: OneThing, words: str) -> None:
    assert words in said(replace(FULL, to_do=to_do))


def test_in_the_list_a_hidden_team_looks_the_same_whether_it_is_small_or_only_hides_one() -> None:
    teams = Table(Ratio(9, 20), (OfTeam("Checkout", None), OfTeam("Claims", None), OfTeam("", Ratio(5, 10))))
    words = words_of(lists.answers(replace(FULL, answers=teams), 0, EN))
    assert "Checkout: hidden" in words
    assert "Claims: hidden" in words
    assert "Without a team: 5 of 10: 50%" in words


def test_a_page_beyond_the_last_is_the_last() -> None:
    many = [win(CAST, number) for number in range(11)]
    assert "Page 2 of 2" in words_of(lists.wins(many, FULL, 99, EN))


def test_a_case_stands_in_the_list_as_it_did_at_the_end_of_the_week() -> None:
    words = words_of(lists.thoughts(cases(CAST), FULL, 0, EN))
    assert "D-118 · “Checkout weekly” · open, due" in words
    assert "D-104 · overdue since" in words
    assert "changed: We ask once" in words


def test_a_sheet_is_cut_between_its_lines_and_says_so() -> None:
    whole = sheet.written(worst(CAST), cases(CAST))
    words = words_of(sheet.quoted(whole, EN))
    assert "It is longer than fits here" in words
    assert words.count("\n") < whole.count("\n")
    assert "It is longer" not in words_of(sheet.quoted(sheet.written(told(CAST), []), EN))


def test_hidden_cells_of_a_sheet_are_empty() -> None:
    written = sheet.written(told(CAST, FEW), [])
    for what in ("coverage", "answers", "leaders who talked"):
        assert f'"{what}","","","","","","","",""' in written
    assert '"leaders who posted it","","","","","","","",""' in written

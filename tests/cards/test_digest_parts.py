"""The digest as its reader meets it: room, numbers of the company's own, buttons, and what is behind each number."""

import re
from dataclasses import replace

import pytest

from bot.cards import Card
from bot.commands import Listing
from bot.digests import OneThing, ToDo
from prompts import digests
from prompts.digests import behind, buttons, preview, seat, sheet
from prompts.digests.leading import leaders_of
from prompts.digests.numbers import numbers_of
from prompts.digests.thoughts import thoughts_of
from prompts.words import LANGUAGES, Say
from tests.cards.examples.cast import Cast
from tests.cards.examples.of_digest_deeds import full, fullest, receivers
from tests.cards.examples.of_digests import FULL, told
from tests.plain import words_of

CAST, EN, DE = Cast("slack"), Say("en"), Say("de")
MOST_BLOCKS = 34  # of 40: themes, a picture and the way to an edition need theirs


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fullest_week_leaves_room_for_themes_a_picture_and_an_edition(language: str) -> None:
    say = Say(language)
    most = preview.preview(fullest(CAST), receivers(CAST), say)
    shown = [*digests.digest_asked_for(fullest(CAST), say).blocks]
    assert len(shown) + len({"themes", "picture", "edition"}) <= MOST_BLOCKS
    assert len(most.blocks) <= MOST_BLOCKS


def test_numbers_sent_by_a_company_stand_beside_its_week_without_a_cause() -> None:
    words = words_of(digests.digest(full(CAST), EN))
    assert "Churn: 2.1 % · as in the week before" in words
    assert "CSAT: nothing was sent for more than four weeks." in words
    assert "NPS: 38 · 1 more than the week before · from the survey of January" in words
    assert "Onboarding" not in words  # three at most; the rest are in the list
    assert "One more is in the list." in words
    assert "do not say why" in words
    assert "Churn: 2,1 % · wie in der Woche davor" in words_of(digests.digest(full(CAST), DE))
    assert "Onboarding success: 81 · 2 less than the week before" in words_of(behind.numbers(full(CAST), 0, EN))


def test_load_stands_with_the_answers_in_one_line() -> None:
    line = "54% (95% interval: 51 to 56%) · 2.13 questions a person on average, 3 at most"
    assert line in words_of(digests.digest(full(CAST), EN))
    assert "questions a person" not in words_of(digests.digest(told(CAST), EN))


def test_calls_are_told_with_their_whole_and_not_where_there_were_none() -> None:
    assert "2 of 5 customers who may be called were called: 40%" in words_of(digests.digest(full(CAST), EN))
    assert "customers who may be called" not in words_of(digests.digest(told(CAST), EN))


def test_the_list_of_the_one_thing_to_do_is_the_first_in_the_menu() -> None:
    for what, label in ((ToDo.CASE, "Overdue"), (ToDo.POST, "Wins"), (ToDo.TEAM, "Answers by team")):
        card = digests.digest(told(CAST, replace(FULL, to_do=OneThing(what, 1))), EN)
        assert card.more[0].label == label


def test_buttons_say_how_many_they_are_about_and_are_not_there_for_none() -> None:
    assert [button.label for button in digests.digest(full(CAST), EN).buttons] == [
        "Ask for 2 win drafts", "Nudge 3 owners", "Open list", "CSV",
    ]  # fmt: skip
    assert [button.label for button in digests.digest(told(CAST), EN).buttons] == ["Open list", "CSV"]


def test_there_is_a_list_for_every_kind_there_is() -> None:
    assert {*buttons.IN_ORDER} == {*Listing}


NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
NO_FIGURES = re.compile(
    r"[DWP]-\d+|\d+ (?:Jan|Dec|Nov)|95% interval|four weeks|January 2030|in February 2030|\d\d:\d\d"
)


def test_every_number_of_the_card_is_in_the_list_behind_it_and_in_the_csv() -> None:
    """But for counts of lines, names, days and instants."""
    week = replace(full(CAST), digest=replace(full(CAST).digest, blind=()))
    written = sheet.written(week, [])
    cells = {cell.strip('"') for line in written.splitlines() for cell in line.split(",")}
    known = {_number(cell) for cell in cells} | {whole for cell in cells if _is_share(cell) for whole in _wholes(cell)}
    parts = [*seat.seat_of(week, EN), *thoughts_of(week.digest, EN), *leaders_of(week, EN), *numbers_of(week, EN)]
    words = NO_FIGURES.sub("", words_of(Card("", tuple(parts))))
    shown = {_number(found.replace(",", "")) for found in NUMBER.findall(words)}
    assert len(shown) > 30, "Found hardly any numbers."
    assert shown - known == set()


def _number(written: str) -> str:
    return written.removeprefix("-").removesuffix(".0")


def _wholes(cell: str) -> set[str]:
    """Return what a share in tenths may be in whole per cent: 62.5 may have been a little less."""
    return {str(int(float(cell) + part)) for part in (0.45, 0.5)}


def _is_share(cell: str) -> bool:
    return cell.replace(".", "").isdecimal()

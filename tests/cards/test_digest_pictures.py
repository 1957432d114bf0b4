"""The last weeks as a picture: every number of it is in its words, and what is hidden is in neither."""

import re

import pytest

from bot.charts import Picture
from bot.digests import Ratio
from bot.digests.lately import Lately
from prompts.digests.pictured import FEWEST, MOST, pictured
from prompts.words import LANGUAGES, Say

EN = Say("en")
WEEKS = (
    Lately("2029-W51", 3, Ratio(287, 412), Ratio(1104, 2061)),
    Lately("2029-W52", 0, None, None),
    Lately("2030-W01", 12, Ratio(0, 0), Ratio(0, 7)),
    Lately("2030-W02", 4, Ratio(9, 9), Ratio(7, 7)),
)


def picture_of(weeks: tuple[Lately, ...], say: Say = EN) -> Picture:
    [picture] = pictured(weeks, say)
    return picture


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_of_the_bars_and_their_ends_is_in_its_words(language: str) -> None:
    picture = picture_of(WEEKS, Say(language))
    for chart, words in zip(picture.charts, picture.alt.splitlines(), strict=True):
        numbers = re.findall(r"\d+", words)
        for (_, count), ends in zip(chart.counts, chart.ends or [None] * len(chart.counts), strict=True):
            assert {str(each) for each in (count, *(ends or ())) if each is not None} <= {*numbers}


def test_what_is_hidden_is_a_gap_and_said_so_and_what_there_was_nothing_of_is_another() -> None:
    picture = picture_of(WEEKS)
    _, coverage, answers = picture.charts
    assert [count for _, count in coverage.counts] == [70, None, None, 100]
    assert [count for _, count in answers.counts] == [54, None, 0, 100]
    assert "Mon 24 Dec hidden, Mon 31 Dec —, Mon 7 Jan 100%" in picture.alt


def test_a_month_stands_below_the_first_bar_and_where_it_begins() -> None:
    assert [name for name, _ in picture_of(WEEKS).charts[0].counts] == ["17\nDec", "24", "31", "7\nJan"]


def test_two_weeks_show_no_course_and_of_many_the_latest_are_shown() -> None:
    assert not [*pictured(WEEKS[: FEWEST - 1], EN)]
    many = tuple(Lately(f"2030-W{week:02}", week, None, None) for week in range(1, 30))
    assert [count for _, count in picture_of(many).charts[0].counts] == [*range(30 - MOST, 30)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_largest_numbers_fit_in_its_words(language: str) -> None:
    weeks = [Lately(f"2030-W{week:02}", 99_999, Ratio(1, 1), Ratio(999_999, 999_999)) for week in range(1, MOST + 1)]
    assert [*pictured(weeks, Say(language))]

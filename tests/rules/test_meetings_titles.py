"""What a title gives away: words with boundaries on both sides, in both languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.meetings.titles import SENSITIVE, SOCIAL, is_sensitive, is_social

PLAIN = [word for words in SENSITIVE.values() for word in words if word.replace(" ", "").replace("&", "").isalnum()]


@pytest.mark.parametrize(
    "title",
    [
        "HR sync", "hr", "Pricing (HR)", "1-1", "1:1 Ana / Tom", "1 on 1", "1on1", "1-on-1 with Mei", "1:1s", "1/1",
        "1 to 1", "One-on-one", "Interview: engineer", "Layoff planning", "M&A update", "Salary of Linus", "O3 Ana",
        "Legal", "Gehaltsrunde: Gehalt", "Betriebsrat", "KÜNDIGUNG", "Vier-Augen", "Vier Augen", "Bewerberin",
    ],
)  # fmt: skip
def test_a_sensitive_title_is_known(title: str) -> None:
    assert is_sensitive(title)


@pytest.mark.parametrize(
    "title",
    [
        "Chris sync", "Release 1.1", "Sprint 11", "11:15 stand-up", "Call at 1:15", "v1-10", "Q1 1000 parcels",
        "Threads", "Illegality of nothing", "Legalese-free terms", "Gehaltvoll", "Pipeline", "Complete checkout", "",
    ],
)  # fmt: skip
def test_a_title_that_only_looks_sensitive_is_not(title: str) -> None:
    assert not is_sensitive(title)


@pytest.mark.parametrize("title", ["Team lunch", "Kaffeepause", "Focus time", "Blocker", "HOLD: Ana", "Umtrunk"])
def test_a_social_title_is_known(title: str) -> None:
    assert is_social(title)


@pytest.mark.parametrize("title", ["Launch", "Threshold", "Holding company terms", "Partying shots", "Reisekosten"])
def test_a_title_that_only_looks_social_is_not(title: str) -> None:
    assert not is_social(title)


@given(st.sampled_from(PLAIN), st.sampled_from([" ", ": ", "-", "/", " (", ") ", "."]), st.booleans())
def test_a_sensitive_word_is_known_wherever_it_stands_alone(word: str, beside: str, loud: bool) -> None:  # noqa: FBT001
    said = word.upper() if loud and word.isascii() else word
    assert is_sensitive(f"Checkout{beside}{said}{beside}weekly")


@given(st.sampled_from(PLAIN), st.sampled_from("aäß9_"))
def test_a_sensitive_word_inside_another_is_no_sign(word: str, beside: str) -> None:
    grown = f"{beside}{word}{beside}"
    assert " " in word or not is_sensitive(grown)


def test_there_are_words_in_both_languages() -> None:
    assert SENSITIVE.keys() == SOCIAL.keys() == {"en", "de"}
    assert len(PLAIN) > 40, "Found hardly any words."

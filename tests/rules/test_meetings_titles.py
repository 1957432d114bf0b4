"""What a title gives away: words with boundaries on both sides; in Japanese, which has none, wherever they stand."""

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.languages import SPOKEN
from bot.letters import UNSPACED
from bot.meetings.title_words import SENSITIVE, SOCIAL
from bot.meetings.titles import RUN_TOGETHER, is_sensitive, is_social

PLAIN = [
    word
    for language, words in SENSITIVE.items()
    for word in words
    if language not in RUN_TOGETHER and word.replace(" ", "").replace("&", "").isalnum()
]
TOGETHER = [word for language in RUN_TOGETHER for word in SENSITIVE[language] if word.isalnum()]
CORPUS = (Path(__file__).parent / "corpus" / "titles.txt").read_text(encoding="utf-8")
PART = re.compile(r"^\[([^]]+)\]\n(.*?)(?=\n\n|\Z)", re.MULTILINE | re.DOTALL)
TITLES = {head: part.strip().split("\n") for head, part in PART.findall(CORPUS)}
TELLS: dict[str, Callable[[str], bool]] = {"sensitive": is_sensitive, "social": is_social}


@pytest.mark.parametrize("language", SENSITIVE)
@pytest.mark.parametrize("kind", TELLS)
def test_what_calendars_have_is_known(kind: str, language: str) -> None:
    assert [title for title in TITLES[f"{kind}: {language}"] if not TELLS[kind](title)] == []


@pytest.mark.parametrize("language", SENSITIVE)
@pytest.mark.parametrize("kind", TELLS)
def test_false_friends_are_no_sign(kind: str, language: str) -> None:
    """Maintenance is an *entretien*, a review a *revisión*, a shop has its *aniversário*: customers are no secret."""
    assert [title for title in TITLES[f"not {kind}: {language}"] if TELLS[kind](title)] == []


@pytest.mark.parametrize(
    ("sensitive", "customers"),
    [
        ("Entretien annuel", "Entretien des locaux"),
        ("Revisión salarial", "Revisión del sprint"),
        ("Baja médica", "Baja de clientes"),
        ("Desligamento do João", "Desligamento do sistema legado"),
        ("一次面接", "対面接客研修"),
        ("田中さん面談", "顧客面談"),
        ("人事面談", "他人事にしない"),
    ],
)
def test_one_word_may_be_about_colleagues_or_about_customers(sensitive: str, customers: str) -> None:
    assert (is_sensitive(sensitive), is_sensitive(customers)) == (True, False)


@given(st.sampled_from(PLAIN), st.sampled_from([" ", ": ", "-", "/", " (", ") ", ".", "の", "【"]), st.booleans())
def test_a_sensitive_word_is_known_wherever_it_stands_alone(word: str, beside: str, loud: bool) -> None:  # noqa: FBT001
    said = word.upper() if loud else word
    assert is_sensitive(f"Checkout{beside}{said}{beside}weekly")


@given(st.sampled_from(PLAIN))
def test_who_types_no_accents_is_understood(word: str) -> None:
    bare = "".join(sign for sign in unicodedata.normalize("NFD", word) if unicodedata.category(sign) != "Mn")
    assert is_sensitive(bare)


@given(st.sampled_from(PLAIN), st.sampled_from("aäß9_"))
def test_a_sensitive_word_inside_another_is_no_sign(word: str, beside: str) -> None:
    grown = f"{beside}{word}{beside}"
    assert " " in word or not is_sensitive(grown)


@given(st.sampled_from(TOGETHER), st.sampled_from(["", "の件", "【定例】", "Q3 ", "田中 "]))
def test_a_sensitive_word_of_a_language_without_spaces_is_known_anywhere(word: str, beside: str) -> None:
    assert is_sensitive(f"{beside}{word}{beside}")
    assert is_sensitive(unicodedata.normalize("NFD", f"{beside}{word}"))


def test_a_title_without_words_says_nothing() -> None:
    assert not is_sensitive("")
    assert not is_social("")


def test_there_are_words_in_every_language() -> None:
    assert SENSITIVE.keys() == SOCIAL.keys() >= {*SPOKEN}
    assert {f"{no}{kind}: {language}" for no in ("", "not ") for kind in TELLS for language in SENSITIVE} == {*TITLES}
    assert min(map(len, (PLAIN, TOGETHER))) > 40, "Found hardly any words."
    assert all(any(UNSPACED[0] <= sign for sign in word) for word in TOGETHER)

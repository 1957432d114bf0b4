"""Every language is whole and written as it is printed, and of a draft the longest fits on every platform."""

import re
from datetime import date

import pytest
from babel import Locale
from fluent.syntax import FluentSerializer
from fluent.syntax.ast import Identifier, Junk, Message, SelectExpression
from fluent.syntax.visitor import Visitor

from bot.cards import Card
from bot.company.installations import Outcome
from bot.forms import Choice, Form
from bot.languages import DAY, DRAFTS, SPOKEN, said_in
from bot.slack.draw import MAX_VIEW_BLOCKS, home
from bot.slack.forms import MAX_OPTION, modal
from bot.slack.words import Say as OfSlack
from bot.teams.fit import LEFT_OUT, MOST, size
from bot.teams.forms import MISSING, dialog
from bot.teams.words import Say as OfTeams
from prompts.digests.dashboard import titles, wordings
from prompts.people.installing import said
from prompts.words import Say, keys, language_name
from tests.cards.examples import Cast, Home, every_example
from tests.cards.sentences import Listening, written

VISIBLE = 34  # letters of a button that can be read on a telephone
PLURALS = {"0", "1", "2", "3", "zero", "one", "two", "few", "many", "other"}
SET_WRONG = {  # how a language is not printed
    "fr": re.compile(r"\w[;?»%]|\w'\w|[ \u00a0][:;?»%]|« |«[^\s\u202f]|“|”"),
    "es": re.compile(r"^[^¿]*[?]|'|“|”|« | »", re.DOTALL),
    "pt": re.compile(r"\w'\w|[«»„]|\b(?:obrigad[oa]|bem-vind[oa])\b", re.IGNORECASE),
    "ja": re.compile(
        r"[\u3040-\u9fff] ?[?!,.()]|[?!,()] ?[\u3040-\u9fff]|[“”]|[\u3040-\u9fff] \{|\} [\u3040-\u9fff]|あなた"
    ),
}
Found = dict[str, list[tuple[set[str], str]]]


class Choices(Visitor):
    """Notes what a sentence chooses between, and which choice is the one for all else."""

    def __init__(self) -> None:
        self.found: list[tuple[set[str], str]] = []

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802  # the visitor's own spelling
        kinds = {each.key.name if isinstance(each.key, Identifier) else each.key.value: each for each in node.variants}
        usual = next(kind for kind, each in kinds.items() if each.default)
        self.found.append((set(kinds), usual))
        self.generic_visit(node)


def choices(language: str) -> Found:
    found: Found = {}
    for message in written(language):
        noted = Choices()
        noted.visit(message)
        if isinstance(message, Message) and noted.found:
            found[message.id.name] = noted.found
    return found


def others(found: list[tuple[set[str], str]]) -> set[str]:
    """Return what is chosen between, besides numbers."""
    return {kind for kinds, _ in found for kind in kinds if kind not in PLURALS}


@pytest.mark.parametrize("language", SPOKEN)
def test_every_choice_between_words_is_one_that_the_language_has_and_ends_in_another(language: str) -> None:
    assert [entry for entry in written(language) if isinstance(entry, Junk)] == [], "Broken, and so left out."
    english, found = choices("en"), choices(language)
    categories = {"0", "1", "2", "3", "other", *Locale.parse(language).plural_form.tags}
    for key in {*english, *found}:
        assert others(found.get(key, [])) == others(english.get(key, [])), key
        for kinds, usual in found.get(key, []):
            assert usual == "other" or not kinds & PLURALS, key
            assert kinds & PLURALS <= categories, key


@pytest.mark.parametrize("language", [one for one in SET_WRONG if one in SPOKEN])
def test_a_language_is_set_as_it_is_printed(language: str) -> None:
    """French has narrow spaces, Spanish opens what it closes, and each its own quotation marks.

    Portuguese takes nobody for a man; Japanese is as wide as its letters, and does without *you*.
    """
    sentences = map(FluentSerializer().serialize_entry, written(language))
    assert [said for said in sentences if SET_WRONG[language].search(said)] == []


@pytest.mark.parametrize("language", SPOKEN)
def test_a_language_says_its_own_name_and_whether_it_is_a_draft(language: str) -> None:
    named = [language_name(one, Say(language)) for one in SPOKEN]
    assert len({*named}) == len(SPOKEN)
    assert named[:2] == ["English", "Deutsch"]
    assert [one for one in SPOKEN if language_name(one, Say("en")).endswith(" (draft)")] == [*DRAFTS]


@pytest.mark.parametrize("language", SPOKEN)
def test_a_sentence_can_end_with_any_day(language: str) -> None:
    days = [Say(language).day(date(2030, month, 4 + month)) for month in range(1, 13)]
    assert len({*days}) == 12
    assert not [day for day in days if day.endswith(".") or len(day) > 24]
    assert {*DAY} >= {*SPOKEN}


def test_a_day_below_a_bar_is_written_in_the_order_of_its_language() -> None:
    assert [Say(language).below(date(2030, 12, 9)) for language in ("en", "pt", "ja")] == ["9\nDec", "9\ndez", "12/9"]
    assert [Say(language).month_below(date(2029, 10, 1)) for language in ("en", "ja")] == ["Oct\n2029", "2029年\n10月"]


@pytest.mark.parametrize(
    ("language", "day", "dated", "month"),
    [
        ("en", "Fri 11 Jan", "11 Jan 2030", "January 2030"),
        ("de", "Fr, 11. Jan", "11. Jan 2030", "Januar 2030"),
        ("fr", "ven. 11 janvier", "11 janv. 2030", "janvier 2030"),
        ("es", "vie, 11 ene", "11 ene 2030", "enero de 2030"),
        ("pt", "sex., 11 de janeiro", "11 de jan. de 2030", "janeiro de 2030"),
        ("ja", "1月11日(金)", "2030年1月11日", "2030年1月"),
    ],
)
def test_days_and_months_are_written_as_a_language_writes_them(language: str, day: str, dated: str, month: str) -> None:
    say, at = Say(language), date(2030, 1, 11)
    assert (say.day(at), say.date(at), say.month(at)) == (day, dated, month)


def test_names_and_sentences_stand_behind_one_another() -> None:
    say = Say("fr")
    assert (say.listed(["Ana", "Tom"]), say.together(["Oui.", "Non."])) == ("Ana, Tom", "Oui. Non.")
    say = Say("ja")
    assert (say.listed(["Ana", "Tom"]), say.together(["はい。", "いいえ。"])) == ("Ana、Tom", "はい。いいえ。")


def test_nobody_is_one_in_french_only_where_the_number_is_said() -> None:
    """To French and Portuguese, 0 is one, too: *Une question* would say of none that there was one."""
    assert Say("pt").plain("answers-silent", silent=0, closed=9).startswith("0 de 9 perguntas tiveram")
    silent = [Say("fr").plain("answers-silent", silent=number, closed=9) for number in (0, 1, 2)]
    assert [said.partition(" ")[0] for said in silent] == ["0", "Une", "2"]
    assert Say("fr").plain("result", answered=0, invited=6) == "Sur 6 personnes, aucune n’a répondu."  # noqa: RUF001


@pytest.mark.parametrize("sentences", [LEFT_OUT, MISSING, *(one.value for one in (*OfSlack, *OfTeams))])
def test_what_a_platform_makes_necessary_is_said_in_every_language(sentences: tuple[str, ...]) -> None:
    assert len({said_in(language, sentences) for language in SPOKEN}) == len(SPOKEN)
    assert all("!" not in sentence for sentence in sentences)


@pytest.mark.parametrize("language", DRAFTS)
def test_a_draft_says_everything_and_the_longest_fits(language: str) -> None:
    """Cards and forms check the limits that all platforms share when they are made."""
    say, unfit = Listening(language), set()
    for example in every_example():
        shown = example.make(Cast("teams"), say)
        match shown:
            case Form():
                unfit |= _too_long_in(shown, language)
            case Home(cards):
                assert len(home(cards)["blocks"]) <= MAX_VIEW_BLOCKS
            case Card():
                unfit |= _labels(shown)
            case cards:
                unfit |= {label for card in cards for label in _labels(card)}
    titles(say), wordings(say)  # of the dashboard, which is no card
    for outcome in (None, *Outcome):
        said(outcome, say)  # on a page in a browser
    assert unfit == set()
    assert say.heard == keys(language)


def _labels(card: Card) -> set[str]:
    """Return what a telephone would not show whole."""
    return {button.label for button in (*card.buttons, *card.more) if len(button.label) > VISIBLE}


def _too_long_in(form: Form, language: str) -> set[str]:
    assert size(dialog(form, language, {}, {})) < MOST, form.title
    assert modal(form)["title"]["text"] == form.title
    options = (option for field in form.fields if isinstance(field.input, Choice) for option in field.input.options)
    return {words for _, words in options if len(words) > 2 * MAX_OPTION}

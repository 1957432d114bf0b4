"""Words: whole in every language, plain, and deaf to whatever people type."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from importlib import import_module

import pytest
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

from bot.cards import Line, Link, Owner, When
from bot.commands.refused import Refused
from bot.company.installations import Outcome
from bot.languages import SPOKEN, closest
from bot.people import Person
from prompts.digests.dashboard import titles, wordings
from prompts.people.installing import said
from prompts.words import FOLDER, LANGUAGES, MissingWords, Say, keys
from tests.cards.examples import Cast, every_example, of_people
from tests.cards.examples.cast import HOSTILE
from tests.cards.sentences import Listening, written
from tests.source import HOUSE, name, python_in

UNTIL = When(datetime(2030, 1, 7, 16, tzinfo=UTC))
ANA = Owner(Person("slack", "U0ANA"))
CLUMSY = re.compile(
    r"[{}]|  | [,.;:]|\.\.|\b1 (?:answers|cards|times|days|say|Antworten|Personen|Karten|Male|Tage|haben|Zeichen)\b"
)
MANY = {"pooled", "too-long", "why-who-sees", "why-counts", "why-counts-hidden", "setup-limits-value"}  # never of one
NUMBERS = frozenset(
    "answered count day days dislikes fewest from ignored length most number took_part week".split()  # noqa: SIM905
)


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802  # the visitor's own spelling
        self.names.add(node.id.name)


def messages(language: str) -> Iterator[Message]:
    return (entry for entry in written(language) if isinstance(entry, Message))


@cache
def asked_for(language: str) -> dict[str, set[str]]:
    found = {}
    for message in messages(language):
        variables = Variables()
        variables.visit(message)
        found[message.id.name] = variables.names
    return found


def said_in(language: str) -> set[str]:
    """Return the keys of all that the examples say."""
    say = Listening(language)
    for example in every_example():
        example.make(Cast("slack"), say)
    titles(say), wordings(say)  # of the dashboard, which is no card
    for outcome in (None, *Outcome):
        said(outcome, say)  # on a page in a browser
    return say.heard


def said_with(count: int, language: str) -> dict[str, str]:
    """Return every sentence, with this number wherever one may stand."""
    return {
        key: Say(language).plain(key, **{name: count if name in NUMBERS else "Northwind" for name in names})
        for key, names in asked_for(language).items()
    }


def written_down() -> list[list[str]]:
    """Return the fixed wordings of docs/words.md: a name, and how it is said in each language."""
    lines = (HOUSE / "docs" / "words.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| `")]
    assert len(rows) > 15, "Found hardly any fixed wordings."
    return rows


@pytest.mark.parametrize("language", SPOKEN)
def test_every_language_says_the_same_things_of_the_same_things(language: str) -> None:
    assert len(keys(language)) > 150, "Found hardly any words; has the folder moved?"
    assert asked_for(language) == asked_for(LANGUAGES[0])


@pytest.mark.parametrize("language", SPOKEN)
def test_no_sentence_is_written_twice(language: str) -> None:
    names = [message.id.name for message in messages(language)]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_said_somewhere_and_none_is_missing(language: str) -> None:
    assert said_in(language) == keys(language)


def test_every_refusal_has_its_words() -> None:
    for file in python_in("bot/commands"):
        import_module(name(file).removesuffix(".py").removesuffix("/__init__").replace("/", "."))
    refusals = {kind().key for kind in Refused.__subclasses__()}
    assert len(refusals) > 15, "Found hardly any refusals."
    assert refusals == of_people.REFUSALS.keys()


def test_everything_said_to_one_person_has_its_words() -> None:
    code = "\n".join(file.read_text(encoding="utf-8") for file in python_in("handlers"))
    assert set(re.findall(r'Said\("([\w-]+)"', code)) == {*of_people.SAID, "switched-off"}


@pytest.mark.parametrize("language", SPOKEN)
def test_nothing_is_shouted(language: str) -> None:
    for file in (FOLDER / language).glob("*.ftl"):
        assert "!" not in file.read_text(encoding="utf-8"), file.name


@pytest.mark.parametrize("count", [0, 1, 2, 30])
@pytest.mark.parametrize("language", SPOKEN)
def test_no_number_makes_a_sentence_clumsy(language: str, count: int) -> None:
    clumsy = {key: words for key, words in said_with(count, language).items() if CLUMSY.search(words)}
    assert clumsy.keys() <= MANY, "Say it for one, too."
    assert count < 2 or not clumsy


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", {0: "None of 6 answered.", 1: "1 of 6 answered.", 4: "4 of 6 answered."}),
        ("de", {0: "Von 6 hat niemand geantwortet.", 1: "1 von 6 hat geantwortet.", 4: "4 von 6 haben geantwortet."}),
        ("es", {0: "De 6, nadie ha respondido.", 1: "Ha respondido 1 de 6.", 4: "Han respondido 4 de 6."}),
    ],
)
def test_numbers_bend_the_words_around_them(language: str, words: dict[int, str]) -> None:
    say = Say(language)
    assert {count: say.plain("result", answered=count, invited=6) for count in words} == words


def test_the_question_and_the_four_answers_never_change() -> None:
    say = Say("en").plain
    assert say("question") == "What would our best customers think of the decision we just made?"
    answers = [say(key) for key in ("like", "not-notice", "dislike", "no-decision")]
    assert answers == ["They'd like it", "They wouldn't notice", "They'd dislike it", "No decision today"]


@pytest.mark.parametrize("row", written_down(), ids=lambda row: row[0])
def test_what_is_fixed_is_said_as_it_is_written_down(row: list[str]) -> None:
    key, *wordings = row
    assert [Say(language).plain(key.strip("`")) for language in SPOKEN] == wordings


@given(st.text(max_size=300) | st.just(HOSTILE) | st.text(st.characters(categories=["Co"]), max_size=50))
def test_nobody_can_type_an_instant_or_a_mention(typed: str) -> None:
    line = Say("en")("progress", answered=1, invited=typed, until=UNTIL)
    assert [span for span in line if not isinstance(span, str)] == [UNTIL]
    assert line[-1] == "."
    assert unturned(typed) in unturned(str(line[0]))


@given(st.text(max_size=300))
def test_what_people_type_is_said_as_it_is(typed: str) -> None:
    assert unturned(Say("de").plain("decision", decision=typed)) == f"Entscheidung: {unturned(typed)}"


def unturned(words: str) -> str:
    """Return words without the characters that only turn directions."""
    return re.sub("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", words)


@pytest.mark.parametrize(
    "typed", ["{ $title }", "{decision}", "<!channel>", "<@U0ANA>", "*bold* `code`", "[a](https://b.example)"]
)
def test_markup_that_people_type_stays_what_it_is(typed: str) -> None:
    assert Say("en")("decision", decision=typed) == (f"Decision: {typed}",)


def test_spans_stand_where_the_sentence_wants_them() -> None:
    assert Say("en")("asked-by", who=ANA) == (ANA, " asks.")
    assert Say("de")("noted", until=UNTIL) == ("Notiert. Du kannst es bis ", UNTIL, " ändern.")


def test_the_same_instant_may_stand_in_two_places() -> None:
    line: Line = Say("en")("progress", answered=UNTIL, invited=Link("all", "https://northwind.example"), until=UNTIL)
    assert [span for span in line if not isinstance(span, str)][-1] == UNTIL
    assert len([span for span in line if span == UNTIL]) == 2


def test_right_to_left_words_do_not_turn_the_sentence() -> None:
    raised = "\u05dc\u05d4\u05e2\u05dc\u05d5\u05ea"
    assert Say("en").plain("decision", decision=raised) == f"Decision: \u2068{raised}\u2069"
    assert Say("en").plain("decision", decision="\u2069\u202eexe.png") == "Decision: exe.png"


def test_an_instant_falls_on_the_day_of_its_reader() -> None:
    late = datetime(2030, 1, 10, 23, 30, tzinfo=UTC)
    assert (Say("en", "UTC").day(late), Say("en", "Europe/Berlin").day(late)) == ("Thu 10 Jan", "Fri 11 Jan")


@pytest.mark.parametrize(
    ("spoken", "ours"), [("de", "de"), ("de-AT", "de"), ("DE_ch", "de"), ("en-GB", "en"), ("sv", "en"), ("", "en")]
)
def test_the_language_that_comes_closest_is_spoken(spoken: str, ours: str) -> None:
    assert closest(spoken) == Say(spoken).language == ours


def test_what_nobody_has_written_cannot_be_said() -> None:
    with pytest.raises(MissingWords, match="no-such-words"):
        Say("en").plain("no-such-words")
    with pytest.raises(MissingWords, match="decision"):
        Say("en").plain("decision")

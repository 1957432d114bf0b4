"""Every card is something Teams takes, and nothing people typed is ever read as markup."""

import json
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from playwright.sync_api import Page, sync_playwright

from bot.answers import Verdict
from bot.cards import (
    MAX_BLOCKS,
    MAX_WORDS,
    Bars,
    Block,
    Button,
    Card,
    Credits,
    Facts,
    Heading,
    Line,
    Link,
    Owner,
    Quote,
    Style,
    Text,
    When,
    words_in,
)
from bot.commands import AskByHand, GiveAnswer, KeepIt, SayWhy, StopAsking
from bot.languages import said_in
from bot.people import Person, Place
from bot.teams.draw import draw
from bot.teams.fit import LEFT_OUT, MOST, message, size
from bot.teams.literal import APART
from bot.teams.mentions import Mentions, people_in
from bot.teams.spoken import MAX_SPOKEN, spoken
from bot.wire import read
from prompts.words import LANGUAGES, Say
from tests.cards.examples import Cast, Example, every_example
from tests.cards.gallery import chromium, has_renderer
from tests.cards.teams_page import page_of, teams_page
from tests.pictures import PICTURE, SHARES
from tests.platforms.adaptive_cards import faults_in_card, faults_in_message
from tests.platforms.teams_models import faults_by_models

Json = dict[str, Any]
ONLY_TEAMS_DRAWS = re.compile(r'"Chart\.(VerticalBar|HorizontalBar)"\. Fallback will be used')
AT = datetime(2030, 11, 12, 18, 30, tzinfo=UTC)
ADA, TOM, TIM = (Person("teams", f"00000000-0000-4000-8000-00000000000{n}") for n in (1, 2, 3))
NAMES = {ADA.user: "Ada Lindqvist", TOM.user: "Tom Becker", TIM.user: "Tom Becker"}
MARKUP = [
    "**bold** _it_ `code` ~~gone~~", "[click](https://evil.example)", "![p](https://evil.example/p.png)", "# Big",
    "- one\n- two", "1. first", "> said", "    code", "---", "a | b\n--|--\n1 | 2", "<at>Ada Lindqvist</at>",
    "{{DATE(2030-01-07T12:00:00Z, SHORT)}}", "&lt;b&gt; &amp; &#42;", "\\*not\\*", "<b>bold</b>", "<https://evil.example>",
    "[a]: https://evil.example\n[a]", "Title\n=====", "http://a.example/_x_*y*", "{ $title } <!channel>",
]  # fmt: skip
RTL, FAMILY = "\u05de\u05d9\u05db\u05dc \u0639\u0645\u0631", "👩\u200d👩\u200d👧\u200d👦"
TYPED = some.sampled_from([*MARKUP, RTL, FAMILY, "", " ", "x" * MAX_WORDS]) | some.text(max_size=60)
PEOPLE = some.sampled_from([ADA, TOM, TIM, Person("mail", "eve@northwind.example"), Person("teams", "<at>x</at>")])
SPANS = some.one_of(
    TYPED,
    some.builds(When, some.just(AT), some.sampled_from(Style)),
    some.builds(Owner, PEOPLE),
    some.builds(Link, TYPED, some.just("https://northwind.example/a_(b)?c=*d*")),
)
LINES = some.lists(SPANS, max_size=4).map(tuple).filter(lambda line: len(words_in(line)) <= MAX_WORDS)
SHORT = TYPED.map(lambda words: words[:150])
BLOCKS = some.one_of(
    some.builds(Text, LINES, some.booleans()),
    some.builds(Heading, SHORT),
    some.builds(Facts, some.lists(some.tuples(SHORT, LINES), max_size=3).map(tuple)),
    some.builds(Bars, some.lists(some.tuples(SHORT, some.integers(0, 99)), max_size=4).map(tuple)),
    some.builds(Quote, TYPED, LINES),
    some.builds(Credits, SHORT, some.lists(PEOPLE, max_size=4).map(tuple)),
    some.just(PICTURE),
)
IN_CI = "CHAIR_CI" in os.environ
EVERY = [pytest.param(one, language, id=f"{one.name}, {language}") for one in every_example() for language in LANGUAGES]
needs_renderer = pytest.mark.skipif(
    not (IN_CI or (chromium() and has_renderer())), reason="Microsoft's renderer needs Node, npm and Chromium."
)


def drawn(*blocks: Block, names: dict[str, str] | None = None) -> Json:
    return draw(Card("", blocks), "en", Mentions(NAMES if names is None else names))


def body(*blocks: Block) -> Json:
    [shown] = drawn(*blocks)["body"]
    return dict(shown)


@pytest.mark.parametrize(("example", "language"), EVERY)
def test_teams_takes_every_example(example: Example, language: str) -> None:
    cast = Cast("teams")
    cards = example.cards(cast, Say(language))
    if cards:
        assert faults_in_message(message(cards, language, cast.names)) == []


@settings(deadline=None)
@given(title=SHORT, blocks=some.lists(BLOCKS, max_size=6).map(tuple))
def test_whatever_a_card_says_teams_takes_it(title: str, blocks: tuple[Block, ...]) -> None:
    buttons = (Button("Like", GiveAnswer("q", Verdict.LIKE), primary=True), Button("x" * 75, SayWhy("q")))
    card = Card(title, blocks, buttons, more=(Button("Stop asking me", StopAsking()),))
    assert faults_in_message(message((card,), "en", NAMES)) == []


@needs_renderer
@pytest.mark.parametrize("language", LANGUAGES)
def test_microsofts_renderer_minds_nothing_in_any_example(language: str, tmp_path: Path) -> None:
    with showing(teams_page(language, "light"), tmp_path) as page:
        assert page.evaluate("window.drawn") is True
        faults = page.evaluate("window.faults")
        assert [fault for fault in faults if not ONLY_TEAMS_DRAWS.search(fault)] == []
        assert page.locator(".shown").count() > len(every_example())


@needs_renderer
def test_what_people_type_is_seen_as_they_typed_it(tmp_path: Path) -> None:
    """In a paragraph that is not read as Markdown, in one that is, as a quote, a fact, a heading and a title."""
    words = [*MARKUP, RTL, FAMILY]
    shown = {f"w{at}": [everywhere(typed)] for at, typed in enumerate(words)}
    with showing(page_of(shown, "en", "light"), tmp_path) as page:
        for at, typed in enumerate(words):
            seen = page.locator(f"#w{at} .shown").inner_text().replace(APART, "")
            assert (
                page.locator(f"#w{at} .shown :is(strong, em, code, s, h1, h3, li, blockquote, pre, img, hr)").count()
                == 0
            )
            assert page.locator(f"#w{at} a:not([href='https://northwind.example/'])").count() == 0
            assert page.locator(f"#w{at} at").all_inner_texts() == ["Ada Lindqvist"]
            for line in filter(None, map(str.strip, typed.split("\n"))):
                assert "".join(seen.split()).count("".join(line.split())) >= 6, f"{line!r} is not in {seen!r}"


def everywhere(typed: str) -> Json:
    blocks = (
        Text((typed,)), Text((typed, Owner(ADA))), Quote(typed), Facts(((typed, (typed,)),)), Heading(typed),
        Text(("See ", Link(typed, "https://northwind.example/"))),
    )  # fmt: skip
    return draw(Card(typed, blocks), "en", Mentions(NAMES))


@needs_renderer
def test_an_instant_is_told_by_the_readers_own_clock(tmp_path: Path) -> None:
    shown = drawn(Text(("Until ", When(AT), ", ", When(AT, Style.DAY), ", ", When(AT, Style.BOTH))))
    with showing(page_of({"when": [shown]}, "en", "light"), tmp_path) as page:
        told = " ".join(page.locator(".shown").inner_text().split())
        assert told == "Until 7:30 PM, Tue, Nov 12, 2030, Tue, Nov 12, 2030, 7:30 PM"


class showing:  # noqa: N801  # reads as a sentence
    """A page in Chromium, in Berlin."""

    def __init__(self, html: str, folder: Path) -> None:
        self._file = folder / "page.html"
        self._file.write_text(html, encoding="utf-8")

    def __enter__(self) -> Page:
        self._playwright = sync_playwright().start()
        browser = self._playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        page = browser.new_page(timezone_id="Europe/Berlin", locale="en-US")
        page.goto(self._file.as_uri())
        return page

    def __exit__(self, *_: object) -> None:
        self._playwright.stop()


def test_small_print_is_small_and_a_heading_is_one_for_a_screen_reader_too() -> None:
    assert body(Text(("No names.",), quiet=True))["inlines"][0] | {"size": "Small", "isSubtle": True} == {
        "type": "TextRun", "text": "No names.", "size": "Small", "isSubtle": True,
    }  # fmt: skip
    assert body(Heading("This week"))["style"] == "heading"


def test_bars_can_be_read_without_their_colour() -> None:
    [first, second] = body(Bars((("They'd like it", 4), ("They'd dislike it", 1))))["items"]
    assert [run["text"] for run in first["inlines"]] == ["█" * 10, "  They'd like it 4"]
    assert [run["text"] for run in second["inlines"]] == ["██" + "░" * 8, "  They'd dislike it 1"]
    assert body(Bars((("Nobody", 0),)))["items"][0]["inlines"][0]["text"] == "░" * 10


def test_a_picture_is_drawn_by_teams_itself_and_by_letters_where_it_cannot_and_says_its_numbers() -> None:
    shown = body(PICTURE)
    months, departments, numbers = shown["items"]
    assert (months["type"], months["data"]) == ("Chart.VerticalBar", [{"x": "Oct 2030", "y": 3}, {"x": "Nov", "y": 0}])
    assert (departments["type"], departments["title"]) == ("Chart.HorizontalBar", "Wins by department")
    assert "█" in str(months["fallback"])
    assert "Product 7" in str(numbers)
    assert faults_by_models({"type": "AdaptiveCard", "version": "1.5", "body": [shown]}) == []


def test_bars_of_letters_have_the_charts_title_and_a_share_is_one_of_a_hundred() -> None:
    [chart, _] = body(SHARES)["items"]
    heading, *bars = chart["fallback"]["items"]
    assert (heading["text"], heading["style"]) == ("Answers", "heading")
    assert [bar["inlines"][0]["text"] for bar in bars] == ["█" * 5 + "░" * 5, "░" * 10, "░" * 10]
    assert [bar["inlines"][1]["text"] for bar in bars] == ["  7 Jan 54 %", "  14 —", "  21 0 %"]
    assert chart["data"] == [{"x": "7 Jan", "y": 54}, {"x": "21", "y": 0}]


def test_a_mention_says_in_its_text_what_it_says_in_its_entity() -> None:
    shown = drawn(Credits("Thanks to", (ADA,)), Text((Owner(ADA), " asks.")))
    [entity] = shown["msteams"]["entities"]
    assert entity == {
        "type": "mention", "text": "<at>Ada Lindqvist</at>", "mentioned": {"id": ADA.user, "name": "Ada Lindqvist"},
    }  # fmt: skip
    assert [block["text"] for block in shown["body"]] == [
        "Thanks to <at>Ada Lindqvist</at>", "<at>Ada Lindqvist</at> asks.",
    ]  # fmt: skip


def test_two_namesakes_are_two_people() -> None:
    shown = drawn(Credits("Thanks to", (TOM, TIM)))
    first, second = shown["msteams"]["entities"]
    assert (first["mentioned"]["id"], second["mentioned"]["id"]) == (TOM.user, TIM.user)
    assert first["text"] != second["text"]
    assert first["text"].replace(APART, "") == second["text"].replace(APART, "") == "<at>Tom Becker</at>"


@pytest.mark.parametrize("name", ["**Ada** <at>Tom</at>", "[Ada](https://evil.example)", "Ada_Lee", "`A` {{DATE}}"])
def test_a_name_with_markup_in_it_is_still_one_mention(name: str) -> None:
    shown = drawn(Text((Owner(ADA),)), names={ADA.user: name})
    assert faults_in_card(shown) == []
    assert len(shown["msteams"]["entities"]) == 1


@pytest.mark.parametrize("name", [RTL, FAMILY, "Zoë O'Neil-Grünwald"])
def test_a_name_of_any_script_is_mentioned_as_it_is(name: str) -> None:
    [entity] = drawn(Text((Owner(ADA),)), names={ADA.user: name})["msteams"]["entities"]
    assert entity["text"] == f"<at>{name}</at>"


@pytest.mark.parametrize(
    ("person", "named"),
    [
        (Person("mail", "eve@northwind.example"), "eve@northwind.example"),
        (Person("slack", "UADA"), "UADA"),
        (Person("teams", "00000000-0000-4000-8000-00000000000f"), "…"),
        (Person("teams", "<at>x</at>"), "…"),
    ],
)
def test_whom_teams_does_not_know_is_named_and_not_mentioned(person: Person, named: str) -> None:
    shown = drawn(Text((Owner(person), " asks.")))
    assert shown["body"][0]["text"] == f"{named} asks."
    assert shown["msteams"]["entities"] == []


def test_nobody_can_type_a_mention_of_somebody_who_is_mentioned() -> None:
    shown = drawn(Text((Owner(ADA), " asks <at>Ada Lindqvist</at>")))
    assert shown["body"][0]["text"].count("<at>Ada Lindqvist</at>") == 1


def test_a_card_tells_whom_it_mentions_before_it_is_drawn() -> None:
    line: Line = ("By ", Owner(TOM))
    card = Card("x", (Credits("With", (ADA,)), Quote("said", line), Facts((("Host", (Owner(TIM),)),)), Heading("h")))
    assert people_in(card) == {ADA, TOM, TIM}


def test_a_button_carries_its_command_to_old_clients_and_new_ones() -> None:
    [pressed] = draw(
        Card("", buttons=(Button("Like", GiveAnswer("q", Verdict.LIKE), primary=True),)), "en", Mentions({})
    )["actions"]
    assert (pressed["type"], pressed["style"], pressed["mode"]) == ("Action.Execute", "positive", "primary")
    for way in (pressed, pressed["fallback"]):
        assert (way["title"], read(way["data"]["gives"], (GiveAnswer,))) == ("Like", GiveAnswer("q", Verdict.LIKE))
    assert pressed["fallback"]["type"] == "Action.Submit"


def test_a_button_that_wants_words_opens_a_dialog() -> None:
    [pressed] = draw(Card("", buttons=(Button("Keep it", KeepIt(7)),)), "en", Mentions({}))["actions"]
    assert pressed["type"] == "Action.Submit"
    assert pressed["data"]["msteams"] == {"type": "task/fetch"}
    assert read(pressed["data"]["gives"], (KeepIt,)) == KeepIt(7)


def test_more_is_a_menu_and_no_row_of_buttons() -> None:
    card = Card("", buttons=(Button("Like", GiveAnswer("q", Verdict.LIKE)),), more=(Button("Stop", StopAsking()),))
    assert [one["mode"] for one in draw(card, "en", Mentions({}))["actions"]] == ["primary", "secondary"]


def test_the_language_and_the_width_are_told() -> None:
    shown = draw(Card("Hallo"), "de-AT", Mentions({}))
    assert (shown["lang"], shown["version"], shown["msteams"]["width"]) == ("de-AT", "1.5", "Full")


def test_a_notification_says_what_the_card_says_without_any_markup() -> None:
    blocks = (
        Text((Owner(ADA), " asks until ", When(AT), ".")), Heading("So far"), Bars((("Like", 2),)),
        Facts((("Due", (When(AT, Style.DAY),)),)), Quote("*fine*", (Owner(TOM),)),
        Credits("With", (ADA, Person("mail", "eve@northwind.example"))), Text((Link("", "https://northwind.example"),)),
    )  # fmt: skip
    assert spoken(Card("A second look", blocks), Mentions(NAMES)).split("\n") == [
        "A second look", "Ada Lindqvist asks until 18:30 UTC.", "So far", "Like: 2", "Due: 2030-11-12",
        "“*fine*” Tom Becker", "With Ada Lindqvist, eve@northwind.example", "https://northwind.example",
    ]  # fmt: skip
    assert len(spoken(Card("x" * 150, (Text(("y" * 3000,)),)), Mentions({}))) == MAX_SPOKEN
    assert spoken(Card(), Mentions({})) == "…"


@pytest.mark.parametrize("filling", ["x", "*", "👩", "\u05de", '"', "\nx"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_largest_card_there_can_be_fits_and_says_what_is_left_out(filling: str, language: str) -> None:
    blocks = (Text((Owner(ADA),)), *((Text(((filling * MAX_WORDS)[:MAX_WORDS],)),) * (MAX_BLOCKS - 2)))
    hand = AskByHand(Place("teams", "19:x"), "", "x" * 1850)
    buttons = tuple(Button("👩" * 75, hand) for _ in range(4))
    said = message((Card("T" * 150, (*blocks, Credits("Thanks to", (TOM,))), buttons),), language, NAMES)
    assert faults_in_message(said) == []
    assert said_in(language, LEFT_OUT) in json.dumps(said, ensure_ascii=False)
    [one] = said["attachments"]
    assert len(one["content"]["actions"]) == 4
    assert [entity["mentioned"]["id"] for entity in one["content"]["msteams"]["entities"]] == [ADA.user]


def test_of_many_cards_as_many_are_shown_as_fit_and_the_rest_is_said_to_be_missing() -> None:
    cards = tuple(Card(f"Page {at}", (Text(("x" * 2000,)),) * 2) for at in range(20))
    said = message(cards, "en", {})
    assert faults_in_message(said) == []
    assert 3 < len(said["attachments"]) < 20
    assert LEFT_OUT[0] in json.dumps(said["attachments"][-1])
    assert not any(LEFT_OUT[0] in json.dumps(one) for one in said["attachments"][:-1])


def test_what_just_fits_is_shown_whole() -> None:
    few = tuple(Card(f"Page {at}", (Text(("x" * 900,)),)) for at in range(3))
    said = message(few, "en", {})
    assert [one["content"]["body"][0]["text"] for one in said["attachments"]] == ["Page 0", "Page 1", "Page 2"]
    assert LEFT_OUT[0] not in json.dumps(said)
    assert size(said) < MOST

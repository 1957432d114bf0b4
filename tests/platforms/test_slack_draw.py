"""Every card and form is something Slack takes, and nothing people typed is ever read as markup."""

import json
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.answers import Verdict
from bot.cards import (
    MAX_WORDS,
    Bars,
    Block,
    Button,
    Card,
    Credits,
    Facts,
    Heading,
    Link,
    Owner,
    Quote,
    Span,
    Style,
    Text,
    When,
    words_in,
)
from bot.charts import Picture
from bot.commands import GiveAnswer, KeepIt, SayWhy, StopAsking
from bot.forms import YES, Choice, Day, Field, Form, Input, Several, Tick, Words
from bot.people import Person
from bot.slack.draw import draw, home, sheet
from bot.slack.forms import TooMuchToCarry, modal, values
from bot.slack.rich import spoken
from tests.pictures import PICTURE
from tests.platforms.block_kit import faults_in_message, faults_in_view
from tests.platforms.slack_requests import Sent, submit_view

Json = dict[str, Any]
AT = datetime(2030, 11, 12, 18, 30, tzinfo=UTC)
ADA = Person("slack", "UADA")
PING = "<!channel> <@UADA> <https://evil.example|click> *bold* :tada: @here"
RTL, FAMILY = "\u202e\u05e9\u05dc\u05d5\u05dd", "👩\u200d👩\u200d👧\u200d👦"
NAMES = some.sampled_from(["Ada", RTL, FAMILY, PING, "", " ", "ada@northwind.example"]) | some.just(3000).map(
    "x".__mul__
)
PEOPLE = some.builds(Person, some.sampled_from(["slack", "mail", "teams"]), NAMES | some.just("UADA"))
SPANS = some.one_of(
    NAMES,
    some.builds(When, some.just(AT), some.sampled_from(Style)),
    some.builds(Owner, PEOPLE),
    some.builds(Link, NAMES, some.just("https://northwind.example/a?b=c")),
)
LINES = some.lists(SPANS, max_size=4).map(tuple)
SHORT = NAMES.map(lambda name: name[:150])
COUNTS = some.lists(some.tuples(SHORT, some.integers(0, 99)), max_size=4).map(tuple)
BLOCKS = some.one_of(
    some.builds(Text, LINES.filter(lambda line: len(words_in(line)) <= MAX_WORDS)),
    some.builds(Heading, SHORT),
    some.builds(Facts, some.lists(some.tuples(SHORT, LINES), max_size=4).map(tuple)),
    some.builds(Bars, COUNTS),
    some.builds(Quote, NAMES, LINES),
    some.builds(Credits, NAMES, some.lists(PEOPLE, max_size=4).map(tuple)),
    some.builds(Picture, some.text(min_size=1, max_size=2000).filter(str.strip), some.just(PICTURE.charts)),
)


@settings(deadline=None)
@given(title=SHORT, blocks=some.lists(BLOCKS, max_size=6).map(tuple))
def test_s23_whatever_a_card_says_slack_takes_it(title: str, blocks: tuple[Block, ...]) -> None:
    buttons = (Button("Like", GiveAnswer("q", Verdict.LIKE), primary=True), Button("x" * 75, StopAsking()))
    card = Card(title, blocks, buttons, more=(Button("Stop asking me", StopAsking()),))
    assert faults_in_message(spoken(card), draw(card)) == []
    assert faults_in_view(home((card,) * 20)) == []
    assert faults_in_view(sheet((card, card), "Close")) == []


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (Text(("Plain",)), "section"),
        (Text(("Small",), quiet=True), "context"),
        (Text(("Until ", When(AT))), "rich_text"),
        (Text(("Until ", When(AT)), quiet=True), "rich_text"),
        (Heading("A part"), "header"),
        (Facts((("Host", (Owner(ADA),)),)), "rich_text"),
        (Bars((("They'd like it", 3), ("They'd dislike it", 0))), "rich_text"),
        (Quote("It was hard", ("a customer",)), "rich_text"),
        (Credits("Thanks to", (ADA,)), "rich_text"),
        (PICTURE, "context"),
    ],
)
def test_each_block_is_drawn_as_what_it_is(block: Block, expected: str) -> None:
    [drawn] = draw(Card("", (block,)))
    assert drawn["type"] == expected


def test_a_picture_with_a_file_shows_it_and_says_its_numbers() -> None:
    [drawn] = draw(Card("", (PICTURE,)), {PICTURE: "F1"})
    assert drawn == {"type": "image", "slack_file": {"id": "F1"}, "alt_text": PICTURE.alt}
    assert faults_in_message("Text", [drawn]) == []


def kinds_of(line: tuple[Span, ...]) -> list[Json]:
    [drawn] = draw(Card("", (Text((*line, When(AT))),)))
    elements: list[Json] = drawn["elements"][0]["elements"]
    return elements[:-1]


def test_an_instant_is_shown_by_each_readers_own_clock() -> None:
    [time] = kinds_of((When(AT),))
    [both] = kinds_of((When(AT, Style.BOTH),))
    assert time == {"type": "date", "timestamp": int(AT.timestamp()), "format": "{time}", "fallback": "18:30 UTC"}
    assert both["format"] == "{date_short_pretty}, {time}"
    assert both["fallback"] == "2030-11-12, 18:30 UTC"


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (ADA, {"type": "user", "user_id": "UADA"}),
        (Person("mail", "ada@northwind.example"), {"type": "text", "text": "ada@northwind.example"}),
        (Person("teams", "UADA"), {"type": "text", "text": "UADA"}),
        (Person("slack", "!channel"), {"type": "text", "text": "!channel"}),
    ],
)
def test_only_people_of_slack_are_mentioned(person: Person, expected: Json) -> None:
    assert kinds_of((Owner(person),)) == [expected]


def test_s25_nothing_typed_is_read_as_markup_or_as_a_mention() -> None:
    card = Card(
        PING, (Text((PING,)), Text((PING, When(AT))), Quote(PING), Bars(((PING, 1),)), Facts(((PING, (PING,)),)))
    )
    drawn = json.dumps(draw(card))
    assert "mrkdwn" not in drawn
    assert '"type": "user"' not in drawn
    assert '"emoji": true' not in drawn
    assert "<" not in spoken(card)


def test_a_button_says_what_it_is_about() -> None:
    [_, row] = draw(Card("Raise the price?", buttons=(Button("Change it", StopAsking(), primary=True),)))
    [button] = row["elements"]
    assert button["accessibility_label"] == "Change it: Raise the price?"
    assert button["style"] == "primary"


def test_home_is_no_larger_than_slack_takes() -> None:
    card = Card("Card", tuple(Text(("😀" * 1500, When(AT))) for _ in range(5)))
    assert faults_in_view(home((card,) * 9)) == []


def test_home_keeps_whole_cards_only() -> None:
    card = Card("Card", tuple(Text((str(number),)) for number in range(30)))
    view = home((card,) * 9)
    assert len([block for block in view["blocks"] if block["type"] == "header"]) == 3
    assert len(view["blocks"]) <= 100


def test_the_settings_stand_below_however_much_there_is_above_them() -> None:
    card = Card("Card", tuple(Text((str(number),)) for number in range(30)))
    blocks = home((*(card,) * 9, Card("Settings", (Text(("Stop asking me",)),))))["blocks"]
    titles = [block["text"]["text"] for block in blocks if block["type"] == "header"]
    assert titles == ["Card", "Card", "Card", "Settings"]
    assert blocks[-3]["type"] == "divider"


LAW = Choice((("legal", "Legal"), ("safety", "Safety")))
EVERYTHING = Form(
    "Keep it, with a reason",
    "Keep it",
    KeepIt(7),
    (
        Field(
            "because", "Which kind?", Choice((("legal", "Legal"), ("safety", "Safety"))), required=True, value="safety"
        ),
        Field("reason", "In one sentence", Words(200), hint="Customers read it", value="Because " * 90),
        Field("tell", "What do we tell customers?", Words(500, lines=True)),
        Field("team", "Team", Choice(tuple((f"t{n}", "A long name " * 9) for n in range(9)))),
        Field("share", "Sharing", Tick("Share my words, which cannot be taken back after closing " * 2), value=YES),
        Field("by", "By", Day(), value="2030-11-12"),
        Field("until", "Until", Day()),
        Field("teams", "Teams", Several((("A, B", "A, B"), ("C", "C")), 5), value="C\nA, B"),
    ),
    notes=(("Nobody sees ", Owner(ADA)), ("Plain",)),
)


def test_every_kind_of_field_is_something_slack_takes() -> None:
    view = modal(EVERYTHING)
    assert faults_in_view(view) == []
    assert [block["optional"] for block in view["blocks"][2:]] == [False, *[True] * 7]


def test_what_stood_in_a_form_comes_back_as_it_stood() -> None:
    view = json.loads(_payload(submit_view("UADA", modal(EVERYTHING), {"tell": "  Sorry. ", "share": YES})))["view"]
    stood = {
        "because": "safety",
        "reason": ("Because " * 90)[:200],
        "tell": "  Sorry. ",
        "share": YES,
        "by": "2030-11-12",
        "teams": "A, B\nC",
    }
    assert values(view["state"]) == stood


@pytest.mark.parametrize("asked", [Words(500), Choice((("a", "A"),)), Several((("a", "A"),), 5), Tick("Yes"), Day()])
def test_an_empty_field_is_empty_or_left_out(asked: Input) -> None:
    view = modal(Form("T", "S", SayWhy("q"), (Field("f", "F", asked),)))
    sent = json.loads(_payload(submit_view("UADA", view, {})))
    assert values(sent["view"]["state"]) in ({}, {"f": ""})


def test_a_command_too_long_to_travel_in_a_form_is_a_mistake_of_ours() -> None:
    with pytest.raises(TooMuchToCarry, match=r"SayWhy has 3,0\d\d of at most 3,000 characters\."):
        modal(Form("T", "S", SayWhy("q", "x" * 2950), ()))


def test_a_day_can_be_said() -> None:
    assert date.fromisoformat(modal(EVERYTHING)["blocks"][7]["element"]["initial_date"]) == date(2030, 11, 12)


def _payload(sent: Sent) -> str:
    return parse_qs(sent.body.decode())["payload"][0]

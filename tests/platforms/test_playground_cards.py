"""Cards and forms are drawn whole, for whoever reads them, and whatever people typed stays text."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers import Verdict
from bot.cards import Bars, Block, Button, Card, Credits, Facts, Heading, Link, Owner, Quote, Style, Text, When
from bot.cases import Because
from bot.commands import ExplainAsk, GetEvidence, GiveAnswer, KeepIt, SayWhy
from bot.forms import Choice, Day, Field, Form, Several, Tick, Words
from bot.people import Person
from bot.playground.draw import draw, draw_form
from bot.playground.times import Reader, long_day, told
from tests.pictures import PICTURE
from tests.platforms.northwind_page import words_in

ANA = Person("playground", "ana")
AT = datetime(2030, 11, 12, 17, 30, tzinfo=UTC)
BERLIN = Reader("ana", "Europe/Berlin")
HIDDEN = {"token": "t", "as": "ana", "in": "checkout", "here": "/", "message": "7", "note": ""}
HOSTILE = "<b>&\"'</b><script>alert(1)</script> {{ 7 * 7 }} \u202e \u0000"


def drawn(*blocks: Block, reader: Reader = BERLIN) -> str:
    return str(draw(Card("A title", blocks), reader, HIDDEN))


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (Text(("Answer as them, ", "not as you.")), "Answer as them, not as you."),
        (Text(("Small print",), quiet=True), "Small print"),
        (Heading("Waiting for you"), "Waiting for you"),
        (Facts((("Owner", (Owner(ANA),)), ("Due", ("soon",)))), "Owner @ Ana Costa Due soon"),
        (Bars((("They'd like it", 3), ("They'd dislike it", 1))), "They'd like it 3 They'd dislike it 1"),
        (Quote("It came late.", ("a customer",)), "It came late. a customer"),
        (Credits("Thanks to", (ANA, Person("playground", "tom"))), "Thanks to @ Ana Costa @ Tom Becker"),
        (Text((Link("The list", "https://northwind.example/list"),)), "The list"),
        (Text((When(AT),)), "18:30"),
    ],
)
def test_every_part_of_a_card_is_said(block: Block, words: str) -> None:
    assert words in words_in(drawn(block))


def test_a_title_and_its_buttons_carry_what_they_give() -> None:
    like = GiveAnswer("q", Verdict.LIKE)
    card = Card("A title", (), (Button("They'd like it", like, primary=True),), (Button("Why?", ExplainAsk("q")),))
    html = str(draw(card, BERLIN, HIDDEN))
    assert words_in(html) == "A title They'd like it More Why?"
    assert (
        'value="{&#34;is&#34;:&#34;GiveAnswer&#34;,&#34;question&#34;:&#34;q&#34;,&#34;verdict&#34;:&#34;like&#34;}"'
        in html
    )
    assert '<input type="hidden" name="message" value="7">' in html


@pytest.mark.parametrize(
    ("reader", "style", "words"),
    [
        (BERLIN, Style.TIME, "18:30"),
        (BERLIN, Style.DAY, "Tue 12 Nov"),
        (BERLIN, Style.BOTH, "Tue 12 Nov, 18:30"),
        (Reader("lee", "America/New_York"), Style.BOTH, "Tue 12 Nov, 12:30"),
        (Reader("tom", "Europe/Berlin", "de"), Style.BOTH, "Di, 12. Nov, 18:30"),
        (Reader("tom", "Europe/Berlin", "xx"), Style.DAY, "Tue 12 Nov"),
        (Reader("kim", "Pacific/Auckland"), Style.DAY, "Wed 13 Nov"),
    ],
)
def test_an_instant_is_shown_by_each_readers_own_clock(reader: Reader, style: Style, words: str) -> None:
    assert told(AT, style, reader) == words
    assert words in words_in(drawn(Text((When(AT, style),)), reader=reader))


def test_the_days_are_divided_by_each_readers_own_calendar() -> None:
    assert long_day(AT, BERLIN) == "Tuesday 12 Nov"
    assert long_day(AT, Reader("kim", "Pacific/Auckland")) == "Wednesday 13 Nov"


def test_bars_say_their_numbers_and_are_as_long_as_their_share() -> None:
    html = drawn(Bars((("Like", 3), ("Dislike", 1))))
    assert 'width="75.0%"' in html
    assert 'width="25.0%"' in html
    assert "0%" in drawn(Bars((("Like", 0),)))


def test_a_picture_has_an_address_and_says_its_numbers() -> None:
    html = drawn(PICTURE)
    assert f'alt="{PICTURE.alt}"' in html
    assert 'src="/picture/' in html


def test_only_ones_own_mention_stands_out() -> None:
    assert 'class="mention mine"' in drawn(Text((Owner(ANA),)))
    assert 'class="mention mine"' not in drawn(Text((Owner(ANA),)), reader=Reader("tom", "Europe/Berlin"))
    assert "U0123" in drawn(Text((Owner(Person("slack", "U0123")),)))


@pytest.mark.parametrize(
    "block",
    [
        Text((HOSTILE,)),
        Heading(HOSTILE),
        Facts(((HOSTILE, (HOSTILE,)),)),
        Bars(((HOSTILE, 1),)),
        Quote(HOSTILE, (HOSTILE,)),
        Credits(HOSTILE, (Person("playground", HOSTILE),)),
        Text((Link(HOSTILE, "https://x.example/" + HOSTILE),)),
    ],
)
def test_what_people_typed_is_never_markup(block: Block) -> None:
    html = drawn(block)
    assert "<script" not in html
    assert "<b>&" not in html
    assert "&lt;script&gt;" in html
    assert "{{ 7 * 7 }}" in html


@given(st.text(max_size=60))
def test_no_words_whatever_break_out(words: str) -> None:
    html = str(draw(Card(f"A{words}", (Text((words,)), Quote(words))), BERLIN, {**HIDDEN, "here": words}))
    plain = str(draw(Card("A", (Text(("",)), Quote(""))), BERLIN, HIDDEN))
    assert html.count("<") == plain.count("<")


FORM = Form(
    "Keep it",
    "Keep it",
    KeepIt(3),
    (
        Field("because", "Because of", Choice((("legal", "The law"), ("cost", "What it costs"))), required=True),
        Field("reason", "Why", Words(500, lines=True), hint="One sentence", required=True),
        Field("tell", "What we tell customers", Words(200), value="Nothing yet"),
    ),
    notes=(("For ", Owner(ANA)),),
)


def test_a_form_asks_for_each_of_its_blanks_by_a_label() -> None:
    html = str(draw_form(FORM, BERLIN, HIDDEN, {}, {}))
    for name in ("reason", "tell"):
        assert f'<label for="f-{name}">' in html
        assert f'id="f-{name}"' in html
    assert "<legend>Because of" in html
    assert words_in(html).startswith("Keep it For @ Ana Costa Because of required The law What it costs Why required")
    assert 'value="Nothing yet"' in html
    assert 'maxlength="500"' in html


def test_several_can_be_chosen_of_many() -> None:
    field = Field("teams", "Teams", Several((("A", "Team <A>"), ("B", "Team B"), ("C", "Team C")), 5), value="A\nC")
    html = str(draw_form(Form("T", "S", KeepIt(3), (field,)), BERLIN, HIDDEN, {}, {}))
    assert "Team &lt;A&gt;" in html
    assert (html.count('type="checkbox"'), html.count(" checked")) == (3, 2)


def test_what_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost() -> None:
    html = str(draw_form(FORM, BERLIN, HIDDEN, {"tell": HOSTILE, "because": Because.COST}, {"reason": "Say why."}))
    assert '<p class="wrong" id="f-reason-wrong">Say why.</p>' in html
    assert html.count('aria-invalid="true"') == 1
    assert 'aria-describedby="f-reason-hint f-reason-wrong"' in html
    assert "&lt;script&gt;" in html
    assert 'value="cost" required checked' in html


def test_what_is_wrong_with_the_whole_form_is_said_above_it() -> None:
    html = str(draw_form(FORM, BERLIN, HIDDEN, {}, {"": "This case is closed."}))
    assert '<p class="wrong" role="alert">This case is closed.</p>' in html


def test_a_day_and_a_tick_can_be_filled_in() -> None:
    day = Form("Evidence", "Ask", GetEvidence(3), (Field("by", "By when", Day(), required=True),))
    assert 'type="date" id="f-by"' in str(draw_form(day, BERLIN, HIDDEN, {"by": date(2030, 1, 9).isoformat()}, {}))
    tick = Form("Say why", "Save", SayWhy("q"), (Field("share", "", Tick("Share my words")),))
    assert "checked" not in str(draw_form(tick, BERLIN, HIDDEN, {}, {}))
    assert 'value="yes" checked> Share my words' in str(draw_form(tick, BERLIN, HIDDEN, {"share": "yes"}, {}))

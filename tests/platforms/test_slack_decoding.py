"""Forms are read as Slack's own library reads them, in C; where that library is wrong, it says so here."""

import json
from urllib.parse import parse_qsl, quote_plus

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from slack_bolt.async_app import AsyncBoltRequest

from bot.letters import kept_in
from bot.malformed import Malformed
from bot.slack.receive import FORM, JSON, button_in, read
from tests.platforms.slack_requests import command, interaction


def bolt_reads(body: str) -> object:
    try:
        return AsyncBoltRequest(body=body, headers={"content-type": FORM}).body
    except (ValueError, AttributeError, RecursionError):
        return None


def we_read(body: str) -> object:
    try:
        return read(body.encode(), FORM, {"content-type": FORM}).body
    except Malformed:
        return None


@pytest.mark.parametrize(
    "body",
    [
        "payload=" + quote_plus('{"a":"ü €"}'),
        "payload=" + quote_plus('{"a":"1+1=2 & so; on"}'),
        "payload=" + quote_plus('{"a":"%zz"}'),
        "payload=" + quote_plus('{"a":"\\ud83d\\ude00"}'),
        'payload={"a":1};b=2',
        'payload={"a":"1+2"}',
        'payload={"a":"%zz%"}',
        'payload={"a":"%FF%ED%A0%80"}',
        'payload={"a":"é"}',
        'payload={"a":1}&payload={"a":2}',
        'payload={"a":1}&payload=',
        'x=1&payload={"a":1}',
        'a&&=1&payload={"a":1}&',
        'payload= {"a":1} ',
        'payload={"a":1}#b',
        'payload={"a":"b=c=d"}',
        "command=%2Fchair&text=a+b%20c;d&empty=",
    ],
)
def test_the_fast_decoder_reads_what_the_slow_one_reads(body: str) -> None:
    assert we_read(body) == bolt_reads(body)


PIECES = some.sampled_from(
    [*"&=+;%#? ", "%2", "%zz", "%7B", "%22", "%00", "%FF", "%ED%A0%80", "payload", '{"a":1}', '{"a":"', '"}', "é", "😀"]
)


@settings(deadline=None)
@given(some.lists(PIECES, max_size=12).map("".join))
def test_the_fast_decoder_reads_whatever_the_slow_one_reads(body: str) -> None:
    ours, theirs = we_read(body), bolt_reads(body)
    form_after_all = body.startswith("{")  # Bolt takes it for JSON
    lost_by_bolt = theirs == {}  # the word payload somewhere, and no such field
    assert ours == kept_in(theirs) or form_after_all or lost_by_bolt


def test_a_slash_command_may_speak_of_payloads() -> None:
    """Bolt itself takes the whole form for an interaction without a payload, and finds nobody to tell."""
    sent = command("UADA", "the payload is too large")
    assert bolt_reads(sent.body.decode()) == {}
    assert we_read(sent.body.decode()) == dict(parse_qsl(sent.body.decode(), keep_blank_values=True))


OURS = {"type": "block_actions", "actions": [{"action_id": "command/0", "value": "{}"}], "user": {"id": "UADA"}}


@pytest.mark.parametrize("words", ["plain", "é 😀", "1+1=2 & so; on", "%zz", "block_actions", "\u202e"])
def test_a_press_that_goes_past_bolt_is_read_as_bolt_reads_it(words: str) -> None:
    sent = interaction(OURS | {"message": {"text": words}})
    assert button_in(sent.body, FORM) == bolt_reads(sent.body.decode()) == OURS | {"message": {"text": words}}


@settings(deadline=None)
@given(some.lists(PIECES | some.just(quote_plus(json.dumps(OURS))), max_size=6).map("payload=".join))
def test_whatever_goes_past_bolt_is_what_bolt_reads(body: str) -> None:
    form_after_all = body.startswith("{")  # Bolt takes it for JSON
    assert button_in(body.encode(), FORM) in (None, bolt_reads(body)) or form_after_all


@pytest.mark.parametrize(
    "other",
    [
        {"type": "view_submission"},
        {"actions": [{"action_id": "somebody-elses"}]},
        {"actions": [{"action_id": 5}]},
        {"actions": []},
        {"actions": {"action_id": "command/0"}},
        {"type": ["block_actions"]},
    ],
)
def test_nothing_else_goes_past_bolt(other: dict[str, object]) -> None:
    assert button_in(interaction(OURS | other).body, FORM) is None


def test_only_a_form_is_a_press() -> None:
    assert button_in(json.dumps(OURS).encode(), JSON) is None


def test_letters_that_are_none_are_dropped_and_whoever_bears_them_in_a_name_is_heard() -> None:
    named = {"user": {"id": "U1", "name": "Gr\0ace \ud83d", "d\udc00": 1}}
    heard = button_in(interaction(OURS | named).body, FORM)
    assert heard
    assert heard["user"] == {"id": "U1", "name": "Grace ", "d": 1}
    told = read(json.dumps({"type": "event_callback", "event": named}).encode(), JSON, {})
    assert told.body["event"]["user"]["name"] == "Grace "


def test_letters_that_need_two_halves_are_left_whole() -> None:
    words = "Grace \N{GRINNING FACE} says \\u0000 and \\ud800"
    heard = button_in(interaction(OURS | {"user": {"name": words}}).body, FORM)
    assert heard
    assert heard["user"]["name"] == words

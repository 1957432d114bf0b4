"""Log lines: one object a line for machines, and in none of them what nobody should read there."""

import json
import logging
import sys

import pytest

from bot.answers import Verdict
from bot.commands import GiveAnswer
from bot.settings import read_settings
from bot.wire import write
from handlers.operate.logs import AsJson, AsText

KEY = "a key of Northwind, thirty-two bytes"
SECRETS = {
    "SLACK_BOT_TOKEN": "xoxb-1234-made-up",
    "SLACK_SIGNING_SECRET": "0123456789abcdef0123456789abcdef",
    "CHAIR_SECRET_KEY": KEY,
    "CHAIR_METRICS_TOKEN": "told-to-nobody",
    "CHAIR_HOOK_SECRET": "whsec_bWFkZSB1cCBmb3IgTm9ydGh3aW5kIQ==",
}
TELLING = [
    *SECRETS.values(),
    "xoxb-another-workspace-1234",
    "xoxp-a-person-1234",
    "xoxe.xoxp-1-rotated",
    "xapp-1-A012-3456-abcdef",
    "whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldA==",
    "https://hooks.slack.com/actions/T1/2/three",
    "ya29.a0made-up-access-token",
    "1//0gmade-up-refresh-token",
    "eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJtYWRlIHVwIn0.c2lnbmF0dXJl",
    "/calendars/google?asked=gAAAAmade-up",
    "/calendars/google/back?state=gAAAAmade-up&code=4/0made-up",
    "https://chair.northwind.example/lists/bWFkZSB1cA==",
]
FORMATTERS = (AsText, AsJson)


def record(words: str, *given: object, raised: Exception | None = None) -> logging.LogRecord:
    if raised is None:
        return logging.LogRecord("northwind", logging.WARNING, __file__, 1, words, given, None)
    try:
        raise raised
    except type(raised):
        return logging.LogRecord("northwind", logging.ERROR, __file__, 1, words, given, sys.exc_info())


def lines(made: logging.LogRecord) -> list[str]:
    secrets = read_settings(SECRETS).secrets
    assert len(secrets) == len(SECRETS)
    return [formatter(secrets).format(made) for formatter in FORMATTERS]


def test_a_line_is_one_object_with_its_time_in_utc() -> None:
    [_, line] = lines(record("The disk is %s.\nSo there.", "full"))
    told = json.loads(line)
    assert told.keys() == {"ts", "level", "name", "message"}
    assert (told["level"], told["name"], told["message"]) == ("warning", "northwind", "The disk is full.\nSo there.")
    assert told["ts"].endswith("+00:00")
    assert "\n" not in line


def test_what_was_raised_is_a_field_and_the_line_stays_one() -> None:
    [text, line] = lines(record("It failed.", raised=ValueError("two\nlines")))
    assert "\n" not in line
    assert "ValueError: two\nlines" in json.loads(line)["exc"]
    assert "ValueError: two" in text


@pytest.mark.parametrize("secret", TELLING)
def test_no_secret_gets_into_a_line_by_whatever_way(secret: str) -> None:
    made = [
        record(f"The token is {secret}, so there."),
        record("Given: %s", {"headers": {"Authorization": f"Bearer {secret}"}}),
        record("It failed.", raised=ValueError(f"Cannot connect with '{secret}'.")),
        record("It failed.", raised=KeyError(secret)),
    ]
    for one in made:
        for line in lines(one):
            assert secret not in line
            assert secret[-8:] not in line
            assert "…" in line


def test_tokens_of_a_kind_are_known_without_being_ours() -> None:
    for line in (AsJson().format(record("xoxb-1-a xapp-1-b whsec_abc Bearer abc.def")), *lines(record("xapp-1-b"))):
        assert not [part for part in ("-1-a", "-1-b", "whsec_a", "abc.def") if part in line]


@pytest.mark.parametrize("verdict", Verdict)
def test_no_line_says_what_somebody_answered(verdict: Verdict) -> None:
    command = GiveAnswer("q1", verdict)
    for shown in (
        repr(command),
        str(command),
        write(command),
        f"verdict={verdict!r}",
        f"{{'verdict': '{verdict.value}'}}",
    ):
        for made in (record("Cannot read %s", shown), record("It failed.", raised=ValueError(shown))):
            for line in lines(made):
                assert verdict.value not in line
                assert verdict.name not in line


def test_ordinary_words_are_left_alone() -> None:
    words = "OpenQuestion cannot be shown: Slack declined chat.postMessage: channel_not_found. No verdict was given."
    for line in lines(record(words)):
        assert words in line

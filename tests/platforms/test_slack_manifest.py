"""The manifest asks for what is used and for nothing else, and says what is listened to."""

import re
from pathlib import Path

import pytest

from bot.slack.events import PEOPLE
from bot.slack.places import COMING, GOING, GONE, PLACES

HOUSE = Path(__file__).parents[2]
MANIFEST = (HOUSE / "manifest.yml").read_text(encoding="utf-8")
SLACK = {file.name: file.read_text(encoding="utf-8") for file in (HOUSE / "bot" / "slack").glob("*.py")}
METHOD = re.compile(r'"((?:auth|chat|conversations|users|views|team|usergroups|reactions|files|bots)\.\w+)"')
NEEDS = {  # https://docs.slack.dev/reference/methods; several where the kind of conversation decides
    "auth.test": set[str](),
    "chat.postMessage": {"chat:write"},
    "chat.update": {"chat:write"},
    "chat.delete": {"chat:write"},
    "conversations.open": {"im:write", "mpim:write"},
    "conversations.history": {"channels:history", "groups:history", "im:history", "mpim:history"},
    "conversations.replies": {"channels:history", "groups:history", "im:history", "mpim:history"},
    "conversations.info": {"channels:read", "groups:read"},
    "conversations.members": {"channels:read", "groups:read"},
    "users.conversations": {"channels:read", "groups:read"},
    "users.info": {"users:read", "users:read.email"},
    "users.list": {"users:read", "users:read.email"},
    "views.open": set[str](),
    "views.push": set[str](),
    "views.update": set[str](),
    "views.publish": set[str](),
}
EVENT_NEEDS = {"channel": "channels:read", "group": "groups:read", "member": "channels:read"}
EVENT_NEEDS |= {"message.channels": "channels:history", "message.groups": "groups:history"}
EVENT_NEEDS |= {"user": "users:read", "team": "users:read", "app": ""}
LIMITS = {"name": 35, "description": 140, "long_description": 4000, "display_name": 80, "usage_hint": 1000}


def listed(under: str) -> list[str]:
    """Return the items of a list in the manifest."""
    found = re.search(rf"^ *{under}:\n((?: *- .*\n)+)", MANIFEST, re.MULTILINE)
    assert found, f"The manifest has no list of {under}."
    return re.findall(r"- ([\w.:]+)", found[1])


def valued(name: str) -> list[str]:
    return re.findall(rf"^[ -]*{name}: (.+?)(?: +#.*)?$", MANIFEST, re.MULTILINE)


def called() -> set[str]:
    methods = {method for text in SLACK.values() for method in METHOD.findall(text)}
    assert len(methods) > 10, "Found hardly any calls; are they made in another way now?"
    return methods


def test_every_scope_is_used_and_every_call_has_its_scope() -> None:
    assert called() == set(NEEDS)
    wanted = {scope for method in called() for scope in NEEDS[method]} | {"commands"}
    assert {*listed("bot"), *listed("bot_optional")} == wanted


def test_only_reading_history_is_optional() -> None:
    assert {scope for scope in [*listed("bot"), *listed("bot_optional")] if "history" in scope} == {
        *listed("bot_optional")
    }


def test_every_event_has_its_listener_and_every_listener_its_event() -> None:
    heard = {"app_home_opened", "message", "user_huddle_changed", COMING, GOING, *GONE, *PEOPLE, *PLACES}
    told = listed("bot_events")
    assert {event.partition(".")[0] for event in told} == heard
    assert len(set(told)) == len(told)
    for event in ("app_home_opened", "user_huddle_changed"):
        assert f'"{event}"' in SLACK["hear.py"]


def test_every_event_may_be_heard_with_the_scopes_asked_for() -> None:
    scopes = {*listed("bot"), *listed("bot_optional"), ""}
    for event in listed("bot_events"):
        assert EVENT_NEEDS.get(event, EVENT_NEEDS.get(event.partition("_")[0], "?")) in scopes, event


def test_every_shortcut_and_command_is_listened_to() -> None:
    assert valued("callback_id") == ["ask_customer"]
    assert f'"{valued("callback_id")[0]}"' in SLACK["hear.py"]
    assert valued("command") == ["/chair"]


@pytest.mark.parametrize("name", LIMITS)
def test_words_are_as_short_as_slack_wants_them(name: str) -> None:
    for words in valued(name):
        assert len(words) <= LIMITS[name]
    [shortcut] = [words for words in valued("name") if words.startswith("Ask")]
    assert len(shortcut) <= 24


def test_slack_reaches_us_over_http_at_one_address() -> None:
    addresses = {*valued("url"), *valued("request_url")}
    assert addresses == {"https://chair.northwind.example/slack/events"}
    assert valued("socket_mode_enabled") == valued("org_deploy_enabled") == ["false"]

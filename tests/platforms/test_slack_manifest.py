"""The manifest asks for what is used and for nothing else, and says what is listened to."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.slack.ending import ENDING
from bot.slack.events import PEOPLE, REACTIONS
from bot.slack.installing import BACK
from bot.slack.places import COMING, GOING, GONE, PLACES
from bot.slack.scopes import CORE, OPTIONAL
from tests.platforms.manifest_rules import faults, listed, manifest

Json = dict[str, Any]

HOUSE = Path(__file__).parents[2]
SLACK = {file.name: file.read_text(encoding="utf-8") for file in (HOUSE / "bot" / "slack").glob("*.py")}
METHOD = re.compile(r'"((?:auth|chat|conversations|users|views|team|usergroups|reactions|files|bots)\.[\w.]+)"')
NEEDS = {  # https://docs.slack.dev/reference/methods; several where the kind of conversation decides
    "auth.test": set[str](),
    "auth.teams.list": set[str](),
    "chat.postMessage": {"chat:write"},
    "chat.postEphemeral": {"chat:write"},
    "chat.update": {"chat:write"},
    "chat.delete": {"chat:write"},
    "conversations.open": {"im:write", "mpim:write"},
    "conversations.history": {"channels:history", "groups:history", "im:history", "mpim:history"},
    "conversations.replies": {"channels:history", "groups:history", "im:history", "mpim:history"},
    "conversations.info": {"channels:read", "groups:read"},
    "conversations.members": {"channels:read", "groups:read"},
    "users.conversations": {"channels:read", "groups:read"},
    "usergroups.list": {"usergroups:read"},
    "usergroups.users.list": {"usergroups:read"},
    "users.info": {"users:read", "users:read.email"},
    "users.list": {"users:read", "users:read.email"},
    "files.completeUploadExternal": {"files:write"},
    "views.open": set[str](),
    "views.push": set[str](),
    "views.update": set[str](),
    "views.publish": set[str](),
}
EVENT_NEEDS = {"channel": "channels:read", "group": "groups:read", "member": "channels:read"}
EVENT_NEEDS |= {"message.channels": "channels:history", "message.groups": "groups:history"}
EVENT_NEEDS |= {"message.im": "im:history", "app_mention": "app_mentions:read"}
EVENT_NEEDS |= {"user": "users:read", "team": "users:read", "app": "", "tokens": "", "reaction": "reactions:read"}


def scopes(kind: str) -> list[str]:
    return listed("oauth_config", "scopes", kind)


def events() -> list[str]:
    return listed("settings", "event_subscriptions", "bot_events")


def called() -> set[str]:
    methods = {method for text in SLACK.values() for method in METHOD.findall(text)}
    assert len(methods) > 10, "Found hardly any calls; are they made in another way now?"
    return methods


def test_s22_every_scope_is_used_and_every_call_has_its_scope() -> None:
    assert called() == set(NEEDS)
    wanted = {scope for method in called() for scope in NEEDS[method]} | {
        "commands",
        "app_mentions:read",
        "reactions:read",
    }
    assert {*scopes("bot"), *scopes("bot_optional")} == wanted


def test_only_reading_what_others_do_who_is_in_a_group_and_pictures_are_optional() -> None:
    """Reading what is written to the bot itself is not: whoever writes to it expects an answer."""
    history = {scope for scope in [*scopes("bot"), *scopes("bot_optional")] if "history" in scope}
    besides = {"files:write", "reactions:read", "usergroups:read"}
    assert (history - {"im:history"}) | besides == {*scopes("bot_optional")}
    assert manifest()["features"]["app_home"]["messages_tab_read_only_enabled"] is False


def test_s22_every_event_has_its_listener_and_every_listener_its_event() -> None:
    heard = {
        "app_home_opened",
        "app_mention",
        "message",
        "user_huddle_changed",
        COMING,
        GOING,
        *GONE,
        *PEOPLE,
        *PLACES,
        *REACTIONS,
        *ENDING,
    }
    told = events()
    assert {event.partition(".")[0] for event in told} == heard
    assert len(set(told)) == len(told)
    for event in ("app_home_opened", "app_mention", "user_huddle_changed"):
        assert f'"{event}"' in SLACK["hear.py"]


def test_whoever_installs_it_is_asked_for_the_scopes_of_the_manifest() -> None:
    assert [*CORE] == scopes("bot")
    assert [*OPTIONAL] == scopes("bot_optional")


def test_slack_leads_back_to_where_we_listen() -> None:
    [back] = listed("oauth_config", "redirect_urls")
    assert back.endswith(BACK)
    assert manifest()["settings"]["org_deploy_enabled"] is True


def test_every_event_may_be_heard_with_the_scopes_asked_for() -> None:
    given = {*scopes("bot"), *scopes("bot_optional"), ""}
    for event in events():
        assert EVENT_NEEDS.get(event, EVENT_NEEDS.get(event.partition("_")[0], "?")) in given, event


def test_every_shortcut_and_command_is_listened_to() -> None:
    features = manifest()["features"]
    shortcuts, [command] = features["shortcuts"], features["slash_commands"]
    assert [(one["callback_id"], one["type"], one["name"]) for one in shortcuts] == [
        ("ask_customer", "message", "Ask what customers think"),
        ("tell_win", "message", "Tell of a customer win"),
        ("tell_win", "global", "Tell of a customer win"),
    ]
    assert all(f'"{one["callback_id"]}"' in SLACK["hear.py"] for one in shortcuts)
    assert command["command"] == "/chair"


def test_s22_the_manifest_keeps_every_rule_that_slack_publishes() -> None:
    assert faults(manifest()) == []


WRONG: list[tuple[Callable[[Json], object], str]] = [
    (lambda all_: all_["display_information"].update(name="x" * 36), "display_information name is no text"),
    (lambda all_: all_["display_information"].pop("name"), "display_information name is missing"),
    (lambda all_: all_["display_information"].update(long_description="Short."), "long_description is no text"),
    (lambda all_: all_["display_information"].update(background_color="#12"), "background_color"),
    (lambda all_: all_["features"]["slash_commands"][0].update(command="chair"), "[0] command does not match"),
    (lambda all_: all_["features"]["shortcuts"][0].update(name="Ask what customers would think"), "[0] name is no"),
    (lambda all_: all_["features"]["shortcuts"][0].update(type="channel"), "[0] type is none of"),
    (lambda all_: all_["features"].update(agents={}), "features agents is unknown"),
    (lambda all_: all_["oauth_config"]["scopes"]["bot"].append("commands"), "bot says something twice"),
    (lambda all_: all_["settings"]["event_subscriptions"].update(request_url="ftp://x"), "request_url does not match"),
    (lambda all_: all_["settings"].update(socket_mode_enabled="no"), "socket_mode_enabled is neither"),
    (lambda all_: all_["settings"]["interactivity"].pop("is_enabled"), "is_enabled is missing"),
    (lambda all_: all_.update(settings=[]), "settings has no parts"),
]


@pytest.mark.parametrize(("breaks", "said"), WRONG)
def test_a_manifest_that_breaks_a_rule_is_found_out(breaks: Callable[[Json], object], said: str) -> None:
    wrong = manifest()
    breaks(wrong)
    [found] = faults(wrong)
    assert said in found


def test_slack_reaches_us_over_http_at_one_address() -> None:
    settings = manifest()["settings"]
    addresses = {settings["event_subscriptions"]["request_url"], settings["interactivity"]["request_url"]}
    addresses |= {command["url"] for command in manifest()["features"]["slash_commands"]}
    assert addresses == {"https://chair.northwind.example/slack/events"}
    assert not settings["socket_mode_enabled"]
    assert not settings["token_rotation_enabled"], "A token in the environment would end after half a day."

"""What Slack publishes about manifests of version 1, as far as ours has such parts: names, lengths, patterns, kinds.

Written from https://docs.slack.dev/reference/app-manifest and Slack's own schema, which is on no registry.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

Json = dict[str, Any]
FILE = Path(__file__).parents[2] / "manifest.yml"
Rule = Callable[[Any], Iterator[str]]


def manifest() -> Json:
    read: Json = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return read


def listed(*path: str) -> list[str]:
    """Return a list in the manifest."""
    found: Any = manifest()
    for name in path:
        found = found[name]
    assert isinstance(found, list)
    return found


def text(most: int, least: int = 1, pattern: str = "") -> Rule:
    def judge(value: object) -> Iterator[str]:
        if not isinstance(value, str) or not least <= len(value) <= most:
            yield f"is no text of {least} to {most} characters"
        elif not re.search(pattern, value):
            yield f"does not match {pattern}"

    return judge


def one_of(*values: object) -> Rule:
    def judge(value: object) -> Iterator[str]:
        if not any(value is known or value == known for known in values):
            yield f"is none of {values}"

    return judge


def yes_or_no(value: object) -> Iterator[str]:
    if not isinstance(value, bool):
        yield "is neither true nor false"


@dataclass(frozen=True)
class Each:
    """A list."""

    rule: Rule
    most: int
    least: int = 0
    unique: bool = False

    def __call__(self, value: object) -> Iterator[str]:
        if not isinstance(value, list) or not self.least <= len(value) <= self.most:
            yield f"is no list of {self.least} to {self.most}"
            return
        if self.unique and len({*value}) != len(value):
            yield "says something twice"
        for at, one in enumerate(value):
            yield from (f"[{at}] {fault}" for fault in self.rule(one))


@dataclass(frozen=True)
class Part:
    """What has named parts, and no others."""

    rules: Mapping[str, Rule]
    needs: frozenset[str] = field(default_factory=frozenset)

    def __call__(self, value: object) -> Iterator[str]:
        if not isinstance(value, dict):
            yield "has no parts"
            return
        yield from (f"{name} is unknown" for name in value.keys() - self.rules.keys())
        yield from (f"{name} is missing" for name in self.needs - value.keys())
        for name, rule in self.rules.items():
            if name in value:
                yield from (f"{name} {fault}" for fault in rule(value[name]))


ADDRESS = text(3500, pattern=r"^https?://")
COLOUR = text(7, 4, r"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$")
SCOPES = Each(text(50), 255, unique=True)
EVENTS = Each(text(50), 100, unique=True)
COMMAND = {
    "command": text(32, 2, r"^/"),
    "url": text(3000, pattern=r"^https?://"),
    "description": text(2000),
    "usage_hint": text(1000),
    "should_escape": yes_or_no,
}
SHORTCUT = {
    "name": text(24),
    "type": one_of("message", "global"),
    "callback_id": text(255),
    "description": text(150),
}
SHOWN = {
    "name": text(35),
    "description": text(140),
    "long_description": text(4000, 175),
    "background_color": COLOUR,
}
FEATURES: dict[str, Rule] = {
    "app_home": Part(
        dict.fromkeys(("home_tab_enabled", "messages_tab_enabled", "messages_tab_read_only_enabled"), yes_or_no)
    ),
    "bot_user": Part({"display_name": text(80), "always_online": yes_or_no}, frozenset({"display_name"})),
    "slash_commands": Each(Part(COMMAND, frozenset({"command", "description"})), 50, 1),
    "shortcuts": Each(Part(SHORTCUT, frozenset(SHORTCUT)), 10, 1),
}
SETTINGS: dict[str, Rule] = {
    "event_subscriptions": Part({"request_url": ADDRESS, "bot_events": EVENTS, "user_events": EVENTS}),
    "interactivity": Part(
        {"is_enabled": yes_or_no, "request_url": ADDRESS, "message_menu_options_url": ADDRESS},
        frozenset({"is_enabled"}),
    ),
    **dict.fromkeys(("org_deploy_enabled", "socket_mode_enabled", "token_rotation_enabled"), yes_or_no),
}
OAUTH: dict[str, Rule] = {
    "redirect_urls": Each(text(2500, pattern=r"^https://"), 1000, unique=True),
    "scopes": Part(dict.fromkeys(("bot", "bot_optional", "user", "user_optional"), SCOPES)),
}
MANIFEST = Part(
    {
        "_metadata": Part({"major_version": one_of(1), "minor_version": one_of(1)}),
        "display_information": Part(SHOWN, frozenset({"name"})),
        "features": Part(FEATURES),
        "oauth_config": Part(OAUTH),
        "settings": Part(SETTINGS),
    },
    frozenset({"display_information"}),
)


def faults(value: object) -> list[str]:
    """Return what Slack would not take."""
    return [*MANIFEST(value)]

"""What admins are told the bot may and whom it reaches is what the manifests ask for and the settings name."""

import json
from pathlib import Path

import yaml

from bot.company.reach import PERMISSIONS, SCOPES, Why
from bot.settings import read_settings
from tests.source import HOUSE

KEY = "a key for tests, thirty-two bytes"
SLACK = {"SLACK_BOT_TOKEN": "xoxb-made-up", "SLACK_SIGNING_SECRET": "made up", "CHAIR_SECRET_KEY": KEY}
ALL = SLACK | {
    "TEAMS_APP_ID": "made-up", "TEAMS_APP_PASSWORD": "made up", "TEAMS_TENANT_ID": "made-up",
    "GRAPH_CLIENT_ID": "made-up", "GRAPH_CLIENT_SECRET": "made up", "GRAPH_TENANT_ID": "made-up",
    "GOOGLE_CLIENT_ID": "made-up", "GOOGLE_CLIENT_SECRET": "made up", "OPENAI_API_KEY": "made up",
    "CHAIR_DATABASE_URL": "postgresql://chair:a-secret@db.example/chair", "CHAIR_PUBLIC_URL": "https://chair.example",
}  # fmt: skip


def test_scopes_are_those_of_the_manifest() -> None:
    asked = yaml.safe_load((HOUSE / "manifest.yml").read_text(encoding="utf-8"))["oauth_config"]["scopes"]
    assert {name for name, can_do_without in SCOPES.items() if not can_do_without} == {*asked["bot"]}
    assert {name for name, can_do_without in SCOPES.items() if can_do_without} == {*asked["bot_optional"]}


def test_permissions_are_those_of_the_package() -> None:
    package = json.loads((HOUSE / "appPackage" / "manifest.json").read_text(encoding="utf-8"))
    asked = package["authorization"]["permissions"]["resourceSpecific"]
    assert [*PERMISSIONS] == [each["name"] for each in asked]


def test_every_host_is_told_with_its_reason_and_no_secret_is() -> None:
    machine = read_settings(ALL).lent.machine
    assert {why for _, why in machine.hosts} == {*Why} - {Why.FEED}
    assert ("db.example", Why.DATABASE) in machine.hosts
    assert all(host and "secret" not in host and "/" not in host for host, _ in machine.hosts)
    assert (machine.platforms, machine.folder, machine.has_key) == (("slack", "teams"), None, True)


def test_the_playground_reaches_nobody() -> None:
    machine = read_settings({}).lent.machine
    assert (machine.hosts, machine.platforms, machine.folder) == ((), (), Path.cwd())

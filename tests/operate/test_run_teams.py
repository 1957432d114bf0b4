"""Slack and Teams in one process: one company, two ways in, and nothing goes through that is not proven."""

import json
from typing import Any

from tests.operate.process import Bot, Machine
from tests.operate.test_run import SLACK

TENANT = "33333333-dddd-4eee-8fff-444444444444"
TEAMS = {
    "TEAMS_APP_ID": "11111111-aaaa-4bbb-8ccc-222222222222",
    "TEAMS_APP_PASSWORD": "told-to-nobody-at-all",
    "TEAMS_TENANT_ID": TENANT,
    "TEAMS_OPENID_METADATA_URL": "http://127.0.0.1:9/openid",
    "TEAMS_LOGIN_URL": "http://127.0.0.1:9",
    "CHAIR_SECRET_KEY": "k" * 32,
}
ANONYMOUS = {"TEAMS_ANONYMOUS": "1", "CHAIR_SECRET_KEY": "k" * 32, "TEAMS_LOGIN_URL": "http://127.0.0.1:9"}


def said() -> str:
    activity: dict[str, Any] = {
        "type": "invoke",
        "name": "adaptiveCard/action",
        "id": "1",
        "channelId": "msteams",
        "serviceUrl": "http://127.0.0.1:9/",
        "from": {"id": "29:ada", "aadObjectId": "aad-ada", "name": "Ada"},
        "recipient": {"id": "28:chair", "name": "Empty Chair"},
        "conversation": {"id": "19:pricing@thread.v2", "conversationType": "groupChat", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
        "value": {"action": {"type": "Action.Execute", "verb": "give", "data": {"gives": "forged"}}},
    }
    return json.dumps(activity)


def test_both_listen_in_one_process_and_neither_believes_everybody(machine: Machine) -> None:
    with machine.running(**{**SLACK, **TEAMS}) as bot:
        answers = (send(bot, "/api/messages", said()), send(bot, "/slack/events", "{}"))
        ended, _ = bot.asked_to_stop()
    assert [status for status, _ in answers] == [401, 401]
    assert "/slack/events and http" in ended.out
    assert "/api/messages" in ended.out
    assert "Traceback" not in ended.err


def test_anonymous_takes_everybodys_word_and_says_so_loudly(machine: Machine) -> None:
    with machine.running(**ANONYMOUS) as bot:
        status, answer = send(bot, "/api/messages", said())
        odd, _ = send(bot, "/api/messages", "{")
        ended, _ = bot.asked_to_stop()
    assert (status, json.loads(answer)["statusCode"], odd) == (200, 400, 400)
    assert "TEAMS_ANONYMOUS is 1: whoever reaches this port can be anyone" in ended.err


def test_anonymous_on_any_other_address_does_not_start(machine: Machine) -> None:
    refused = machine.chair("run", **ANONYMOUS, CHAIR_HOST="0.0.0.0")  # noqa: S104  # refused
    assert refused.code == 2
    assert "TEAMS_ANONYMOUS is 1, and so anybody there could be anyone" in refused.err


def send(bot: Bot, path: str, body: str) -> tuple[int, str]:
    return bot.post(path, body, {"Content-Type": "application/json"})

"""What Slack sends that is none of our business, each in the shape that Slack documents, from Northwind.

https://docs.slack.dev/reference/events, https://docs.slack.dev/reference/interaction-payloads.
"""

import json
from typing import Any
from urllib.parse import urlencode

from tests.platforms.slack_requests import FORM, JSON, Sent, interaction

Json = dict[str, Any]
ADA: Json = {"id": "UADA", "username": "ada", "name": "ada", "team_id": "TNORTHWIND"}
TEAM: Json = {"id": "TNORTHWIND", "domain": "northwind"}
SAID: Json = {"client_msg_id": "28910d4f-0000-4000-8000-000000000000", "type": "message", "text": "Shall we?"}
SAID |= {"user": "UADA", "ts": "1700000000.000200", "team": "TNORTHWIND"}
WHERE: Json = {"channel": "C1", "event_ts": "1700000000.000200", "channel_type": "channel"}
VIEW: Json = {
    "id": "VOTHER", "team_id": "TNORTHWIND", "type": "modal", "blocks": [], "private_metadata": "", "app_id": "A1",
    "callback_id": "another", "state": {"values": {}}, "hash": "1700000000.abc", "root_view_id": "VOTHER",
    "title": {"type": "plain_text", "text": "Another", "emoji": True}, "clear_on_close": False, "bot_id": "BCHAIR",
    "notify_on_close": False, "close": None, "submit": None, "previous_view_id": None, "external_id": "",
}  # fmt: skip
ACTION: Json = {"action_id": "another", "block_id": "b", "action_ts": "1700000000.000300"}
OPTION: Json = {"text": {"type": "plain_text", "text": "This", "emoji": True}, "value": "this"}
EVENTS: dict[str, Json] = {
    "a message": SAID | WHERE,
    "a message in a thread": SAID | WHERE | {"thread_ts": "1700000000.000100", "parent_user_id": "UGRACE"},
    "a message also sent to the channel": SAID | WHERE | {"subtype": "thread_broadcast", "root": SAID},
    "a message in a private channel": SAID | WHERE | {"channel": "G1", "channel_type": "group"},
    "a message that was changed": WHERE | {"type": "message", "subtype": "message_changed", "hidden": True}
    | {"message": SAID | {"edited": {"user": "UADA", "ts": "1700000001.000000"}}, "previous_message": SAID},
    "a message that was deleted": WHERE | {"type": "message", "subtype": "message_deleted", "hidden": True}
    | {"deleted_ts": "1700000000.000200", "previous_message": SAID},
    "a message with a file": SAID | WHERE | {"subtype": "file_share", "files": [{"id": "F1", "name": "plan.pdf"}]},
    "a message of another bot": WHERE
    | {"type": "message", "subtype": "bot_message", "bot_id": "B9", "text": "Built.", "ts": "1700000000.000200"},
    "our own message": SAID | WHERE | {"user": "UCHAIR", "bot_id": "BCHAIR", "app_id": "A1"},
    "/me": SAID | WHERE | {"subtype": "me_message"},
    "a new topic": SAID | WHERE | {"subtype": "channel_topic", "topic": "Prices"},
    "a new purpose": SAID | WHERE | {"subtype": "channel_purpose", "purpose": "Prices"},
    "somebody joined": SAID | WHERE | {"subtype": "channel_join", "inviter": "UGRACE"},
    "somebody left": SAID | WHERE | {"subtype": "channel_leave"},
    "a reminder": SAID | WHERE | {"subtype": "reminder_add"},
    "a huddle that has begun": WHERE
    | {"type": "message", "subtype": "huddle_thread", "user": "USLACKBOT", "text": "", "ts": "1700000000.000200"}
    | {"room": {"id": "R1", "call_family": "huddle", "has_ended": False, "date_end": 0, "created_by": "UADA"}},
    "a reaction": {"type": "reaction_added", "user": "UADA", "reaction": "+1", "item_user": "UGRACE"}
    | {"item": {"type": "message", "channel": "C1", "ts": "1.1"}, "event_ts": "1700000000.000200"},
    "a reaction taken back": {"type": "reaction_removed", "user": "UADA", "reaction": "+1", "item_user": "UGRACE"}
    | {"item": {"type": "message", "channel": "C1", "ts": "1.1"}, "event_ts": "1700000000.000200"},
    "a colleague left a channel": {"type": "member_left_channel", "user": "UADA", "team": "TNORTHWIND"} | WHERE,
    "a channel was made": {"type": "channel_created", "channel": {"id": "C9", "name": "new", "creator": "UADA"}},
    "a channel was deleted": {"type": "channel_deleted", "channel": "C9", "actor_id": "UADA"},
    "a file": {"type": "file_shared", "file_id": "F1", "user_id": "UADA", "file": {"id": "F1"}, "channel_id": "C1"},
    "a pin": {"type": "pin_added", "user": "UADA", "channel_id": "C1", "item": {"type": "message"}},
    "an emoji": {"type": "emoji_changed", "subtype": "add", "name": "chair", "value": "https://northwind.example/c"},
    "do not disturb": {"type": "dnd_updated_user", "user": "UADA", "dnd_status": {"dnd_enabled": True}},
    "a user group": {"type": "subteam_updated", "subteam": {"id": "S1", "handle": "cx", "users": ["UADA"]}},
    "a link": {"type": "link_shared", "channel": "C1", "user": "UADA", "links": [{"url": "https://northwind.example"}]},
    "a workflow step": {"type": "function_executed", "function": {"callback_id": "x"}, "function_execution_id": "F1"},
    "the messages tab": {"type": "app_home_opened", "user": "UADA", "channel": "DADA", "tab": "messages"},
    "too many events": {"type": "app_rate_limited", "minute_rate_limited": 1_700_000_000, "api_app_id": "A1"},
    "something of next year": {"type": "something_new", "user": "UADA", "what": [1, None, {"a": "b"}]},
}  # fmt: skip
ELEMENTS: dict[str, Json] = {
    "a button": {"type": "button", "value": "v", "text": OPTION["text"]},
    "a link button": {"type": "button", "url": "https://northwind.example", "text": OPTION["text"]},
    "a menu": {"type": "static_select", "selected_option": OPTION, "placeholder": OPTION["text"]},
    "several of a menu": {"type": "multi_static_select", "selected_options": [OPTION]},
    "a person": {"type": "users_select", "selected_user": "UADA"},
    "several people": {"type": "multi_users_select", "selected_users": ["UADA"]},
    "a conversation": {"type": "conversations_select", "selected_conversation": "C1"},
    "a channel": {"type": "channels_select", "selected_channel": "C1"},
    "a loaded menu": {"type": "external_select", "selected_option": OPTION},
    "more": {"type": "overflow", "selected_option": OPTION},
    "a day": {"type": "datepicker", "selected_date": "2030-01-07", "initial_date": "2030-01-06"},
    "a time": {"type": "timepicker", "selected_time": "11:40"},
    "an instant": {"type": "datetimepicker", "selected_date_time": 1_900_000_000},
    "radio buttons": {"type": "radio_buttons", "selected_option": OPTION},
    "boxes": {"type": "checkboxes", "selected_options": []},
    "words": {"type": "plain_text_input", "value": "words"},
    "rich words": {"type": "rich_text_input", "rich_text_value": {"type": "rich_text", "elements": []}},
    "feedback": {"type": "feedback_buttons", "value": "good", "text": OPTION["text"]},
    "an icon": {"type": "icon_button", "icon": "trash", "value": "v"},
}


def _event(happened: Json) -> Sent:
    body: Json = {
        "token": "t", "team_id": "TNORTHWIND", "context_team_id": "TNORTHWIND", "context_enterprise_id": None,
        "api_app_id": "A1", "event": happened, "type": "event_callback", "event_id": "Ev0", "event_time": 1_700_000_000,
        "authorizations": [{"enterprise_id": None, "team_id": "TNORTHWIND", "user_id": "UCHAIR", "is_bot": True,
                            "is_enterprise_install": False}],
        "is_ext_shared_channel": False, "event_context": "4-eyJldCI6Im1lc3NhZ2UifQ",
    }  # fmt: skip
    return Sent(json.dumps(body).encode(), JSON)


def _acted(kind: str, **more: object) -> Sent:
    known: Json = {"type": kind, "team": TEAM, "user": ADA, "api_app_id": "A1", "token": "t", "enterprise": None}
    return interaction(known | {"is_enterprise_install": False, "trigger_id": "1.2.3"} | more)


def _pressed(element: Json) -> Sent:
    message = {"type": "message", "ts": "1700000000.000100", "bot_id": "B9", "text": "Another's", "blocks": []}
    container = {"type": "message", "message_ts": message["ts"], "channel_id": "C1", "is_ephemeral": False}
    channel = {"id": "C1", "name": "checkout"}
    return _acted("block_actions", container=container, channel=channel, message=message, actions=[ACTION | element])


def payloads() -> dict[str, Sent]:
    """Return everything by name."""
    acted = {
        "a form of another": _acted("view_submission", view=VIEW, response_urls=[]),
        "a form that was closed": _acted("view_closed", view=VIEW, is_cleared=False),
        "our form that was closed": _acted("view_closed", view=VIEW | {"callback_id": "form"}, is_cleared=False),
        "a shortcut of another": _acted("shortcut", callback_id="another", action_ts="1700000000.000300"),
        "a message shortcut of another": _acted(
            "message_action", callback_id="another", message=SAID, channel={"id": "C1", "name": "checkout"},
            message_ts=SAID["ts"], action_ts="1700000000.000300", response_url="https://northwind.example/r",
        ),
        "what to suggest": _acted(
            "block_suggestion", action_id="another", block_id="b", value="pri", container={"type": "view"}, view=VIEW
        ),
        "an old button": _acted(
            "interactive_message", callback_id="another", actions=[{"name": "a", "type": "button", "value": "v"}],
            channel={"id": "C1", "name": "checkout"}, attachment_id="1", original_message={}, message_ts="1.1",
        ),
        "an old form": _acted("dialog_submission", callback_id="another", submission={"a": "b"}, state=""),
        "whether there is a certificate": Sent(urlencode({"token": "t", "ssl_check": "1"}).encode(), FORM),
    }  # fmt: skip
    events = {name: _event(happened) for name, happened in EVENTS.items()}
    presses = {f"pressed {name} of another": _pressed(element) for name, element in ELEMENTS.items()}
    return events | presses | acted

"""Zoom tells of its meetings: what is proven and understood is taken, and nothing else changes anything."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.sources.hook import MOST
from tests.office import Office
from tests.platforms.test_hook import JUDGES, rows_of
from tests.platforms.zoom import SECRET, event, signed, summary, tell, told, written

HOUR = timedelta(hours=1)
NOTHING: tuple[list[object], ...] = ([], [])


def ended(office: Office, **more: object) -> dict[str, Any]:
    now = office.clock.now()
    return event("meeting.ended", now - HOUR, now, **more)


HOSTILE: dict[str, Callable[[Office, str, dict[str, str]], tuple[bytes | str, dict[str, str]]]] = {
    "nothing proves it": lambda _, body, __: (body, {}),
    "no signature": lambda _, body, headers: (body, headers | {"x-zm-signature": ""}),
    "no time": lambda _, body, headers: (body, headers | {"x-zm-request-timestamp": ""}),
    "another secret": lambda office, body, _: (body, signed(office, body, secret="somebody else's")),
    "another body": lambda _, body, headers: (body.replace("Pricing", "Hiring!"), headers),
    "one byte more": lambda _, body, headers: (f"{body} ", headers),
    "another time": lambda _, body, headers: (body, headers | {"x-zm-request-timestamp": "1893499201"}),
    "a time that is none": lambda _, body, headers: (body, headers | {"x-zm-request-timestamp": "NaN"}),
    "a time beyond all calendars": lambda _, body, headers: (body, headers | {"x-zm-request-timestamp": "9" * 400}),
    "six minutes old": lambda office, body, _: (body, signed(office, body, age=360)),
    "from the future": lambda office, body, _: (body, signed(office, body, age=-360)),
    "a signature without its version": lambda _, body, headers: (
        body,
        headers | {"x-zm-signature": headers["x-zm-signature"].removeprefix("v0=")},
    ),
    "a signature that is not ASCII": lambda _, body, headers: (body, headers | {"x-zm-signature": "v0=ü"}),
    "an empty body": lambda _, __, headers: ("", headers),
    "something packed": lambda _, body, headers: (body, headers | {"Content-Encoding": "gzip"}),
}


@pytest.mark.parametrize("how", HOSTILE)
def test_what_is_not_proven_to_be_zooms_is_401_and_changes_nothing(plain: Office, how: str) -> None:
    whole = written(ended(plain))
    body, headers = HOSTILE[how](plain, whole, signed(plain, whole))
    before = rows_of(plain)
    assert told(plain, body, headers)[0] == 401
    assert rows_of(plain) == before
    assert tell(plain, ended(plain)) == (200, {"accepted": True}), "What proved nothing has taken the meeting's id."


@pytest.mark.parametrize(
    ("more", "named"),
    [
        ({"id": None}, "payload.object.id"),
        ({"id": "none"}, "payload.object.id"),
        ({"id": {}}, "payload.object.id"),
        ({"uuid": None}, "payload.object.uuid"),
        ({"uuid": " "}, "payload.object.uuid"),
        ({"uuid": "x" * 201}, "payload.object.uuid"),
        ({"topic": ["a"]}, "payload.object.topic"),
        ({"start_time": "yesterday"}, "payload.object.start_time"),
        ({"start_time": "2030-01-07T13:00:00Z"}, "payload.object.start_time"),
        ({"end_time": None}, "payload.object.end_time"),
    ],
)
def test_what_is_zooms_and_cannot_be_understood_is_400_and_names_the_field(
    plain: Office, more: dict[str, object], named: str
) -> None:
    status, said = tell(plain, ended(plain, **more))
    assert status == 400
    assert said["error"].startswith(f"{named} should ")
    assert rows_of(plain)[:2] == NOTHING


@pytest.mark.parametrize(
    ("more", "named"),
    [
        ({"meeting_id": None}, "meeting_id"),
        ({"meeting_id": "none"}, "meeting_id"),
        ({"meeting_uuid": None}, "meeting_uuid"),
        ({"meeting_uuid": " "}, "meeting_uuid"),
        ({"meeting_topic": ["a"]}, "meeting_topic"),
        ({"meeting_start_time": None}, "meeting_start_time"),
        ({"meeting_start_time": "2030-01-07T13:00:00Z"}, "meeting_start_time"),
        ({"meeting_end_time": "2030-01-07T12:00:00"}, "meeting_end_time"),
    ],
)
def test_of_a_summary_too_the_field_that_cannot_be_understood_is_named(
    plain: Office, more: dict[str, object], named: str
) -> None:
    now = plain.clock.now()
    status, said = tell(plain, summary(now - HOUR, now, **more))
    assert status == 400
    assert said["error"].startswith(f"payload.object.{named} should ")


@pytest.mark.parametrize(
    "more",
    [
        {"next_steps": None, "summary_overview": None, "summary_details": None},
        {"next_steps": "Ana to wait", "summary_overview": ["a"], "summary_title": 7},
        {"next_steps": [7, None, {}, "\x00", "x" * 100_000], "summary_overview": "\u2028" * 1000},
        {"summary_title": "", "summary_overview": ". " * 50_000, "meeting_host_email": {"a": 1}},
    ],
)
def test_whatever_a_summary_says_or_leaves_out_it_is_taken(plain: Office, more: dict[str, object]) -> None:
    now = plain.clock.now()
    assert tell(plain, summary(now - HOUR, now, **more)) == (200, {"accepted": True})
    assert rows_of(plain)[:2] == NOTHING


@pytest.mark.parametrize("kind", ["meeting.summary_updated", "meeting.summary_shared", "meeting.summary_deleted"])
def test_what_becomes_of_a_summary_later_is_200_and_nothing_happens(plain: Office, kind: str) -> None:
    now = plain.clock.now()
    status, said = tell(plain, summary(now - HOUR, now) | {"event": kind})
    assert (status, said["accepted"]) == (200, False)


@pytest.mark.parametrize(
    "body", ["not JSON", "[]", "[" * 100_000, "9" * 5000, "{}", '{"event":"meeting.ended"}', "\ud83d"]
)
def test_what_is_signed_and_no_event_is_400(plain: Office, body: str) -> None:
    raw = body.encode(errors="surrogatepass")
    assert told(plain, raw, signed(plain, raw))[0] == 400


def test_other_kinds_of_events_are_200_and_nothing_happens(plain: Office) -> None:
    status, said = tell(plain, ended(plain) | {"event": "meeting.participant_joined"})
    assert (status, said["accepted"]) == (200, False)
    assert rows_of(plain)[:2] == NOTHING


def test_what_is_too_large_is_413_and_without_a_secret_nothing_is_heard(plain: Office) -> None:
    body = written(ended(plain, notes="x" * MOST))
    assert told(plain, body, signed(plain, body))[0] == 413
    status, said = told(plain, body, signed(plain, body), secret="")
    assert status == 404
    assert "ZOOM_WEBHOOK_SECRET is not set" in said["error"]


def test_the_same_event_delivered_again_is_200_and_nothing_more(plain: Office) -> None:
    assert tell(plain, ended(plain)) == (200, {"accepted": True})
    before = rows_of(plain)
    assert tell(plain, ended(plain)) == (200, {"accepted": False})
    assert rows_of(plain) == before


def test_where_nobody_tells_who_was_there_nobody_is_asked_and_the_rule_is_kept(plain: Office) -> None:
    tell(plain, ended(plain))
    plain.time_passes(minutes=3)
    assert plain.rows("select rule, title from kept_quiet") == [("nobody told who was there", "Pricing, on Zoom")]
    assert plain.rows("select * from asks") == []


def test_a_sensitive_topic_is_nowhere(plain: Office) -> None:
    tell(plain, ended(plain, topic="Performance review of Canary"))
    assert "Canary" not in str([plain.rows("select * from under_way"), plain.rows("select * from scheduled")])
    plain.time_passes(minutes=3)
    assert plain.rows("select rule, title from kept_quiet") == [("sensitive title", "")]
    assert "Canary" not in str([*rows_of(plain), plain.rows("select * from deliveries")])


def rivet() -> Path:
    package = JUDGES / "node_modules" / "@zoom" / "rivet"
    if not package.exists() or shutil.which("node") is None:
        assert not os.environ.get("CHAIR_CI"), "CI lacks node or `npm ci --prefix tests/platforms`."
        pytest.skip("node or the npm package @zoom/rivet is not here")
    return package


def test_a_summary_has_the_fields_that_zooms_own_types_have(plain: Office) -> None:
    [types] = [*(rivet() / "meetings").glob("*.d.ts")]
    [_, told] = types.read_text(encoding="utf-8").split("type MeetingSummaryCompletedEvent = ")
    fields = re.findall(r"^ {12}(\w+)\??:", told.partition("\n};")[0], re.MULTILINE)
    now = plain.clock.now()
    ours = summary(now - HOUR, now, summary_doc_url="https://docs.zoom.example/1")["payload"]["object"]
    assert len(fields) > 10, "Found hardly any fields."
    assert sorted(fields) == sorted(ours)


def test_zooms_own_receiver_takes_what_we_take_and_answers_the_challenge_as_we_do(plain: Office) -> None:
    assert rivet()
    challenge = {"event": "endpoint.url_validation", "event_ts": 1, "payload": {"plainToken": "qgg8vlvZRS6UYooatFL8Aw"}}
    over = plain.clock.now()
    told_of = summary(over - HOUR, over, meeting_topic="Preisgespräch №1")
    bodies = [written(ended(plain, topic="Preisgespräch №1")), written(challenge), written(told_of)]
    right = [{"headers": signed(plain, body), "body": body} for body in bodies]
    wrong = {"headers": signed(plain, bodies[0], secret="another"), "body": bodies[0]}
    asked = json.dumps({"secret": SECRET, "requests": [*right, wrong]})
    done = subprocess.run(
        ["node", "zoom_receiver.mjs"], cwd=JUDGES, input=asked, capture_output=True, text=True, check=True  # noqa: S607
    )  # fmt: skip
    theirs = json.loads(done.stdout)
    assert [one["status"] for one in theirs] == [200, 200, 200, 400]
    assert [one["events"] for one in theirs] == [["meeting.ended"], [], ["meeting.summary_completed"], []]
    ours = [told(plain, body, signed(plain, body)) for body in bodies]
    assert [status for status, _ in ours] == [200, 200, 200]
    assert ours[1][1] == json.loads(theirs[1]["said"])

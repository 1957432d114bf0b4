"""Other programs tell of meetings: what is proven and understood is asked about, and nothing else changes anything."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from standardwebhooks import Webhook

from bot.sources.hook import MOST, Hook
from bot.web import Web
from tests.office import COMPANY, Office
from tests.operate.process import Machine
from tests.operate.test_web import Health
from tests.platforms.test_slack_whole import QUESTION
from tests.source import HOUSE

SECRET = "whsec_bWFkZSB1cCBmb3IgTm9ydGh3aW5kIQ=="
OTHER = "whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldA=="
JUDGES = HOUSE / "tests" / "platforms"
PEOPLE = [f"{who}@northwind.example" for who in ("ana", "grace", "linus", "guido")]
Answer = tuple[int, dict[str, Any]]


def event(**data: object) -> dict[str, Any]:
    """Return what tells of an hour in #checkout that has just ended by the office's clock; None leaves a field out."""
    facts: dict[str, object] = {
        "id": "m1", "title": "Pricing review", "started_at": "2030-01-07T11:00:00Z", "ended_at": "2030-01-07T12:00:00Z",
        "organizer": PEOPLE[0], "attendees": PEOPLE, "channel": "#checkout", **data,
    }  # fmt: skip
    told = {name: value for name, value in facts.items() if value is not None}
    return {"type": "meeting.ended", "timestamp": "2030-01-07T12:00:01Z", "data": told}


def signed(body: str, name: str = "msg_1", secret: str = SECRET, age: float = 0) -> dict[str, str]:
    at = datetime.now(UTC) - timedelta(seconds=age)
    signature = Webhook(secret).sign(name, at, body)
    return {"webhook-id": name, "webhook-timestamp": str(int(at.timestamp())), "webhook-signature": signature}


def told(office: Office, body: bytes | str, headers: dict[str, str], secret: str = SECRET) -> Answer:
    """Post it at the real route, and let the courier come."""
    hook = Hook(secret, {office.outside.name}, COMPANY, office.door, office.clock)

    async def work() -> Answer:
        site = Web(Health(able=True), "")
        site.app.router.add_post("/hooks/meetings", hook.receive)
        async with TestClient(TestServer(site.app)) as client:
            answer = await client.post("/hooks/meetings", data=body, headers=headers)
            words = await answer.text()
            return answer.status, json.loads(words) if answer.content_type == "application/json" else {}

    found: Answer = office.run(work())
    office.courier_comes()
    return found


def tell(office: Office, what: object, name: str = "msg_1") -> Answer:
    body = json.dumps(what)
    return told(office, body, signed(body, name))


def rows_of(office: Office) -> tuple[object, ...]:
    return tuple(office.rows(sql) for sql in ("select * from asks", "select * from kept_quiet", "select * from alarms"))


def test_a_meeting_that_another_program_tells_of_is_asked_about_in_the_channel_it_names(plain: Office) -> None:
    assert tell(plain, event(decision="Raise the price")) == (202, {"accepted": True})
    [question] = plain.seen_in("#checkout")
    assert question.words.startswith(QUESTION)
    assert "Raise the price" in question.words
    assert "0 of 4 answered" in question.words


def test_the_same_delivery_again_is_200_and_nothing_more(plain: Office) -> None:
    tell(plain, event())
    before = rows_of(plain)
    status, said = tell(plain, event(id="another", title="Another one"))
    assert (status, said["accepted"]) == (200, False)
    assert "webhook-id" in said["why"]
    assert rows_of(plain) == before
    assert len(plain.seen_in("#checkout")) == 1


def test_one_meeting_told_of_in_two_deliveries_is_asked_about_once(plain: Office) -> None:
    tell(plain, event())
    assert tell(plain, event(), "msg_2")[0] == 202
    assert len(plain.seen_in("#checkout")) == 1


def test_ids_are_remembered_after_a_restart_and_only_as_hashes(plain: Office) -> None:
    tell(plain, event(), "msg_of_northwind")
    assert "msg_of_northwind" not in str(plain.rows("select * from deliveries"))
    assert tell(plain, event(), "msg_of_northwind")[0] == 200


HOSTILE: dict[str, Callable[[str, dict[str, str]], tuple[bytes | str, dict[str, str]]]] = {
    "nothing proves it": lambda body, _: (body, {}),
    "another secret": lambda body, _: (body, signed(body, secret=OTHER)),
    "another body": lambda body, headers: (body.replace("Pricing", "Hiring"), headers),
    "another id": lambda body, headers: (body, headers | {"webhook-id": "msg_2"}),
    "another time": lambda body, headers: (body, headers | {"webhook-timestamp": "1614265330"}),
    "a time that is none": lambda body, headers: (body, headers | {"webhook-timestamp": "NaN"}),
    "a time beyond all calendars": lambda body, headers: (body, headers | {"webhook-timestamp": "9" * 400}),
    "six minutes old": lambda body, _: (body, signed(body, age=360)),
    "from the future": lambda body, _: (body, signed(body, age=-360)),
    "a signature without a comma": lambda body, headers: (body, headers | {"webhook-signature": "v1"}),
    "a signature with two": lambda body, headers: (body, headers | {"webhook-signature": "v1,a,b"}),
    "a signature of a wrong length": lambda body, headers: (body, headers | {"webhook-signature": "v1,abcde"}),
    "a signature that is not ASCII": lambda body, headers: (body, headers | {"webhook-signature": "v1,ü"}),
    "a signature of another kind": lambda body, headers: (
        body,
        headers | {"webhook-signature": headers["webhook-signature"].replace("v1,", "v1a,")},
    ),
    "a body that is not UTF-8": lambda body, headers: (body.encode() + b"\xff", headers),
    "a signed body that is no JSON": lambda _, __: ("not JSON", signed("not JSON")),
    "a signed body nested without end": lambda _, __: ("[" * 100_000, signed("[" * 100_000)),
    "a signed number without end": lambda _, __: ("9" * 5000, signed("9" * 5000)),
    "an empty body": lambda _, headers: ("", headers),
    "something packed": lambda body, headers: (body, headers | {"Content-Encoding": "gzip"}),
}


@pytest.mark.parametrize("how", HOSTILE)
def test_what_is_not_proven_genuine_is_401_and_changes_nothing(plain: Office, how: str) -> None:
    whole = json.dumps(event())
    body, headers = HOSTILE[how](whole, signed(whole))
    status, _ = told(plain, body, headers)
    assert status == 401
    assert rows_of(plain)[:2] == ([], [])
    assert tell(plain, event())[0] == 202, "The id was taken by what proved nothing."


@pytest.mark.parametrize("others", ["v1a,abc {} v2,def", "v1,bm90IHRoaXMgb25l {}", "{} v1,bm90IHRoaXMgb25l"])
def test_while_a_secret_changes_one_right_signature_of_several_is_enough(plain: Office, others: str) -> None:
    body = json.dumps(event())
    headers = signed(body)
    headers["webhook-signature"] = others.format(headers["webhook-signature"])
    assert told(plain, body, headers)[0] == 202


@pytest.mark.parametrize(
    ("what", "named"),
    [
        ([], "The body"),
        ("meeting.ended", "The body"),
        ({}, "type"),
        ({"type": 7}, "type"),
        ({"type": "meeting.ended"}, "data"),
        ({"type": "meeting.ended", "data": []}, "data"),
        (event(id=None), "data.id"),
        (event(id=" "), "data.id"),
        (event(id=7), "data.id"),
        (event(id="x" * 201), "data.id"),
        (event(title=None), "data.title"),
        (event(title=["a"]), "data.title"),
        (event(title="\ud800"), "data.title"),
        (event(ended_at=None), "data.ended_at"),
        (event(ended_at="yesterday"), "data.ended_at"),
        (event(ended_at="2030-01-07T12:00:00"), "data.ended_at"),
        (event(ended_at="0001-01-01T00:00:00+14:00"), "data.ended_at"),
        (event(ended_at=1893456000), "data.ended_at"),
        (event(started_at="11:00"), "data.started_at"),
        (event(started_at="2030-01-07T13:00:00Z"), "data.started_at"),
        (event(organizer={"email": "ana@northwind.example"}), "data.organizer"),
        (event(organizer="Ana Costa"), "data.organizer"),
        (event(attendees="ana@northwind.example"), "data.attendees"),
        (event(attendees=[{"email": "ana@northwind.example"}]), "data.attendees"),
        (event(attendees=["Ana Costa"]), "data.attendees"),
        (event(attendees=["ana@northwind.example"] * 1001), "data.attendees"),
        (event(attendees=["a" * 300 + "@northwind.example"]), "data.attendees"),
        (event(channel=["#checkout"]), "data.channel"),
        (event(channel="teams:19:abc@thread.v2"), "data.channel"),
        (event(decision="x" * 201), "data.decision"),
        (event(private="yes"), "data.private"),
    ],
)
def test_what_cannot_be_understood_is_400_and_one_sentence_that_names_the_field(
    plain: Office, what: object, named: str
) -> None:
    status, said = tell(plain, what)
    assert status == 400
    assert said["error"].startswith(f"{named} should ")
    assert "\n" not in said["error"]
    assert rows_of(plain)[:2] == ([], [])
    assert tell(plain, event())[0] == 202, "The same delivery, mended, is taken."


def test_other_kinds_of_events_are_200_and_nothing_happens(plain: Office) -> None:
    status, said = tell(plain, {"type": "meeting.started", "data": None})
    assert (status, said["accepted"]) == (200, False)
    assert rows_of(plain)[:2] == ([], [])


def test_what_is_too_large_is_413(plain: Office) -> None:
    body = json.dumps(event(notes="x" * MOST))
    assert told(plain, body, signed(body))[0] == 413
    assert rows_of(plain)[:2] == ([], [])


def test_without_a_secret_nobody_can_tell_us_anything(plain: Office) -> None:
    body = json.dumps(event())
    status, said = told(plain, body, signed(body), secret="")
    assert status == 404
    assert "CHAIR_HOOK_SECRET is not set" in said["error"]


def test_fields_that_we_do_not_know_and_empty_ones_are_passed_over(plain: Office) -> None:
    what = event(recording="https://recorder.example/1", decision="") | {"account": "northwind"}
    what["data"] |= {"private": None, "organizer": None}
    assert tell(plain, what)[0] == 202
    assert len(plain.seen_in("#checkout")) == 1


def test_a_private_meeting_is_left_alone_and_its_title_is_nowhere(plain: Office) -> None:
    assert tell(plain, event(private=True, title="Canary of Northwind"))[0] == 202
    assert plain.seen_in("#checkout") == []
    [(rule, title)] = plain.rows("select rule, title from kept_quiet")
    assert (rule, title) == ("private", "")
    assert "Canary" not in str(plain.rows("select * from kept_quiet"))


def test_a_meeting_that_ended_long_ago_is_not_asked_about(plain: Office) -> None:
    tell(plain, event(ended_at="2030-01-07T10:30:00+00:00", started_at="2030-01-07T09:00:00Z"))
    assert plain.rows("select rule from kept_quiet") == [("found out too late",)]


def test_without_anybody_named_the_rule_is_kept(plain: Office) -> None:
    what = event(organizer=None, attendees=None, channel=None, started_at=None)
    assert tell(plain, what)[0] == 202
    assert plain.rows("select rule from kept_quiet") == [("nobody told who was there",)]


def test_the_organizer_hosts_it_and_without_one_the_first_who_was_there(plain: Office) -> None:
    tell(plain, event(organizer=PEOPLE[2].upper()))
    claims = [f"{who}@northwind.example" for who in ("ken", "dana", "pia")]
    tell(plain, event(id="m2", organizer=None, attendees=claims), "msg_2")
    hosts = {host for (host,) in plain.rows("select host from asks")}
    assert hosts == {plain.person("Linus").key, plain.person("Ken").key}


@pytest.mark.parametrize("channel", ["#checkout", "plain:#checkout", "#Checkout", "plain:{}", "{}"])
def test_a_channel_is_known_by_name_and_by_id(plain: Office, channel: str) -> None:
    tell(plain, event(channel=channel.format(plain.place("#checkout").channel)))
    assert len(plain.seen_in("#checkout")) == 1


@pytest.mark.parametrize("channel", [None, "#unknown", "CUNKNOWN", "#outside", "#others"])
def test_anywhere_else_the_people_are_asked_privately(plain: Office, channel: str | None) -> None:
    plain.room_is("#outside", outsiders=True)
    plain.room_is("#others", ("Ken", "Dana"))
    tell(plain, event(channel=channel))
    assert plain.rows("select count(*) from asks") == [(1,)]
    assert all(plain.seen_in(room) == [] for room in ("#checkout", "#outside", "#others"))


def test_words_stay_in_one_line_and_say_nothing_to_the_chat(plain: Office) -> None:
    tell(plain, event(title="  Pricing\n\x00review\t<!channel> ", decision="Raise\r\nit"))
    [question] = plain.seen_in("#checkout")
    assert "“Pricing review <!channel>”" in question.words
    assert "Raise it" in question.words


def test_what_the_published_library_signs_in_javascript_is_taken(plain: Office) -> None:
    if not (JUDGES / "node_modules" / "standardwebhooks").exists() or shutil.which("node") is None:
        assert not os.environ.get("CHAIR_CI"), "CI lacks node or `npm ci --prefix tests/platforms`."
        pytest.skip("node or the npm package standardwebhooks is not here")
    body = json.dumps(event(title="Preisgespräch №1"), ensure_ascii=False)
    asked = json.dumps({"secret": SECRET, "id": "msg_js", "body": body})
    done = subprocess.run(
        ["node", "sign_webhook.mjs"], cwd=JUDGES, input=asked, capture_output=True, text=True, check=True  # noqa: S607
    )  # fmt: skip
    by_them = json.loads(done.stdout)
    headers = {"webhook-id": "msg_js", "webhook-timestamp": by_them["stamp"], "webhook-signature": by_them["signature"]}
    assert told(plain, body.encode(), headers)[0] == 202
    assert "Preisgespräch №1" in plain.seen_in("#checkout")[0].words


def test_the_running_playground_takes_it(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    body = json.dumps(event(ended_at=datetime.now(UTC).isoformat(), started_at=None, channel="playground:#checkout"))

    with machine.running(CHAIR_HOOK_SECRET=SECRET) as bot:
        assert bot.post("/hooks/meetings", body, signed(body))[0] == 202
        assert bot.post("/hooks/meetings", body, signed(body))[0] == 200
        assert bot.post("/hooks/meetings", body, {})[0] == 401
        assert bot.post("/hooks/evidence", body, signed(body))[0] == 200  # proven, and nothing that is heard there
        assert bot.post("/hooks/evidence", body, {})[0] == 401
    with machine.running() as bot:
        assert bot.post("/hooks/meetings", body, signed(body))[0] == 404

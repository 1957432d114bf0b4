"""Other programs tell what customers have said, and that they take it back: proven, whole, and in any order."""

import json
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.sources.hook import Hook
from bot.web import Web
from tests.office import COMPANY, Office
from tests.operate.test_web import Health
from tests.platforms.test_hook import OTHER, SECRET, Answer, event, signed

WORDS = "I typed my address three times"


def given(**data: object) -> dict[str, Any]:
    """Return what tells of a customer's words; None leaves a field out."""
    facts: dict[str, object] = {
        "ref": "r1", "customer": "C-17", "quote": WORDS, "said_on": "2029-12-01", "source": "Interview",
        "consent": {"given_on": "2029-12-02", "by": "a form"}, **data,
    }  # fmt: skip
    told = {name: value for name, value in facts.items() if value is not None}
    return {"type": "evidence.given", "timestamp": "2030-01-07T12:00:01Z", "data": told}


def withdrawn(at: str = "2030-01-07T11:00:00Z", **data: str) -> dict[str, Any]:
    return {"type": "evidence.withdrawn", "timestamp": at, "data": data or {"customer": "C-17"}}


def told(office: Office, body: str, headers: dict[str, str], secret: str = SECRET) -> Answer:
    """Post it at the real route, and let the courier come."""
    hook = Hook(secret, {office.outside.name}, COMPANY, office.door, office.clock)

    async def work() -> Answer:
        site = Web(Health(able=True), "")
        site.serve({"evidence": hook.evidence}, office.door.sheet)
        async with TestClient(TestServer(site.app)) as client:
            answer = await client.post("/hooks/evidence", data=body, headers=headers)
            return answer.status, json.loads(await answer.text())

    found: Answer = office.run(work())
    office.courier_comes()
    return found


def tell(office: Office, what: object, name: str = "msg_1") -> Answer:
    body = json.dumps(what)
    return told(office, body, signed(body, name))


def kept(office: Office) -> list[object]:
    return [row for (row,) in office.rows("select words from quotes order by ref")]


def test_what_a_customer_said_is_kept_and_shown_and_never_who_it_was(plain: Office) -> None:
    more = {
        "segment": "Families",
        "step": "Paying",
        "teams": ["checkout"],
        "series": ["Pricing review"],
        "praise": True,
    }
    assert tell(plain, given(**more, link="https://northwind.example/17")) == (202, {"accepted": True})
    plain.meeting_ends("Pricing review", ("Ana", "Grace", "Linus"))
    assert WORDS in plain.seen_in("#checkout")[-1].words
    assert plain.rows("select teams, series, segment, step, said_on from quotes") == [
        ("Checkout", "Pricing review", "Families", "Paying", "2029-12-01")
    ]
    assert "C-17" not in str(plain.rows("select * from quotes"))
    assert "a form" not in str(plain.rows("select * from quotes"))


def test_the_same_delivery_again_is_200_and_nothing_more(plain: Office) -> None:
    tell(plain, given())
    status, said = tell(plain, given(quote="Something else"))
    assert (status, said["accepted"]) == (200, False)
    assert kept(plain) == [WORDS]


def test_the_same_ref_in_another_delivery_changes_it(plain: Office) -> None:
    tell(plain, given())
    assert tell(plain, given(quote="I typed it twice"), "msg_2")[0] == 202
    assert kept(plain) == ["I typed it twice"]


@pytest.mark.parametrize("what", [{"customer": "C-17"}, {"ref": "r1"}])
def test_taken_back_it_is_gone_and_comes_late_or_again_in_vain(plain: Office, what: dict[str, str]) -> None:
    tell(plain, given())
    assert tell(plain, withdrawn(**what), "msg_2") == (202, {"accepted": True})
    assert kept(plain) == []
    for name in ("msg_3", "msg_3"):
        status, said = tell(plain, given(), name)
        assert (status, said["accepted"]) == (200, False)
        assert "consent was withdrawn on 2030-01-07" in said["why"]
    assert kept(plain) == []


def test_taken_back_before_it_was_given_it_stays_away_until_a_later_consent(plain: Office) -> None:
    assert tell(plain, withdrawn("2030-01-05T23:00:00Z"))[0] == 202
    assert tell(plain, given(), "msg_2")[0] == 200
    assert tell(plain, given(consent={"given_on": "2030-01-05"}), "msg_3")[0] == 200
    assert tell(plain, given(consent={"given_on": "2030-01-06"}), "msg_4")[0] == 202
    assert kept(plain) == [WORDS]
    assert tell(plain, withdrawn("2030-01-05T10:00:00Z"), "msg_5")[0] == 202  # told late, of before the new consent
    assert kept(plain) == [WORDS]


def test_what_was_said_too_long_ago_is_not_taken(plain: Office) -> None:
    status, said = tell(plain, given(said_on="2028-12-01", consent={"given_on": "2028-12-01"}))
    assert (status, said["accepted"]) == (200, False)
    assert "2029-01-07" in said["why"]
    assert kept(plain) == []


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (given(quote="x" * 301), "data.quote should be text of at most 300 characters."),
        (given(quote=" \u0000 "), "data.quote should not be empty."),
        (given(quote=["words"]), "data.quote should be text."),
        (given(quote=None), "data.quote should be text."),
        (given(ref=""), "data.ref should not be empty."),
        (given(customer=None), "data.customer should be text."),
        (given(consent=None), "data.consent should be an object."),
        (given(consent={}), "data.consent.given_on should be text."),
        (given(consent={"given_on": "2030-01-08"}), "consent should not be in the future; today is 2030-01-07."),
        (given(said_on="12/11/2026"), "data.said_on should be a day as YYYY-MM-DD, as in 2026-11-12."),
        (given(said_on="2030-02-30"), "data.said_on should be a day as YYYY-MM-DD, as in 2026-11-12."),
        (given(said_on="2030-01-08"), "said_on should not be in the future; today is 2030-01-07."),
        (given(teams=["Chekout"]), 'teams should name teams of the setup; "Chekout" is none. Did you mean "Checkout"?'),
        (given(teams=["Checkout"] * 21), "data.teams should be a list of at most 20."),
        (given(teams="Checkout"), "data.teams should be a list of at most 20."),
        (given(link="http://northwind.example"), "data.link should be a web address that begins with https://."),
        (given(link="javascript:alert(1)"), "data.link should be a web address that begins with https://."),
        (given(praise="yes"), "data.praise should be true or false."),
        (withdrawn(customer="C-17", ref="r1"), "data should name either a customer or a ref."),
        (withdrawn(customer=""), "data should name either a customer or a ref."),
        (withdrawn("yesterday"), "timestamp should be an instant with its time zone, as in 2030-01-07T12:00:00Z."),
        ({"type": "evidence.given"}, "data should be an object."),
        ([], "The body should be a JSON object."),
    ],
)
def test_what_is_wrong_is_400_and_named(plain: Office, wrong: object, said: str) -> None:
    assert tell(plain, wrong) == (400, {"error": said})
    assert kept(plain) == []
    assert plain.rows("select * from consents_withdrawn") == []
    assert plain.rows("select * from deliveries where delivery like 'hook%'") == []


def test_after_a_400_the_same_delivery_may_be_mended(plain: Office) -> None:
    assert tell(plain, given(teams=["Chekout"]))[0] == 400
    assert tell(plain, given(teams=["Checkout"]))[0] == 202


def test_what_nothing_proves_changes_nothing(plain: Office) -> None:
    body = json.dumps(given())
    for headers in ({}, signed(body, secret=OTHER), signed(body.replace("three", "two")), signed(body, age=360)):
        assert told(plain, body, headers)[0] == 401
    assert told(plain, body, signed(body), secret="")[0] == 404
    assert kept(plain) == []


def test_the_two_hooks_pass_over_what_is_told_to_the_other(plain: Office) -> None:
    status, said = tell(plain, event())
    assert (status, said["accepted"]) == (200, False)
    assert "evidence.given and evidence.withdrawn" in said["why"]


def test_who_may_be_called_is_told_apart_from_who_may_be_quoted(plain: Office) -> None:
    call = {"given_on": "2029-12-02", "contact": "Ms K. at Southwind"}
    assert tell(plain, given(call=call))[0] == 202
    assert len(plain.rows("select * from to_call")) == 1
    assert tell(plain, given(), "msg_2")[0] == 202
    assert plain.rows("select * from to_call") == []
    assert kept(plain) == [WORDS]


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ({"contact": "Ms K."}, "data.call.contact should be empty where data.call.given_on is"),
        ({"given_on": "2029-12-02"}, "data.call.contact should say whom to call and how"),
        ({"given_on": "2031-12-02", "contact": "Ms K."}, "data.call.given_on should not be in the future"),
        ("yes", "data.call should be an object"),
    ],
)
def test_what_is_wrong_with_a_consent_to_be_called_is_said(plain: Office, call: object, said: str) -> None:
    status, answer = tell(plain, given(call=call))
    assert status in {400, 422}
    assert said in str(answer)
    assert kept(plain) == []

"""However a platform behaves while a customer takes words back: in the end they stand nowhere, or it is told where."""

from collections.abc import Callable

import pytest

from bot.commands import Request, WithdrawEvidence
from bot.ports import TryLater, Unwelcome
from handlers.courier import LEASE
from storage import Store
from tests.faults.chats import chat_of
from tests.journeys.evidence.said import CX, HOOK, LEFT, THREE, WORDS, asked, says, withdraws
from tests.office import COMPANY, Office
from tests.outside import Outside
from tests.plain import ReplyLost
from tests.platforms.faults import DROPPED_AFTER
from tests.platforms.slack_office import OnSlack
from tests.platforms.teams_office import OnTeams

A_LEASE = LEASE.total_seconds() + 1
NONE = "gone from everywhere"
WHERE = "“Pricing review”, asked on 7 Jan 2030 in #checkout"


def ready(office: Office) -> Office:
    office.rows("update people set welcomed = met")
    office.configure(CX)
    says(office)
    return office


@pytest.fixture
def quoted(plain: Office) -> Office:
    return ready(plain)


def comes_of(office: Office) -> str:
    """Return whether the words are gone from everywhere, and else what a CX lead is told of where they are."""
    office.time_passes(seconds=A_LEASE)
    for _ in range(3):
        office.time_passes(minutes=11)
    told = [card.words for card in office.told("Mei") if LEFT in card.words]
    assert told or not any(WORDS in card.words for card in office.seen_in("#checkout")), "Nobody is told of them."
    assert not any(WORDS in words for words in told)
    return told[0] if told else NONE


def test_taken_back_while_the_question_is_on_its_way_they_are_edited_out(quoted: Office) -> None:
    async def takes_back() -> None:
        now = quoted.clock.now()
        await quoted.door.take(Request(WithdrawEvidence(now, "C-17"), HOOK, now, COMPANY, "w1"))

    chat_of(quoted).happens_first = takes_back
    assert WORDS in asked(quoted)
    assert comes_of(quoted) == NONE


@pytest.mark.parametrize("failure", [ReplyLost(), ConnectionError()], ids=["it arrived", "it did not"])
def test_taken_back_while_nobody_knows_whether_the_question_was_posted(quoted: Office, failure: Exception) -> None:
    chat_of(quoted).failing = [failure]
    quoted.meeting_ends("Pricing review", THREE)
    withdraws(quoted)
    assert comes_of(quoted) == NONE
    assert len(quoted.seen_in("#checkout")) == 1


def test_where_nothing_can_be_changed_any_more_the_cx_lead_is_told_once(quoted: Office) -> None:
    asked(quoted)
    withdraws(quoted)
    chat_of(quoted).failing = [Unwelcome("is_archived")]
    assert WHERE in comes_of(quoted)
    quoted.time_passes(days=1)
    assert len([card for card in quoted.told("Mei") if LEFT in card.words]) == 1
    assert quoted.rows("select count(*) from quotes") == [(0,)]


def test_a_platform_that_is_away_is_waited_for_and_after_a_day_it_is_told(quoted: Office) -> None:
    asked(quoted)
    withdraws(quoted)
    chat_of(quoted).failing = [TryLater(3600)] * 40
    for _ in range(23):
        quoted.time_passes(hours=1)
    assert not [card for card in quoted.told("Mei") if LEFT in card.words]
    quoted.time_passes(hours=2)
    chat_of(quoted).failing = []
    quoted.time_passes(hours=2)
    assert WHERE in comes_of(quoted)


OUTSIDES: dict[str, tuple[Callable[[], Outside], str, str]] = {
    "slack": (OnSlack, "chat.postMessage", NONE),
    "teams": (OnTeams, "send", WHERE),  # nobody can ask there whether it was posted
}


@pytest.mark.parametrize("platform", OUTSIDES)
def test_on_platforms_a_post_whose_reply_was_lost_is_changed_or_told_of(store: Store, platform: str) -> None:
    outside, call, comes = OUTSIDES[platform]
    office = ready(Office(store, outside()))
    assert isinstance(office.outside, OnSlack | OnTeams)
    server = office.outside.slack if isinstance(office.outside, OnSlack) else office.outside.teams
    server.fail(call, DROPPED_AFTER)
    office.meeting_ends("Pricing review", THREE)
    withdraws(office)
    assert comes in comes_of(office)
    office.close()

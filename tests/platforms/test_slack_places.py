"""Invited and removed, archived and renamed, deactivated: what the bot does about it, and whom it tells."""

from typing import Any

import pytest

from handlers.operate.desk import Desk
from handlers.operate.erase import erased
from tests.office import COMPANY, EVERYBODY, NORTHWIND, Office
from tests.outside import Seen
from tests.platforms.slack_office import OnSlack
from tests.platforms.slack_requests import event
from tests.platforms.slack_world import BOT

Json = dict[str, Any]
INTRO = "Empty Chair has a seat here"
GONE = "My question cannot be seen any more"
CHANNEL = "CCHECKOUT"


class Slack:
    """The workspace, as Slack tells of it."""

    def __init__(self, office: Office, outside: OnSlack) -> None:
        self.office = office
        self.outside = outside
        self.world = outside.slack.world

    def tells(self, kind: str, **about: object) -> None:
        told = {"type": kind, "channel": CHANNEL, "event_ts": "1.0"} | about
        self.office.run(self.outside.hears(event(told)))
        self.office.time_passes(seconds=3)

    def invites(self, by: str | None = "Grace", channel: str = CHANNEL) -> None:
        inviter = {"inviter": self.office.person(by).user} if by else {}
        self.tells("member_joined_channel", user=BOT, channel=channel, channel_type="C", **inviter)

    def intros(self) -> list[Seen]:
        return [card for card in self.office.seen_in("#checkout") if INTRO in card.words]

    def told_gone(self, who: str) -> list[Seen]:
        return [card for card in self.office.told(who) if GONE in card.words]


@pytest.fixture
def workspace(office: Office, slack: OnSlack) -> Slack:
    return Slack(office, slack)


def test_s29_invited_it_says_once_who_invited_it_and_how_to_mute_it(workspace: Slack) -> None:
    workspace.invites("Grace")
    workspace.invites("Ada")
    [card] = workspace.intros()
    assert "@Grace invited me" in card.words
    assert "/chair pause" in card.words
    assert card.buttons == ("Stop asking me",)


def test_s29_where_slack_does_not_say_who_invited_it_it_says_so_too(workspace: Slack) -> None:
    workspace.invites(None)
    [card] = workspace.intros()
    assert "A colleague invited me" in card.words


@pytest.mark.parametrize(
    "about", [{"is_general": True}, {"is_ext_shared": True}, {"is_archived": True}, {"is_member": False}]
)
def test_s29_never_where_everybody_is_or_outsiders_read_or_it_may_not_post(
    workspace: Slack, about: dict[str, bool]
) -> None:
    workspace.world.channel(CHANNEL, "checkout", "UADA", **about)
    workspace.invites()
    assert workspace.intros() == []


def test_s29_in_rehearsal_it_says_nothing(workspace: Slack, office: Office) -> None:
    office.configure(NORTHWIND.replace('mode = "live"', 'mode = "rehearsal"'))
    workspace.invites()
    assert workspace.intros() == []


def test_s29_it_never_joins_by_itself(workspace: Slack, office: Office) -> None:
    workspace.invites()
    office.meeting_ends("Pricing")
    assert workspace.world.called("conversations.join", "conversations.invite") == []


def test_somebody_else_who_joins_is_not_introduced_to_the_bot(workspace: Slack) -> None:
    workspace.tells("member_joined_channel", user="UKEN", inviter="UADA")
    assert workspace.intros() == []


def test_an_inviter_who_is_erased_is_not_named_any_more(workspace: Slack, office: Office) -> None:
    workspace.invites("Grace")
    desk = Desk(office.store, office.door, office.clock, COMPANY)
    office.run(erased("grace@northwind.example", desk))
    office.time_passes(seconds=3)
    [card] = workspace.intros()
    assert "A colleague invited me" in card.words


@pytest.mark.parametrize(
    ("kind", "about"),
    [
        ("member_left_channel", {"user": BOT}),
        ("channel_left", {"actor_id": "UADA"}),
        ("group_left", {"actor_id": "UADA"}),
        ("channel_archive", {"user": "UADA"}),
        ("group_archive", {}),
        ("channel_deleted", {}),
        ("group_deleted", {}),
    ],
)
def test_s28_a_place_that_is_lost_is_told_to_the_host_once_and_not_asked_in_again(
    workspace: Slack, office: Office, kind: str, about: Json
) -> None:
    office.meeting_ends("Pricing")
    workspace.world.channels[CHANNEL]["is_archived"] = True
    for _ in range(2):
        workspace.tells(kind, **about)
    [card] = workspace.told_gone("Ada")
    assert "“Pricing”" in card.words
    assert "can answer until" in card.words
    assert workspace.told_gone("Grace") == []
    office.time_passes(days=1)
    office.meeting_ends("Roadmap", EVERYBODY[:3])
    assert not [card for card in office.seen_in("#checkout") if "Roadmap" in card.words]


def test_an_archived_place_that_opens_again_is_asked_in_again(workspace: Slack, office: Office) -> None:
    workspace.world.channels[CHANNEL]["is_archived"] = True
    workspace.tells("channel_archive", user="UADA")
    workspace.world.channels[CHANNEL]["is_archived"] = False
    workspace.tells("channel_unarchive", user="UADA")
    office.meeting_ends("Pricing")
    assert [card for card in office.seen_in("#checkout") if "Pricing" in card.words]


def test_a_place_that_is_renamed_is_known_by_its_new_name(workspace: Slack, office: Office) -> None:
    workspace.world.channels[CHANNEL]["name"] = "till"
    workspace.tells("channel_rename", channel={"id": CHANNEL, "name": "till"})
    assert office.rows("select name from rooms where channel = 'CCHECKOUT'") == [("#till",)]


@pytest.mark.parametrize("reason", ["not_in_channel", "is_archived", "channel_not_found"])
def test_s28_a_post_that_slack_declines_is_told_to_the_host_once_and_not_tried_again(
    workspace: Slack, office: Office, reason: str
) -> None:
    workspace.world.channels[CHANNEL]["refuses"] = reason
    office.meeting_ends("Pricing")
    for _ in range(5):
        office.time_passes(seconds=31)
    assert [one for one in office.seen_in("#checkout") if "Pricing" in one.words] == []
    assert len(workspace.told_gone("Ada")) == 1
    assert len([call for call in workspace.world.called("chat.postMessage") if call["channel"] == CHANNEL]) == 1


def test_s28_a_card_that_was_deleted_is_told_to_the_host_once(workspace: Slack, office: Office) -> None:
    office.meeting_ends("Pricing")
    [question] = office.seen_in("#checkout")
    workspace.world.messages = [one for one in workspace.world.messages if one.channel != CHANNEL]
    for who in ("Grace", "Linus"):
        office.press_on(who, question, "They'd like it")
        office.time_passes(seconds=31)
    assert len(workspace.told_gone("Ada")) == 1


def test_s28_when_its_result_cannot_be_shown_the_host_is_told_where_it_is(workspace: Slack, office: Office) -> None:
    office.meeting_ends("Pricing")
    workspace.world.messages = [one for one in workspace.world.messages if one.channel != CHANNEL]
    office.time_passes(hours=5)
    [card] = workspace.told_gone("Ada")
    assert "It has closed" in card.words


def deactivated(workspace: Slack, who: str) -> None:
    user = workspace.world.users[workspace.office.person(who).user]
    user["deleted"] = True
    for _ in range(2):
        workspace.tells("user_change", user=user)


def test_s28_the_case_of_somebody_deactivated_goes_to_the_teams_lead_without_the_words(
    workspace: Slack, office: Office
) -> None:
    office.meeting_ends("Pricing", ("Grace", "Ada", "Linus", "Guido"))
    office.says_why("Linus", reason="Nobody asked for it", share="yes")
    office.time_passes(hours=5)
    assert "Nobody asked for it" in office.told("Grace")[-1].words
    deactivated(workspace, "Grace")
    second_look, passed = office.told("Ana")
    assert "D-1 deserves a second look" in second_look.words
    assert "Nobody asked for it" not in second_look.words
    assert "D-1 is yours now" in passed.words
    assert "Change it" in second_look.buttons


def test_s28_where_there_is_no_lead_it_goes_to_the_sponsor(workspace: Slack, office: Office) -> None:
    office.meeting_ends("Pricing", ("Guido", "Ada", "Linus", "Grace"))
    office.says_why("Linus", reason="Nobody asked for it")
    office.time_passes(hours=5)
    deactivated(workspace, "Guido")
    assert [card for card in office.told("Dana") if "D-1 is yours now" in card.words]


def test_s28_a_question_whose_host_has_left_is_answered_for_by_the_lead(workspace: Slack, office: Office) -> None:
    office.meeting_ends("Pricing", ("Grace", "Ada", "Linus", "Guido"))
    deactivated(workspace, "Grace")
    office.says_why("Linus", reason="Nobody asked for it")
    office.time_passes(hours=5)
    assert [card for card in office.told("Ana") if "D-1 deserves a second look" in card.words]
    assert not [card for card in office.told("Grace") if "D-1" in card.words]


def test_s28_where_nobody_can_take_over_the_case_stays_and_the_log_says_so(workspace: Slack, office: Office) -> None:
    office.meeting_ends("Pricing", ("Dana", "Ada", "Linus", "Guido"))
    office.says_why("Linus", reason="Nobody asked for it")
    office.time_passes(hours=5)
    deactivated(workspace, "Dana")
    assert office.rows("select owner from case_files") == [("slack/UDANA",)]
    assert ("left, and nobody can take over",) in office.rows("select what from audit")

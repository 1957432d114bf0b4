"""A leader's link to a message in Slack is looked at: theirs, of this week, where colleagues read, or kept as said."""

import pytest

from bot.commands import NotThisWeek, TalkedAboutIt
from bot.slack.pointed import Spot, spot_in
from tests.journeys.leaders.cast import cards, monday_comes, with_leaders
from tests.journeys.leaders.test_posting import opened
from tests.office import Office
from tests.outside import Told
from tests.platforms.faults import RATE_LIMITED, Fault, declined
from tests.platforms.slack_office import PEOPLE, OnSlack
from tests.platforms.slack_world import Message

MONDAY = "1894611600.000100"  # 2030-01-14 09:00 UTC
LAST_WEEK = "1894006800.000100"
LINK = "https://northwind.slack.com/archives/{}/p{}"
SAID = "Kept as you said it: "


@pytest.mark.parametrize(
    ("link", "spot"),
    [
        ("https://northwind.slack.com/archives/C0WINS/p1894611600000100", Spot("C0WINS", MONDAY)),
        ("https://northwind.enterprise.slack.com/archives/G0ALL/p1894611600000100/", Spot("G0ALL", MONDAY)),
        (
            "https://northwind.slack.com/archives/C0WINS/p1894611600000100?thread_ts=1894611500.000200&cid=C0WINS",
            Spot("C0WINS", MONDAY, "1894611500.000200"),
        ),
        ("https://northwind.slack.com/archives/C0WINS/p1894611600000100?thread_ts=x", Spot("C0WINS", MONDAY)),
        ("https://slack.com.evil.example/archives/C0WINS/p1894611600000100", None),
        ("https://evilslack.com/archives/C0WINS/p1894611600000100", None),
        ("https://northwind.slack.com/archives/C0WINS", None),
        ("https://northwind.slack.com/files/C0WINS/p1894611600000100", None),
        ("https://[", None),
        ("", None),
    ],
)
def test_only_a_link_to_a_message_in_slack_is_one(link: str, spot: Spot | None) -> None:
    assert spot_in(TalkedAboutIt("2030-W03", link=link)) == spot


def test_no_other_command_makes_us_look() -> None:
    assert spot_in(NotThisWeek("2030-W03")) is None


def writes(slack: OnSlack, who: str, room: str = "#all", ts: str = MONDAY, thread: str = "") -> str:
    """Let somebody write something themselves, and return the link to it."""
    channel = f"C{room.removeprefix('#').upper()}"
    slack.slack.world.messages.append(Message(channel, ts, "Customers first", [], thread, user=PEOPLE[who]))
    return LINK.format(channel, ts.replace(".", "")) + (f"?thread_ts={thread}" if thread else "")


def told_with(office: Office, link: str) -> str:
    """Let Grace say that she talked, with a link, and return what her card says then."""
    label = "I talked about it"
    form = office.press("Grace", label).form
    said: Told = office.sends("Grace", form, where="written", link=link)
    assert "Noted: you talked about it" in said.words
    office.time_passes(minutes=1)
    return cards(office, "Grace")[-1].words


@pytest.fixture
def monday(office: Office) -> Office:
    office.room_is("#all", ("Grace", "Tom", "Ana"))
    office.configure(with_leaders())
    monday_comes(office)
    office.time_passes(hours=2)
    return office


def state(office: Office) -> object:
    [row] = office.rows("select state, reach, unseen from led_weeks where person = 'mail/grace@northwind.example'")
    return row


def test_her_own_message_of_this_week_among_colleagues_counts_as_posted(monday: Office, slack: OnSlack) -> None:
    card = told_with(monday, writes(slack, "Grace"))
    assert "You talked about it: In writing. I have seen your message. Thank you." in card
    assert "In #all, among 2 colleagues." in card
    assert state(monday) == ("posted", 2, "")
    shown = " | ".join(one.words for one in monday.home("Dana"))
    assert "Grace: posted (2 colleagues)" in shown  # Dana is not in #all, so she does not hear its name
    asked = slack.slack.world.called("conversations.history")[-1]
    assert (asked["oldest"], asked["latest"], asked["inclusive"]) == (MONDAY, MONDAY, "1")


def test_a_message_in_a_thread_is_found_there(monday: Office, slack: OnSlack) -> None:
    told_with(monday, writes(slack, "Grace", thread="1894611000.000100"))
    assert state(monday) == ("posted", 2, "")


@pytest.mark.parametrize(
    ("written", "why"),
    [
        (("Tom",), "the message behind the link was not written by you."),
        (("Grace", "#all", LAST_WEEK), "the message behind the link is not of this week."),
        (("Grace", "#alone"), "the link leads to a place where none of your colleagues reads"),
        (("Grace", "#guests"), "the link leads to a place where none of your colleagues reads, or others"),
        (("Grace", "#unknown"), "the link leads to a place where none of your colleagues reads"),
    ],
)
def test_what_is_not_such_a_message_stands_as_said(
    monday: Office, slack: OnSlack, written: tuple[str, ...], why: str
) -> None:
    monday.room_is("#alone", ("Grace",))
    monday.room_is("#guests", ("Grace", "Tom"), outsiders=True)
    assert SAID + why in told_with(monday, writes(slack, *written))
    assert " | ".join(one.words for one in monday.home("Dana")).count("Grace: talked") == 1


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (declined("channel_not_found"), "I see no message there. I can only look into channels that I am in."),
        (declined("not_in_channel"), "I see no message there."),
        (declined("missing_scope"), "I am not allowed to look messages up here."),
        (RATE_LIMITED, "Slack did not tell me about the message in time."),
        (Fault(status=500), "Slack did not tell me about the message in time."),
    ],
)
def test_where_slack_does_not_tell_the_week_is_kept_as_said(
    monday: Office, slack: OnSlack, fault: Fault, why: str
) -> None:
    slack.slack.fail("conversations.history", fault)
    assert SAID + why in told_with(monday, writes(slack, "Grace"))
    assert str(state(monday)).startswith("('talked', None, ")


def test_a_message_that_is_not_there_verifies_nothing(monday: Office) -> None:
    assert SAID + "I see no message there." in told_with(monday, LINK.format("CALL", "1894611600000100"))


def test_a_link_that_was_not_seen_may_be_given_again(monday: Office, slack: OnSlack) -> None:
    slack.slack.fail("conversations.history", declined("channel_not_found"))
    link = writes(slack, "Grace")
    told_with(monday, link)
    told_with(monday, link)
    assert state(monday) == ("posted", 2, "")


def test_any_channel_that_the_leader_and_the_bot_are_in_is_offered_after_those_that_the_company_named(
    office: Office,
) -> None:
    office.room_is("#choir", ("Grace", "Tom"))
    office.room_is("#theirs", ("Dana", "Tom"))
    opened(office)
    form = office.press("Grace", "Post it now").form
    assert form
    assert "#choir" in form.words
    assert "#theirs" not in form.words
    office.sends("Grace", form, words="Thank you", place=office.place("#choir").key)
    office.time_passes(minutes=1)
    assert any("Thank you" in card.words for card in office.seen_in("#choir"))
    assert office.seen_in("#wins") == []

"""The whole way on Slack: a huddle ends or somebody points at a message, and the room is asked in that thread."""

from typing import Any

from tests.office import Office
from tests.platforms.faults import DROPPED_AFTER, RATE_LIMITED, Fault, declined
from tests.platforms.slack_office import OnSlack
from tests.platforms.slack_requests import event, shortcut
from tests.platforms.test_slack_huddles import captured

QUESTION = "What would our best customers think of the decision we just made?"
ROOM = ("UANA", "UGRACE", "ULINUS", "UGUIDO")
Json = dict[str, Any]


def huddle(office: Office, minutes: float, *people: str) -> Json:
    """Return the end of a huddle in #checkout, now."""
    end = int(office.clock.now().timestamp())
    times = {"date_start": end - int(minutes * 60), "date_end": end}
    return captured(created_by=people[0], participant_history=[*people], **times) | {"channel": "CCHECKOUT"}


def test_the_huddle_as_captured_is_left_alone_and_the_rule_is_kept(office: Office, slack: OnSlack) -> None:
    office.run(slack.hears(event(huddle(office, 25 / 60, "UANA"))))
    office.courier_comes()
    assert slack.slack.world.messages == []
    [(rule,)] = office.rows("select rule from silences")
    assert "few" in str(rule) or "short" in str(rule)


def test_four_people_and_forty_minutes_are_asked_in_the_huddles_thread(office: Office, slack: OnSlack) -> None:
    for _ in range(3):
        office.run(slack.hears(event(huddle(office, 40, *ROOM), "Ev1")))
    office.run(slack.hears(event(huddle(office, 40, *ROOM), "Ev2")))
    office.courier_comes()
    [question] = [message for message in slack.slack.world.messages if message.channel == "CCHECKOUT"]
    assert question.thread == "1759867369.537409"
    assert question.text.startswith(QUESTION)
    assert "0 of 4 answered" in office.seen_in("#checkout")[0].words


def test_a_message_is_asked_about_in_its_thread(office: Office, slack: OnSlack) -> None:
    told = office.run(
        slack.hears(shortcut("UADA", {"ts": "5.5", "text": "Let us raise the price"}, channel="CCHECKOUT"))
    )
    assert told.form
    assert told.form.fields == ("decision",)
    assert told.form.handle["blocks"][-1]["element"]["initial_value"] == "Let us raise the price"
    office.sends("Ada", told.form)
    [question] = [message for message in slack.slack.world.messages if message.channel == "CCHECKOUT"]
    assert question.thread == "5.5"
    assert "Let us raise the price" in question.text


def test_a_post_whose_answer_was_lost_is_found_and_not_repeated(office: Office, slack: OnSlack) -> None:
    slack.slack.fail("chat.postMessage", *[DROPPED_AFTER] * 20)
    office.meeting_ends("Pricing")
    posted = slack.slack.world.posted
    assert posted > 0
    for _ in range(4):
        office.time_passes(seconds=31)
    assert slack.slack.world.posted == posted
    office.press("Ana", "They'd like it")
    office.time_passes(seconds=31)
    assert "1 of 6 answered" in office.seen_in("#checkout")[0].words


def test_what_slack_asks_to_wait_for_is_posted_after_that(office: Office, slack: OnSlack) -> None:
    slack.slack.fail("chat.postMessage", RATE_LIMITED)
    office.meeting_ends("Pricing")
    for _ in range(6):
        office.time_passes(seconds=13)
    assert len(office.seen_in("#checkout")) == 1


def test_without_history_a_lost_post_is_not_repeated(office: Office, slack: OnSlack) -> None:
    for method in ("conversations.history", "conversations.replies"):
        slack.slack.fail(method, *[declined("missing_scope")] * 50)
    slack.slack.fail("chat.postMessage", *[Fault(drop=True)] * 20)
    office.meeting_ends("Pricing")
    for _ in range(4):
        office.time_passes(seconds=31)
    assert slack.slack.world.posted == 0
    assert office.seen_in("#checkout") == []

"""S26: everybody's App Home is right for them, fits, is published when it is opened and when its rows change."""

from dataclasses import replace
from typing import Any

import pytest

from bot.commands import OpenHome
from bot.people import Kind
from tests.office import NORTHWIND, Office
from tests.platforms.block_kit import faults_in_view
from tests.platforms.faults import RATE_LIMITED, declined
from tests.platforms.slack_office import PEOPLE, OnSlack
from tests.platforms.slack_requests import event
from tests.tables import changed, everything_in

SIX = ("Ana", "Grace", "Linus", "Guido", "Barbara", "Ken")
Json = dict[str, Any]


def opened(office: Office, slack: OnSlack, who: str, tab: str = "home") -> None:
    office.run(slack.hears(event({"type": "app_home_opened", "user": PEOPLE[who], "channel": "D1", "tab": tab}), who))


def stands(slack: OnSlack, who: str) -> str:
    """Return what somebody's Home says, without opening it."""
    return str(slack.slack.world.homes.get(PEOPLE[who], {}))


def published(slack: OnSlack, who: str) -> int:
    return len([one for one in slack.slack.world.called("views.publish") if one["user_id"] == PEOPLE[who]])


def test_s26_it_is_published_for_the_home_tab_and_for_no_other(office: Office, slack: OnSlack) -> None:
    opened(office, slack, "Grace", "messages")
    assert published(slack, "Grace") == 0
    opened(office, slack, "Grace")
    assert published(slack, "Grace") == 1
    assert "One seat for the customer" in stands(slack, "Grace")


@pytest.mark.parametrize(
    ("who", "says", "not_"),
    [
        ("Tom", "One seat for the customer", "How I am doing"),
        ("Ada", "How I am doing", "Pricing"),
        ("Gus", "Only people of Northwind are asked here", "Pricing"),
        ("Grace", "After “Pricing”.", "How I am doing"),
        ("Pia", "How I am set up", "Pricing"),
    ],
)
def test_s26_it_is_right_for_whoever_opens_it(office: Office, slack: OnSlack, who: str, says: str, not_: str) -> None:
    office.meeting_ends("Pricing", SIX)
    opened(office, slack, who)
    assert says in stands(slack, who)
    assert not_ not in stands(slack, who)


def test_s26_a_hundred_and_more_items_fit_and_are_turned_over(office: Office, slack: OnSlack) -> None:
    office.configure(NORTHWIND.replace('privacy = ["pia@', 'privacy = ["ana@northwind.example", "pia@'))
    for number in range(120):
        office.types("Ana", f"ask Raise the price {number} times, or shall we not, and why {'x' * 120}")
        if number == 59:
            office.time_passes(days=1)
    [home] = office.home("Ana")
    assert faults_in_view(slack.slack.world.homes[PEOPLE["Ana"]]) == []
    assert "Open questions, page 1" in home.words
    assert "Your settings" in home.words, "What does not fit is cut off from below."
    for _ in range(5):
        [home] = office.press_on("Ana", home, "Older").home


def test_s26_when_its_rows_change_it_is_published_anew_for_those_who_have_opened_it(
    office: Office, slack: OnSlack
) -> None:
    opened(office, slack, "Grace")
    office.meeting_ends("Pricing", SIX)
    assert "After “Pricing”." in stands(slack, "Grace")
    assert published(slack, "Linus") == 0
    office.press("Linus", "They'd dislike it")
    office.says_why("Guido", objects="yes")
    office.until(2030, 1, 7, 16, 1)
    assert "2 of 6 answered. A concern was raised" in stands(slack, "Grace")
    form = office.press("Ana", "Change it").form
    office.sends("Ana", form, to="Raise it later")
    office.time_passes(seconds=3)
    assert "Raise it later" in stands(slack, "Grace")


def test_s26_a_case_that_is_passed_on_appears_with_whoever_inherits_it(office: Office, slack: OnSlack) -> None:
    opened(office, slack, "Ana")
    office.meeting_ends("Pricing", ("Grace", "Linus", "Guido"))
    office.says_why("Guido", objects="yes")
    office.until(2030, 1, 7, 16, 1)
    assert "Change it" not in stands(slack, "Ana")
    office.people_are(replace(office.profile("Grace"), kind=Kind.GONE))
    office.time_passes(seconds=3)
    assert "Change it" in stands(slack, "Ana")


def test_s26_what_one_changes_elsewhere_is_seen_there(office: Office, slack: OnSlack) -> None:
    opened(office, slack, "Grace")
    office.types("Grace", "stop")
    assert "You asked not to be asked." in stands(slack, "Grace")


def test_s26_an_answer_draws_nobodys_page_anew_and_names_nobody(office: Office, slack: OnSlack) -> None:
    for who in SIX:
        opened(office, slack, who)
    office.meeting_ends("Pricing", SIX)
    office.time_passes(seconds=3)
    before, counts = everything_in(office), [published(slack, who) for who in SIX]
    office.press("Grace", "They'd dislike it")
    new = changed(before, everything_in(office))
    assert set(new) == {"deliveries", "given", "views"}
    assert not [cell for rows in new.values() for row in rows for cell in row if PEOPLE["Grace"] in str(cell)]
    office.time_passes(seconds=3)
    assert [published(slack, who) for who in SIX] == counts


def test_s26_an_answer_given_in_home_writes_no_row_that_names_the_person(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)
    [home] = office.home("Grace")
    office.rows("delete from homes")  # as if it had been opened before there were rows of that
    before = everything_in(office)
    assert "Noted." in office.press_on("Grace", home, "They'd dislike it").words
    new = changed(before, everything_in(office))
    assert not [cell for rows in new.values() for row in rows for cell in row if PEOPLE["Grace"] in str(cell)]


def test_s26_whoever_published_in_between_is_not_overwritten_with_what_was_seen_before(
    office: Office, slack: OnSlack
) -> None:
    opened(office, slack, "Grace")
    slack.slack.world.homes[PEOPLE["Grace"]]["hash"] = "of another process"
    opened(office, slack, "Grace")
    first, second = slack.slack.world.called("views.publish")[-2:]
    assert "hash" in first
    assert "hash" not in second, "Looked at again, it is the newest there is."
    slack.slack.world.homes[PEOPLE["Grace"]]["hash"] = "of another process"
    office.meeting_ends("Pricing", SIX)
    office.time_passes(seconds=3)
    assert "After “Pricing”." in stands(slack, "Grace")


def test_s26_a_conflict_is_tried_once_more_and_not_for_ever(office: Office, slack: OnSlack) -> None:
    opened(office, slack, "Grace")
    slack.slack.fail("views.publish", *[declined("hash_conflict")] * 2)
    before = published(slack, "Grace")
    opened(office, slack, "Grace")
    assert published(slack, "Grace") == before + 2


def test_s26_a_home_that_slack_asks_to_wait_for_comes_later(office: Office, slack: OnSlack) -> None:
    opened(office, slack, "Grace")
    slack.slack.fail("views.publish", RATE_LIMITED)
    office.types("Grace", "stop")
    assert "You asked not to be asked." not in stands(slack, "Grace")
    for _ in range(3):
        office.time_passes(seconds=13)
    assert "You asked not to be asked." in stands(slack, "Grace")


def test_s26_a_home_whose_publishing_nobody_is_sure_of_is_published_again(office: Office, slack: OnSlack) -> None:
    office.do(OpenHome(), office.person("Grace"))
    slack.slack.fail("views.publish", declined("internal_error"))
    office.types("Grace", "stop")
    assert stands(slack, "Grace") == "{}"
    office.time_passes(seconds=31)
    assert "You asked not to be asked." in stands(slack, "Grace")


def test_s26_in_rehearsal_a_home_that_was_opened_is_kept_up_to_date(office: Office, slack: OnSlack) -> None:
    office.configure(NORTHWIND.replace('mode = "live"', 'mode = "rehearsal"'))
    opened(office, slack, "Grace")
    office.types("Grace", "stop")
    assert "You asked not to be asked." in stands(slack, "Grace")

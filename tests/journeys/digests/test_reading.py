"""Readers ask for the week that is over, and look into what stands behind its numbers; nobody else does."""

import pytest

from tests.journeys.digests.northwind import SIX, WITH_MEI, a_week, digests_of, words
from tests.office import Office

LISTS = ("Wins", "Meetings", "Answers by team", "Second thoughts", "Leaders")


def test_the_week_that_is_over_is_told_and_never_the_running_one(office: Office) -> None:
    a_week(office)
    assert "Week of Mon 31 Dec" in office.types("Mei", "digest").words
    office.until(2030, 1, 14, 4)
    said = office.types("Mei", "digest").words
    assert "Week of Mon 7 Jan" in said
    assert "3 of 6 who were asked have answered: 50%" in said
    assert "The running week is not counted before its end" in said


def test_what_a_digest_says_does_not_change_afterwards(office: Office) -> None:
    a_week(office)
    office.until(2030, 1, 14, 8)
    [before] = digests_of(office, "Mei")
    form = office.press("Ana", "Change it").form
    office.sends("Ana", form, to="Raise it for new customers only")
    office.time_passes(days=2)
    assert [card.words for card in digests_of(office, "Mei")] == [before.words]
    assert "1 opened · 1 open" in office.types("Mei", "digest").words


@pytest.mark.parametrize("who", ["Ana", "Grace", "Ada", "Pia", "Gus"])
def test_others_are_told_kindly_for_whom_it_is(office: Office, who: str) -> None:
    office.configure(WITH_MEI)
    assert "The weekly numbers are for CX leads and the sponsor" in office.types(who, "digest").words
    assert office.rows("select week from digests") == []


def test_the_sponsor_may_ask_and_is_not_sent_any(office: Office) -> None:
    office.configure(WITH_MEI)
    assert "Week of Mon 31 Dec" in office.types("Dana", "digest").words
    office.until(2030, 1, 14, 8)
    assert digests_of(office, "Dana") == []


def test_help_names_it_to_those_who_may(office: Office) -> None:
    office.configure(WITH_MEI)
    assert "digest: the latest week in numbers" in office.types("Mei", "help").words
    assert "digest:" not in office.types("Grace", "help").words


def test_a_week_with_nothing_reads_well(office: Office) -> None:
    office.configure(WITH_MEI)
    office.until(2030, 1, 14, 8)
    [card] = digests_of(office, "Mei")
    assert "A quiet week" in card.words
    assert " 0 " not in card.words
    assert "Nothing presses" in card.words


@pytest.mark.parametrize("label", LISTS)
def test_every_number_opens_what_stands_behind_it(office: Office, label: str) -> None:
    a_week(office)
    office.until(2030, 1, 14, 8)
    [card] = digests_of(office, "Mei")
    expected = {
        "Wins": "There is nothing behind this number",
        "Meetings": "One meeting was asked about",
        "Answers by team": "3 of 6: 50%",
        "Second thoughts": "D-1 · “Pricing” · open, due Mon 14 Jan",
        "Leaders": "No leader was due",
    }
    said = office.press_on("Mei", card, label).words
    assert f"{label}: Week of Mon 7 Jan" in said
    assert expected[label] in said


@pytest.mark.parametrize("label", [*LISTS, "CSV"])
def test_a_reader_who_has_lost_the_role_is_refused_at_the_click(office: Office, label: str) -> None:
    a_week(office)
    office.until(2030, 1, 14, 8)
    [card] = digests_of(office, "Mei")
    office.configure(WITH_MEI.replace("mei@", "tom@"))
    said = office.press_on("Mei", card, label).words
    assert "The weekly numbers are for CX leads and the sponsor" in said
    assert "Pricing" not in said


def test_teams_that_are_small_are_hidden_in_the_list_with_one_that_would_tell(office: Office) -> None:
    a_week(office)
    office.until(2030, 1, 8, 12)
    office.meeting_ends("Claims", ("Ken", "Barbara", "Dana", "Omar"))
    office.until(2030, 1, 8, 18)
    office.until(2030, 1, 14, 8)
    said = office.press_on("Mei", digests_of(office, "Mei")[0], "Answers by team").words
    assert "3 of 10: 30%" in said
    assert "3 of 6" not in said
    assert said.replace(": ", "").count("hidden |") == 2


def test_silences_are_counted_by_rule_and_name_no_private_meeting(office: Office) -> None:
    office.configure(WITH_MEI)
    office.meeting_ends("Job interview with Zoe", SIX)
    office.meeting_ends("Performance of Tom", SIX)
    office.meeting_ends("Lunch", SIX)
    office.until(2030, 1, 14, 8)
    said = office.press_on("Mei", digests_of(office, "Mei")[0], "Meetings").words
    assert "its title is about something sensitive. That is 67% of meetings not asked about." in said
    assert "After 2 meetings nobody was asked: its title is about something sensitive." in said
    assert "After one meeting nobody was asked: by its title it was a social meeting" in said
    assert "Zoe" not in said
    assert "Lunch" not in said


def test_cases_of_private_meetings_show_no_title(office: Office) -> None:
    a_week(office)
    office.rows("update asks set title = '', hidden = 1")
    office.until(2030, 1, 14, 8)
    said = office.press_on("Mei", digests_of(office, "Mei")[0], "Second thoughts").words
    assert "D-1 · open" in said


def test_long_lists_are_turned_a_page_at_a_time(office: Office) -> None:
    office.configure(WITH_MEI)
    for number in range(12):
        office.types("Ana", f"ask Raise the price {number} times")
        office.press("Grace", "They'd dislike it")
        office.press("Linus", "They'd dislike it")
        office.time_passes(minutes=1)
    office.until(2030, 1, 7, 18)
    office.until(2030, 1, 14, 8)
    first = office.press_on("Mei", digests_of(office, "Mei")[0], "Second thoughts")
    assert first.words.count("D-") == 10
    [card] = first.cards
    second = office.press_on("Mei", card, "Next")
    assert second.words.count("D-") == 2
    assert "Page 2 of 2" in second.words
    assert office.press_on("Mei", second.cards[0], "Back").words.count("D-") == 10


def test_home_tells_readers_of_the_latest_week_and_nobody_else(office: Office) -> None:
    a_week(office)
    assert "This week's numbers" not in words(office.home("Mei"))
    office.until(2030, 1, 14, 8)
    for who in ("Mei", "Dana"):
        home = office.home(who)
        assert "This week's numbers" in words(home)
        assert "3 of 6 who were asked have answered" in words(home)
        [card] = [card for card in home if "Answers by team" in card.buttons]
        assert "3 of 6: 50%" in office.press_on(who, card, "Answers by team").words
    assert "This week's numbers" not in words(office.home("Ana"))

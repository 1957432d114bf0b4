"""Months and quarters: named by the digest of their last week, counted once, and looked into."""

from tests.journeys.digests.northwind import SIX, WITH_MEI, digests_of, words
from tests.office import Office


def a_month(office: Office) -> None:
    """Let January of Northwind pass: a meeting of six in its second and in its third week, of four weeks."""
    office.configure(WITH_MEI)
    for day, likes in ((7, 3), (14, 2)):
        office.until(2030, 1, day, 12)
        office.meeting_ends(f"Pricing {day}", SIX)
        for who in SIX[:likes]:
            office.press(who, "They'd like it")
        office.time_passes(hours=6)
    office.until(2030, 1, 28, 8)


def test_a_month_is_named_by_the_digest_of_its_last_week_and_has_no_message_of_its_own(office: Office) -> None:
    a_month(office)
    *before, last = digests_of(office, "Mei")
    assert not any("has ended" in card.words for card in before)
    assert "With this week January 2030 has ended." in last.words
    assert len(office.told("Mei")) == len([*before, last])
    month = office.press_on("Mei", last, "The month")
    assert "January 2030 in numbers" in month.words
    assert "Made of 3 of its 4 weeks" in month.words
    assert "5 of 12: 42%" in month.words
    assert "(2 of 4 weeks)" in month.words
    assert month.words.index("Wins") < month.words.index("Where the seat was taken") < month.words.index("Answers")


def test_what_stands_behind_a_month_is_opened_for_readers_alone(office: Office) -> None:
    a_month(office)
    [card] = office.types("Mei", "digest month").cards
    weeks = office.press_on("Mei", card, "Its weeks").words
    assert "never written down" in weeks
    assert "Week of Mon 7 Jan" in weeks
    assert "Answered: 3 of 6" in weeks
    teams = office.press_on("Mei", card, "By team").words
    assert "Groups under 5 are hidden" in teams
    assert '"2030-01","figure","","","",2,4,41.7,' in office.press_on("Mei", card, "CSV").words
    office.configure(WITH_MEI.replace("mei@", "tom@"))
    for label in ("Its weeks", "By team", "CSV"):
        assert "The weekly numbers are for CX leads" in office.press_on("Mei", card, label).words


def test_the_sponsor_finds_the_month_on_home(office: Office) -> None:
    a_month(office)
    [card] = [card for card in office.home("Dana") if "The month" in card.buttons]
    assert "January 2030 in numbers" in office.press_on("Dana", card, "The month").words
    assert "The month" not in str([card.buttons for card in office.home("Ana")])


def test_a_quarter_is_asked_for_once_it_is_over(office: Office) -> None:
    a_month(office)
    assert "There are no numbers of that time" in office.types("Mei", "digest quarter").words
    assert "The weekly numbers are for CX leads" in office.types("Ana", "digest month").words
    for _ in range(9):
        office.time_passes(days=7)
    last = digests_of(office, "Mei")[-1]
    assert "With this week March 2030 has ended, and Q1 2030." in last.words
    quarter = office.press_on("Mei", last, "The quarter")
    assert "Q1 2030 in numbers" in quarter.words
    assert "Made of 12 of its 13 weeks" in quarter.words
    assert "March 2030 in numbers" in office.press_on("Mei", quarter.cards[0], "The month").words
    assert words(quarter.cards) == words(office.types("Dana", "digest quarter").cards)

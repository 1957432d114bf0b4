"""CX Day: offered once, scheduled with one tap, posted where everybody reads it, and true of the rows ever after."""

from dataclasses import replace

import pytest

from bot.commands import Tidy
from bot.people import CLOCK, Kind, Person
from handlers.operate import erase
from handlers.operate.desk import Desk
from storage import Memory
from tests.journeys.wins.told import CHANGE, about, catches_up, is_told, northwind, post_in, posted, takes_down
from tests.office import COMPANY, Office
from tests.outside import Seen

CARD, TITLE = "CX Day 2030", "the year in wins"


def offered(office: Office) -> None:
    """Let two wins be posted in January, and September come."""
    posted(office)
    night_before(office)
    office.until(2030, 9, 17, 10, 1)
    catches_up(office)


def night_before(office: Office) -> None:
    """Let the night come that sets the alarm."""
    office.do(Tidy(), CLOCK, f"tidy at {office.clock.now()}")


def year_in(office: Office) -> list[Seen]:
    return [card for card in office.seen_in() if TITLE in card.words]


def scheduled(office: Office, who: str = "Dana") -> None:
    offered(office)
    office.press_on(who, about(office, who, CARD), "Schedule it")
    catches_up(office)


def the_day(office: Office) -> Seen:
    scheduled(office)
    office.until(2030, 10, 1, 10, 1)
    catches_up(office)
    [post] = year_in(office)
    return post


def test_it_is_offered_two_weeks_before_to_cx_leads_and_the_sponsor(office: Office) -> None:
    posted(office)
    night_before(office)
    office.until(2030, 9, 17, 9, 59)
    assert not is_told(office, "Dana", CARD)
    office.until(2030, 9, 17, 10, 1)
    catches_up(office)
    assert "Schedule it" in about(office, "Dana", CARD).buttons
    assert "Schedule it" not in about(office, "Mei", CARD).buttons
    assert not any(is_told(office, who, CARD) for who in ("Omar", "Ana", "Ada", "Grace"))


def test_it_is_offered_once_however_often_it_is_looked_after(office: Office) -> None:
    offered(office)
    for _ in range(3):
        night_before(office)
        northwind(office)
        office.time_passes(days=1)
    catches_up(office)
    assert about(office, "Dana", CARD)


def test_one_tap_and_on_the_day_the_year_is_posted_in_the_executives_name(office: Office) -> None:
    post = the_day(office)
    for words in ("Dana, via Empty Chair", "once that we know of", f"Checkout: {CHANGE}", "Grace"):
        assert words in post.words
    assert "is posted, in the name of Dana" in about(office, "Mei", CARD).words
    assert "All wins" in post.buttons
    office.time_passes(days=3)
    assert len(year_in(office)) == 1


def test_it_can_be_moved_to_another_day_and_cancelled_until_then(office: Office) -> None:
    scheduled(office)
    form = office.press_on("Dana", about(office, "Dana", CARD), "Another day").form
    office.sends("Dana", form, day="2030-10-08")
    office.until(2030, 10, 1, 10, 1)
    assert not year_in(office)
    office.press_on("Omar", office.types("Omar", "cx day").cards[0], "Cancel it")
    office.until(2030, 10, 8, 10, 1)
    catches_up(office)
    assert not year_in(office)
    assert "It was cancelled" in about(office, "Dana", CARD).words


@pytest.mark.parametrize("day", ["2030-10-05", "2030-09-16", "2031-10-07"])
def test_a_day_off_a_day_that_is_over_and_one_of_another_year_are_refused_in_the_form(office: Office, day: str) -> None:
    scheduled(office)
    form = office.press_on("Dana", about(office, "Dana", CARD), "Another day").form
    assert "Choose a working day of 2030" in str(office.sends("Dana", form, day=day).errors)


def test_once_its_usual_day_is_over_another_one_can_still_be_chosen(office: Office) -> None:
    offered(office)
    office.until(2030, 10, 1, 10, 1)
    told = office.types("Dana", "cx day").cards[0]
    assert "Its usual day was" in told.words
    assert told.buttons == ("Another day", "See how it would look")
    form = office.press_on("Dana", told, "Another day").form
    office.sends("Dana", form)
    office.until(2030, 10, 2, 10, 1)
    catches_up(office)
    assert len(year_in(office)) == 1


def test_nobody_but_executives_schedules_it(office: Office) -> None:
    offered(office)
    assert "Schedule it" in office.types("Omar", "cx day").cards[0].buttons
    assert "Schedule it" not in office.types("Mei", "cx day").cards[0].buttons
    for who in ("Ana", "Ada", "Grace", "Gus"):
        assert "Only the sponsor and the other executives" in office.types(who, "cx day").words


def test_of_two_who_tap_at_once_the_first_one_has_it(office: Office) -> None:
    offered(office)
    omars, danas = office.types("Omar", "cx day").cards[0], about(office, "Dana", CARD)
    office.press_on("Omar", omars, "Schedule it")
    assert "Omar lets the year in wins be posted" in office.press_on("Dana", danas, "Schedule it").words


def test_how_it_would_look_mentions_nobody_yet(office: Office) -> None:
    offered(office)
    shown = office.press_on("Dana", about(office, "Dana", CARD), "See how it would look").words
    assert CHANGE in shown
    assert "@" not in shown
    assert "Grace" in shown


def test_what_is_taken_down_leaves_it_and_with_nothing_left_it_goes(office: Office) -> None:
    the_day(office)
    takes_down(office)
    assert not year_in(office)


def test_whoever_leaves_their_name_out_or_is_erased_leaves_it(office: Office) -> None:
    the_day(office)
    office.press_on("Tom", about(office, "Tom", "You are named in W-1"), "Leave my name out")
    catches_up(office)
    assert "Tom" not in year_in(office)[0].words
    office.run(erase.erased("grace@northwind.example", Desk(office.store, office.door, office.clock, COMPANY)))
    catches_up(office)
    assert "Grace" not in year_in(office)[0].words


def test_it_is_taken_down_by_whose_name_it_bears(office: Office) -> None:
    the_day(office)
    assert "Take it down" not in office.types("Omar", "cx day").cards[0].buttons
    office.press_on("Dana", about(office, "Dana", CARD), "Take it down")
    catches_up(office)
    assert not year_in(office)
    assert post_in(office), "The wins stay."


def test_without_a_place_for_announcements_it_is_posted_nowhere_and_that_is_said(office: Office) -> None:
    scheduled(office)
    office.room_is("#checkout", outsiders=True)
    office.until(2030, 10, 1, 10, 1)
    catches_up(office)
    assert not year_in(office)
    for who in ("Dana", "Mei"):
        assert "no place for announcements" in about(office, who, "CX Day 2030 was not posted").words


def test_whoever_has_left_posts_nothing_and_another_can_choose_a_day(office: Office) -> None:
    offered(office)
    office.press_on("Omar", office.types("Omar", "cx day").cards[0], "Schedule it")
    office.people_are(replace(office.profile("Omar"), kind=Kind.GONE))
    office.until(2030, 10, 1, 10, 1)
    catches_up(office)
    missed = about(office, "Dana", "CX Day 2030 was not posted")
    assert "no executive here any more" in missed.words
    office.sends("Dana", office.press_on("Dana", missed, "Another day").form, day="2030-10-02")
    office.until(2030, 10, 2, 10, 1)
    catches_up(office)
    assert "Dana, via Empty Chair" in year_in(office)[0].words


def test_more_people_than_a_card_thanks_are_thanked_below_it(office: Office) -> None:
    scheduled(office)
    office.run(office.store.change(COMPANY, many))
    office.until(2030, 10, 1, 10, 1)
    catches_up(office)
    rows = office.rows("select view, place from views where view like '%CxDayThanks%' order by view")
    assert [view for view, _ in rows] == [f'{{"is":"CxDayThanks","year":2030,"part":{part}}}' for part in (1, 2)]
    assert all(place for _, place in rows)


def many(memory: Memory) -> None:
    """Let a hundred and thirty people more be credited."""
    doers = memory.wins.doers(1)
    for number in range(130):
        memory.wins.name(1, replace(doers[0], person=Person(doers[0].person.platform, f"UX{number:03}")))


def test_while_there_is_nothing_to_tell_it_is_not_offered(office: Office) -> None:
    northwind(office)
    night_before(office)
    office.until(2030, 9, 20, 10, 1)
    assert not is_told(office, "Dana", CARD)
    assert "nothing to tell" in office.press_on("Dana", office.types("Dana", "cx day").cards[0], "Schedule it").words


def test_of_five_wins_there_is_a_picture_that_says_its_numbers_and_follows_what_is_taken_down(office: Office) -> None:
    scheduled(office)
    office.run(office.store.change(COMPANY, four_more))
    office.until(2030, 10, 1, 10, 1)
    catches_up(office)
    [post] = year_in(office)
    assert "Wins a month: October 2029 0" in post.words
    assert all(words in post.words for words in ("January 2030 1", "February 2030 4", "October 2030 0"))
    assert "Wins by department" not in post.words, "All of them are one department's."
    takes_down(office)
    [post] = year_in(office)
    assert "4 times" in post.words
    assert "Wins a month" not in post.words


def four_more(memory: Memory) -> None:
    """Let four wins more be posted in February."""
    win = memory.wins.win(1)
    assert win
    assert win.posted
    for number in range(2, 6):
        memory.wins.keep(replace(win, number=number, posted=win.posted.replace(month=2, day=number)))

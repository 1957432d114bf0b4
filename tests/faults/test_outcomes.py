"""What became of a case reaches everyone who was asked, once, even if nothing could be posted at the time."""

from dataclasses import replace
from datetime import datetime

from bot.commands import Tidy
from bot.people import CLOCK, Kind
from bot.ports import Unwelcome
from handlers.operate.desk import Desk
from handlers.operate.erase import erased
from tests.journeys.cases.test_deciding import THREE, case_opens
from tests.journeys.cases.test_loops import NEW, changes_it, outcomes
from tests.office import COMPANY, NORTHWIND, Office
from tests.plain import FakeChat


def in_the_room(office: Office) -> list[str]:
    return [card.words for card in office.seen_in() if NEW in card.words]


def a_night_passes(office: Office) -> None:
    office.do(Tidy(), CLOCK)
    office.time_passes(days=1)


def outcomes_of_all(office: Office) -> list[int]:
    return [len(outcomes(office, who)) for who in THREE]


def test_what_was_decided_while_asking_was_off_is_told_when_it_goes_on(plain: Office) -> None:
    case_opens(plain)
    plain.configure(NORTHWIND.replace('"live"', '"off"'))
    changes_it(plain)
    a_night_passes(plain)
    assert in_the_room(plain) == []
    plain.configure(NORTHWIND)
    plain.time_passes(days=1)
    assert len(in_the_room(plain)) == 1
    a_night_passes(plain)
    assert len(in_the_room(plain)) == 1
    assert outcomes_of_all(plain) == [0, 0, 0]


def test_what_is_owed_comes_in_working_hours(plain: Office) -> None:
    case_opens(plain)
    plain.configure(NORTHWIND.replace('"live"', '"off"'))
    changes_it(plain)
    plain.until(2030, 1, 8, 3)
    plain.configure(NORTHWIND)
    [(at,)] = plain.rows("select at from alarms where name = 'outcomes'")
    assert datetime.fromisoformat(str(at)).hour == 8


def test_where_it_turns_out_that_nothing_can_be_posted_each_is_told_alone_and_once(plain: Office) -> None:
    case_opens(plain)
    chat = plain.outside.chat
    assert isinstance(chat, FakeChat)
    [case] = [card for card in plain.told("Ana") if "D-1" in card.words]
    form = plain.press_on("Ana", case, "Change it").form
    chat.failing = [Unwelcome("is_archived")] * 2  # the outcome, and the owner's card
    plain.sends("Ana", form, to=NEW)
    assert in_the_room(plain) == []
    a_night_passes(plain)
    assert outcomes_of_all(plain) == [1, 1, 1]
    a_night_passes(plain)
    assert outcomes_of_all(plain) == [1, 1, 1]
    assert in_the_room(plain) == []


def test_whoever_wants_no_questions_is_told_all_the_same_for_it_is_none(plain: Office) -> None:
    case_opens(plain)
    plain.types("Grace", "stop")
    plain.room_is("#checkout", open_=False)
    changes_it(plain)
    assert outcomes_of_all(plain) == [1, 1, 1]


def test_whoever_has_left_is_told_nothing(plain: Office) -> None:
    case_opens(plain)
    plain.people_are(replace(plain.profile("Linus"), kind=Kind.GONE))
    plain.room_is("#checkout", open_=False)
    changes_it(plain)
    assert outcomes_of_all(plain) == [1, 1, 0]


def test_whoever_does_not_read_the_place_is_told_alone(plain: Office) -> None:
    plain.room_is("#checkout", ("Ana", "Grace", "Tom"))
    case_opens(plain)
    changes_it(plain)
    assert len(in_the_room(plain)) == 1
    assert outcomes_of_all(plain) == [0, 0, 1]


def test_an_erased_name_leaves_the_outcome_wherever_it_stands(plain: Office) -> None:
    plain.meeting_ends("Pricing", THREE, decision="Raise the price")
    plain.says_why("Grace", reason="It is dear", named="yes", objects="yes")
    plain.until(2030, 1, 7, 16, 1)
    changes_it(plain)
    assert "@Grace" in in_the_room(plain)[0]
    plain.room_is("#checkout", outsiders=True)
    plain.run(erased("grace@northwind.example", Desk(plain.store, plain.door, plain.clock, COMPANY)))
    plain.time_passes(seconds=3)
    assert "@Grace" not in in_the_room(plain)[0]


def test_the_present_outcome_is_not_told_again_when_the_place_is_lost_later(plain: Office) -> None:
    case_opens(plain)
    changes_it(plain)
    plain.room_is("#checkout", open_=False)
    a_night_passes(plain)
    assert outcomes_of_all(plain) == [0, 0, 0]


def test_what_was_decided_long_ago_is_not_dug_up(plain: Office) -> None:
    case_opens(plain)
    plain.configure(NORTHWIND.replace('"live"', '"off"'))
    changes_it(plain)
    plain.time_passes(days=31)
    plain.configure(NORTHWIND)
    plain.time_passes(days=1)
    assert in_the_room(plain) == []

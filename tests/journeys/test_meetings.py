"""A meeting ends, and the room is asked once; or we keep quiet and know why."""

import pytest

from bot.commands import EndMeeting
from bot.meetings import Mark
from tests.office import NORTHWIND, Office

QUESTION = "What would our best customers think of the decision we just made?"
ANSWERS = ("They'd like it", "They wouldn't notice", "They'd dislike it", "No decision today")


def test_the_room_is_asked_once_however_many_signals_tell_of_the_end(office: Office) -> None:
    office.meeting_ends("Pricing")
    office.meeting_ends("Pricing")
    [card] = office.seen_in("#checkout")
    assert QUESTION in card.words
    assert card.buttons[:4] == ANSWERS


def test_the_card_names_meeting_decision_and_who_is_asked(office: Office) -> None:
    office.meeting_ends("Checkout weekly", ("Ana", "Grace", "Linus"), decision="Ask for the address twice")
    [card] = office.seen_in("#checkout")
    assert "After “Checkout weekly”." in card.words
    assert "Ask for the address twice" in card.words
    assert "@Grace" in card.words
    assert "0 of 3 answered" in card.words
    assert "Answer as them, not as you." in card.words


def test_the_first_question_ever_comes_with_one_private_line(office: Office) -> None:
    office.meeting_ends("Pricing", ("Ana", "Grace", "Linus"))
    [line] = office.told("Grace")
    assert "Northwind keeps one chair free for the customer" in line.words
    assert "Dana" in line.words
    assert line.buttons == ("Stop asking me",)
    office.time_passes(days=2)
    office.meeting_ends("Pricing again", ("Ana", "Grace", "Linus"))
    assert [card for card in office.told("Grace") if "keeps one chair" in card.words] == [line]


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        ({"id": "HR sync"}, "sensitive title"),
        ({"marks": (Mark.PRIVATE,)}, "private"),
        ({"marks": (Mark.CANCELLED,)}, "cancelled"),
        ({"marks": (Mark.ALL_DAY,)}, "all-day"),
        ({"id": "Team lunch"}, "social or placeholder"),
    ],
)
def test_some_meetings_are_left_alone_and_the_rule_is_kept(office: Office, facts: dict[str, object], rule: str) -> None:
    office.meeting_ends(str(facts.get("id", "Pricing")), ("Ana", "Grace", "Linus"), **facts)
    assert office.seen_in("#checkout") == []
    assert office.rows("select rule from silences") == [(rule,)]


def test_a_sensitive_title_is_never_stored(office: Office) -> None:
    office.meeting_ends("Salary of Linus", ("Ana", "Grace", "Linus"), series="weekly/Salary of Linus")
    assert office.rows("select title from silences") == [("",)]
    assert "Salary" not in str(office.rows("select * from silences"))


def test_two_people_are_too_few(office: Office) -> None:
    office.meeting_ends("Pricing", ("Ana", "Grace"))
    assert office.rows("select rule from silences") == [("too few people",)]


def test_nobody_is_asked_twice_a_day(office: Office) -> None:
    office.meeting_ends("Pricing", ("Ana", "Grace", "Linus"))
    office.time_passes(hours=2)
    office.meeting_ends("Roadmap", ("Ana", "Grace", "Linus"))
    assert office.rows("select rule from silences") == [("too few people with budget left",)]
    office.time_passes(days=1)
    office.meeting_ends("Launch", ("Ana", "Grace", "Linus"))
    assert len([card for card in office.seen_in("#checkout") if "Launch" in card.words]) == 1


def test_whoever_wants_to_be_left_alone_is(office: Office) -> None:
    office.meeting_ends("Pricing", ("Ana", "Grace", "Linus"))
    assert "You won't be asked any more" in office.types("Grace", "stop").words
    office.time_passes(days=1)
    office.meeting_ends("Roadmap", ("Ana", "Grace", "Linus", "Guido"))
    card = office.seen_in("#checkout")[-1]
    assert "@Grace" not in card.words
    assert "0 of 3 answered" in card.words


def test_asked_by_hand_anyone_here_may_answer(office: Office) -> None:
    reply = office.types("Ada", "ask Raise the price by 5 %")
    assert "Asked." in reply.words
    [card] = office.seen_in("#checkout")
    assert "Decision: Raise the price by 5 %" in card.words
    office.press("Guido", "They'd like it")
    office.time_passes(seconds=3)
    [card] = office.seen_in("#checkout")
    assert "1 answered" in card.words


def test_where_outsiders_read_nothing_is_posted(office: Office) -> None:
    office.room_is("#checkout", ("Ana", "Grace", "Linus", "Gus"), outsiders=True)
    reply = office.types("Ada", "ask Raise the price")
    assert "People from outside can read this" in reply.words
    assert office.seen_in("#checkout") == []


def test_where_outsiders_read_the_meeting_is_asked_privately(office: Office) -> None:
    office.room_is("#checkout", ("Ana", "Grace", "Linus", "Gus"), outsiders=True)
    office.meeting_ends("Pricing", ("Ana", "Grace", "Linus"))
    assert office.seen_in("#checkout") == []
    assert [card for card in office.told("Grace") if QUESTION in card.words]


def test_in_rehearsal_it_decides_and_records_and_posts_nothing(office: Office) -> None:
    office.configure(NORTHWIND.replace('mode = "live"', 'mode = "rehearsal"'))
    office.meeting_ends("Pricing", ("Ana", "Grace", "Linus"))
    office.meeting_ends("Two of us", ("Ana", "Grace"))
    assert office.seen_in("#checkout") == []
    assert office.rows("select rule, otherwise from silences order by otherwise") == [
        ("rehearsal", ""),
        ("rehearsal", "too few people"),
    ]


def test_an_admin_stops_everything_at_once(office: Office) -> None:
    assert "Only admins" in office.types("Grace", "setup off").words
    assert "Asking is off" in office.types("Ada", "setup off").words
    office.meeting_ends("Pricing", ("Ana", "Grace", "Linus"))
    assert office.seen_in("#checkout") == []
    assert office.rows("select rule from silences") == [("asking is off",)]


def test_what_was_waiting_when_it_was_switched_off_is_dropped_and_counted(office: Office) -> None:
    meeting = office.meeting("Pricing", ("Ana", "Grace", "Linus"))
    office.do(EndMeeting(meeting), meeting.host)
    assert "cards that were waiting were dropped" in office.types("Ada", "setup off").words
    assert office.seen_in() == []
    assert office.rows("select rule from silences") == [("switched off before it was posted",)]
    assert office.rows("select count(*) from asked") == [(0,)]


def test_when_an_outsider_joins_the_open_card_loses_what_was_decided(office: Office) -> None:
    office.meeting_ends("Pricing", ("Ana", "Grace", "Linus"), decision="Raise the price")
    office.room_is("#checkout", ("Ana", "Grace", "Linus", "Gus"), outsiders=True)
    office.time_passes(seconds=3)
    [card] = office.seen_in()
    assert QUESTION in card.words
    assert "price" not in card.words.lower()


def test_with_no_place_for_so_many_the_host_alone_is_asked(office: Office) -> None:
    people = ("Ana", "Grace", "Linus", "Guido", "Barbara", "Ken", "Dana", "Pia", "Tom")
    office.meeting_ends("All of us", people, place=None)
    [card] = [card for card in office.told("Ana") if QUESTION in card.words]
    assert "Only you see this" in card.words
    assert not [card for card in office.told("Grace") if QUESTION in card.words]
    assert office.rows("select count(*) from asked") == [(1,)]


def test_why_tells_the_rule_in_words(office: Office) -> None:
    office.meeting_ends(
        "Pricing", ("Ana", "Grace"), series=f"{office.outside.name}/{office.place('#checkout').channel}"
    )
    assert "fewer people took part than we ask" in office.types("Grace", "why").words


def test_a_typo_is_met_with_what_was_meant(office: Office) -> None:
    assert "Did you mean help?" in office.types("Grace", "halp").words

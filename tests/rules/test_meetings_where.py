"""Where to ask: down the ladder to the first place that will do, and never where outsiders read."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.meetings import Meeting, Privately, Rung
from bot.meetings.where import Rooms, where_to_ask
from bot.people import Group, Person, Place, Room, Where

ANA, *OTHERS = PEOPLE = tuple(Person("plain", name) for name in "Ana Tom Mei Noor Sam Grace Jonas Priya Dana".split())  # noqa: SIM905
CHAT, CHANNEL = Place("plain", "chat"), Place("plain", "#checkout")
EIGHT = PEOPLE[:8]
MEETING = Meeting("m1", "Weekly", ANA, datetime(2030, 1, 7, 12, tzinfo=UTC), PEOPLE, place=CHAT)
ELSEWHERE = Meeting("m1", "Weekly", ANA, datetime(2030, 1, 7, 12, tzinfo=UTC), PEOPLE)
OUTSIDE = st.builds(Room, st.just(CHAT), st.just("chat"), st.just(value=True), st.booleans())
HINTED = Room(CHANNEL, "#checkout", members=PEOPLE)
WANTED = Place("plain", "#claims")
BOUND = Room(WANTED, "#claims", members=PEOPLE)


@pytest.mark.parametrize(
    ("meeting", "rooms", "invited", "found"),
    [
        (MEETING, Rooms(), EIGHT, (Rung.OWN, CHAT)),
        (MEETING, Rooms(Room(CHAT, "chat"), HINTED), EIGHT, (Rung.OWN, CHAT)),
        (MEETING, Rooms(Room(CHAT, "chat"), HINTED, BOUND), EIGHT, (Rung.BOUND, WANTED)),
        (MEETING, Rooms(Room(CHAT, "chat"), HINTED, replace(BOUND, open=False)), EIGHT, (Rung.OWN, CHAT)),
        (MEETING, Rooms(Room(CHAT, "chat"), HINTED, Privately()), EIGHT, (Rung.BOUND, Group(EIGHT))),
        (MEETING, Rooms(Room(CHAT, "chat"), HINTED, Privately()), PEOPLE, (Rung.BOUND, ANA)),
        (MEETING, Rooms(Room(CHAT, "chat"), HINTED, Privately(alone=True)), EIGHT, (Rung.BOUND, ANA)),
        (MEETING, Rooms(Room(CHAT, "chat", outsiders=True), HINTED, BOUND), EIGHT, (Rung.BOUND, WANTED)),
        (MEETING, Rooms(Room(CHAT, "chat", outsiders=True), HINTED), EIGHT, (Rung.NAMED, CHANNEL)),
        (MEETING, Rooms(Room(CHAT, "chat", open=False), HINTED), EIGHT, (Rung.NAMED, CHANNEL)),
        (ELSEWHERE, Rooms(None, HINTED, BOUND), EIGHT, (Rung.BOUND, WANTED)),
        (ELSEWHERE, Rooms(None, HINTED, replace(BOUND, outsiders=True)), EIGHT, (Rung.NAMED, CHANNEL)),
        (ELSEWHERE, Rooms(None, HINTED, replace(BOUND, open=False)), EIGHT, (Rung.NAMED, CHANNEL)),
        (ELSEWHERE, Rooms(None, HINTED, replace(BOUND, members=tuple(OTHERS))), EIGHT, (Rung.NAMED, CHANNEL)),
        (ELSEWHERE, Rooms(hinted=HINTED), EIGHT, (Rung.NAMED, CHANNEL)),
        (ELSEWHERE, Rooms(hinted=replace(HINTED, outsiders=True)), EIGHT, (Rung.GROUP, Group(EIGHT))),
        (ELSEWHERE, Rooms(hinted=replace(HINTED, open=False)), EIGHT, (Rung.GROUP, Group(EIGHT))),
        (ELSEWHERE, Rooms(hinted=replace(HINTED, members=tuple(OTHERS))), EIGHT, (Rung.GROUP, Group(EIGHT))),
        (ELSEWHERE, Rooms(), EIGHT, (Rung.GROUP, Group(EIGHT))),
        (ELSEWHERE, Rooms(), PEOPLE, (Rung.HOST, ANA)),
    ],
)
def test_the_first_place_that_will_do_is_taken(
    meeting: Meeting, rooms: Rooms, invited: tuple[Person, ...], found: tuple[Rung, Where]
) -> None:
    assert where_to_ask(meeting, rooms, ANA, invited) == found


def test_where_nobody_can_open_a_group_each_of_a_few_is_asked_alone() -> None:
    on_teams = tuple(Person("teams", person.user) for person in PEOPLE)
    assert where_to_ask(ELSEWHERE, Rooms(), ANA, on_teams[:8]) == (Rung.GROUP, Group(on_teams[:8]))
    assert where_to_ask(ELSEWHERE, Rooms(), ANA, on_teams) == (Rung.HOST, ANA)
    assert where_to_ask(MEETING, Rooms(), ANA, on_teams[:8]) == (Rung.OWN, CHAT)
    assert Group(on_teams[:8]).apart
    assert Group((*PEOPLE[:3], on_teams[0])).apart
    assert not Group(EIGHT).apart


@given(own=OUTSIDE, open_=st.booleans(), data=st.data())
def test_where_outsiders_read_nothing_is_ever_asked(*, own: Room, open_: bool, data: st.DataObject) -> None:
    hinted = Room(CHANNEL, "#checkout", outsiders=True, open=open_, members=PEOPLE)
    bound = Room(WANTED, "#claims", outsiders=True, open=open_, members=PEOPLE)
    invited = PEOPLE[: data.draw(st.integers(3, 9))]
    _, where = where_to_ask(MEETING, Rooms(own, hinted, bound), ANA, invited)
    assert not isinstance(where, Place)

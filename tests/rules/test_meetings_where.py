"""Where to ask: down the ladder to the first place that will do, and never where outsiders read."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.meetings import Meeting
from bot.meetings.where import Rooms, where_to_ask
from bot.people import Group, Person, Place, Room, Where

ANA, *OTHERS = PEOPLE = tuple(Person("plain", name) for name in "Ana Tom Mei Noor Sam Grace Jonas Priya Dana".split())  # noqa: SIM905
CHAT, CHANNEL = Place("plain", "chat"), Place("plain", "#checkout")
EIGHT = PEOPLE[:8]
MEETING = Meeting("m1", "Weekly", ANA, datetime(2030, 1, 7, 12, tzinfo=UTC), PEOPLE, place=CHAT)
ELSEWHERE = Meeting("m1", "Weekly", ANA, datetime(2030, 1, 7, 12, tzinfo=UTC), PEOPLE)
OUTSIDE = st.builds(Room, st.just(CHAT), st.just("chat"), st.just(value=True), st.booleans())
HINTED = Room(CHANNEL, "#checkout", members=PEOPLE)


@pytest.mark.parametrize(
    ("meeting", "rooms", "invited", "where"),
    [
        (MEETING, Rooms(), EIGHT, CHAT),
        (MEETING, Rooms(Room(CHAT, "chat"), HINTED), EIGHT, CHAT),
        (MEETING, Rooms(Room(CHAT, "chat", outsiders=True), HINTED), EIGHT, CHANNEL),
        (MEETING, Rooms(Room(CHAT, "chat", open=False), HINTED), EIGHT, CHANNEL),
        (ELSEWHERE, Rooms(hinted=HINTED), EIGHT, CHANNEL),
        (ELSEWHERE, Rooms(hinted=Room(CHANNEL, "#checkout", outsiders=True, members=PEOPLE)), EIGHT, Group(EIGHT)),
        (ELSEWHERE, Rooms(hinted=Room(CHANNEL, "#checkout", open=False, members=PEOPLE)), EIGHT, Group(EIGHT)),
        (ELSEWHERE, Rooms(hinted=Room(CHANNEL, "#checkout", members=tuple(OTHERS))), EIGHT, Group(EIGHT)),
        (ELSEWHERE, Rooms(), EIGHT, Group(EIGHT)),
        (ELSEWHERE, Rooms(), PEOPLE, ANA),
    ],
)
def test_the_first_place_that_will_do_is_taken(
    meeting: Meeting, rooms: Rooms, invited: tuple[Person, ...], where: Where
) -> None:
    assert where_to_ask(meeting, rooms, ANA, invited) == where


@given(own=OUTSIDE, open_=st.booleans(), data=st.data())
def test_where_outsiders_read_nothing_is_ever_asked(*, own: Room, open_: bool, data: st.DataObject) -> None:
    hinted = Room(CHANNEL, "#checkout", outsiders=True, open=open_, members=PEOPLE)
    invited = PEOPLE[: data.draw(st.integers(3, 9))]
    assert not isinstance(where_to_ask(MEETING, Rooms(own, hinted), ANA, invited), Place)

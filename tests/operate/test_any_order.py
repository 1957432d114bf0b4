"""One meeting is one question, in whatever order it is told of: by three calendars, a platform and a recorder."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands import EndMeeting, MeetingGoesOn
from bot.meetings import Meeting
from bot.meetings.joining import joined_by
from storage import Store
from tests.conftest import KEY
from tests.diaries import HOUR, Diaries, mail
from tests.journeys.meetings.test_zoom import JOIN, TEAM
from tests.office import Office
from tests.plain import Plain
from tests.platforms import test_hook as hook
from tests.platforms.zoom import event, stamp, tell
from tests.sqlite import new_file

OWNERS = ("Grace", "Linus", "Ada")
TEAMS = "https://teams.microsoft.com/l/meetup-join/19%3ameeting_northwind"
Signal = Callable[[Diaries, datetime], None]
EARLY = timedelta(minutes=5)


def in_calendar(owner: str, location: str) -> Signal:
    def told(diaries: Diaries, over: datetime) -> None:
        after = over - HOUR - diaries.office.clock.now()
        diaries.says(owner, diaries.meeting("Pricing", *TEAM, after=after, LOCATION=location))
        diaries.office.clock.time += EARLY  # until it is looked at again
        diaries.synced()

    return told


def on_zoom(kind: str) -> Signal:
    def told(diaries: Diaries, over: datetime) -> None:
        end = over if kind == "meeting.ended" else None
        tell(diaries.office, event(kind, over - HOUR, end, uuid="u1", start_time=stamp(over - HOUR)))

    return told


def on_teams(*, ended: bool) -> Signal:
    def told(diaries: Diaries, over: datetime) -> None:
        office = diaries.office
        at = over if ended else over - HOUR
        meeting = Meeting(
            "teams/m1", "Pricing", office.person("Grace"), at, tuple(map(office.person, TEAM)), over - HOUR,
            place=office.place("#checkout"), series=office.place("#checkout").key, call="teams/m1",
            join=joined_by(TEAMS),
        )  # fmt: skip
        office.do(EndMeeting(meeting) if ended else MeetingGoesOn(meeting), meeting.host)

    return told


def by_a_recorder(diaries: Diaries, over: datetime) -> None:
    people = [*map(mail, TEAM)]
    told = hook.event(
        started_at=stamp(over - HOUR), ended_at=stamp(over), organizer=people[0], attendees=people, channel=None
    )
    assert hook.tell(diaries.office, told)[0] == 202


HELD: dict[str, tuple[str, tuple[Signal, ...]]] = {
    "zoom": (JOIN, (on_zoom("meeting.started"), on_zoom("meeting.ended"))),
    "teams": (TEAMS, (on_teams(ended=False), on_teams(ended=True))),
}


@contextmanager
def an_office() -> Iterator[Office]:
    with TemporaryDirectory() as folder:
        office = Office(Store(new_file(Path(folder) / "chair.db"), KEY), Plain())
        try:
            yield office
        finally:
            office.close()


@pytest.mark.parametrize("where", HELD)
def test_it_is_asked_about_once_whoever_tells_of_it_first(where: str) -> None:
    location, held = HELD[where]
    signals = (*(in_calendar(owner, location) for owner in OWNERS), *held, by_a_recorder)
    told = count()

    @settings(max_examples=12)
    @given(st.permutations(range(len(signals))), st.integers(0, 4))
    def is_asked_about_once(order: list[int], minutes: int) -> None:
        next(told)
        with an_office() as office:
            diaries = Diaries(office)
            diaries.of(*OWNERS)
            over = office.clock.now()
            for at in order:
                signals[at](diaries, over)
                office.time_passes(minutes=minutes)
            for _ in range(4):
                diaries.synced()
                office.time_passes(minutes=15)
            assert len(diaries.asked()) == 1, diaries.silences()
            others = {rule for _, rule in diaries.silences()} - {"nobody told who was there"}
            assert others == set(), "Only their budget kept them from being asked twice."

    is_asked_about_once()
    assert next(told) > 8, "Tried hardly any order."


def test_two_that_a_recorder_tells_apart_are_two(plain: Office) -> None:
    people = [*map(mail, ("Ken", "Barbara", "Mei", "Omar"))]
    hook.tell(plain, hook.event(id="m1", organizer=mail("Grace"), attendees=[*map(mail, TEAM)]))
    hook.tell(plain, hook.event(id="m2", organizer=mail("Grace"), attendees=people), "msg_2")
    assert plain.rows("select count(*) from asks") == [(2,)]

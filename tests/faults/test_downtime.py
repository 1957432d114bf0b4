"""Down for a minute, an hour or a day when everybody's meetings end: what was acknowledged is there afterwards."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from bot.answers import Verdict
from bot.commands import EndMeeting, GiveAnswer
from bot.meetings import short_id
from tests.faults.database import embedded
from tests.office import COMPANY, Office
from tests.plain import Plain, ReplyLost

EACH = 8  # questions of a fate
SIX = 6
AWAY = {"a minute": timedelta(minutes=1), "an hour": timedelta(hours=1), "a day": timedelta(days=1)}
FATES = ("answered", "posted, perhaps", "not posted", "waiting")


@dataclass(frozen=True)
class Asked:
    """A meeting of its own six people in its own room, and how far it had come when the machine went down."""

    fate: str
    number: int

    @property
    def title(self) -> str:
        return f"{self.fate} {self.number}"

    @property
    def room(self) -> str:
        return f"#{self.title}"

    @property
    def question(self) -> str:
        return short_id(self.title)

    @property
    def people(self) -> tuple[str, ...]:
        return tuple(f"{self.title} {one}" for one in range(SIX))


ALL = [Asked(fate, number) for fate in FATES for number in range(EACH)]


def peak(office: Office, chat: Plain) -> None:
    """Let all these meetings end at once, and come as far as each does."""
    office.people_are(*(office.profile(who) for asked in ALL for who in asked.people))
    office.rows("update people set welcomed = met")
    for asked in ALL:
        office.room_is(asked.room, asked.people)
    for fate, failure in zip(FATES, (None, ReplyLost(), ConnectionError(), None), strict=True):
        asked_so = [asked for asked in ALL if asked.fate == fate]
        chat.chat.failing = [failure] * EACH if failure else []
        for asked in asked_so:
            office.do(
                EndMeeting(office.meeting(asked.title, asked.people, room=asked.room)), office.person(asked.people[0])
            )
        if fate != "waiting":
            office.courier_comes()
    for asked in ALL[:EACH]:
        for who in asked.people:
            office.do(GiveAnswer(asked.question, Verdict.LIKE), office.person(who))


@pytest.mark.parametrize("away", AWAY.values(), ids=AWAY)
def test_down_at_the_peak(tmp_path: Path, away: timedelta) -> None:
    chat = Plain()
    with embedded(tmp_path).opened() as store:
        before = Office(store, chat)
        peak(before, chat)
        went_down = before.clock.time
        before.run(before.outside.closes())
        before.loop.close()
    with embedded(tmp_path).opened() as store:
        after = Office(store, chat)
        after.clock.time = went_down + away
        for _ in range(8):
            after.time_passes(seconds=31)
        stand = {asked: len(after.seen_in(asked.room)) for asked in ALL}
        in_time = away < timedelta(hours=4)  # when they close
        assert {asked.fate for asked, cards in stand.items() if cards != 1} == (
            set() if in_time else {"not posted", "waiting"}
        )
        assert max(stand.values()) == 1
        assert kept(after, in_time=in_time) == EACH * SIX
        assert states(after) == {"open" if in_time else "closed": len(ALL)}
        after.run(after.outside.closes())
        after.loop.close()


def kept(office: Office, *, in_time: bool) -> int:
    """Return how many answers there are, of open questions or of closed ones."""
    [(found,)] = office.rows("select count(*) from given" if in_time else "select count(*) from answers")
    return int(found)


def states(office: Office) -> dict[str, int]:
    """Return what became of the questions, as the metrics count it."""
    found: dict[str, int] = office.run(office.store.read(COMPANY, lambda memory: memory.meetings.by_state()))
    return found

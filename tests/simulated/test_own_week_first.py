"""Whatever rings, is pressed, is set up anew or restarts, and in which order: a team's own week is its own at first.

More of it: CHAIR_WEEKS=500 python -m pytest tests/simulated/test_own_week_first.py
"""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands import Behind, GetEditionSheet, GetSheet, Listing, ShowBehind, ShowDigest, ShowEdition, ShowList, Tidy
from bot.commands.weekly import CloseWeek, OpenWeek
from bot.digests.editions import Edition
from bot.digests.opening import HEAD_START
from bot.people import CLOCK
from bot.ports import Rejected
from handlers import FrontDoor
from storage import Store
from storage.sqlite import Sqlite
from tests.conftest import KEY
from tests.journeys.digests.northwind import words
from tests.journeys.digests.test_own_week import IN_CHECKOUT, SIX_IN_CHECKOUT
from tests.office import Office
from tests.plain import Plain, words_of

EXAMPLES = int(os.environ.get("CHAIR_WEEKS", "6"))
WEEK, OVER = "2030-W02", datetime(2030, 1, 14, tzinfo=UTC)
TOLD = "3 of 6"  # in every form in which the week tells what Checkout answered
OWN = "Answered: 3 of 6"  # on the pages of Checkout, where the question itself stands too
READERS, OTHER_TEAMS = ("Mei", "Dana"), ("Ken", "Gus")
IN_TOKYO = SIX_IN_CHECKOUT.replace("[asking]", '[digest]\nsend = "Mon 00:00"\n\n[asking]')
HOURS = st.sampled_from([0.01, 0.5, 2, 3.99, 4, 9, 30])
COMMANDS = (
    ShowDigest(), ShowEdition(Edition.MONTH), ShowEdition(Edition.MONTH, "2030-01"), ShowEdition(Edition.QUARTER),
    ShowList(Listing.ANSWERS, WEEK), GetSheet(WEEK), GetEditionSheet("2030-01"), ShowBehind(Behind.TEAMS, "2030-01"),
)  # fmt: skip
Step = Callable[[Office], None]


def passes(hours: float) -> Step:
    def step(office: Office) -> None:
        office.clock.time += timedelta(hours=hours)

    return step


def rings(office: Office) -> None:
    office.rings()


def ring_too_early(office: Office) -> None:
    office.do(CloseWeek(WEEK), CLOCK)
    office.do(OpenWeek(WEEK), CLOCK)


def night(office: Office) -> None:
    office.do(Tidy(), CLOCK)


def is_set_up_anew(office: Office) -> None:
    office.configure(IN_TOKYO)


def restarts(office: Office) -> None:
    office.door = FrontDoor(office.store, office.clock)
    office.courier = office.another_courier()


STEPS = st.lists(
    HOURS.map(passes) | st.sampled_from((rings, ring_too_early, night, is_set_up_anew, restarts)), max_size=5
)


def seen_by(office: Office, who: str) -> str:
    """Return all that somebody can see by whatever means: told, on their page, asked for, with forged buttons."""
    found = words(office.told(who)) + words(office.home(who))
    for command in COMMANDS:
        with suppress(Rejected):
            found += " | ".join(words_of(sight.card) for sight in office.do(command, office.person(who)))
    return found.replace("3,6,50.0", TOLD)


def nobody_is_ahead_of_the_team(office: Office) -> None:
    early = office.clock.time < OVER + HEAD_START
    assert not any(TOLD in seen_by(office, who) for who in OTHER_TEAMS), "Another team has seen it."
    for who in READERS:
        seen = TOLD in seen_by(office, who)
        assert not (seen and early), f"{who} has seen it at {office.clock.time}."
        office.courier_comes()
        assert not seen or OWN in words(office.home("Ana")), f"{who} has seen it before Ana."


@settings(max_examples=EXAMPLES, deadline=None)
@given(STEPS)
def test_nobody_sees_a_teams_week_before_the_team_does(steps: list[Step]) -> None:
    with TemporaryDirectory() as folder:
        goes_by(an_office(Path(folder)), steps)


def an_office(folder: Path) -> Office:
    engine = Sqlite(folder / "chair.db")
    engine.db.execute("pragma synchronous = off")
    return Office(Store(engine, KEY), Plain(), SIX_IN_CHECKOUT)


def goes_by(office: Office, steps: list[Step]) -> None:
    try:
        office.meeting_ends("Pricing", IN_CHECKOUT)
        for who in IN_CHECKOUT[1:4]:
            office.press(who, "They'd like it")
        office.until(2030, 1, 13, 22)
        for step in steps:
            step(office)
            nobody_is_ahead_of_the_team(office)
        office.rings()
        assert (OWN in words(office.home("Ana"))) == (office.clock.time >= OVER)
    finally:
        office.close()

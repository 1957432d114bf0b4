"""Whatever people press, whatever rings and whatever restarts: no case is lost, and nobody is told who should not be.

More of it: CHAIR_CASES=500 python -m pytest tests/simulated/test_cases_in_any_order.py
"""

import os
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.cases import Because
from bot.commands import (
    ChangeIt,
    Command,
    GetEvidence,
    HandOver,
    KeepIt,
    LeaveIt,
    TakeOver,
    TellOverdue,
    Tidy,
)
from bot.people import CLOCK
from bot.ports import Rejected
from handlers import FrontDoor
from storage import Store
from storage.sqlite import Sqlite
from tests.conftest import KEY
from tests.journeys.cases.waiting import SHARED, leaves, next_alarm
from tests.office import NORTHWIND, Office
from tests.plain import Plain
from tests.simulated.promised_of_cases import Filed, Noting, filed, promises_are_kept, step_is_in_time

EXAMPLES = int(os.environ.get("CHAIR_CASES", "8"))
CASES = (1, 2)
PEOPLE = ("Grace", "Ana", "Dana", "Linus", "Omar", "Gus")  # host, lead, sponsor, asked, a colleague, a guest
LEAVERS = ("Grace", "Ana", "Linus", "Omar")
OFF = NORTHWIND.replace('mode = "live"', 'mode = "off"')
A_WHILE = st.sampled_from([timedelta(minutes=1), timedelta(hours=5), timedelta(days=1), timedelta(days=4)])

OWNER, TOLD, OFFERED = "its owner", "whoever was told last", "whom it is offered to"
anybody = st.sampled_from((OWNER, TOLD, *PEOPLE))
either, times = st.sampled_from(CASES), st.integers(1, 2)


class Cases(RuleBasedStateMachine):
    """Two cases of Grace's, and everybody who could have anything to do with them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        outside = Plain()
        outside.chat = Noting()
        self.office = Office(self.store(), outside)
        self.gone: set[str] = set()
        self.deliveries = 0
        for title in ("Pricing", "Packaging"):
            self.office.meeting_ends(title, ("Grace", "Ana", "Linus"), decision=f"Change the {title}")
            self.office.says_why("Linus", reason=SHARED, share="yes")
            self.office.time_passes(hours=4, minutes=1)
            self.office.time_passes(days=1)
        self.before = filed(self.office)

    def store(self) -> Store:
        engine = Sqlite(Path(self.folder.name) / "chair.db")
        engine.db.execute("pragma synchronous = off")
        return Store(engine, KEY)

    def teardown(self) -> None:
        self.office.close()
        self.folder.cleanup()

    def a_moment_passes(self) -> None:
        """Let nothing that is done have the same time as what was done before, and no delivery the same name."""
        self.deliveries += 1
        self.office.clock.time += timedelta(seconds=1)

    def found(self, who: str, case: Filed) -> str:
        told = [person for _, person in case.steps if person]
        return {OWNER: case.owner, TOLD: told[-1] if told else "Omar", OFFERED: case.offered or "Omar"}.get(who, who)

    def given_by(self, who: str, command: Command, times: int = 1) -> None:
        """Let somebody give a command, delivered so many times, and see that only those who may change anything."""
        self.a_moment_passes()
        case = filed(self.office)[getattr(command, "case")]  # noqa: B009  # all of them have one
        who = self.found(who, case)
        for _ in range(times):
            with suppress(Rejected):
                self.office.do(command, self.office.person(who), f"press/{self.deliveries}")
        after = filed(self.office)[case.number]
        decides = {case.owner, *(person for step, person in case.steps if step != "owner")}
        may = {case.offered} if isinstance(command, TakeOver | LeaveIt) else decides
        assert who in may or after == case, f"{who} had no business with {case}."
        done = [what for _, what in after.log[len(case.log) :] if what != "offer withdrawn"]
        assert len(done) <= 1, "Delivered twice, it was done twice."
        self.office.time_passes(seconds=5)

    @rule(who=anybody, case=either, times=times)
    def changes(self, who: str, case: int, times: int) -> None:
        self.given_by(who, ChangeIt(case, "We lower it"), times)

    @rule(who=anybody, case=either)
    def keeps(self, who: str, case: int) -> None:
        self.given_by(who, KeepIt(case, Because.COST, "Our costs rose", "We explain it"))

    @rule(who=anybody, case=either, days=st.integers(0, 20), times=times)
    def gets_evidence(self, who: str, case: int, days: int, times: int) -> None:
        by: date = self.office.clock.now().date() + timedelta(days=days)
        self.given_by(who, GetEvidence(case, "Linus asks two", by), times)

    @rule(who=anybody, case=either, to=anybody, times=times)
    def hands_over(self, who: str, case: int, to: str, times: int) -> None:
        self.given_by(who, HandOver(case, (self.office.person(to),)), times)

    @rule(who=st.sampled_from((OFFERED, *PEOPLE)), case=either, old=st.integers(0, 1), takes=st.booleans(), times=times)
    def answers(self, who: str, case: int, old: int, takes: bool, times: int) -> None:  # noqa: FBT001  # drawn
        offer = filed(self.office)[case].offers - old
        self.given_by(who, TakeOver(case, offer) if takes else LeaveIt(case, offer), times)

    @rule(case=either, to=st.sampled_from(("Linus", "Omar", "Dana")))
    def is_handed_over(self, case: int, to: str) -> None:
        self.given_by(OWNER, HandOver(case, (self.office.person(to),)))
        self.given_by(OFFERED, TakeOver(case, filed(self.office)[case].offers))

    @rule(case=either, times=times)
    def rings_too_early(self, case: int, times: int) -> None:
        for number in range(times):
            self.a_moment_passes()
            self.office.do(TellOverdue(case), CLOCK, f"ring/{self.deliveries}/{number}")
        self.office.courier_comes()

    @rule(after=A_WHILE)
    def time_passes(self, after: timedelta) -> None:
        self.office.clock.time += after
        self.office.rings()

    @rule(days=st.integers(1, 9))
    def time_passes_and_everything_rings_in_time(self, days: int) -> None:
        end = self.office.clock.now() + timedelta(days=days)
        while (at := next_alarm(self.office)) <= end:
            self.office.clock.time = max(at, self.office.clock.time)
            self.office.rings()
            self.told_in_time()
        self.office.clock.time = end

    @rule()
    def night(self) -> None:
        self.a_moment_passes()
        self.office.do(Tidy(), CLOCK, f"night/{self.deliveries}")

    @rule(who=st.sampled_from(LEAVERS))
    def somebody_leaves(self, who: str) -> None:
        self.a_moment_passes()
        self.gone.add(who)
        leaves(self.office, who)

    @rule(off=st.booleans())
    def asking_is_switched(self, *, off: bool) -> None:
        self.office.configure(OFF if off else NORTHWIND)
        self.office.time_passes(seconds=5)

    @rule()
    def it_restarts(self) -> None:
        self.office.store.engine.close()
        self.office.store = self.store()
        self.office.door = FrontDoor(self.office.store, self.office.clock)
        self.office.courier = self.office.another_courier()

    @invariant()
    def told_in_time(self) -> None:
        after = filed(self.office)
        for number, case in after.items():
            known = self.before[number]
            new = zip(case.steps, case.taken, strict=True)
            for (step, _), at in [*new][len(known.steps) :]:
                step_is_in_time(known, step, at)
        self.before = after

    @invariant()
    def promises_are_kept(self) -> None:
        promises_are_kept(self.office, len(CASES), self.gone)


Cases.TestCase.settings = settings(max_examples=EXAMPLES, stateful_step_count=25, deadline=None)
test_no_case_is_lost_and_nobody_is_told_twice_or_without_need = Cases.TestCase

"""Whatever leaders press, customers take back and processes do: nobody is shown who withdrew, nor to two at once.

More of it: CHAIR_CALLS=200 python -m pytest tests/simulated/test_calls_in_any_order.py
"""

import os
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.commands import Command, GiveEvidence, NoteCall, Tidy
from bot.commands.calling import (
    CalledCustomer,
    CallsForMeAgain,
    CouldNotReach,
    NextCustomer,
    NoCallsForMe,
    NotNowCustomer,
)
from bot.evidence import NotShown
from bot.people import CLOCK
from bot.ports import Rejected
from handlers import FrontDoor
from storage import Store
from storage.sqlite import Sqlite
from tests.conftest import KEY
from tests.journeys.evidence.said import HOOK, quote, withdraws
from tests.journeys.leaders.called import may_be_called, offers
from tests.journeys.leaders.cast import with_leaders
from tests.office import Office
from tests.plain import Plain

EXAMPLES = int(os.environ.get("CHAIR_CALLS", "6"))
LEADERS = ("Grace", "Dana", "Ken")
CUSTOMERS = ("C-1", "C-2")
QUOTES = {f"{customer}-{number}": customer for customer in CUSTOMERS for number in (1, 2)}
ALL = 'leaders = [{ email = "grace@northwind.example" }, { email = "dana@northwind.example" }, KEN]'
KEN = '{ email = "ken@northwind.example", timezone = "Pacific/Auckland" }'
SETTLING = (CalledCustomer, CouldNotReach, NotNowCustomer, NextCustomer)
leader, ref = st.sampled_from(LEADERS), st.sampled_from(sorted(QUOTES))


class Calls(RuleBasedStateMachine):
    """Two customers who have each said two things, and three leaders, one of them on the other side of the world."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.office = Office(self.store(), Plain())
        self.agreed: set[str] = set()
        self.office.configure(with_leaders(ALL.replace("KEN", KEN)))
        for name in QUOTES:
            self.agrees(name)
        self.office.until(2030, 1, 14, 9)

    def store(self) -> Store:
        engine = Sqlite(Path(self.folder.name) / "chair.db")
        engine.db.execute("pragma synchronous = off")
        return Store(engine, KEY)

    def teardown(self) -> None:
        self.office.close()
        self.folder.cleanup()

    def gives(self, who: str, command: Command) -> None:
        self.office.clock.time += timedelta(seconds=1)
        with suppress(Rejected):
            self.office.do(command, self.office.person(who))
        self.office.time_passes(minutes=1)

    def calls(self) -> list[str]:
        return [str(name) for (name,) in self.office.rows("select name from calls order by offered, name")]

    @rule(who=leader, which=st.sampled_from(SETTLING), back=st.integers(1, 3))
    def presses(self, who: str, which: type[CalledCustomer], back: int) -> None:
        if calls := self.calls()[-back:]:
            self.gives(who, which(calls[0]))

    @rule(who=leader, back=st.integers(1, 3), shared=st.booleans())
    def notes(self, who: str, back: int, *, shared: bool) -> None:
        if calls := self.calls()[-back:]:
            self.gives(who, NoteCall(calls[0], "One number is enough", shared))

    @rule(who=leader, none=st.booleans())
    def wants_calls(self, who: str, *, none: bool) -> None:
        self.gives(who, NoCallsForMe() if none else CallsForMeAgain())

    @rule(name=ref)
    def agrees(self, name: str) -> None:
        with suppress(NotShown):
            today = self.office.clock.now().date()
            may_be_called(self.office, name, f"Call {name}.", customer=QUOTES[name], consent=today)
        self.note_who_agrees()

    @rule(name=ref)
    def no_calls_please(self, name: str) -> None:
        with suppress(NotShown):
            today = self.office.clock.now().date()
            self.office.do(GiveEvidence(quote(ref=name, customer=QUOTES[name], consent=today)), HOOK)
        self.agreed.discard(name)
        self.office.time_passes(minutes=1)

    @rule(customer=st.sampled_from(CUSTOMERS))
    def withdraws(self, customer: str) -> None:
        withdraws(self.office, customer)
        self.agreed -= {name for name, whose in QUOTES.items() if whose == customer}
        self.office.time_passes(minutes=1)

    @rule(name=ref)
    def withdraws_one(self, name: str) -> None:
        withdraws(self.office, ref=name)
        self.agreed.discard(name)
        self.office.time_passes(minutes=1)

    @rule(days=st.sampled_from((1, 7, 30)))
    def time_passes(self, days: int) -> None:
        for _ in range(days if days < 8 else 4):
            self.office.time_passes(days=1 if days < 8 else 8)

    @rule()
    def night(self) -> None:
        self.gives_clock(Tidy())

    @rule(which=st.sampled_from((ALL.replace("KEN", KEN), ALL.replace(", KEN", ""))), calls=st.booleans())
    def the_company_decides(self, which: str, *, calls: bool) -> None:
        self.office.configure(with_leaders(which) + f"\n[leaders]\ncustomer_calls = {str(calls).lower()}\n")
        self.office.time_passes(minutes=1)

    @rule()
    def it_restarts(self) -> None:
        self.office.store.engine.close()
        self.office.store = self.store()
        self.office.door = FrontDoor(self.office.store, self.office.clock)
        self.office.courier = self.office.another_courier()

    def gives_clock(self, command: Command) -> None:
        self.office.do(command, CLOCK)
        self.office.time_passes(minutes=1)

    def note_who_agrees(self) -> None:
        self.agreed |= {str(name) for (name,) in self.office.rows("select ref from to_call")}

    def shown(self) -> list[tuple[str, str]]:
        """Return who has a card that says whom to call, and about what they said."""
        cards = ((who, card.words) for who in LEADERS for card in offers(self.office, who))
        return [(who, name) for who, words in cards for name in QUOTES if f"Call {name}." in words]

    @invariant()
    def nobody_is_shown_who_withdrew_nor_to_two_at_once(self) -> None:
        shown = self.shown()
        assert {name for _, name in shown} <= self.agreed
        assert len({QUOTES[name] for _, name in shown}) == len(shown), "One customer stands in two cards."
        assert len({who for who, _ in shown}) == len(shown), "One leader has two customers at once."

    @invariant()
    def three_a_month_and_nobody_twice_in_it(self) -> None:
        for who, _, many in self.office.rows("select person, month, count(*) from calls group by person, month"):
            assert int(many) <= 3, who  # a month
        again = "select count(*) from calls where customer <> '' group by person, month, customer"
        assert all(many == 1 for (many,) in self.office.rows(again))

    @invariant()
    def no_note_outlives_its_customers_consent(self) -> None:
        orphans = "select 1 from call_notes where name not in (select name from calls where customer <> '')"
        assert self.office.rows(orphans) == []


Calls.TestCase.settings = settings(max_examples=EXAMPLES, stateful_step_count=25, deadline=None)
test_nobody_is_shown_who_withdrew_nor_to_two_at_once = Calls.TestCase

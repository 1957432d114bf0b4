"""Whatever happens in between, and however often alarms ring: nobody is polled who was not asked, and nobody twice."""

from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands import AskOutcome, CloseOutcome, ReadNumbers
from bot.people import CLOCK
from storage import Store
from tests.conftest import KEY
from tests.office import EVERYBODY, Office
from tests.outcomes.northwind import BEFORE, NPS, QUESTION, SIX, brings, decided
from tests.plain import Plain
from tests.sqlite import new_file

Event = Callable[[Office, str, str], object]
EVENTS: dict[str, Event] = {
    "time passes": lambda office, _, __: office.time_passes(days=9, hours=3),
    "a long time passes": lambda office, _, __: office.time_passes(days=40),
    "somebody stops": lambda office, who, _: office.types(who, "stop"),
    "outsiders come": lambda office, _, __: office.room_is("#checkout", EVERYBODY, outsiders=True),
    "asks again": lambda office, _, question: office.do(AskOutcome(question), CLOCK),
    "closes": lambda office, _, question: office.do(CloseOutcome(question), CLOCK),
    "reads again": lambda office, _, question: office.do(ReadNumbers(question, 60), CLOCK),
    "numbers come": lambda office, _, __: brings(office, (NPS, BEFORE, "38")),
    "another meeting": lambda office, who, _: office.meeting_ends(
        f"Again {office.clock.now()}", tuple(dict.fromkeys((who, "Tom", "Mei")))
    ),
}
HAPPENING = st.lists(st.tuples(st.sampled_from(sorted(EVENTS)), st.sampled_from(SIX)), min_size=4, max_size=12)


@settings(max_examples=6)
@given(HAPPENING)
def test_nobody_is_polled_who_was_not_asked_and_nobody_twice(happening: list[tuple[str, str]]) -> None:
    with (
        TemporaryDirectory() as folder,
        closing(Office(Store(new_file(Path(folder) / "chair.db"), KEY), Plain())) as office,
    ):
        decided(office)
        [(question,)] = office.rows("select question from followed")
        for what, who in (*happening, ("a long time passes", "Ana"), ("a long time passes", "Ana")):
            EVENTS[what](office, who, str(question))
        office.until(2031, 6, 1, 12)
        polled = Counter(str(who) for (who,) in office.rows("select person from asked where question like 'outcome/%'"))
        asked = {office.person(who).key for who in SIX}
        assert set(polled) <= asked
        assert max(polled.values(), default=1) == 1
        shown = [len([card for card in office.told(who) if QUESTION in card.words]) for who in EVERYBODY]
        below = [card for card in office.seen_in() if QUESTION in card.words]
        assert len(below) + max(shown) <= 1
        assert office.rows("select settled is null, poll in ('open', 'planned') from followed") == [(0, 0)]
        assert office.rows("select count(*) from secrets") == office.rows("select count(*) from given") == [(0,)]

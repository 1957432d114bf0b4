"""Whatever happens to the names of a win, its post credits the confirmed who have not left their name out."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, LiteralString

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.cards import Credits
from bot.commands import AcceptName, AddNames, ConfirmNames, EditWin, LeaveMeOut, TellWin
from bot.people import Person
from bot.ports import Rejected
from bot.views import WinPost
from tests.journeys.conftest import ON_A_SERVER
from tests.journeys.wins.told import CHANGE, a_day_later, about, catches_up, northwind
from tests.office import COMPANY, MONDAY_NOON, Office

CLEARED: tuple[LiteralString, ...] = (
    "delete from win_files", "delete from doers", "delete from drafts", "delete from views", "delete from alarms",
    "delete from win_posts",
)  # fmt: skip
NAMES = ("Grace", "Tom", "Barbara", "Guido", "Ken")
SOME = st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True)
STEPS = st.one_of(
    st.tuples(st.just("confirms"), SOME),
    st.tuples(st.just("adds"), SOME),
    st.tuples(st.just("offers"), SOME),
    st.tuples(st.just("accepts"), st.sampled_from(NAMES)),
    st.tuples(st.just("refuses"), st.sampled_from(NAMES)),
    st.tuples(st.just("leaves"), st.sampled_from(NAMES)),
    st.tuples(st.just("returns"), st.sampled_from(NAMES)),
    st.tuples(st.just("edits"), st.text(min_size=1, max_size=20)),
)


@dataclass
class Expected:
    """Who is credited, as somebody with pen and paper would keep it."""

    confirmed: set[str] = field(default_factory=set)
    offered: set[str] = field(default_factory=set)
    out: set[str] = field(default_factory=set)

    def after(self, step: str, about_: Any) -> None:  # noqa: ANN401  # a name, or several
        match step:
            case "confirms" if set(about_) - self.out:
                self.confirmed, self.offered = set(about_) - self.out, set()
            case "adds":
                self.confirmed |= set(about_) - self.out - self.offered
            case "offers":
                self.offered |= set(about_) - self.out - self.confirmed
            case "accepts" if about_ in self.offered:
                self.offered.discard(about_)
                self.confirmed.add(about_)
            case "refuses":
                self.offered.discard(about_)
            case "leaves" if about_ in self.confirmed:
                self.confirmed.discard(about_)
                self.out.add(about_)
            case "returns" if about_ in self.out:
                self.out.discard(about_)
                self.confirmed.add(about_)


def happens(office: Office, step: str, about_: Any) -> None:  # noqa: ANN401  # a name, or several
    """Let it happen; what is refused changes nothing."""
    people = tuple(map(office.person, about_)) if isinstance(about_, list) else ()
    one = office.person(about_) if step not in ("confirms", "adds", "offers", "edits") else office.person("Ana")
    given_: dict[str, tuple[Any, Person]] = {
        "confirms": (ConfirmNames(1, people), office.person("Ana")),
        "adds": (AddNames(1, people), office.person("Ana")),
        "offers": (AddNames(1, people), office.person("Linus")),
        "accepts": (AcceptName(1, one), office.person("Ana")),
        "refuses": (AcceptName(1, one, no=True), office.person("Ana")),
        "leaves": (LeaveMeOut(1), one),
        "returns": (LeaveMeOut(1, off=True), one),
        "edits": (EditWin(1, str(about_).strip()), office.person("Dana")),
    }
    command, by = given_[step]
    try:
        office.do(command, by)
    except Rejected as no:
        assert no.field, "Refused without a field to mend."  # noqa: PT017  # a form's refusal


def credited(office: Office) -> set[str]:
    sight = office.run(office.door.look(COMPANY, WinPost(1)))
    assert sight
    people = [block.people for block in sight.card.blocks if isinstance(block, Credits)]
    return {person.user for each in people for person in each}


AS_IT_COMES = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.parametrize("office", ["plain"], indirect=True)  # commands and views pass by the platforms
@settings(AS_IT_COMES, max_examples=40)
@given(steps=st.lists(STEPS, max_size=12))
def test_the_post_credits_exactly_the_confirmed_who_have_not_left_their_name_out(
    office: Office, steps: list[tuple[str, Any]]
) -> None:
    credits_exactly(office, steps)


@pytest.mark.parametrize("office", [ON_A_SERVER], indirect=True)
@settings(AS_IT_COMES, max_examples=8)
@given(steps=st.lists(STEPS, max_size=12))
def test_so_it_does_on_a_server(office: Office, steps: list[tuple[str, Any]]) -> None:
    credits_exactly(office, steps)


def credits_exactly(office: Office, steps: list[tuple[str, Any]]) -> None:
    for all_gone in CLEARED:
        office.rows(all_gone)
    office.clock.time += (MONDAY_NOON - office.clock.time) % timedelta(weeks=1)  # executives are asked when they work
    northwind(office)
    office.do(TellWin("Checkout", (office.person("Grace"),), CHANGE, customer="Northwind"), office.person("Linus"))
    office.do(ConfirmNames(1, (office.person("Grace"),)), office.person("Ana"))
    a_day_later(office)
    office.press_on("Dana", about(office, "Dana", "W-1 is ready"), "Post")
    expected = Expected({"Grace"})
    for step, about_ in steps:
        happens(office, step, about_)
        expected.after(step, about_)
        assert credited(office) == {office.person(name).user for name in expected.confirmed}
    catches_up(office)

"""What a week measures cases, wins, customers' words and calls by: within the window, on both databases, by index."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import LiteralString

import pytest

from bot.cases import Case, State
from bot.cases.overdue import Step, Taken
from bot.company.warming import WARM_UP
from bot.leaders.calls import State as CallState
from bot.leaders.funding import Funded
from bot.people import Kind, Person, Profile
from bot.sealing import Seal
from bot.views import Outcome, OutcomeAlone, View
from bot.wins import State as WinState
from bot.wire import write
from storage import Memory
from storage.cases import Cases
from storage.engine import Row, Run, written
from storage.evidence import Evidence
from storage.leaders.calls import Calls
from storage.wins import Wins
from tests.storage.conftest import Kept
from tests.storage.samples import CALL, CASE, FUNDING, GRACE, LINUS, NOON, PLEDGE, PROFILE, QUOTE, WIN, question

START, END = NOON, NOON + timedelta(days=7)
BEFORE, LAST, AFTER = START - timedelta(seconds=1), END - timedelta(seconds=1), END
LONG_AGO = START - timedelta(days=30)
DONE = replace(CASE, opened=LONG_AGO, due=LONG_AGO, state=State.KEPT, decided=START)
SEAL = Seal(b"a key for tests, thirty-two bytes", "tests")
ANA, ODD = Person("slack", "UANA"), Person("slack", 'U/"7"')


def filed(kept: Kept, *cases: Case, team: str = "") -> None:
    def keep(memory: Memory) -> None:
        for number, case in enumerate(cases, start=1):
            memory.meetings.ask(question(f"q{number}", team=team, asked=LONG_AGO))
            memory.cases.keep(replace(case, number=number, question=f"q{number}"))

    kept.change(keep)


def stands(kept: Kept, view: View, message: str | None = "1.1") -> None:
    def post(run: Run) -> None:
        run(
            "insert into views (workspace, view, due, message) values ('northwind', :view, :due, :message)",
            view=write(view),
            due=written(NOON),
            message=message,
        )

    kept.run(kept.store.engine.change(post))


def invited(name: str, memory: Memory) -> None:
    memory.meetings.invite(name, (GRACE, ODD), LONG_AGO, charged=True)


def thinkable(kept: Kept) -> list[int]:
    return [case.number for case in kept.read(lambda memory: memory.cases.thinkable(START, END))]


def test_a_week_thinks_of_cases_that_were_to_decide_or_due_in_it(kept: Kept) -> None:
    over = replace(DONE, decided=BEFORE)
    filed(
        kept,
        over,
        replace(over, decided=START),
        replace(over, due=BEFORE),
        replace(over, due=START),
        replace(over, due=END),
        replace(CASE, opened=LONG_AGO),
        replace(CASE, opened=LAST),
        replace(CASE, opened=END),
        replace(over, decided=AFTER),
    )
    assert thinkable(kept) == [2, 4, 6, 7, 9]


@pytest.mark.parametrize(("since", "seen"), [(END - WARM_UP, [1, 2]), (END - WARM_UP + timedelta(seconds=1), [2])])
def test_what_is_its_hosts_alone_stays_out_until_it_is_decided_or_the_team_is_warm(
    kept: Kept, since: datetime, seen: list[int]
) -> None:
    kept.change(lambda memory: memory.company.warm_up("Checkout", since))
    filed(kept, replace(CASE, opened=LONG_AGO), DONE, team="Checkout")
    assert thinkable(kept) == seen


def test_a_case_without_its_question_is_thought_of(kept: Kept) -> None:
    kept.change(lambda memory: memory.company.warm_up("Checkout", END))
    kept.change(lambda memory: memory.cases.keep(CASE))
    assert thinkable(kept) == [1]


def test_a_case_has_gone_as_far_as_somebody_was_told_by_then(kept: Kept) -> None:
    open_then = replace(CASE, opened=LONG_AGO)
    filed(kept, open_then, open_then, replace(DONE, decided=AFTER), replace(DONE, decided=LAST), open_then)
    steps = (
        (1, Step.OWNER, START), (1, Step.LEAD, LAST), (1, Step.SPONSOR, END), (2, Step.OWNER, START),
        (3, Step.OWNER, START), (3, Step.LEAD, START), (3, Step.SPONSOR, START), (4, Step.OWNER, START),
    )  # fmt: skip

    def take(memory: Memory) -> None:
        for number, step, at in steps:
            memory.cases.take_step(number, Taken(step, at, LINUS))
        memory.cases.take_step(2, Taken(Step.LEAD, START, None))

    kept.change(take)
    assert kept.read(lambda memory: memory.cases.furthest(END)) == {1: Step.LEAD, 2: Step.OWNER, 3: Step.SPONSOR}


def test_who_was_asked_and_told_is_known_of_what_was_decided_in_the_week(kept: Kept) -> None:
    filed(kept, DONE, replace(DONE, decided=BEFORE), replace(DONE, decided=LAST), replace(DONE, decided=END))
    for number in range(1, 5):
        kept.change(partial(invited, f"q{number}"))
        stands(kept, Outcome(number), "1.1" if number != 3 else None)
    stands(kept, Outcome(11))
    stands(kept, OutcomeAlone(1, ODD))
    stands(kept, OutcomeAlone(1, GRACE), None)
    stands(kept, OutcomeAlone(11, GRACE))
    stands(kept, OutcomeAlone(2, GRACE))

    def seen(memory: Memory) -> tuple[object, ...]:
        cases = memory.cases
        return (
            cases.asked_of_decided(START, END),
            cases.outcomes_under(START, END),
            cases.outcomes_alone(START, END),
        )

    asked = {(number, person) for number in (1, 3) for person in (GRACE, ODD)}
    assert kept.read(seen) == (asked, {1}, {(1, ODD): True, (1, GRACE): False})


def test_a_correction_counts_once_and_for_what_was_posted_and_is_still_up(kept: Kept) -> None:
    posted = replace(WIN, state=WinState.POSTED, posted=START)
    wins = (posted, replace(posted, posted=LAST), replace(posted, posted=END), replace(posted, taken_down=LAST), WIN)

    def keep(memory: Memory) -> None:
        for number, win in enumerate(wins, start=1):
            memory.wins.keep(replace(win, number=number))
            memory.wins.correct(number, LAST)
            memory.wins.correct(number, AFTER)
            memory.wins.keep(replace(win, number=number))

    kept.change(keep)
    assert kept.read(lambda memory: memory.wins.corrected(START, END, END)) == (2, 2)
    assert kept.read(lambda memory: memory.wins.corrected(START, END, LAST)) == (0, 2)
    assert kept.read(lambda memory: memory.wins.corrected(END, END + timedelta(days=1), AFTER)) == (1, 1)


def test_what_was_corrected_before_it_was_posted_was_right_when_it_was(kept: Kept) -> None:
    kept.change(lambda memory: memory.wins.keep(WIN))
    kept.change(lambda memory: memory.wins.correct(WIN.number, START))
    kept.change(lambda memory: memory.wins.keep(replace(WIN, state=WinState.POSTED, posted=LAST)))
    assert kept.read(lambda memory: memory.wins.corrected(START, END, END)) == (0, 1)


def test_words_stand_beside_a_question_until_they_may_not(kept: Kept) -> None:
    def keep(memory: Memory) -> None:
        memory.evidence.keep(QUOTE)
        memory.evidence.keep(replace(QUOTE, ref="r2"))
        for at, moment in enumerate((BEFORE, START, LAST, END, START)):
            memory.meetings.ask(question(f"q{at}", asked=moment))
        for name, ref in (("q0", "r1"), ("q1", "r1"), ("q2", "r2"), ("q3", "r1")):
            memory.evidence.put_beside(name, ref, "weekly", START)
        memory.evidence.take_away("r2", LAST)

    kept.change(keep)
    assert kept.read(lambda memory: memory.evidence.asked_beside(START, END)) == (1, 3)
    assert kept.read(lambda memory: memory.evidence.asked_beside(AFTER + timedelta(1), AFTER + timedelta(2))) == (0, 0)


def test_a_person_with_two_accounts_is_one_of_us_and_who_has_left_is_none(kept: Kept) -> None:
    on_teams, gone_too = Person("teams", "T1"), Person("teams", "T2")
    profiles: tuple[Profile, ...] = (
        PROFILE,
        replace(PROFILE, person=on_teams),
        replace(PROFILE, person=LINUS, kind=Kind.GONE),
        replace(PROFILE, person=gone_too, kind=Kind.GONE),
        replace(PROFILE, person=ANA, kind=Kind.GUEST),
        replace(PROFILE, person=ODD),
    )

    def keep(memory: Memory) -> None:
        for profile in profiles:
            memory.people.met(profile, NOON)
        memory.people.join(on_teams, GRACE)
        memory.people.join(gone_too, LINUS)

    kept.change(keep)
    assert kept.read(lambda memory: memory.people.how_many_of_us()) == 2
    assert kept.read(lambda memory: memory.people.gone()) == {LINUS, ANA}
    assert kept.read(lambda memory: memory.people.how_many_of_us(), "southwind") == 0


def test_offers_of_customers_end_once_and_what_still_stands_has_not(kept: Kept) -> None:
    ended = [(BEFORE, "called"), (START, "called"), (LAST, "lapsed"), (END, "not now"), (None, "offered")]

    def keep(memory: Memory) -> None:
        for number, (at, state) in enumerate(ended):
            memory.calls.keep(replace(CALL, name=f"c{number}", state=CallState(state), at=at))

    kept.change(keep)
    assert [call.name for call in kept.read(lambda memory: memory.calls.ended_between(START, END))] == ["c1", "c2"]


def test_money_is_asked_for_what_somebody_has_taken_on_and_is_not_done_with(kept: Kept) -> None:
    def keep(memory: Memory) -> None:
        memory.pledges.keep(PLEDGE)
        memory.pledges.keep(replace(PLEDGE, number=2, owner=LINUS))
        memory.fundings.keep(FUNDING)
        memory.fundings.keep(replace(FUNDING, improvement="P-9"))

    kept.change(keep)
    assert kept.read(lambda memory: memory.fundings.of_what_is_taken_on()) == [
        (GRACE, Funded.UNSAID),
        (LINUS, Funded.YES),
    ]


Look = Callable[[Run], object]
LOOKS: tuple[Look, ...] = (
    lambda run: Cases(run).thinkable(START, END),
    lambda run: Cases(run).furthest(END),
    lambda run: Cases(run).asked_of_decided(START, END),
    lambda run: Cases(run).outcomes_under(START, END),
    lambda run: Cases(run).outcomes_alone(START, END),
    lambda run: Wins(run).corrected(START, END, END),
    lambda run: Evidence(run, SEAL).asked_beside(START, END),
    lambda run: Calls(run, SEAL).ended_between(START, END),
)


def explained(look: Look, memory: Memory) -> list[str]:
    """Return what SQLite would do for what a look asks for."""
    steps: list[str] = []

    def explain(sql: LiteralString, **values: object) -> list[Row]:
        steps.extend(str(row[-1]) for row in memory.run(f"explain query plan {sql}", **values))
        return [(0, 0)] if "count(" in sql else []

    look(explain)
    return steps


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
@pytest.mark.parametrize("look", LOOKS)
def test_no_look_at_a_week_goes_through_all_there_ever_was(kept: Kept, look: Look) -> None:
    steps = kept.read(partial(explained, look))
    assert any("SEARCH" in step for step in steps), "It looked at nothing."
    of_ever = [step for step in steps if step.startswith("SCAN") or step.endswith("(workspace=?)")]
    assert of_ever == []

"""Figures of companies drawn by lot, counted a second time: over all rows there are, as plainly as can be."""

import random
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from statistics import median
from typing import Any

import pytest

from bot.cases import Because, Case, Fired, State
from bot.cases.overdue import Step, Taken
from bot.cases.tags import REPEAT
from bot.digests import window
from bot.digests.measures import Measure
from bot.meetings import Question
from bot.people import Person, Place
from bot.views import Outcome, OutcomeAlone
from bot.wins import State as WinState
from bot.wins import Win
from bot.wins.money import Amount
from bot.wins.value import Settling, Value
from bot.wire import write
from storage import Memory
from storage.engine import Run
from tests.figures.figured import Figures, counts, figures_of, kept, shares
from tests.journeys.digests.northwind import WITH_MEI
from tests.office import Office

WEEK = "2030-W03"
START, END = window(WEEK, "UTC")
HOUR = timedelta(hours=1)
FEWEST = 5  # owners, of whom hours are told
WHO = tuple(Person("plain", name) for name in ("Ana", "Grace", "Linus", "Tom", "Ken", "Barbara", "Pia"))
Row = dict[str, Any]


def moment(lot: random.Random, since: datetime, days: int) -> datetime:
    return since + timedelta(minutes=lot.randrange(1, days * 24 * 60))


def a_case(number: int, lot: random.Random, memory: Memory) -> None:
    opened = moment(lot, START - timedelta(days=20), 30)
    decided = moment(lot, opened, 20) if lot.random() < 0.7 else None
    state = lot.choice((State.CHANGED, State.KEPT) if decided else (State.OPEN, State.OPEN, State.WAITING))
    asked = Question(
        f"q{number}", "Pricing", Place("plain", "C1"), WHO[0], opened - HOUR, opened, len(WHO), 6, f"s{number}",
        lot.choice(("Checkout", "Claims", "")),
    )  # fmt: skip
    memory.meetings.ask(asked)
    invited = tuple(lot.sample(WHO, 4))
    memory.meetings.invite(asked.id, invited, opened - HOUR, charged=True)
    memory.cases.keep(
        Case(
            number, asked.id, lot.choice(WHO), Fired.TWO, opened, moment(lot, opened, 12), state, decided=decided,
            because=Because.COST if state is State.KEPT else None,
        )
    )  # fmt: skip
    memory.cases.touch(number, tuple(lot.sample(("Sales", "Claims", "Law"), lot.randrange(3))))
    memory.cases.tag(number, (REPEAT,) * lot.randrange(2), ())
    for step in [*Step][: lot.randrange(4)]:
        memory.cases.take_step(number, Taken(step, moment(lot, opened, 20), lot.choice((WHO[1], None))))
    memory.outbox.want(Outcome(number), opened)
    for person in lot.sample(invited, 2):
        memory.outbox.want(OutcomeAlone(number, person), opened)


def a_win(number: int, lot: random.Random, memory: Memory) -> None:
    posted = moment(lot, START - timedelta(days=14), 24)
    settled = moment(lot, posted, 9) if lot.random() < 0.6 else None
    settling = lot.choice((Settling.CONFIRMED, Settling.DECLINED)) if settled else Settling.WAITING
    low = lot.randrange(10**9)
    value = Value(Amount(low, 2 * low, lot.choice(("EUR", "USD"))), "counted", settling=settling, settled=settled)
    down = moment(lot, posted, 5) if lot.random() < 0.2 else None
    win = Win(number, WHO[0], posted - HOUR, "Checkout", "change", state=WinState.POSTED, posted=posted)
    memory.wins.keep(replace(win, value=value if lot.random() < 0.8 else None, taken_down=down))
    if lot.random() < 0.5:
        memory.wins.correct(number, moment(lot, posted, 12))


def stands(view: str, run: Run) -> None:
    run("update views set message = 'm', shown = wanted where view = :view", view=view)


def drawn(office: Office, seed: int) -> None:
    lot = random.Random(seed)  # noqa: S311  # the same company each time
    office.configure(WITH_MEI.replace("[asking]\n", "[asking]\nquiet = []\n"))

    def fill(memory: Memory) -> None:
        for number in range(1, 61):
            a_case(number, lot, memory)
            a_win(number, lot, memory)

    kept(office, fill)
    for at, row in enumerate(rows_of(office, "views")):
        if at % 3:
            office.run(office.store.engine.change(partial(stands, row["view"])))


def rows_of(office: Office, table: str) -> list[Row]:
    names = [str(row[1]) for row in office.rows(f"pragma table_info({table})")]
    return [dict(zip(names, row, strict=True)) for row in office.rows(f"select * from {table}")]  # noqa: S608  # names of ours


def is_in(at: str | None, start: datetime = START, end: datetime = END) -> bool:
    return at is not None and start <= datetime.fromisoformat(at) < end


def recounted_cases(office: Office) -> dict[tuple[Measure, str], Any]:
    cases = rows_of(office, "case_files")
    decided = [case for case in cases if is_in(case["decided"])]
    left = [c for c in cases if c["opened"] < iso(END) and not (c["decided"] and c["decided"] < iso(END))]
    opened = [c for c in cases if is_in(c["opened"])]
    due = [c for c in cases if is_in(c["due"]) and c["opened"] < iso(END) and c["state"] != "waiting for evidence"]
    teams = {ask["id"]: ask["team"] for ask in rows_of(office, "asks")}
    touching, tagged, steps = (rows_of(office, table) for table in ("touching", "tagged", "case_steps"))
    known = {c["number"]: c for c in (*decided, *left, *opened)}
    across = 0
    for number, case in known.items():
        across += len({t["team"] for t in touching if t["number"] == number}) + bool(teams[case["question"]]) >= 2
    found: dict[tuple[Measure, str], Any] = {
        (Measure.RECONSIDERED, ""): (sum(bool(c["decided"]) and c["decided"] <= c["due"] for c in due), len(due)),
        (Measure.CHANGED, ""): (sum(c["state"] == "changed" for c in decided), len(decided)),
        (Measure.ACROSS, ""): (across, len(known)),
        (Measure.REPEATED, ""): len({t["number"] for t in tagged if t["number"] in known}),
        (Measure.LOOP, ""): told(office, decided),
    }
    late = [c["number"] for c in left if c["due"] < iso(END)]
    furthest = dict.fromkeys(late, "owner")
    for step in ("team lead", "sponsor"):
        furthest |= {
            s["number"]: step
            for s in steps
            if s["number"] in furthest and s["step"] == step and s["person"] and s["at"] < iso(END)
        }
    levels = {(Measure.OVERDUE, step.value): [*furthest.values()].count(step.value) for step in Step}
    hours = [(datetime.fromisoformat(c["decided"]) - datetime.fromisoformat(c["opened"])) / HOUR for c in decided]
    typical = round(median(hours), 1) if len({c["owner"] for c in decided}) >= FEWEST else None
    return found | levels | {(Measure.OVERDUE, ""): len(late), (Measure.HOURS, "median"): typical}


def told(office: Office, decided: list[Row]) -> tuple[int, int]:
    views = {view["view"]: view["message"] for view in rows_of(office, "views")}
    asked = [
        (c["number"], row["person"])
        for c in decided
        for row in rows_of(office, "asked")
        if row["question"] == c["question"]
    ]
    reached = 0
    for number, key in asked:
        alone = write(OutcomeAlone(int(number), Person(*key.split("/"))))
        stands = views[alone] if alone in views else views.get(write(Outcome(int(number))))
        reached += stands is not None
    return reached, len(asked)


def recounted_wins(office: Office) -> dict[tuple[Measure, str], Any]:
    up = [win for win in rows_of(office, "win_files") if not win["taken_down"]]
    before = [win for win in up if is_in(win["posted"], START - timedelta(days=7), START)]
    valued = [win for win in up if win["low"] and win["standing"] != "declined" and win["posted"] < iso(END)]
    confirmed = [w for w in valued if w["standing"] == "confirmed" and w["settled"] < iso(END)]
    counted = [w for w in confirmed if max(w["posted"], w["settled"]) >= iso(START)]
    found: dict[tuple[Measure, str], Any] = {
        (Measure.WINS, ""): sum(is_in(win["posted"]) for win in up),
        (Measure.ACCURACY, ""): (sum((w["corrected"] or "9") < iso(END) for w in before), len(before)),
        (Measure.UNCONFIRMED, ""): len(valued) - len(confirmed),
    }
    for currency in {win["currency"] for win in counted}:
        of_it = [win for win in counted if win["currency"] == currency]
        for end in ("low", "high"):
            found[Measure.VALUE, f"{currency} {end}"] = (float(sum(int(win[end]) for win in of_it)), len(of_it))
    return found


def iso(at: datetime) -> str:
    return at.isoformat(timespec="microseconds")


def as_told(figures: Figures) -> dict[tuple[Measure, str], Any]:
    values = {name: (each.value, each.n) for name, each in figures.items() if each.measure is Measure.VALUE}
    hours = {name: each.value for name, each in figures.items() if each.measure is Measure.HOURS}
    return shares(figures) | counts(figures) | values | hours


@pytest.mark.parametrize("seed", range(4))
def test_a_second_count_over_all_rows_comes_to_the_same(plain: Office, seed: int) -> None:
    drawn(plain, seed)
    recounted = recounted_cases(plain) | recounted_wins(plain)
    figures = as_told(figures_of(plain, WEEK))
    assert {name: figures.get(name) for name in recounted} == recounted
    assert {name for name in figures if name[0] is Measure.VALUE} <= {*recounted}
    assert 0 < recounted[Measure.WINS, ""] < 60
    assert all(sum(n for n in each if isinstance(n, int)) for each in recounted.values() if isinstance(each, tuple))

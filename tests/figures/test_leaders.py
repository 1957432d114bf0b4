"""What a week measures of leaders together: nothing of fewer than five, and every month, call and day once."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from bot.digests import Digest, Ratio, window
from bot.digests.figures import Level
from bot.digests.measures import Measure
from bot.digests.weeks import week_after
from bot.leaders import Talked, Week
from bot.leaders.heard import Part, Said, Sample
from bot.leaders.heard import State as HeardState
from storage import Memory
from tests.figures.figured import counts, figures_of, hidden, kept, shares, week_of
from tests.journeys.digests.northwind import WITH_MEI
from tests.office import Office

WEEK = "2030-W03"
START, END = window(WEEK, "UTC")
DAY = timedelta(days=1)
LEADERS = tuple(f"{who}@northwind.example" for who in ("dana", "grace", "linus", "ken", "barbara", "tom"))


@pytest.fixture
def northwind(plain: Office) -> Office:
    plain.configure(WITH_MEI)
    return plain


def made_of_it(week: str, *states: Talked) -> list[Week]:
    at, _ = window(week, "UTC")
    return [Week(leader, week, at, state) for leader, state in zip(LEADERS, states, strict=False)]


def led(office: Office, weeks: Iterable[Week]) -> None:
    def keep(memory: Memory) -> None:
        for week in weeks:
            memory.leaders.keep(week)

    kept(office, keep)


TALK, CLAIM, NOT, NOTHING, AWAY = Talked.VERIFIED, Talked.CLAIMED, Talked.NOT, Talked.NOTHING, Talked.AWAY


def test_who_talked_said_so_or_did_not_are_those_whose_week_it_was(northwind: Office) -> None:
    led(northwind, made_of_it(WEEK, TALK, TALK, CLAIM, NOT, NOTHING, AWAY))
    told = shares(figures_of(northwind, WEEK))
    assert told[Measure.TALKED, ""] == (3, 5)
    kinds = [told[Measure.TALKED, kind] for kind in ("verified", "claimed", "none")]
    assert kinds == [(2, 5), (1, 5), (2, 5)]
    assert sum(part for part, _ in kinds) == 5, "Posted, claimed and none are all that were due."


def test_of_four_leaders_nothing_is_told_not_even_how_many_weeks_it_has_been(northwind: Office) -> None:
    led(northwind, made_of_it(WEEK, TALK, TALK, CLAIM, NOT, AWAY, AWAY))
    found = figures_of(northwind, WEEK)
    names = {(Measure.TALKED, kind) for kind in ("", "verified", "claimed", "none")} | {(Measure.STREAK, "")}
    assert names <= hidden(found)
    assert all((found[name].part, found[name].whole) == (None, None) for name in names)


def test_weeks_in_a_row_go_on_over_new_year_and_a_week_that_was_nobodys(northwind: Office) -> None:
    weeks = ["2026-W51"]
    while weeks[-1] != "2027-W03":
        weeks.append(week_after(weeks[-1]))
    assert "2026-W53" in weeks
    talked = (4, 2, 0, 3, 5, 6)  # of six; in W53 everybody was away
    for week, many in zip(weeks, talked, strict=True):
        states = (AWAY,) * 6 if week == "2026-W53" else (TALK,) * many + (NOTHING,) * (6 - many)
        led(northwind, made_of_it(week, *states))
    rows = [counts(figures_of(northwind, week))[Measure.STREAK, ""] for week in weeks]
    assert rows == [1, 0, 0, 1, 2, 3]


def test_weeks_that_were_written_down_without_figures_count_as_well(northwind: Office) -> None:
    for week in ("2030-W01", "2030-W02", WEEK):
        led(northwind, made_of_it(week, *(TALK,) * 5))
    old = [replace(week_of(northwind, week), figures=()) for week in ("2030-W01", "2030-W02")]
    northwind.rows("delete from weekly_digests")
    for digest in old:
        kept(northwind, partial(written_again, digest))
    assert counts(figures_of(northwind, WEEK))[Measure.STREAK, ""] == 3


def written_again(digest: Digest, memory: Memory) -> None:
    memory.digests.write(digest)


def test_of_a_month_that_ended_both_sides_are_told_and_of_one_nobody_was_asked_about_what_was_said(
    northwind: Office,
) -> None:
    said = (Said("Care", 6, 20, 5, 3), Said("Product", 5, 10, 1, 1))
    parts = (Part(0, "Care", 20, 20, 10, 4), Part(1, "Product", 20, 20, 9, 9))
    month = Sample("2029-12", HeardState.CLOSED, START, START, 400, 40, parts, said)
    too_few = replace(month, month="2029-11", state=HeardState.TOO_FEW, parts=(), closes=START + DAY)

    def keep(memory: Memory) -> None:
        memory.samples.keep(month)
        memory.samples.keep(too_few)

    kept(northwind, keep)
    figures = [each for each in week_of(northwind, WEEK).figures if each.measure in (Measure.SAID, Measure.HEARD)]
    told = {(each.measure, each.kind, each.level, each.group): each.ratio for each in figures}
    assert told[Measure.SAID, "2029-12", Level.COMPANY, ""] == Ratio(10, 30)
    assert told[Measure.HEARD, "2029-12", Level.COMPANY, ""] == Ratio(13, 19)
    assert told[Measure.HEARD, "2029-12", Level.DEPARTMENT, "Care"] == Ratio(4, 10)
    assert told[Measure.SAID, "2029-12", Level.DEPARTMENT, "Product"] == Ratio(2, 10)
    assert [name for name in told if name[1] == "2029-11"] == [(Measure.SAID, "2029-11", Level.COMPANY, "")]
    assert not [name for name in figures_of(northwind, week_after(WEEK)) if name[0] is Measure.SAID], "It is told once."


def test_the_line_through_four_weeks_has_a_sign_and_a_size_and_is_not_told_before(northwind: Office) -> None:
    weeks = ["2030-W02"]
    for many in (5, 4, 3, 2):
        led(northwind, made_of_it(weeks[-1], *(TALK,) * many, *(NOTHING,) * (5 - many)))
        weeks.append(week_after(weeks[-1]))
    told = [figures_of(northwind, week).get((Measure.MOMENTUM, "")) for week in weeks[:4]]
    assert told[:2] == [None, None]
    assert [(each.value, each.n) for each in told[2:] if each] == [(-1.0, 3), (-1.0, 4)]

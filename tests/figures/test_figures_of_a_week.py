"""A week of Northwind, drawn by lot: the figures of meetings and answers are what its diary comes to."""

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import mean
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers import Verdict
from bot.commands import EndMeeting
from bot.digests import Digest
from bot.digests.coverage import LEFT_OUT
from bot.digests.definitions import DEFINITIONS, Shape
from bot.digests.figures import Fact, Figure, Level
from bot.digests.measures import Measure
from bot.digests.span import Span
from bot.people import CLOCK
from handlers.digests.counting import written_down
from handlers.digests.figures import answers, meetings
from storage import Memory, Store
from tests.conftest import KEY
from tests.figures.asking import MONDAY, TEAMS, WEEK, Asked, AWeek
from tests.journeys.digests.northwind import SIX
from tests.office import COMPANY, Office
from tests.plain import Plain
from tests.sqlite import new_file

LEAST, SHOWN_FROM, A_WEEK = 5, 6, 3


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> Iterable[AWeek]:
    office = Office(Store(new_file(tmp_path_factory.mktemp("week") / "chair.db"), KEY), Plain())
    week = AWeek(office, seed=13)
    week.goes_by()
    yield week
    office.close()


@pytest.fixture(scope="module")
def digest(week: AWeek) -> Digest:
    office = week.office
    counted: Digest = office.run(office.store.change(COMPANY, partial(written_down, WEEK)))
    return counted


@pytest.fixture(scope="module")
def facts(week: AWeek, digest: Digest) -> list[Fact]:
    span, office = Span(WEEK, digest.start, digest.end, digest.least), week.office

    def counted(memory: Memory) -> list[Fact]:
        return [*meetings.facts(span, memory), *answers.facts(span, memory)]

    found: list[Fact] = office.run(office.store.read(COMPANY, counted))
    return found


def of(measure: Measure, figures: Iterable[Figure], level: Level = Level.COMPANY) -> dict[str, Figure]:
    """Return what the company, or each team, has of a measure, by kind or team."""
    found = [each for each in figures if each.measure is measure and each.level is level]
    return {each.group or each.kind: each for each in found}


def concerns(asked: Iterable[Asked]) -> tuple[int, int, int]:
    """Return concerns, answers to a decision and people, of the questions whose cards show their counts."""
    shown = [each for each in asked if len(each.said) >= SHOWN_FROM]
    said = [(verdict, objects) for each in shown for verdict, objects, _ in each.said.values()]
    judged = [(verdict, objects) for verdict, objects in said if verdict is not Verdict.NO_DECISION]
    people = {who for each in shown for who in each.people}
    return sum(verdict is Verdict.DISLIKE or objects for verdict, objects in judged), len(judged), len(people)


def test_the_week_is_one_that_can_go_wrong(week: AWeek) -> None:
    """Else the tests below would hold of a week with hardly anything in it."""
    assert 20 < len(week.asked) < week.held
    assert {each.team for each in week.of()} == {*TEAMS}
    assert any(len(each.said) >= SHOWN_FROM for each in week.of())
    assert any(len(each.said) < 2 for each in week.of())


def test_response_is_answers_of_people_invited_and_knows_how_many_people_they_are(
    week: AWeek, facts: list[Fact]
) -> None:
    found = {each.team: (each.part, each.whole, each.people) for each in facts if each.measure is Measure.RESPONSE}
    assert found == {
        team: (
            sum(len(each.said) for each in week.of(team)),
            sum(len(each.people) for each in week.of(team)),
            len({who for each in week.of(team) for who in each.people}),
        )
        for team in TEAMS
    }


def test_concern_is_of_the_questions_alone_whose_cards_show_their_counts(week: AWeek, facts: list[Fact]) -> None:
    found = {each.team: (each.part, each.whole, each.people) for each in facts if each.measure is Measure.CONCERN}
    several = [team for team in TEAMS if sum(len(each.said) >= SHOWN_FROM for each in week.of(team)) > 1]
    expected = {team: concerns(week.of(team)) for team in several}
    assert found == {team: counted for team, counted in expected.items() if counted[1]}


def test_teams_add_up_to_the_company_where_none_is_hidden(facts: list[Fact], digest: Digest) -> None:
    for measure in (Measure.RESPONSE, Measure.COVERAGE, Measure.CONCERN):
        company = of(measure, digest.figures)[""]
        teams = of(measure, digest.figures, Level.TEAM).values()
        shown = [each for each in facts if each.measure is measure]
        assert not any(each.hidden for each in (company, *teams)), measure
        assert sum(each.part or 0 for each in teams) == sum(each.part for each in shown) == company.part
        assert sum(each.whole or 0 for each in teams) == sum(each.whole for each in shown) == company.whole


def test_coverage_is_what_was_asked_of_that_and_what_was_left_out(week: AWeek, digest: Digest) -> None:
    company = of(Measure.COVERAGE, digest.figures)[""]
    left_out = sum(count for rule, count in digest.quiet if rule in LEFT_OUT)
    assert (company.part, company.whole) == (len(week.asked), len(week.asked) + left_out)


def test_the_reasons_for_not_asking_are_all_there_is(week: AWeek, digest: Digest) -> None:
    reasons = of(Measure.NOT_ASKED, digest.figures)
    assert {each.whole for each in reasons.values()} == {week.held - len(week.asked)}
    assert sum(each.part or 0 for each in reasons.values()) == week.held - len(week.asked)
    assert {kind: each.part for kind, each in reasons.items()} == {rule.value: count for rule, count in digest.quiet}


def test_silent_and_flagged_questions_are_of_all_that_closed(week: AWeek, digest: Digest) -> None:
    silent, flagged = of(Measure.SILENT, digest.figures)[""], of(Measure.FLAGGED, digest.figures)[""]
    assert (silent.part, silent.whole) == (sum(len(each.said) < 2 for each in week.of()), len(week.asked))
    assert (flagged.part, flagged.whole) == (len(digest.thoughts.opened), len(week.asked))
    assert 0 < (flagged.part or 0) < len(week.asked)


def test_load_is_what_people_were_asked_counted_one_by_one(week: AWeek, digest: Digest) -> None:
    times = sorted(Counter(who for each in week.of() for who in each.people).values())
    load = of(Measure.LOAD, digest.figures)
    assert load["mean"].value == pytest.approx(mean(times))
    assert load["p90"].value == times[-(-len(times) * 9 // 10) - 1]
    assert load["most"].value == times[-1] <= A_WEEK
    assert {each.n for each in load.values()} == {len(times)}


def test_seconds_are_of_all_answers_and_nothing_is_kept_of_them(week: AWeek, digest: Digest) -> None:
    took = [soon for each in week.of() for _, _, soon in each.said.values()]
    shown = {int(kind): each for kind, each in of(Measure.SECONDS, digest.figures).items() if not each.hidden}
    assert len(shown) > 3
    assert {(each.part, each.whole) for each in shown.values()} == {
        (sum(soon <= step for soon in took), len(took)) for step in shown
    }
    assert week.office.rows("select * from answer_times") == []


def test_every_figure_is_of_the_shape_that_its_definition_says(digest: Digest) -> None:
    measures = {each.measure for each in digest.figures}
    assert len(measures) >= 10
    assert [each for each in digest.figures if not fits(each)] == []


def test_who_takes_part_is_never_counted_since_it_would_tell_who_answered(digest: Digest) -> None:
    assert not of(Measure.PARTICIPATION, digest.figures)
    assert not of(Measure.PARTICIPATION, digest.figures, Level.TEAM)


def fits(figure: Figure) -> bool:
    made = DEFINITIONS[figure.measure]
    has = tuple(value is not None for value in (figure.part, figure.whole, figure.value, figure.n))
    if figure.level is not Level.COMPANY and not made.by_team:
        return False
    if figure.hidden:
        return not any(has)
    shape = {Shape.SHARE: (True, True, False, False), Shape.COUNT: (True, False, False, False)}
    part_of_it = figure.ratio is None or figure.ratio.part <= figure.ratio.whole  # Ratio raises, too
    return has == shape.get(made.shape, (False, False, True, True)) and part_of_it


def test_a_week_with_nothing_has_no_figures_that_say_anything(plain: Office) -> None:
    plain.until(2030, 1, 21, 9)
    digest: Digest = plain.run(plain.store.change(COMPANY, partial(written_down, WEEK)))
    said = [each for each in digest.figures if each.part or each.value]
    assert {each.measure for each in said} <= {Measure.SPONSORED}
    assert all(each.hidden for each in of(Measure.LOAD, digest.figures).values())
    assert all(each.hidden for each in of(Measure.SECONDS, digest.figures).values())
    assert of(Measure.RESPONSE, digest.figures) == {}


@settings(max_examples=4, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 9), st.sampled_from((SIX, SIX[:3], SIX[1:]))), min_size=20, max_size=20))
def test_nobody_is_ever_asked_more_often_than_the_company_wants(held: list[tuple[int, tuple[str, ...]]]) -> None:
    with TemporaryDirectory() as folder:
        office = Office(Store(new_file(Path(folder) / "chair.db"), KEY), Plain())
        office.clock.time = MONDAY
        for number, (hours, people) in enumerate(held):
            office.clock.time += timedelta(hours=hours)
            office.do(EndMeeting(office.meeting(str(number), people)), CLOCK, str(number))
        asked = office.run(office.store.read(COMPANY, lambda m: m.digests.load_in(MONDAY, MONDAY + timedelta(days=7))))
        office.close()
    assert 1 <= max(asked) <= A_WEEK

"""What a team is shown of itself: one person more has to have been asked than where only others read."""

from hypothesis import given
from hypothesis import strategies as st

from bot.digests.figures import Figure, Level
from bot.digests.measures import Measure
from bot.digests.own import OwnTeam, own

LEAST = 5
PEOPLE = (Measure.RESPONSE, Measure.CONCERN, Measure.PARTICIPATION)


def of_team(measure: Measure, whole: int, team: str = "Checkout") -> Figure:
    return Figure(measure, "", Level.TEAM, team, part=1, whole=whole)


def shown(*figures: Figure, barely: bool = False) -> list[Measure]:
    return [figure.measure for figure in own(figures, "Checkout", LEAST, barely=barely) if not figure.hidden]


def test_it_takes_one_more_since_a_reader_knows_their_own_answer() -> None:
    assert [shown(of_team(measure, LEAST)) for measure in PEOPLE] == [[]] * 3
    assert [shown(of_team(measure, LEAST + 1)) for measure in PEOPLE] == [[measure] for measure in PEOPLE]


def test_five_people_who_were_asked_twice_are_still_five() -> None:
    twice = (of_team(Measure.RESPONSE, 10), of_team(Measure.CONCERN, 9))
    assert shown(*twice, barely=True) == []


def test_meetings_are_nobodys_answers() -> None:
    assert shown(of_team(Measure.COVERAGE, 1), of_team(Measure.RESPONSE, 1), barely=True) == [Measure.COVERAGE]


def test_what_is_hidden_stays_so_and_keeps_no_number() -> None:
    hidden = Figure(Measure.COVERAGE, "", Level.TEAM, "Checkout", hidden=True)
    [kept], [small] = own([hidden], "Checkout", LEAST), own([of_team(Measure.RESPONSE, 5)], "Checkout", LEAST)
    assert kept == hidden
    assert (small.part, small.whole, small.hidden) == (None, None, True)


ANY = st.builds(Figure, st.sampled_from(Measure), level=st.sampled_from(Level), group=st.sampled_from("ABC"))


@given(st.lists(ANY))
def test_of_other_teams_departments_and_the_company_there_is_nothing(figures: list[Figure]) -> None:
    assert all(figure.level is Level.TEAM and figure.group == "A" for figure in own(figures, "A", LEAST))


def test_a_team_is_small_where_it_is_known_how_many_it_has() -> None:
    assert [OwnTeam("Checkout", people, ()).is_small(LEAST) for people in (0, 1, 4, 5)] == [False, True, True, False]

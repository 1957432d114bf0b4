"""From what was counted of each team to what may be told of teams, departments and the company."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.digests.figures import Fact, Figure, Level
from bot.digests.hiding import Crowd, OfTeam, Table
from bot.digests.levels import Departments, Hidden, hidden_at, parts_of
from bot.digests.measures import Measure
from bot.digests.ratios import Ratio

OF_THE_SAME_PEOPLE = ((Measure.RESPONSE, Measure.PARTICIPATION), (Measure.CONCERN,))  # from the many to the fewer
OF_MEETINGS = {Measure.COVERAGE}  # these are no secret: a share of a few says little, that is all
NEVER_ALL = {Measure.CONCERN}  # that everybody objected would tell what each of them said
NOTHING = Hidden()
Several = Mapping[str, frozenset[str]]
Number = tuple[Measure, str]
Facts = Mapping[str, Fact]  # by team


@dataclass(frozen=True, slots=True)
class Groups:
    """Whom numbers are about. ``lot`` is the period: the same always draws the same."""

    departments: Mapping[str, str]
    least: int
    lot: str
    several: Several

    def with_those(self, teams: Iterable[str]) -> Departments:
        found = defaultdict(set)
        for team in teams:
            found[self.departments.get(team, "")].add(team)
        return {name: frozenset(found[name]) for name in sorted(found)}


def published(
    facts: Iterable[Fact],
    departments: Mapping[str, str],
    least: int,
    lot: str,
    several: Several | None = None,
) -> Iterator[Figure]:
    """Yield the figures of each number: the company's, its departments' where there are several, and its teams'.

    ``departments`` are those of teams, by name; ``several`` are the people of a team who were asked in others as well.
    """
    groups = Groups(departments, least, lot, several or {})
    numbers: dict[Number, dict[str, Fact]] = defaultdict(dict)
    for fact in sorted(facts, key=lambda fact: (fact.measure.value, fact.kind, fact.team)):
        numbers[fact.measure, fact.kind][fact.team] = fact
    hidden = NOTHING
    for measures in OF_THE_SAME_PEOPLE:
        those = [of_teams for (measure, _), of_teams in numbers.items() if measure in measures]
        hidden = _hidden(those, hidden, groups)
        for of_teams in those:
            yield from _figures(of_teams, hidden, groups)
    for (measure, _), of_teams in numbers.items():
        if measure in OF_MEETINGS:
            yield from _figures(of_teams, _few(of_teams, groups), groups)
        elif not any(measure in measures for measures in OF_THE_SAME_PEOPLE):
            yield from _figures(of_teams, _hidden([of_teams], NOTHING, groups), groups)


def answers_told(figures: Iterable[Figure]) -> Table:
    """Return what these figures tell of answers."""
    told = [each for each in figures if each.measure is Measure.RESPONSE]
    teams = tuple(OfTeam(each.group, each.ratio) for each in told if each.level is Level.TEAM)
    return Table(company_told(told, Measure.RESPONSE), teams)


def company_told(figures: Iterable[Figure], measure: Measure) -> Ratio | None:
    """Return what these figures tell of the whole company; None is hidden."""
    of_company = (each for each in figures if each.measure is measure and each.level is Level.COMPANY)
    return next((each.ratio for each in of_company), Ratio(0, 0))


def barely_told(facts: Iterable[Fact], least: int) -> tuple[str, ...]:
    """Return the teams of which no more people were asked than it takes to tell of them, by name."""
    asked = (fact for fact in facts if any(fact.measure in measures for measures in OF_THE_SAME_PEOPLE))
    return tuple(sorted({fact.team for fact in asked if 0 < fact.people <= least}))


def _hidden(those: Sequence[Facts], known: Hidden, groups: Groups) -> Hidden:
    """Return what all of these numbers hide, so that none tells what another hides."""
    sizes = tuple(
        {team: min(fact.people, fact.whole) for team, fact in of_teams.items() if fact.whole} for of_teams in those
    )
    there = groups.with_those(known.teams.union(*sizes))
    return hidden_at(there, Crowd(sizes, groups.least, groups.several), groups.lot, known)


def _few(of_teams: Facts, groups: Groups) -> Hidden:
    """Return which of these are few by themselves."""
    sizes = {team: fact.whole for team, fact in of_teams.items() if fact.whole}
    there, crowd = groups.with_those(sizes), Crowd((sizes,), groups.least, {})
    return Hidden(
        frozenset(team for team in sizes if crowd.is_small((team,))),
        frozenset(name for name, its in there.items() if crowd.is_small(its)),
        crowd.is_small(sizes.keys()),
    )


def _figures(of_teams: Facts, hidden: Hidden, groups: Groups) -> Iterator[Figure]:
    """Yield what may be shown of one number. Of whoever is hidden it is not told either that there is nothing."""
    there = groups.with_those({team for team, fact in of_teams.items() if fact.whole} | hidden.teams)
    counted = _counted(of_teams, there, hidden)
    number = next(iter(of_teams.values()))
    yield _figure(number, Level.COMPANY, "", None if hidden.company else Ratio.together(counted.values()))
    for name, its in there.items() if len(there) > 1 else ():
        ratio = Ratio.together(counted[team] for team in its)
        if name in hidden.departments or ratio.whole:
            yield _figure(number, Level.DEPARTMENT, name, None if name in hidden.departments else ratio)
    for team in sorted(counted):
        yield _figure(number, Level.TEAM, team, None if team in hidden.teams else counted[team])


def _counted(of_teams: Facts, departments: Departments, hidden: Hidden) -> dict[str, Ratio]:
    """Return the counts of teams as they are told, so that no sum of them is more than may be told."""
    teams = [team for its in departments.values() for team in its]
    counted = {
        team: Ratio(of_teams[team].part, of_teams[team].whole) if team in of_teams else Ratio(0, 0) for team in teams
    }
    if next(iter(of_teams.values())).measure in NEVER_ALL:
        for part in parts_of(departments, hidden):
            together = Ratio.together(counted[team] for team in part)
            if together.part and together.part == together.whole:
                one = min(team for team in part if counted[team].part)
                counted[one] = Ratio(counted[one].part - 1, counted[one].whole)
    return counted


def _figure(like: Fact, level: Level, group: str, ratio: Ratio | None) -> Figure:
    if ratio is None:
        return Figure(like.measure, like.kind, level, group, hidden=True)
    return Figure(like.measure, like.kind, level, group, part=ratio.part, whole=ratio.whole)

"""What a week's rows come to, by team. Of answers it counts how many there were, and never what they said."""

from collections import defaultdict
from datetime import datetime

from bot.digests import Meetings, Ratio
from bot.meetings.whether import Rule
from storage.engine import Run, written

FEW = 2  # a question with fewer answers than this has said nothing


class Counted:
    _run: Run

    def meetings_in(self, start: datetime, end: datetime) -> list[Meetings]:
        """Return the meetings of each team that were asked about, or not and why; asks by hand are no meetings."""
        asked = self._run(
            "select team, count(*) from asks where workspace = :workspace and by_hand = 0"
            " and asked >= :start and asked < :end group by team",
            start=written(start),
            end=written(end),
        )
        quiet = self._run(
            "select team, rule, count(*) from kept_quiet where workspace = :workspace"
            " and at >= :start and at < :end group by team, rule order by team, rule",
            start=written(start),
            end=written(end),
        )
        rules: dict[str, list[tuple[Rule, int]]] = defaultdict(list)
        for team, rule, count in quiet:
            rules[str(team)].append((Rule(rule), int(count)))
        counts = {str(team): int(count) for team, count in asked}
        return [Meetings(team, counts.get(team, 0), tuple(rules[team])) for team in sorted({*counts, *rules})]

    def answers_in(self, start: datetime, end: datetime) -> dict[str, Ratio]:
        """Return how many answered of those invited by name, by team, over the questions that closed."""
        rows = self._run(
            "select team, sum(case when answered < invited then answered else invited end), sum(invited) from asks"
            " where workspace = :workspace and closed >= :start and closed < :end and uncounted is null"
            " and invited > 0 group by team",
            start=written(start),
            end=written(end),
        )
        return {str(team): Ratio(int(answered), int(invited)) for team, answered, invited in rows}

    def in_several_teams(self, start: datetime, end: datetime) -> dict[str, frozenset[str]]:
        """Return who was invited in more than one team, by team, to the questions that closed."""
        rows = self._run(
            "with closing as materialized (select id, team from asks where workspace = :workspace and closed >= :start"
            " and closed < :end and uncounted is null), invited as materialized (select distinct team, person"
            " from closing join asked on asked.workspace = :workspace and question = closing.id)"
            " select team, person from invited"
            " where person in (select person from invited group by person having count(*) > 1) order by team, person",
            start=written(start),
            end=written(end),
        )
        found: dict[str, set[str]] = defaultdict(set)
        for team, person in rows:
            found[str(team)].add(str(person))
        return {team: frozenset(people) for team, people in found.items()}

    def closed_in(self, start: datetime, end: datetime) -> tuple[int, int]:
        """Return how many questions closed, and how many of them had too few answers to mean anything."""
        [(closed, silent)] = self._run(
            "select count(*), count(case when answered < :few then 1 end) from asks where workspace = :workspace"
            " and closed >= :start and closed < :end and uncounted is null",
            start=written(start),
            end=written(end),
            few=FEW,
        )
        return int(closed), int(silent)

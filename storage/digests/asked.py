"""Whom a week's questions were about, and what the closed ones said together, where their counts may be shown.

People are counted from those who were invited, which is no secret. Of a question whose invitations are forgotten, and
of one that invited nobody by name, is known that as many people were there as it invited, or answered it: so these
counts are never too high.
"""

from datetime import datetime
from typing import NamedTuple

from bot.digests import Ratio
from storage.engine import Run, written

CLOSED = "where asks.workspace = :workspace and closed >= :start and closed < :end and uncounted is null"
SEVERAL = 2
SHOWN = "and answered >= shown_from"
TEAM = "team || ''"  # so that no index of all teams is walked through: a week is far less
AND_ASKED = "from asks left join asked on asked.workspace = asks.workspace and question = id"


class OfPeople(NamedTuple):
    """A share, and how many different people its whole is about, at least."""

    ratio: Ratio
    people: int


class Flagged(NamedTuple):
    """Of a team: questions that closed, how many became cases, and how many of these are undecided."""

    closed: int
    cases: int
    undecided: int


class Asked:
    _run: Run

    def invited_in(self, start: datetime, end: datetime) -> dict[str, int]:
        """Return how many different people were invited to the questions that closed, by team."""
        rows = self._run(
            f"select {TEAM}, count(distinct person), max(invited) {AND_ASKED} {CLOSED} group by 1 order by 1",
            start=written(start),
            end=written(end),
        )
        return {str(team): max(int(people), int(invited)) for team, people, invited in rows}

    def are_invited_in(self, start: datetime, end: datetime, people: int) -> bool:
        """Tell whether so many different people were invited to the questions that closed. It stops counting there."""
        rows = self._run(
            f"select distinct person {AND_ASKED} {CLOSED} limit :some",
            start=written(start),
            end=written(end),
            some=people + 1,  # one of which may be nobody: of a question that invited none by name
        )
        return sum(person is not None for (person,) in rows) >= people

    def concern_in(self, start: datetime, end: datetime, questions: int = SEVERAL) -> dict[str, OfPeople]:
        """Return how many answers were a concern, of those to decisions whose counts may be shown, by team.

        Of a team with fewer such ``questions`` nothing: beside the card of one it would tell how many objected.
        """
        window = {"start": written(start), "end": written(end)}
        there = self._run(
            f"select {TEAM}, count(distinct person), max(answered) {AND_ASKED} {CLOSED} {SHOWN} group by 1"
            " having count(distinct id) >= :questions order by 1",
            questions=questions,
            **window,
        )
        said = self._run(
            f"select {TEAM}, sum(case when verdict = 'dislike' or objects = 1 then 1 else 0 end), count(*)"  # noqa: S608
            " from asks join answers on answers.workspace = asks.workspace and question = asks.id"
            f" {CLOSED} {SHOWN} and verdict <> 'no decision' group by 1 order by 1",
            **window,
        )
        people = {team: max(int(people), int(answered)) for team, people, answered in there}
        ratios = {str(team): Ratio(int(part), int(whole)) for team, part, whole in said if team in people}
        return {team: OfPeople(ratio, people[team]) for team, ratio in ratios.items()}

    def flagged_in(self, start: datetime, end: datetime) -> dict[str, Flagged]:
        """Return how many of the questions that closed became a case, by team."""
        undecided = "count(case when number is not null and decided is null then 1 end)"
        rows = self._run(
            f"select {TEAM}, count(*), count(number), {undecided} from asks left join case_files"  # noqa: S608
            f" on case_files.workspace = asks.workspace and question = id {CLOSED} group by 1 order by 1",
            start=written(start),
            end=written(end),
        )
        return {str(team): Flagged(*map(int, counts)) for team, *counts in rows}

    def load_in(self, start: datetime, end: datetime) -> dict[int, int]:
        """Return how many people were asked how often at a cost; nothing where that is not known of every question."""
        window = {"start": written(start), "end": written(end)}
        lost = self._run(
            "select 1 from asks where asks.workspace = :workspace and asked >= :start and asked < :end and invited > 0"
            " and not exists (select 1 from asked where asked.workspace = asks.workspace and question = id) limit 1",
            **window,
        )
        rows = self._run(
            "select times, count(*) from (select count(*) as times from asked where workspace = :workspace"
            " and charged = 1 and at >= :start and at < :end group by person) as each_one group by times order by 1",
            **window,
        )
        return {} if lost else {int(times): int(people) for times, people in rows}

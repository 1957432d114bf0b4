"""Wins by when they were posted, and by who has something to do with them."""

from datetime import datetime
from typing import LiteralString

from bot.people import Person
from bot.wins import State, Win
from storage.engine import Page, Run, written
from storage.wins.rows import COLUMNS, win_in

UP: LiteralString = "posted is not null and taken_down is null"


class Lists:
    _run: Run

    def posted_between(self, start: datetime, end: datetime) -> list[Win]:
        """Return what was posted from ``start`` on and before ``end``, and is still up, the oldest first."""
        return self._those(
            f"{UP} and posted >= :start and posted < :end order by posted, number",
            start=written(start),
            end=written(end),
        )

    def correct(self, number: int, at: datetime) -> None:
        """Note when it first credited others than those whom it was posted with."""
        self._run(
            "update win_files set corrected = :at where workspace = :workspace and number = :number"
            " and corrected is null and posted is not null",
            number=number,
            at=written(at),
        )

    def corrected(self, start: datetime, end: datetime, by: datetime) -> tuple[int, int]:
        """Return how many wins were corrected before ``by``, of those posted in a time and still up, and how many."""
        [(corrected, posted)] = self._run(
            f"select count(case when corrected < :by then 1 end), count(*) from win_files"  # noqa: S608  # a constant
            f" where workspace = :workspace and {UP} and posted >= :start and posted < :end",
            start=written(start),
            end=written(end),
            by=written(by),
        )
        return int(corrected), int(posted)

    def valued_before(self, end: datetime) -> list[Win]:
        """Return what was posted before then, is still up, and was told with a value that nobody has declined."""
        return self._those(
            f"{UP} and posted < :end and low is not null and standing <> 'declined' order by posted, number",
            end=written(end),
        )

    def of_case(self, case: int) -> Win | None:
        """Return the win that came of a case, if somebody has told of one."""
        return next(iter(self._those("from_case = :case order by number", case=case)), None)

    def newest_posted(self, since: datetime) -> list[Win]:
        """Return what was posted since then and is still up, the newest first."""
        return self._those(f"{UP} and posted >= :since order by posted desc, number desc", since=written(since))

    def posted(self, page: Page) -> list[Win]:
        """Return a page of what was posted and is still up, the newest first."""
        return self._those(f"{UP} order by posted desc, number desc limit :most offset :skip", **page.values)

    def told(self, page: Page) -> list[Win]:
        """Return a page of all wins that anybody has told of, whatever has become of them, the newest first."""
        return self._those("number > 0 order by number desc limit :most offset :skip", **page.values)

    def waiting(self) -> list[Win]:
        """Return what has not been posted yet, the oldest first."""
        before = [State.NAMING, State.MISSING, State.DRAFTED, State.LEFT]
        named = {f"state{at}": state.value for at, state in enumerate(before)}
        return self._those("state in (:state0, :state1, :state2, :state3) order by number", **named)

    def told_since(self, person: Person, since: datetime) -> list[Win]:
        """Return what this person has told of since then."""
        return self._those(
            "told_by = :person and told >= :since order by number", person=person.key, since=written(since)
        )

    def naming(self, person: Person) -> list[Win]:
        """Return every win that this person told of, confirms, valued, is to post, is named in or wished changed."""
        return self._those(
            "(told_by = :person or confirmer = :person or posted_by = :person or estimator = :person"
            " or settled_by = :person"
            " or number in (select number from doers where doers.workspace = :workspace and person = :person)"
            " or number in (select number from drafts where drafts.workspace = :workspace and person = :person)"
            " or number in (select number from win_courses where win_courses.workspace = :workspace"
            " and asked_for = :person)"
            " or number in (select number from win_wishes where win_wishes.workspace = :workspace and by = :person))"
            " order by number",
            person=person.key,
        )

    def _those(self, which: LiteralString, **given: object) -> list[Win]:
        rows = self._run(f"select {COLUMNS} from win_files where workspace = :workspace and {which}", **given)  # noqa: S608
        return [*map(win_in, rows)]

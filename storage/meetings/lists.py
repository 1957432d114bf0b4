"""A person's questions, a page at a time."""

from bot.meetings import Question
from bot.people import Person
from storage.engine import Page, Run
from storage.meetings.rows import COLUMNS, question_in

MINE = (
    "(host = :person or exists (select 1 from asked where asked.workspace = asks.workspace"
    " and question = asks.id and person = :person))"
)


class Lists:
    _run: Run

    def open_for(self, person: Person, page: Page) -> list[Question]:
        """Return the open questions that this person may answer: asked, or their own where anybody may."""
        rows = self._run(
            f"select {COLUMNS} from asks where workspace = :workspace and closed is null"  # noqa: S608  # constants
            " and (exists (select 1 from asked where asked.workspace = asks.workspace and question = asks.id"
            " and person = :person) or (host = :person and invited = 0))"
            " order by asked desc, id limit :most offset :skip",
            person=person.key,
            **page.values,
        )
        return [*map(question_in, rows)]

    def of(self, person: Person, most: int) -> list[Question]:
        """Return the newest questions this person was asked or hosted."""
        rows = self._run(
            f"select {COLUMNS} from asks where workspace = :workspace and {MINE} order by asked desc, id limit :most",  # noqa: S608
            person=person.key,
            most=most,
        )
        return [*map(question_in, rows)]

    def closed_of(self, person: Person, page: Page) -> list[Question]:
        """Return the closed questions that this person was asked or hosted."""
        rows = self._run(
            f"select {COLUMNS} from asks where workspace = :workspace and closed is not null and {MINE}"  # noqa: S608
            " order by asked desc, id limit :most offset :skip",
            person=person.key,
            **page.values,
        )
        return [*map(question_in, rows)]

    def latest_closed(self, series: str, most: int) -> list[Question]:
        """Return the newest closed questions of a series, the newest first."""
        rows = self._run(
            f"select {COLUMNS} from asks where workspace = :workspace and series = :series"  # noqa: S608  # a constant
            " and closed is not null order by asked desc, id limit :most",
            series=series,
            most=most,
        )
        return [*map(question_in, rows)]

    def has_hosted(self, person: Person) -> bool:
        return bool(self._run("select 1 from asks where workspace = :workspace and host = :p limit 1", p=person.key))

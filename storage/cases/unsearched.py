"""What was kept before there was a search, and cannot be found yet."""

from storage.cases.rows import COLUMNS, case_in
from storage.cases.searched import Part, Searched
from storage.engine import Run


class Unsearched:
    def __init__(self, run: Run) -> None:
        self._run = run

    def find(self, most: int) -> int:
        """Let the newest of them be found, at most so many, and return how many they were."""
        rows = self._run(
            "select id, title, decision, hidden from asks where workspace = :workspace and closed is not null"
            " and not exists (select 1 from searched where searched.workspace = asks.workspace and question = asks.id"
            " and word = '' and part = 'asked') order by closed desc, id limit :most",
            most=most,
        )
        searched = Searched(self._run)
        for question, title, decision, hidden in rows:
            searched.told(question, Part.ASKED, () if hidden else (title, decision))
            searched.shared(question, self._shared(question))
            self._find_case(question, searched)
        return len(rows)

    def _shared(self, question: str) -> list[str]:
        rows = self._run(
            "select reason, heard from words where workspace = :workspace and question = :question and removed is null",
            question=question,
        )
        return [text for row in rows for text in row]

    def _find_case(self, question: str, searched: Searched) -> None:
        rows = self._run(
            f"select {COLUMNS} from case_files where workspace = :workspace and question = :question",  # noqa: S608
            question=question,
        )
        for case in map(case_in, rows):
            searched.case(case)

"""Words that people wrote and chose to share, parted from their verdicts."""

from datetime import datetime

from bot.answers import Words
from bot.people import key_read
from storage.cases.searched import Searched
from storage.engine import Page, Run, written


class SharedWords:
    _run: Run

    def words(self, question: str) -> list[Words]:
        """Return the words that were shared, in random order, without those that were taken away."""
        rows = self._run(
            "select id, reason, heard, person from words where workspace = :workspace and question = :question"
            " and removed is null order by id",
            question=question,
        )
        return [
            Words(name, reason, heard, key_read(person) if person else None) for name, reason, heard, person in rows
        ]

    def report(self, question: str, words: str, at: datetime) -> bool:
        return bool(
            self._run(
                "update words set reported = :at where workspace = :workspace and question = :question and id = :id"
                " and removed is null returning id",
                question=question,
                id=words,
                at=written(at),
            )
        )

    def reported(self, page: Page) -> list[tuple[str, Words]]:
        """Return what was reported and has not been taken away, each with its question, the newest first."""
        rows = self._run(
            "select question, id, reason, heard from words where workspace = :workspace and reported is not null"
            " and removed is null order by reported desc, id limit :most offset :skip",
            **page.values,
        )
        return [(question, Words(name, reason, heard)) for question, name, reason, heard in rows]

    def remove(self, question: str, words: str, at: datetime) -> None:
        """Take the words away and leave a receipt that there were some."""
        self._run(
            "update words set reason = '', heard = '', person = null, removed = :at"
            " where workspace = :workspace and question = :question and id = :id",
            question=question,
            id=words,
            at=written(at),
        )
        self.find_words(question)

    def find_words(self, question: str) -> None:
        """Let the question's host find it by the words that are shared with them now, and by no others."""
        Searched(self._run).shared(
            question, (text for each in self.words(question) for text in (each.reason, each.heard))
        )

    def forget_words(self, before: datetime) -> None:
        """Forget the words of questions that closed before then."""
        for table in ("words", "searched_words"):
            self._run(
                f"delete from {table} where workspace = :workspace and question in"  # noqa: S608  # constants of ours
                " (select id from asks where asks.workspace = :workspace and closed < :before)",
                before=written(before),
            )

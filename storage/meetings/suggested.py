"""What recorders suggest as decisions, each a sentence: until its host has settled it, or its question closes."""

from collections.abc import Iterable
from datetime import datetime

from storage.engine import Run, written

SETTLED = ""


class Suggested:
    """Of a meeting that is still to be asked about, the row waits under that meeting's ``Meeting.question``."""

    _run: Run

    def suggest(self, question: str, sentence: str, at: datetime) -> bool:
        """Keep the sentence, and say whether it is the first for this question."""
        return bool(
            self._run(
                "insert into suggested (workspace, question, sentence, at) values"
                " (:workspace, :question, :sentence, :at) on conflict do nothing returning question",
                question=question,
                sentence=sentence,
                at=written(at),
            )
        )

    def suggestion(self, question: str) -> str | None:
        """Return the sentence; ``SETTLED`` where its host has said yes or no; None where nothing was suggested."""
        rows = self._run(
            "select sentence from suggested where workspace = :workspace and question = :question", question=question
        )
        return next((str(sentence) for (sentence,) in rows), None)

    def settle_suggestion(self, question: str) -> bool:
        """Let go of the sentence, and say whether there was one."""
        return bool(
            self._run(
                "update suggested set sentence = :settled where workspace = :workspace and question = :question"
                " and sentence <> :settled returning question",
                question=question,
                settled=SETTLED,
            )
        )

    def suggest_under(self, question: str, others: Iterable[str]) -> None:
        """Let what waits under other names of the same meeting wait under this one."""
        for other in others:
            rows = self._run(
                "delete from suggested where workspace = :workspace and question = :other returning sentence, at",
                other=other,
            )
            for sentence, at in rows:
                self.suggest(question, str(sentence), datetime.fromisoformat(at))

    def drop_suggestion(self, question: str) -> None:
        self._run("delete from suggested where workspace = :workspace and question = :question", question=question)

    def forget_suggestions(self, before: datetime) -> None:
        """Forget what waits for a question since before then and in vain."""
        self._run(
            "delete from suggested where workspace = :workspace and at < :before and question not in"
            " (select id from asks where asks.workspace = :workspace and closed is null)",
            before=written(before),
        )

"""The words by which questions and their cases are found, always those of what is kept now.

Whoever keeps something that can be found writes its part anew in the same transaction. Only closed questions have any.
"""

from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import LiteralString

from bot.cases import Case
from bot.cases.searching import words_of
from storage.engine import Run

AT_ONCE = 400  # words a statement
LOOKED_THROUGH = ""  # stands for a part without words


class Part(StrEnum):
    """What the words are of."""

    ASKED = "asked"  # title and decision
    CASE = "case"  # number, outcome and what customers are told
    TAGS = "tags"


class Searched:
    def __init__(self, run: Run) -> None:
        self._run = run

    def told(self, question: str, part: Part, texts: Iterable[str]) -> None:
        """Let the question be found by these texts, in place of what this part said before."""
        self._run(
            "delete from searched where workspace = :workspace and question = :question and part = :part",
            question=question,
            part=part.value,
        )
        row: LiteralString = "(:workspace, :question, {word}, :part)"
        words = {LOOKED_THROUGH, *words_of(*texts)}
        self._insert("searched (workspace, question, word, part)", row, words, question=question, part=part.value)

    def case(self, case: Case) -> None:
        self.told(case.question, Part.CASE, (case.name, case.outcome, case.tell))

    def shared(self, question: str, texts: Iterable[str]) -> None:
        """Let its host find the question by these words that were shared with them, and by no others any more."""
        self._run("delete from searched_words where workspace = :workspace and question = :question", question=question)
        row: LiteralString = "(:workspace, :question, {word})"
        self._insert("searched_words (workspace, question, word)", row, words_of(*texts), question=question)

    def _insert(self, into: LiteralString, row: LiteralString, words: Collection[str], **values: str) -> None:
        ordered = sorted(words)
        for first in range(0, len(ordered), AT_ONCE):
            named = {f"word{at}": word for at, word in enumerate(ordered[first : first + AT_ONCE])}
            rows = ", ".join(row.format(word=f":{name}") for name in named)
            self._run(f"insert into {into} values {rows}", **named, **values)  # noqa: S608  # constants of ours

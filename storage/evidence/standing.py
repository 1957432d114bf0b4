"""Beside which question a quote stands, and which of those could not be changed when it had to go."""

from dataclasses import dataclass
from datetime import datetime
from typing import LiteralString

from bot.evidence import CustomerQuote
from storage.engine import Run, written
from storage.evidence.rows import COLUMNS, quote_in

LEFT: LiteralString = "select question, ref, at, gone, listed from beside where workspace = :workspace"


@dataclass(frozen=True, slots=True)
class Beside:
    """A question beside which a quote stood. ``gone``: since it may not. ``listed``: known to stand there still."""

    question: str
    ref: str
    at: datetime
    gone: datetime | None = None
    listed: datetime | None = None


class Standing:
    _run: Run

    def put_beside(self, question: str, ref: str, series: str, at: datetime) -> None:
        """Let this quote, and no other from now on, stand beside this question."""
        self._run(
            "insert into beside (workspace, question, ref, series, at) values (:workspace, :question, :ref, :series,"
            " :at) on conflict do nothing",
            question=question,
            ref=ref,
            series=series,
            at=written(at),
        )

    def beside(self, question: str) -> CustomerQuote | None:
        """Return what stands beside this question, if it may be shown."""
        rows = self._run(
            f"select {COLUMNS} from beside join quotes on quotes.workspace = beside.workspace"  # noqa: S608  # constants
            " and quotes.ref = beside.ref where beside.workspace = :workspace and question = :question"
            " and gone is null",
            question=question,
        )
        return next(map(quote_in, rows), None)

    def asked_beside(self, start: datetime, end: datetime) -> tuple[int, int]:
        """Return beside how many questions, of those asked in a time, a customer's words stand; and of how many."""
        [(with_words, asked)] = self._run(
            "select count(question), count(*) from asks left join beside on beside.workspace = :workspace"
            " and question = id and gone is null where asks.workspace = :workspace"
            " and asked >= :start and asked < :end",
            start=written(start),
            end=written(end),
        )
        return int(with_words), int(asked)

    def shown_last(self, series: str) -> dict[str, datetime]:
        """Return when this series was last shown which."""
        rows = self._run(
            "select ref, max(at) from beside where workspace = :workspace and series = :series group by ref",
            series=series,
        )
        return {ref: datetime.fromisoformat(at) for ref, at in rows}

    def questions_with(self, ref: str) -> list[str]:
        rows = self._run(
            "select question from beside where workspace = :workspace and ref = :ref and gone is null"
            " order by question",
            ref=ref,
        )
        return [str(question) for (question,) in rows]

    def take_away(self, ref: str, at: datetime) -> None:
        """Note that this quote may stand nowhere any more; where it still does is to be found out."""
        self._run(
            "update beside set gone = :at where workspace = :workspace and ref = :ref and gone is null",
            ref=ref,
            at=written(at),
        )

    def going(self) -> list[Beside]:
        """Return from where a quote had to go and nobody knows yet whether it has."""
        return self._those("gone is not null and listed is null")

    def left(self) -> list[Beside]:
        """Return where a quote stands that may not, since nobody can change it there."""
        return self._those("listed is not null")

    def has_gone(self, question: str) -> None:
        self._run("delete from beside where workspace = :workspace and question = :question", question=question)

    def cannot_go(self, question: str, at: datetime) -> None:
        self._run(
            "update beside set listed = :at where workspace = :workspace and question = :question",
            question=question,
            at=written(at),
        )

    def forget_beside(self, before: datetime) -> None:
        """Forget what stood beside questions that were asked before then."""
        self._run("delete from beside where workspace = :workspace and at < :before", before=written(before))

    def _those(self, which: LiteralString) -> list[Beside]:
        rows = self._run(f"{LEFT} and {which} order by at, question")
        return [
            Beside(question, ref, datetime.fromisoformat(at), _read(gone), _read(listed))
            for question, ref, at, gone, listed in rows
        ]


def _read(at: str | None) -> datetime | None:
    return datetime.fromisoformat(at) if at else None

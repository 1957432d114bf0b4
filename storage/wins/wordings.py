"""For which wins a language model is wished to find words, lent out one at a time, and the words that came."""

from datetime import datetime
from typing import LiteralString

from bot.wins.wording import Verdict, Wording
from storage.engine import Row, Run, written

COLUMNS: LiteralString = "number, language, facts, turn, verdict, model, words"
ONE: LiteralString = "workspace = :workspace and number = :number"
MOST_TURNS = 2  # a process that dies while a model is asked leaves it to another, once


class Wordings:
    _run: Run

    def wish(self, wording: Wording, at: datetime) -> None:
        """Wish for words, unless that has been done."""
        self._run(
            "insert into wordings (workspace, number, language, facts, wished, turn, model, words) values"
            " (:workspace, :number, :language, :facts, :at, 0, '', '') on conflict do nothing",
            number=wording.win,
            language=wording.language,
            facts=wording.facts,
            at=written(at),
        )

    def wished(self, now: datetime, most: int) -> list[Wording]:
        """Return for what nobody is looking for words now, the oldest wish first."""
        rows = self._run(
            f"select {COLUMNS} from wordings where workspace = :workspace and verdict is null and turn < :turns"  # noqa: S608
            " and (lease is null or lease <= :now) order by wished, number limit :most",
            now=written(now),
            most=most,
            turns=MOST_TURNS,
        )
        return [_wording(row) for row in rows]

    def lend(self, wording: Wording, until: datetime) -> Wording:
        """Let nobody else ask for these words before ``until``."""
        rows = self._run(
            f"update wordings set turn = turn + 1, lease = :until where {ONE} returning {COLUMNS}",  # noqa: S608
            number=wording.win,
            until=written(until),
        )
        return next(map(_wording, rows), wording)  # what is no longer wished stays as it was

    def wording(self, number: int) -> Wording | None:
        rows = self._run(
            f"select {COLUMNS} from wordings where {ONE}",  # noqa: S608
            number=number,
        )
        return next(map(_wording, rows), None)

    def settle(self, wording: Wording) -> bool:
        """Keep what came of it, and tell whether it was still waited for in this turn."""
        kept = self._run(
            "update wordings set verdict = :verdict, model = :model, words = :words, lease = null where"
            " workspace = :workspace and number = :number and turn = :turn and verdict is null returning number",
            number=wording.win,
            turn=wording.turn,
            verdict=wording.verdict and wording.verdict.value,
            model=wording.model,
            words="\n".join(wording.sentences),
        )
        return bool(kept)

    def decline(self, number: int) -> None:
        """Let our own words stand, whatever came or may still come."""
        self._run(
            "update wordings set verdict = :verdict, words = '', lease = null"
            " where workspace = :workspace and number = :number",
            number=number,
            verdict=Verdict.DECLINED.value,
        )


def _wording(row: Row) -> Wording:
    number, language, facts, turn, verdict, model, words = row
    sentences = tuple(words.split("\n")) if words else ()
    return Wording(number, language, facts, turn, Verdict(verdict) if verdict else None, model, sentences)

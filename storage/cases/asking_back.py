"""What owners of cases ask back. Its answers are kept beside those to questions, and none of them here."""

from datetime import datetime

from bot.cases.asking_back import AskedBack
from bot.people import Person, key_read
from storage.engine import Row, Run, written


class AskingBack:
    _run: Run

    def ask_back(self, back: AskedBack) -> None:
        self._run(
            "insert into asked_back (workspace, number, name, words, asked, closes) values"
            " (:workspace, :number, :name, :words, :asked, :closes) on conflict do nothing",
            number=back.case,
            name=back.name,
            words=back.words,
            asked=written(back.asked),
            closes=written(back.closes),
        )

    def asked_back(self, number: int) -> AskedBack | None:
        """Return what was asked back about a case, if anything was."""
        rows = self._run(
            "select number, words, asked, closes, closed, passed, reader from asked_back"
            " where workspace = :workspace and number = :number",
            number=number,
        )
        return next(map(_asked_back, rows), None)

    def asked_back_as(self, name: str) -> AskedBack | None:
        """Return what the answers under this name were given to."""
        rows = self._run("select number from asked_back where workspace = :workspace and name = :name", name=name)
        return next((self.asked_back(int(number)) for (number,) in rows), None)

    def open_backs(self) -> list[AskedBack]:
        rows = self._run(
            "select number, words, asked, closes, closed, passed, reader from asked_back"
            " where workspace = :workspace and closed is null order by number"
        )
        return [*map(_asked_back, rows)]

    def backs_passed_on(self, since: datetime) -> list[AskedBack]:
        """Return those that have closed since then and whose answers, or that there are too few, somebody may read."""
        rows = self._run(
            "select number, words, asked, closes, closed, passed, reader from asked_back"
            " where workspace = :workspace and closed >= :since and reader is not null order by number",
            since=written(since),
        )
        return [*map(_asked_back, rows)]

    def close_back(self, number: int, at: datetime, reader: Person | None, *, passed: bool) -> None:
        """Note that nobody can answer any more, who reads the answers, and whether there is anything to read."""
        self._run(
            "update asked_back set closed = :at, passed = :passed, reader = :reader"
            " where workspace = :workspace and number = :number",
            number=number,
            at=written(at),
            passed=written(at) if passed else None,
            reader=reader.key if reader else None,
        )

    def _forget_backs(self) -> None:
        """Forget what was asked back about cases that are no longer kept."""
        self._run(
            "delete from asked_back where workspace = :workspace and number not in"
            " (select number from case_files where case_files.workspace = :workspace)"
        )


def _asked_back(row: Row) -> AskedBack:
    number, words, asked, closes, closed, passed, reader = row
    return AskedBack(
        case=number,
        words=words,
        asked=datetime.fromisoformat(asked),
        closes=datetime.fromisoformat(closes),
        closed=datetime.fromisoformat(closed) if closed else None,
        passed=passed is not None,
        reader=key_read(reader) if reader else None,
    )

"""The sponsor's ledger, each win's entry sealed as a whole with a key that is used for nothing else."""

from collections.abc import Collection, Iterator

from bot.people import Person
from bot.sealing import CannotOpen, Seal
from bot.wins.ledger import Entry
from bot.wire import Unreadable, read, write
from storage.engine import Run

STEP = 4096  # characters: whoever holds a copy cannot tell by an entry's length how many people it names


class Ledger:
    """Without a ``seal`` it is off: what was written stays as it is, and cannot be opened."""

    def __init__(self, run: Run, seal: Seal | None) -> None:
        self._run = run
        self._seal = seal

    @property
    def is_on(self) -> bool:
        return self._seal is not None

    def is_kept(self, win: int) -> bool:
        return bool(self._run("select 1 from ledger where workspace = :workspace and number = :number", number=win))

    def entry(self, win: int) -> Entry | None:
        """Return what is kept of a win. Raises ``CannotOpen``."""
        rows = self._run("select sealed from ledger where workspace = :workspace and number = :number", number=win)
        return next((self._opened(win, str(sealed)) for (sealed,) in rows), None)

    def keep(self, entry: Entry) -> None:
        """Keep the entry as it is now. Raises ``CannotOpen`` rather than lose what was kept with another key."""
        if self._seal is None:
            raise CannotOpen
        self.entry(entry.win)
        self._run("delete from ledger where workspace = :workspace and number = :number", number=entry.win)
        if not entry.is_blank:
            words = write(entry)
            self._run(
                "insert into ledger (workspace, number, sealed) values (:workspace, :number, :sealed)",
                number=entry.win,
                sealed=self._seal.close(words.ljust(-(-len(words) // STEP) * STEP)),
            )

    def naming(self, people: Collection[Person]) -> list[Entry]:
        """Return every entry that can be opened and names one of these accounts."""
        return [entry for _, entry in self._all() if entry and entry.parts_naming(people)]

    def shut(self) -> int:
        """Count the entries that cannot be opened: there is no key, or it is another one."""
        return sum(entry is None for _, entry in self._all())

    def forget_named(self, people: Collection[Person]) -> int:
        """Take these accounts out of every entry that can be opened, and return of how many."""
        opened = [entry for _, entry in self._all() if entry]
        named = sum(bool(entry.parts_naming(people)) for entry in opened)
        for entry in opened if named else []:  # all of them: a seal tells its hour, and so whom it was changed for
            self.keep(entry.without(people))
        return named

    def _all(self) -> Iterator[tuple[int, Entry | None]]:
        rows = self._run("select number, sealed from ledger where workspace = :workspace order by number")
        for number, sealed in rows:
            try:
                yield number, self._opened(number, str(sealed))
            except CannotOpen:
                yield number, None

    def _opened(self, win: int, sealed: str) -> Entry:
        if self._seal is None:
            raise CannotOpen
        try:
            entry = read(self._seal.open(sealed), (Entry,))
        except Unreadable as cause:
            raise CannotOpen from cause
        if entry.win != win:
            raise CannotOpen
        kept: Entry = entry
        return kept

"""Who was erased: keyed hashes, by which whoever comes back with an older copy is known and erased again."""

import secrets
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.sealing import Seal
from storage.engine import Run, written


@dataclass(frozen=True, slots=True)
class Erasure:
    """``whose``: a keyed hash of each account and address that somebody had. Nobody is read from it."""

    id: str
    at: datetime
    whose: tuple[str, ...]


def companies_with(run: Run) -> list[str]:
    """Return the companies in which anybody was erased, or a customer took consent back."""
    rows = run("select workspace from erased union select workspace from consents_withdrawn")
    return sorted(str(workspace) for (workspace,) in rows)


class Erased:
    def __init__(self, run: Run, seal: Seal) -> None:
        self._run = run
        self._seal = seal

    def whose(self, key: str) -> str:
        """Return what stands for an account, as ``Person.key`` has it, or an address as ``mail/…``."""
        return self._seal.sign(key)

    def note(self, keys: Collection[str], at: datetime) -> Erasure:
        """Keep that these are one person who was erased now."""
        erasure = Erasure(secrets.token_hex(8), at, tuple(sorted(map(self.whose, keys))))
        self.keep(erasure)
        return erasure

    def keep(self, erasure: Erasure) -> None:
        for whose in erasure.whose:
            self._run(
                "insert into erased (workspace, id, whose, at) values (:workspace, :id, :whose, :at)"
                " on conflict do nothing",
                id=erasure.id,
                whose=whose,
                at=written(erasure.at),
            )

    def all(self) -> list[Erasure]:
        """Return every erasure, the earliest first."""
        found: dict[tuple[datetime, str], list[str]] = {}
        rows = self._run("select id, at, whose from erased where workspace = :workspace order by at, id, whose")
        for name, at, whose in rows:
            found.setdefault((datetime.fromisoformat(at), str(name)), []).append(str(whose))
        return [Erasure(name, at, tuple(whose)) for (at, name), whose in found.items()]

    def unknown(self, erasures: Iterable[Erasure]) -> list[Erasure]:
        """Return those that these rows have not seen: they are from before them."""
        known = {str(name) for (name,) in self._run("select distinct id from erased where workspace = :workspace")}
        return [erasure for erasure in erasures if erasure.id not in known]

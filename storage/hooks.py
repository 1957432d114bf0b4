"""By what secrets other programs are known that tell a company something: sealed, one a source."""

from datetime import datetime

from bot.sealing import CannotOpen, Seal
from storage.engine import Run, written


class Hooks:
    """``decoy`` is opened where there is no secret, so that this takes as long as where there is one."""

    def __init__(self, run: Run, seal: Seal, decoy: str) -> None:
        self._run = run
        self._seal = seal
        self._decoy = decoy

    def keep(self, source: str, secret: str, at: datetime) -> bool:
        """Let this be the secret from now on, and say whether there was another, which is good for nothing any more."""
        before = self._run(
            "select at from hook_secrets where workspace = :workspace and source = :source", source=source
        )
        self._run(
            "insert into hook_secrets (workspace, source, sealed, at) values (:workspace, :source, :sealed, :at)"
            " on conflict (workspace, source) do update set sealed = excluded.sealed, at = excluded.at",
            source=source,
            sealed=self._seal.close(secret),
            at=written(at),
        )
        return bool(before)

    def secret(self, source: str) -> str:
        """Return it; nothing where there is none, or none that our key opens."""
        rows = self._run(
            "select sealed from hook_secrets where workspace = :workspace and source = :source", source=source
        )
        try:
            return self._seal.open(str(rows[0][0]) if rows else self._decoy)
        except CannotOpen:
            return ""

    def since(self) -> dict[str, datetime]:
        """Return which sources have one, and since when."""
        rows = self._run("select source, at from hook_secrets where workspace = :workspace order by source")
        return {str(source): datetime.fromisoformat(at) for source, at in rows}

    def drop(self, source: str) -> None:
        self._run("delete from hook_secrets where workspace = :workspace and source = :source", source=source)

"""Codes by which a workspace in Slack and the company in Teams find each other: kept as hashes, good once."""

import secrets
from datetime import datetime
from hashlib import sha256

from storage.engine import Run, written


class Linking:
    """Above companies: whoever knows a code of another company learns which one it is, and nothing else."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def offer(self, company: str, code: str, now: datetime, until: datetime) -> None:
        """Let this be the company's code; there is one at a time."""
        self._run(
            "delete from link_codes where workspace = :company or until <= :now", company=company, now=written(now)
        )
        self._run(
            "insert into link_codes (workspace, code, until) values (:company, :code, :until)",
            company=company,
            code=_hashed(code),
            until=written(until),
        )

    def whose(self, code: str, now: datetime) -> str:
        """Return the company whose code it is; nothing where it is nobody's, or not any more."""
        rows = self._run(
            "select workspace from link_codes where code = :code and until > :now", code=_hashed(code), now=written(now)
        )
        return next((str(company) for (company,) in rows), "")

    def tries(self, company: str, since: datetime) -> int:
        """Return how many wrong codes were said in a company since then, and forget those before."""
        self._run(
            "delete from link_tries where workspace = :company and at <= :since", company=company, since=written(since)
        )
        [(tries,)] = self._run("select count(*) from link_tries where workspace = :company", company=company)
        return int(tries)

    def tried(self, company: str, now: datetime) -> None:
        self._run(
            "insert into link_tries (workspace, try, at) values (:company, :try, :at)",
            company=company,
            **{"try": secrets.token_hex(8)},
            at=written(now),
        )

    def move(self, company: str, into: str) -> None:
        """Let what is installed be another company's from now on, and use up its code; who changed what goes along."""
        self._run("delete from link_codes where workspace in (:company, :into)", company=company, into=into)
        self._run(
            "update slack_installations set workspace = :into, turn = turn + 1 where workspace = :company",
            company=company,
            into=into,
        )
        self._run("update audit set workspace = :into where workspace = :company", company=company, into=into)


def _hashed(code: str) -> str:
    return sha256(code.encode()).hexdigest()

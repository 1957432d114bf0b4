"""Where the app is installed in Slack, in all companies: tokens are sealed, and gone when an installation ends."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import LiteralString

from bot.company.installations import Installation
from bot.sealing import CannotOpen, Seal
from storage.engine import Row, Run, written

SLACK = "slack/"  # how the keys of people begin who are there
COLUMNS: LiteralString = "slack, workspace, name, bot, app, scopes, person, at, expires, ended, trouble, turn, sealed"


class Installations:
    """The rows of ``slack_installations``, and of ``slack_states``, those who are about to add one."""

    def __init__(self, run: Run, seal: Seal) -> None:
        self._run = run
        self._seal = seal

    def save(self, one: Installation) -> Installation:
        """Keep it instead of what was there, and return it as it is kept: a company stays what it was before."""
        [row] = self._run(
            "insert into slack_installations (slack, workspace, name, bot, app, scopes, person, at, sealed, expires,"  # noqa: S608
            " ended, trouble, turn) values (:slack, :company, :name, :bot, :app, :scopes, :person, :at, :sealed,"
            " :expires, null, '', 1) on conflict (slack) do update set name = excluded.name, bot = excluded.bot,"
            " app = excluded.app, scopes = excluded.scopes, person = excluded.person, at = excluded.at,"
            " sealed = excluded.sealed, expires = excluded.expires, ended = null, trouble = '',"
            f" turn = slack_installations.turn + 1 returning {COLUMNS}",
            slack=one.slack,
            company=one.company,
            name=one.name,
            bot=one.bot,
            app=one.app,
            scopes=" ".join(one.scopes),
            person=SLACK + one.by,
            at=written(one.at),
            sealed=self._sealed(one.token, one.refresh),
            expires=written(one.expires) if one.expires else None,
        )
        return self._read(row)

    def find(self, slack: str) -> Installation | None:
        return next(self._all("slack = :slack", slack=slack), None)

    def of(self, company: str) -> tuple[Installation, ...]:
        """Return all of a company, also those that have ended."""
        return tuple(self._all("workspace = :company", company=company))

    def living(self) -> tuple[Installation, ...]:
        return tuple(self._all("ended is null"))

    def everyone(self) -> tuple[Installation, ...]:
        """Return all there are and were."""
        return tuple(self._all("1 = 1"))

    def standing(self) -> dict[str, tuple[str, int]]:
        """Return whose company each is that lives, and its turn: what another process did is seen by that."""
        rows = self._run("select slack, workspace, turn from slack_installations where ended is null order by slack")
        return {str(slack): (str(company), int(turn)) for slack, company, turn in rows}

    def end(self, slack: str, at: datetime) -> bool:
        """Keep nothing that opens anything there, from now on; and say whether it was alive."""
        gone = self._run(
            "update slack_installations set sealed = null, expires = null, ended = :at, turn = turn + 1"
            " where slack = :slack and ended is null returning slack",
            slack=slack,
            at=written(at),
        )
        return bool(gone)

    def refreshed(self, was: Installation, token: str, refresh: str, expires: datetime) -> bool:
        """Keep what a token was exchanged for, and say so; nothing where it has changed or ended since."""
        kept = self._run(
            "update slack_installations set sealed = :sealed, expires = :expires, trouble = '', turn = turn + 1"
            " where slack = :slack and turn = :turn and ended is null returning slack",
            slack=was.slack,
            turn=was.turn,
            sealed=self._sealed(token, refresh),
            expires=written(expires),
        )
        return bool(kept)

    def troubled(self, was: Installation, trouble: str) -> None:
        """Note what is wrong with it, in Slack's word, unless it has changed since."""
        self._run(
            "update slack_installations set trouble = :trouble where slack = :slack and turn = :turn",
            slack=was.slack,
            turn=was.turn,
            trouble=trouble,
        )

    def link(self, slack: str, company: str) -> None:
        """Let it be another company's from now on."""
        self._run(
            "update slack_installations set workspace = :company, turn = turn + 1 where slack = :slack",
            slack=slack,
            company=company,
        )

    def forget(self, slack: str) -> None:
        self._run("delete from slack_installations where slack = :slack", slack=slack)

    def begin(self, state: str, browser: str, now: datetime, until: datetime) -> None:
        """Remember that somebody sets out from this browser to install it; those who never came back are forgotten."""
        self._run("delete from slack_states where until <= :now", now=written(now))
        self._run(
            "insert into slack_states (state, browser, until) values (:state, :browser, :until)",
            state=_hashed(state),
            browser=_hashed(browser),
            until=written(until),
        )

    def come_back(self, state: str, browser: str, now: datetime) -> bool:
        """Use a state up, whoever brings it, and say whether it is this browser's and still good."""
        found = self._run(
            "delete from slack_states where state = :state returning browser, until", state=_hashed(state)
        )
        return any(whose == _hashed(browser) and until > written(now) for whose, until in found)

    def _all(self, which: LiteralString, **values: object) -> Iterator[Installation]:
        rows = self._run(f"select {COLUMNS} from slack_installations where {which} order by slack", **values)  # noqa: S608
        return map(self._read, rows)

    def _sealed(self, token: str, refresh: str) -> str:
        return self._seal.close(json.dumps({"token": token, "refresh": refresh}))

    def _read(self, row: Row) -> Installation:
        slack, company, name, bot, app, scopes, person, at, expires, ended, trouble, turn, sealed = row
        by = str(person).removeprefix(SLACK) if str(person).startswith(SLACK) else ""  # else it is forgotten who
        one = Installation(
            slack, company, name, bot, app, tuple(scopes.split()), by, datetime.fromisoformat(at),
            expires=_when(expires), ended=_when(ended), trouble=trouble, turn=turn,
        )  # fmt: skip
        try:
            return replace(one, **json.loads(self._seal.open(sealed))) if sealed else one
        except CannotOpen:
            return one


def _when(at: str | None) -> datetime | None:
    return datetime.fromisoformat(at) if at else None


def _hashed(words: str) -> str:
    """Return what a word of chance is kept as: whoever reads the rows cannot come back with it."""
    return sha256(words.encode()).hexdigest()

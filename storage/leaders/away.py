"""When leaders are away, as they have said themselves."""

from datetime import date, datetime

from bot.leaders import Away
from bot.people import by_mail
from storage.engine import Run


class TimesAway:
    def __init__(self, run: Run) -> None:
        self._run = run

    def away(self, leader: str) -> Away | None:
        """Return when this leader is away, as they said last."""
        rows = self._run(
            "select since, until from leaders_away where workspace = :workspace and person = :person",
            person=key_of(leader),
        )
        return next((Away(date.fromisoformat(since), date.fromisoformat(until)) for since, until in rows), None)

    def keep_away(self, leader: str, away: Away) -> None:
        self._run(
            "insert into leaders_away (workspace, person, since, until) values (:workspace, :person, :since, :until)"
            " on conflict (workspace, person) do update set since = excluded.since, until = excluded.until",
            person=key_of(leader),
            since=away.since.isoformat(),
            until=away.until.isoformat(),
        )

    def forget_away(self, before: datetime) -> None:
        self._run(
            "delete from leaders_away where workspace = :workspace and until < :day", day=before.date().isoformat()
        )


def key_of(leader: str) -> str:
    return by_mail(leader).key

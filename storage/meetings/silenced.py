"""The series that nobody is to be asked about, until their host or their team's lead thinks better of it."""

from datetime import datetime

from bot.meetings import SilencedSeries
from bot.people import Person, key_read
from storage.engine import Page, Row, Run, written

COLUMNS = "series, since, host, team, title"


class Silenced:
    _run: Run

    def silence_series(self, silenced: SilencedSeries) -> None:
        self._run(
            "insert into silenced (workspace, series, since, host, team, title) values"
            " (:workspace, :series, :since, :host, :team, :title) on conflict do nothing",
            series=silenced.series,
            since=written(silenced.since),
            host=silenced.host.key,
            team=silenced.team,
            title=silenced.title,
        )

    def resume_series(self, series: str) -> None:
        self._run("delete from silenced where workspace = :workspace and series = :series", series=series)

    def silenced(self, series: str) -> SilencedSeries | None:
        """Return a series that nobody is asked about; None if people are."""
        sql = f"select {COLUMNS} from silenced where workspace = :workspace and series = :series"  # noqa: S608  # ours
        return next(map(_silenced_in, self._run(sql, series=series)), None)

    def silenced_of(self, person: Person, teams: tuple[str, ...], page: Page) -> list[SilencedSeries]:
        """Return those that this person hosted or that are of these teams, the newest first."""
        named = {f"team{at}": team for at, team in enumerate(teams)}
        of_team = f" or team in ({', '.join(f':{name}' for name in named)})" if named else ""
        rows = self._run(
            f"select {COLUMNS} from silenced where workspace = :workspace and (host = :person{of_team})"  # noqa: S608
            " order by since desc, series limit :most offset :skip",
            person=person.key,
            **named,
            **page.values,
        )
        return [*map(_silenced_in, rows)]


def _silenced_in(row: Row) -> SilencedSeries:
    series, since, host, team, title = row
    return SilencedSeries(str(series), datetime.fromisoformat(since), key_read(host), str(team), str(title))

"""Where hosts want to be asked, and where for a while not at all."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.meetings import Chosen, Privately, Question
from bot.people import Person, Place
from bot.wire import read, write
from storage.engine import Run, written
from storage.meetings.rows import COLUMNS, question_in


class Places:
    _run: Run

    def pause(self, series: str, until: datetime) -> None:
        self._run(
            "insert into paused (workspace, series, until) values (:workspace, :series, :until)"
            " on conflict (workspace, series) do update set until = excluded.until",
            series=series,
            until=written(until),
        )

    def resume(self, series: str) -> None:
        self._run("delete from paused where workspace = :workspace and series = :series", series=series)

    def paused_until(self, series: str, at: datetime) -> datetime | None:
        """Return until when nobody is asked there; None if people are."""
        rows = self._run(
            "select until from paused where workspace = :workspace and series = :series and until > :at",
            series=series,
            at=written(at),
        )
        return next((datetime.fromisoformat(until) for (until,) in rows), None)

    def pause_of(self, series: str) -> datetime | None:
        """Return until when a pause was meant to last, if there is one."""
        rows = self._run("select until from paused where workspace = :workspace and series = :series", series=series)
        return next((datetime.fromisoformat(until) for (until,) in rows), None)

    def forget_pauses(self, before: datetime) -> None:
        self._run("delete from paused where workspace = :workspace and until < :before", before=written(before))

    def bind(self, series: str, chosen: Chosen) -> None:
        """Let meetings of a series be asked about where its host has chosen."""
        self._run(
            "insert into bound (workspace, series, place) values (:workspace, :series, :place)"
            " on conflict (workspace, series) do update set place = excluded.place",
            series=series,
            place=write(replace(chosen, thread="") if isinstance(chosen, Place) else chosen),
        )

    def unbind(self, series: str) -> None:
        self._run("delete from bound where workspace = :workspace and series = :series", series=series)

    def bound_to(self, series: str) -> Chosen | None:
        rows = self._run("select place from bound where workspace = :workspace and series = :series", series=series)
        return next((read(place, (Place, Privately)) for (place,) in rows), None)

    def latest_at(self, place: Place) -> Question | None:
        """Return the newest question of a place's own series, or else of one that is bound to it."""
        rows = self._run(
            f"select {COLUMNS} from asks where workspace = :workspace and (series = :series or series in"  # noqa: S608
            " (select series from bound where bound.workspace = asks.workspace and place = :place))"
            " order by asked desc, id limit 1",
            series=place.key,
            place=write(replace(place, thread="")),
        )
        return next(map(question_in, rows), None)

    def latest_series_of(self, host: Person, since: datetime, platforms: Iterable[str]) -> Question | None:
        """Return the newest question since then about a meeting of a calendar's series that this person hosts.

        ``platforms``: those that the host is on, for whose places a series of their own is kept too.
        """
        places = {f"places{at}": f"{platform}/" for at, platform in enumerate(platforms)}
        no_place = "".join(f" and substr(series, 1, length(:{name})) <> :{name}" for name in places)
        rows = self._run(
            f"select {COLUMNS} from asks where workspace = :workspace and host = :host and asked > :since"  # noqa: S608
            f" and by_hand = 0 and hidden = 0 and series <> ''{no_place} order by asked desc, id limit 1",
            host=host.key,
            since=written(since),
            **places,
        )
        return next(map(question_in, rows), None)

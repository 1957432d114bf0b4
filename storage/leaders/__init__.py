"""Leaders' weeks, who of them was told what is kept, and since when there is no sponsor."""

from dataclasses import dataclass
from datetime import datetime
from typing import LiteralString

from bot.leaders import Reach, Talked, Week
from bot.people import Place, key_read
from bot.wire import read, write
from storage.engine import Page, Row, written
from storage.leaders.away import TimesAway, key_of

COLUMNS = (
    "person, week, due, state, win, heard, link, at, words, place, post, snoozed, snoozes, warned,"
    " reach, reached, unseen"
)

KEEP: LiteralString = (
    "insert into led_weeks (workspace, person, week, due, state, win, heard, link, at, words, place, post,"
    " snoozed, snoozes, warned, reach, reached, unseen)"
    " values (:workspace, :person, :week, :due, :state, :win, :heard, :link, :at, :words,"
    " :place, :post, :snoozed, :snoozes, :warned, :reach, :reached, :unseen)"
    " on conflict (workspace, person, week) do update set due = excluded.due,"
    " state = excluded.state, win = excluded.win, heard = excluded.heard,"
    " link = excluded.link, at = excluded.at, words = excluded.words, place = excluded.place,"
    " post = excluded.post,"
    " snoozed = excluded.snoozed, snoozes = excluded.snoozes, warned = excluded.warned,"
    " reach = excluded.reach, reached = excluded.reached, unseen = excluded.unseen"
)


@dataclass(frozen=True, slots=True)
class Vacancy:
    """A time without a sponsor; ``ended`` is None while it goes on, ``told`` until somebody knows."""

    since: datetime
    ended: datetime | None = None
    told: datetime | None = None


class Leaders(TimesAway):
    def week(self, leader: str, week: str) -> Week | None:
        rows = self._run(
            f"select {COLUMNS} from led_weeks where workspace = :workspace and person = :person and week = :week",  # noqa: S608  # a constant
            person=key_of(leader),
            week=week,
        )
        return next(map(_week, rows), None)

    def posted_as(self, post: str) -> Week | None:
        rows = self._run(
            f"select {COLUMNS} from led_weeks where workspace = :workspace and post = :post and post <> ''",  # noqa: S608
            post=post,
        )
        return next(map(_week, rows), None)

    def keep(self, week: Week) -> None:
        """Keep the week as it is now."""
        self._run(KEEP, person=key_of(week.leader), heard=week.where, **_columns(week))

    def weeks_of(self, leader: str, most: int) -> list[Week]:
        """Return a leader's weeks, the newest first."""
        rows = self._run(
            f"select {COLUMNS} from led_weeks where workspace = :workspace and person = :person"  # noqa: S608  # a constant
            " order by week desc limit :most",
            person=key_of(leader),
            most=most,
        )
        return [*map(_week, rows)]

    def weeks_in(self, week: str) -> list[Week]:
        rows = self._run(
            f"select {COLUMNS} from led_weeks where workspace = :workspace and week = :week order by person",  # noqa: S608
            week=week,
        )
        return [*map(_week, rows)]

    def told_wins(self, leader: str) -> set[int]:
        """Return the wins that this leader has been told of, whatever they did about them."""
        rows = self._run(
            "select win from led_weeks where workspace = :workspace and person = :person and win is not null",
            person=key_of(leader),
        )
        return {int(win) for (win,) in rows}

    def telling_of(self, win: int) -> list[Week]:
        """Return the weeks whose cards tell of a win."""
        rows = self._run(
            f"select {COLUMNS} from led_weeks where workspace = :workspace and win = :win order by person, week",  # noqa: S608  # a constant
            win=win,
        )
        return [*map(_week, rows)]

    def with_weeks(self, page: Page) -> list[str]:
        """Return the leaders of whom a week is kept, in the order of their addresses."""
        rows = self._run(
            "select distinct person from led_weeks where workspace = :workspace"
            " order by person limit :most offset :skip",
            **page.values,
        )
        return [key_read(person).user for (person,) in rows]

    def introduce(self, leader: str, at: datetime) -> bool:
        """Note that a leader is told what is kept and who sees it, and say whether that is news."""
        return bool(
            self._run(
                "insert into leaders_told (workspace, person, at) values (:workspace, :person, :at)"
                " on conflict do nothing returning person",
                person=key_of(leader),
                at=written(at),
            )
        )

    def is_introduced(self, leader: str) -> bool:
        return bool(
            self._run(
                "select 1 from leaders_told where workspace = :workspace and person = :person", person=key_of(leader)
            )
        )

    def forget(self, before: datetime) -> None:
        """Forget weeks whose reminders were due before then, and times away that were over."""
        self._run("delete from led_weeks where workspace = :workspace and due < :before", before=written(before))
        self.forget_away(before)

    def vacancy(self) -> Vacancy | None:
        """Return the time without a sponsor that goes on now."""
        rows = self._run("select since, ended, told from vacancies where workspace = :workspace and ended is null")
        return next(map(_vacancy, rows), None)

    def vacancies(self, since: datetime) -> list[Vacancy]:
        """Return the times without a sponsor that reach beyond a moment, the earliest first."""
        rows = self._run(
            "select since, ended, told from vacancies where workspace = :workspace"
            " and (ended is null or ended > :since) order by vacancies.since",
            since=written(since),
        )
        return [*map(_vacancy, rows)]

    def keep_vacancy(self, vacancy: Vacancy) -> None:
        self._run(
            "insert into vacancies (workspace, since, ended, told) values (:workspace, :since, :ended, :told)"
            " on conflict (workspace, since) do update set ended = excluded.ended, told = excluded.told",
            since=written(vacancy.since),
            ended=vacancy.ended and written(vacancy.ended),
            told=vacancy.told and written(vacancy.told),
        )


def _columns(week: Week) -> dict[str, object]:
    return {
        "week": week.week,
        "due": written(week.due),
        "state": week.state.value,
        "win": week.win,
        "link": week.link,
        "at": week.at and written(week.at),
        "words": week.words,
        "place": week.place and write(week.place),
        "post": week.post,
        "snoozed": week.snoozed and written(week.snoozed),
        "snoozes": week.snoozes,
        "warned": week.warned and written(week.warned),
        "reach": week.reach and week.reach.people,
        "reached": week.reach and write(week.reach.place),
        "unseen": week.unseen,
    }


def _instant(kept: str | None) -> datetime | None:
    return datetime.fromisoformat(kept) if kept else None


def _vacancy(row: Row) -> Vacancy:
    since, ended, told = row
    return Vacancy(datetime.fromisoformat(since), _instant(ended), _instant(told))


def _week(row: Row) -> Week:
    person, week, due, state, win, heard, link, at, words, place, post, snoozed, snoozes, warned, *seen = row
    reach, reached, unseen = seen
    return Week(
        leader=key_read(person).user,
        week=week,
        due=datetime.fromisoformat(due),
        state=Talked(state),
        win=win,
        where=heard,
        link=link,
        at=_instant(at),
        words=words,
        place=read(place, (Place,)) if place else None,
        post=post,
        snoozed=_instant(snoozed),
        snoozes=snoozes,
        warned=_instant(warned),
        reach=Reach(read(reached, (Place,)), reach) if reached else None,
        unseen=unseen,
    )

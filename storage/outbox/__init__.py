"""Which views are wanted, which are shown, and where they stand. It holds names and numbers, and nobody's words."""

import secrets
from datetime import datetime
from enum import StrEnum
from typing import LiteralString

from bot.people import Person, Place
from bot.views import View
from bot.wire import read, write
from storage.engine import Run, written
from storage.outbox.errand import Errand, LeaseLost, known
from storage.outbox.errands import FENCES, Errands

__all__ = ["Errand", "Errands", "LeaseLost", "Outbox", "Shown", "naming"]


class Shown(StrEnum):
    """How something stands that is to be seen. ``UNKNOWN``: it never stood, was taken down, or has been forgotten."""

    WAITING = "on its way"
    DONE = "as it should be"
    STUCK = "as it was, or nobody knows how"
    UNKNOWN = "unknown"


class Outbox:
    """What handlers may do: want something shown."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def want(self, view: View, at: datetime) -> None:
        self._run(
            "insert into views (workspace, view, due, fence) values (:workspace, :view, :due, :fence)"
            " on conflict (workspace, view) do update set wanted = views.wanted + 1",
            view=write(view),
            due=written(at),
            fence=secrets.randbelow(FENCES),
        )

    def drop_unposted(self) -> list[View]:
        """Forget what stands nowhere yet, and return what that was. What may have been posted stays known."""
        gone = self._run(
            "delete from views where workspace = :workspace and shown < wanted and place is null returning view"
        )
        return [view for (name,) in gone if (view := known(name))]

    def is_begun(self, view: View) -> bool:
        """Return whether this stands anywhere, or may."""
        return bool(
            self._run(
                "select 1 from views where workspace = :workspace and view = :view and place is not null",
                view=write(view),
            )
        )

    def place_of(self, view: View) -> Place | None:
        """Return where this stands, or may."""
        rows = self._run(
            "select place from views where workspace = :workspace and view = :view and place is not null",
            view=write(view),
        )
        return next((read(place, (Place,)) for (place,) in rows), None)

    def at(self, place: Place, message: str) -> View | None:
        """Return what stands there as this message of ours."""
        rows = self._run(
            "select view, place from views where workspace = :workspace and message = :message and place is not null",
            message=message,
        )
        found = ((view, read(where, (Place,))) for view, where in rows)
        there = (view for view, where in found if (where.platform, where.channel) == (place.platform, place.channel))
        return next((view for name in there if (view := known(name))), None)

    def is_troubled(self, view: View) -> bool:
        """Return whether this could not be shown as it is now, and will not be tried again by itself."""
        return bool(
            self._run(
                "select 1 from views where workspace = :workspace and view = :view and trouble is not null",
                view=write(view),
            )
        )

    def shown(self, view: View) -> Shown:
        """Return whether this stands as it should."""
        rows = self._run(
            "select shown < wanted, place, trouble, unsure from views where workspace = :workspace and view = :view",
            view=write(view),
        )
        for waiting, place, trouble, unsure in rows:
            if waiting:
                return Shown.WAITING
            return Shown.STUCK if place and (trouble or unsure) else Shown.DONE
        return Shown.UNKNOWN

    def unsure(self) -> int:
        """Return of how many posts nobody can tell whether they got through."""
        [(count,)] = self._run("select count(*) from views where workspace = :workspace and unsure is not null")
        return int(count)

    def troubled(self) -> list[tuple[str, str]]:
        """Return the views that could not be shown, and why."""
        rows = self._run(
            "select view, trouble from views where workspace = :workspace and trouble is not null order by view"
        )
        return [(str(view), str(trouble)) for view, trouble in rows]

    def waiting(self) -> int:
        [(count,)] = self._run("select count(*) from views where workspace = :workspace and shown < wanted")
        return int(count)

    def of(self, person: Person) -> list[View]:
        """Return the views that name this person."""
        rows = self._run(
            "select view from views where workspace = :workspace and view <> replace(view, :named, '') order by view",
            named=naming(person),
        )
        return [view for (name,) in rows if (view := known(name))]

    def forget(self, before: datetime) -> int:
        """Forget where private cards stand that have not changed since then; nobody will change them any more."""
        gone = self._run(
            "delete from views where workspace = :workspace and shown >= wanted and due < :before"
            " and view <> replace(view, '{{\"is\":\"Person\"', '') returning view",
            before=written(before),
        )
        return len(gone)

    def forget_person(self, person: Person) -> None:
        self._run(
            "delete from views where workspace = :workspace and view <> replace(view, :named, '')", named=naming(person)
        )

    def forget_view(self, view: View) -> int:
        sql: LiteralString = "delete from views where workspace = :workspace and view = :view returning view"
        return len(self._run(sql, view=write(view)))

    def rename(self, view: View, now: View) -> None:
        """Let what stands under one name stand under another, unless something does."""
        self._run(
            "update views set view = :now where workspace = :workspace and view = :view and not exists (select 1"
            " from views as other where other.workspace = :workspace and other.view = :now)",
            view=write(view),
            now=write(now),
        )

    def again(self, view: View) -> None:
        """Show a view again if it stands anywhere; never begin with it."""
        self._run(
            "update views set wanted = wanted + 1 where workspace = :workspace and view = :view", view=write(view)
        )


def naming(person: Person) -> str:
    """Return what stands in everything that is written down and holds this person."""
    return write(person)

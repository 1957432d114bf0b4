"""What calendars tell of the days to come."""

from datetime import datetime

from bot.commands import EndMeeting
from bot.meetings.scheduled import Copy
from bot.wire import read
from storage.engine import Row, Run, written


class Coming:
    _run: Run

    def coming(self, owners: tuple[str, ...], between: tuple[datetime, datetime], most: int) -> list[list[Copy]]:
        """Return the first meetings that these people's calendars tell of and that end between two instants, in order.

        Each comes with what every one of those calendars says of it. ``owners`` are keys of people.
        """
        since, until = map(written, between)
        rows = self._run(
            "select owner, told, meeting from scheduled where workspace = :workspace and calendar <> ''"
            " and ends >= :since and ends < :until order by ends, meeting, owner, calendar",
            since=since,
            until=until,
        )
        found: dict[str, list[Copy]] = {}
        for owner, told, meeting in rows:
            if owner in owners and (meeting in found or len(found) < most):
                found.setdefault(meeting, []).append(copy_in((owner, told)))
        return [*found.values()]


def copy_in(row: Row) -> Copy:
    owner, told = row
    return Copy(owner, read(told, (EndMeeting,)).meeting)

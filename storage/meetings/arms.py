"""The lot of each series, which is in no database, and on which side of the hold-out it put those that it fell on."""

import json
from datetime import datetime
from functools import partial

from bot.meetings.drawn import NEVER_LEFT_OUT, Arm, Drawn
from bot.sealing import Seal
from storage.engine import Row, Run, written

BITS = 52  # of a lot; as many as are exact in a float
Lots = partial[float]


def lots_of(seal: Seal, workspace: str) -> Lots:
    """Return what draws for a company: HMAC-SHA256 under a key that nobody has who only knows the series.

    The same series always draws the same, in every process; another company or another key draws anew.
    """
    return partial(_lot, seal, workspace)


def _lot(seal: Seal, workspace: str, series: str) -> float:
    lot: float = (int(seal.draw(json.dumps([workspace, series])), 16) >> (256 - BITS)) / 2**BITS
    return lot


class Arms:
    def __init__(self, run: Run, lots: Lots) -> None:
        self._run = run
        self._lots = lots

    def lot(self, series: str) -> float:
        """Return a number in [0, 1) for a series. A meeting of none is never left out."""
        return self._lots(series) if series else NEVER_LEFT_OUT

    def note(self, drawn: Drawn) -> None:
        """Count a series, once for as long as the share is the same: with another share another comparison begins."""
        self._run(
            "insert into arms (workspace, series, share, arm, since) values (:workspace, :series, :share, :arm, :since)"
            " on conflict (workspace, series) do update set share = excluded.share, arm = excluded.arm,"
            " since = excluded.since where arms.share <> excluded.share",
            series=drawn.series,
            share=str(drawn.share),
            arm=drawn.arm.value,
            since=written(drawn.since),
        )

    def drawn(self, share: float, before: datetime) -> list[Drawn]:
        """Return the series on which the lot fell before then, under this share."""
        rows = self._run(
            "select series, arm, since, share from arms where workspace = :workspace and share = :share"
            " and since < :before order by series",
            share=str(share),
            before=written(before),
        )
        return [*map(_drawn, rows)]

    def titles(self) -> list[tuple[Drawn, str, str]]:
        """Return every series that is counted, with its team and its latest title; none where that is not kept."""
        rows = self._run(
            "select arms.series, arms.arm, arms.since, arms.share, coalesce(told.team, ''), coalesce(told.title, '')"
            " from arms left join (select series, team, title, row_number() over (partition by series"
            " order by at desc, meeting) as nth from (select series, team, title, asked as at, id as meeting from asks"
            " where asks.workspace = :workspace and hidden = 0 and series <> '' union all select series, team, title,"
            " at, meeting from kept_quiet where kept_quiet.workspace = :workspace and series <> '') as every) as told"
            " on told.series = arms.series and nth = 1 where arms.workspace = :workspace order by arms.series"
        )
        return [(_drawn(tuple(row[:4])), str(row[4]), str(row[5])) for row in rows]

    def forget(self, before: datetime) -> None:
        """Forget series that were counted before then; one that still meets is counted anew."""
        self._run("delete from arms where workspace = :workspace and since < :before", before=written(before))


def _drawn(row: Row) -> Drawn:
    series, arm, since, share = row
    return Drawn(str(series), Arm(arm), datetime.fromisoformat(since), float(share))

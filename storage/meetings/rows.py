"""A question as it stands in its row."""

from datetime import datetime
from functools import lru_cache

from bot.meetings import Question, Rung
from bot.people import Group, Person, Place, Where, key_read
from bot.wire import read
from storage.engine import Row

COLUMNS = (
    "id, title, decision, place, host, asked, closes, invited, shown_from, series, team, language,"
    " by_hand, redecided, hidden, closed, answered, rung, uncounted"
)


def question_in(row: Row) -> Question:
    (name, title, decision, place, host, asked, closes, invited, shown_from, series, team, language) = row[:12]
    by_hand, redecided, hidden, closed, answered, rung, uncounted = row[12:]
    return Question(
        id=name,
        title=title,
        decision=decision,
        where=_where(place),
        host=key_read(host),
        asked=datetime.fromisoformat(asked),
        closes=datetime.fromisoformat(closes),
        invited=invited,
        shown_from=shown_from,
        series=series,
        team=team,
        language=language,
        by_hand=bool(by_hand),
        redecided=bool(redecided),
        hidden=bool(hidden),
        closed=datetime.fromisoformat(closed) if closed else None,
        answered=answered,
        rung=Rung(rung) if rung else Rung.BY_HAND,
        uncounted=uncounted is not None,
    )


@lru_cache(maxsize=4096)  # every answer reads its question twice, and there are fewer places than answers
def _where(written_down: str) -> Where:
    where: Where = read(written_down, (Place, Person, Group))
    return where

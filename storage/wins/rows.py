"""A win as a row, and back."""

from datetime import datetime

from bot.people import Person, Place, key_read
from bot.wins import State, Win
from bot.wire import read, write
from storage.engine import Row, written

COLUMNS = (
    "number, told_by, told, team, change, evidence, state, confirmer, confirmed, words, posted_by, posted, place,"
    " taken_down"
)


def values_of(win: Win) -> dict[str, object]:
    return {
        "number": win.number,
        "told_by": win.told_by.key,
        "told": written(win.told),
        "team": win.team,
        "change": win.change,
        "evidence": win.evidence,
        "state": win.state.value,
        "confirmer": _key(win.confirmer),
        "confirmed": _instant(win.confirmed),
        "words": win.words,
        "posted_by": _key(win.posted_by),
        "posted": _instant(win.posted),
        "place": win.place and write(win.place),
        "taken_down": _instant(win.taken_down),
    }


def win_in(row: Row) -> Win:
    number, by, told, team, change, evidence, state, confirmer, confirmed, words, poster, posted, place, down = row
    return Win(
        number=number,
        told_by=key_read(by),
        told=datetime.fromisoformat(told),
        team=team,
        change=change,
        evidence=evidence,
        state=State(state),
        confirmer=key_read(confirmer) if confirmer else None,
        confirmed=_read(confirmed),
        words=words,
        posted_by=key_read(poster) if poster else None,
        posted=_read(posted),
        place=read(place, (Place,)) if place else None,
        taken_down=_read(down),
    )


def _key(person: Person | None) -> str | None:
    return person.key if person else None


def _instant(at: datetime | None) -> str | None:
    return written(at) if at else None


def _read(at: str | None) -> datetime | None:
    return datetime.fromisoformat(at) if at else None

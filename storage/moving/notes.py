"""What a database knows of moves: that its rows went, or came, or are still arriving."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.engine import Run, written


class Way(StrEnum):
    WENT = "went"
    CAME = "came"
    ARRIVING = "arriving"


@dataclass(frozen=True, slots=True)
class Note:
    """``move`` is the same at both ends, ``other`` the other end's name."""

    way: Way
    move: str
    other: str
    at: datetime


def note_in(run: Run) -> Note | None:
    for way, move, other, at in run("select way, move, other, at from _moved"):
        return Note(Way(way), move, other, datetime.fromisoformat(at))
    return None


def write_down(note: Note, run: Run) -> None:
    """Let this be all that is known: a newer move makes an older one pointless."""
    rub_out(run)
    run(
        "insert into _moved (way, move, other, at) values (:way, :move, :other, :at)",
        way=note.way.value,
        move=note.move,
        other=note.other,
        at=written(note.at),
    )


def rub_out(run: Run) -> None:
    run("delete from _moved")


def why_not_here(run: Run) -> str:
    """Return why nobody may work on these rows now; nothing where they may."""
    match note_in(run):
        case Note(Way.WENT, _, other, at):
            return (
                f"Everything in this database was moved to {other} on {at:%Y-%m-%d at %H:%M} UTC and went on there."
                " Set CHAIR_DATABASE_URL to that one. To come back with all that happened since, say there"
                " `python app.py move` with the URL of this one; without that, say here `python app.py move --back`."
            )
        case Note(Way.ARRIVING, _, other, _):
            return (
                f"A move from {other} to this database was broken off."
                " Say `python app.py move` there once more; it carries it through."
            )
        case _:
            return ""

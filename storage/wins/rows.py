"""A win as a row, and back."""

from datetime import datetime

from bot.people import Person, Place, key_read
from bot.wins import State, Win
from bot.wire import read, write
from storage.engine import Row, written
from storage.wins.worth import VALUE_COLUMNS, value_in, value_of

COLUMNS = (
    "number, told_by, told, team, change, evidence, state, confirmer, confirmed, words, posted_by, posted, place,"
    f" taken_down, customer, judged, covered, kpis, from_case, {VALUE_COLUMNS}"
)
SETTLED = (
    "number",
    "told_by",
    "told",
    "team",
    "change",
    "evidence",
    "customer",
    "judged",
    "kpis",
    "from_case",
)  # when it was told
KEEP = (
    f"insert into win_files (workspace, {COLUMNS})"  # noqa: S608  # constants of ours
    f" values (:workspace, {', '.join(f':{name}' for name in COLUMNS.split(', '))})"
    " on conflict (workspace, number) do update set "
    + ", ".join(f"{name} = excluded.{name}" for name in COLUMNS.split(", ") if name not in SETTLED)
)


def values_of(win: Win) -> dict[str, object]:
    told = {
        "number": win.number,
        "told_by": win.told_by.key,
        "told": written(win.told),
        "team": win.team,
        "change": win.change,
        "evidence": win.evidence,
        "customer": win.customer,
        "judged": int(win.judged),
        "kpis": "\n".join(win.kpis),
        "from_case": win.case,
    }
    return told | value_of(win.value) | {
        "state": win.state.value,
        "confirmer": _key(win.confirmer),
        "confirmed": _instant(win.confirmed),
        "words": win.words,
        "posted_by": _key(win.posted_by),
        "posted": _instant(win.posted),
        "place": win.place and write(win.place),
        "taken_down": _instant(win.taken_down),
        "covered": _instant(win.covered),
    }  # fmt: skip


def win_in(row: Row) -> Win:
    number, by, told, team, change, evidence, state, confirmer, confirmed, words, poster, *others = row
    posted, place, down, customer, judged, covered, kpis, case, *value = others
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
        customer=customer,
        judged=bool(judged),
        covered=_read(covered),
        kpis=tuple(kpis.split("\n")) if kpis else (),
        case=int(case),
        value=value_in(value),
    )


def _key(person: Person | None) -> str | None:
    return person.key if person else None


def _instant(at: datetime | None) -> str | None:
    return written(at) if at else None


def _read(at: str | None) -> datetime | None:
    return datetime.fromisoformat(at) if at else None

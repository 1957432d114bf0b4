"""Whether rows may go from one database to another: the same version at both ends, and nobody else's rows there."""

from collections.abc import Collection

from storage.migrations import STEPS
from storage.moving import End, OutOfReach
from storage.moving.notes import Note, Way, note_in, why_not_here
from storage.moving.sums import Table

SHOWN = 3


def may_leave(source: End) -> None:
    """Raise ``OutOfReach`` unless this version can tell all that stands there."""
    _same_version(source)
    note = note_in(source.run)
    if note and note.way is Way.ARRIVING:
        raise OutOfReach(why_not_here(source.run))


def is_done(source: End, target: End) -> bool:
    """Tell whether this very move came to its end before."""
    match note_in(source.run), note_in(target.run):
        case Note(Way.WENT, went), Note(Way.CAME, came):
            return went == came
        case _:
            return False


def may_arrive(source: End, target: End) -> tuple[Table, ...]:
    """Return what is to be copied. Raises ``OutOfReach``."""
    _same_version(target)
    tables, there = source.tables(), {table.name: table for table in target.tables()}
    for table in tables:
        if set(table.columns) != set(there[table.name].columns if table.name in there else ()):
            message = f"The table {table.name} is not the same in {source.name} and {target.name}. Nothing was moved."
            raise OutOfReach(message)
    if not _is_for(source, target):
        raise OutOfReach(why_not_here(source.run))
    if any(map(target.count, tables)) and not _may_be_replaced(source, target):
        message = (
            f"{target.name} holds rows that are not of this company's move, and none of them is overwritten."
            " Choose an empty database. Nothing was moved."
        )
        raise OutOfReach(message)
    return tables


def of_this_version(end: End) -> None:
    """Raise ``OutOfReach`` where another version made the tables."""
    steps = end.steps()
    if missing := [name for name in STEPS if name not in steps]:
        message = (
            f"{end.name} is older than this version: {some(missing)} missing."
            " Start the bot on it once and stop it again."
        )
        raise OutOfReach(message)
    if unknown := sorted(steps - set(STEPS)):
        message = (
            f"{end.name} is newer than this version: {some(unknown)} unknown here. Use the version that last ran on it."
        )
        raise OutOfReach(message)


def _same_version(end: End) -> None:
    try:
        of_this_version(end)
    except OutOfReach as cause:
        message = f"{cause} Nothing was moved."
        raise OutOfReach(message) from cause


def some(names: Collection[str]) -> str:
    """Name the first few migrations, with the verb they want."""
    shown = ", ".join(f'"{name}"' for name in list(names)[:SHOWN])
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return f"{shown}{more} {'is' if len(names) == 1 else 'are'}"


def _is_for(source: End, target: End) -> bool:
    """Tell whether rows that went already may go there: only where they never quite arrived."""
    note = note_in(source.run)
    return note is None or note.way is not Way.WENT or _was_broken_off(source, target)


def _may_be_replaced(source: End, target: End) -> bool:
    return _was_broken_off(source, target) or _is_way_back(source, target)


def _was_broken_off(source: End, target: End) -> bool:
    note = note_in(target.run)
    return note is not None and note.way is Way.ARRIVING and note.other == source.name


def _is_way_back(source: End, target: End) -> bool:
    """Tell whether what stands there was moved here once, and has not been worked on since."""
    match note_in(source.run), note_in(target.run):
        case Note(Way.CAME, came), Note(Way.WENT, went):
            return came == went
        case _:
            return False

"""How the schema came to be. Only ever appended to. ``{table}`` stands for what SQLite wants to be told of a table."""

from collections.abc import Callable, Collection, Mapping

from sqlite_utils import Database, Migrations

from storage.engine import CannotOpen
from storage.migrations import (
    acted,
    arms,
    asking_back,
    blockers,
    calendars,
    calls,
    companies,
    connected,
    counting,
    cx_days,
    digests,
    editions,
    evidence,
    first_days,
    heard,
    installations,
    joined,
    leaders,
    ledger,
    linking,
    marks,
    moves,
    nudged,
    outcomes,
    overdue,
    pledges,
    privacy,
    questions,
    reached,
    reaching,
    recognised,
    replicas,
    rotated,
    searched,
    sponsors,
    suggested,
    themes,
    value,
    wins,
    wishes,
    wordings,
)

STEPS = (
    questions.STEPS
    | wins.STEPS
    | reaching.STEPS
    | leaders.STEPS
    | digests.STEPS
    | joined.STEPS
    | calendars.STEPS
    | moves.STEPS
    | replicas.STEPS
    | connected.STEPS
    | wishes.STEPS
    | suggested.STEPS
    | marks.STEPS
    | evidence.STEPS
    | searched.STEPS
    | overdue.STEPS
    | blockers.STEPS
    | asking_back.STEPS
    | outcomes.STEPS
    | wordings.STEPS
    | ledger.STEPS
    | cx_days.STEPS
    | value.STEPS
    | recognised.STEPS
    | calls.STEPS
    | reached.STEPS
    | pledges.STEPS
    | sponsors.STEPS
    | heard.STEPS
    | counting.STEPS
    | acted.STEPS
    | arms.STEPS
    | themes.STEPS
    | editions.STEPS
    | nudged.STEPS
    | installations.STEPS
    | companies.STEPS
    | rotated.STEPS
    | linking.STEPS
    | privacy.STEPS
    | first_days.STEPS
)
ON_SQLITE = " strict, without rowid"


def bring_up_to_date(db: Database, known: Mapping[str, str] = STEPS) -> None:
    """Apply what is missing. Processes that start together wait for each other. Raises ``CannotOpen``."""
    steps = Migrations("chair")
    for name, statements in known.items():
        steps(name=name)(_step(statements))
    db.execute("begin immediate")
    refuse_newer([step.name for step in steps.applied(db)], known)
    steps.apply(db)
    db.execute("commit")


def refuse_newer(done: Collection[str], known: Collection[str]) -> None:
    """Raise ``CannotOpen`` where a newer version was at work: what its rows mean, nobody here can tell."""
    if unknown := sorted({*done} - {*known}):
        steps = f"{len(unknown)} steps" if len(unknown) > 1 else "a step"
        message = (
            f'A newer version of Empty Chair was at work in this database: its schema has {steps}, "{unknown[-1]}",'
            " that this one does not know. Start the newer one, or go back to a copy from before it:"
            " docs/running/upgrades.md."
        )
        raise CannotOpen(message)


def _step(statements: str) -> Callable[[Database], None]:
    def apply(db: Database) -> None:
        for statement in statements.format(table=ON_SQLITE).split(";"):  # executescript would commit what is open
            db.execute(statement)

    return apply

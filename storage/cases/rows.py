"""A case as it stands in its row."""

from datetime import date, datetime

from bot.cases import Because, Case, Fired, State
from bot.people import key_read
from storage.engine import Row

COLUMNS = (
    "number, question, owner, rule, opened, due, state, waits, outcome, because, tell,"
    " evidence_from, evidence_by, decided"
)


def case_in(row: Row) -> Case:
    number, question, owner, rule, opened, due, state, waits, outcome, because, tell, whom, by, decided = row
    return Case(
        number=number,
        question=question,
        owner=key_read(owner),
        rule=Fired(rule),
        opened=datetime.fromisoformat(opened),
        due=datetime.fromisoformat(due),
        state=State(state),
        waits=waits,
        outcome=outcome,
        because=Because(because) if because else None,
        tell=tell,
        evidence_from=whom,
        evidence_by=date.fromisoformat(by) if by else None,
        decided=datetime.fromisoformat(decided) if decided else None,
    )

"""`import evidence`: what customers have said, from a file; and `erase --customer`, which forgets it."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bot.commands import WithdrawEvidence
from bot.evidence import MAX_REF, Kept, NotAQuote, NotShown, line_of
from bot.evidence.cells import OPTIONAL, REQUIRED, Told, told_in
from bot.people import OPERATOR
from handlers.evidence import checked, day_in, take_over, withdraw
from handlers.operate import WrongUse
from handlers.operate.desk import Desk
from handlers.operate.imports import BadRow, Cells, Columns, read_rows
from handlers.operate.progress import watched
from storage import Memory

AT_ONCE = 200  # rows in one transaction: a bot that runs beside it waits for no more than these
CALLED = {
    Kept.NEW: "new",
    Kept.CHANGED: "changed, and shown as they are now wherever they stand",
    Kept.UNCHANGED: "unchanged",
    Kept.WITHDRAWN: "withdrawn, and taken away wherever they stand",
    Kept.TOO_OLD: "said longer ago than [retention] evidence keeps, and left out",
}


async def imported(file: Path, desk: Desk) -> str:
    """Take over a file of quotes, whole or not at all, and return a receipt. Raises ``FoundProblem``, ``WrongUse``."""
    at = desk.clock.now()

    def read_all(memory: Memory) -> list[Told]:
        return read_rows(file, Columns(REQUIRED, OPTIONAL), _reading(at, memory))

    rows = await desk.store.read(desk.workspace, read_all)
    became: Counter[Kept] = Counter()
    with watched(len(rows), "Taking over") as went:
        for first in range(0, len(rows), AT_ONCE):
            some = rows[first : first + AT_ONCE]

            def take(memory: Memory, some: list[Told] = some) -> list[Kept]:
                return [take_over(told, at, memory) for told in some]

            became.update(await desk.store.change(desk.workspace, take))
            went(len(some))
    await desk.store.change(desk.workspace, lambda memory: memory.audit.note(at, OPERATOR, "quotes imported"))
    await desk.store.engine.scrub()
    return "\n".join(
        (f"Quotes of customers in {file}: {became.total():,}", *(f"  - {became[k]:,} {CALLED[k]}" for k in became))
    )


def _reading(at: datetime, memory: Memory) -> Callable[[Cells], Told]:
    refs: set[str] = set()

    def read(cells: Cells) -> Told:
        try:
            told = checked(told_in(cells), at, memory)
        except (NotAQuote, NotShown) as no:
            raise BadRow(str(no)) from no
        if told.quote.ref in refs:
            message = f"ref: {told.quote.ref} stands in this file before."
            raise BadRow(message)
        refs.add(told.quote.ref)
        return told

    return read


async def customer_erased(customer: str, desk: Desk) -> str:
    """Forget all that a customer has said, take no more of it, and return a receipt."""
    try:
        known = line_of("REF", customer, MAX_REF, required=True)
    except NotAQuote as no:
        raise WrongUse(str(no)) from no
    at = desk.clock.now()

    def forget(memory: Memory) -> str:
        refs = memory.evidence.of_customer(known)
        questions = [question for ref in refs for question in memory.evidence.questions_with(ref)]
        withdraw(WithdrawEvidence(at, known), OPERATOR, at, memory)
        return "\n".join(_receipt(known, len(refs), len(questions), f"{day_in(at, memory)}"))

    receipt = await desk.store.change(desk.workspace, forget)
    await desk.store.engine.scrub()
    return receipt


def _receipt(customer: str, quotes: int, questions: int, day: str) -> list[str]:
    told = [f"{customer} is forgotten: {quotes} quotes." if quotes else f"Nothing was kept of {customer}."]
    if questions:
        told.append(f"They stand beside {questions} questions; the bot takes them away there as soon as it runs.")
        told.append("Where it cannot, the CX leads are told within the hour, and so are the admins if there is none.")
    told.append(f"Quotes that {customer} agreed to on {day} or before are refused from now on: a keyed hash of the")
    told.append("reference is kept for that, from which nobody can read it. What your own books hold is not ours.")
    return told

"""`receipts`: what every night let go of, and how many people and customers were erased."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import groupby

from handlers.operate.desk import Desk
from prompts.people.receipts import in_words
from prompts.words import Say
from storage import Memory
from storage.receipts import CLASSES, ERASED, NIGHT, Receipt

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


async def told(since: datetime | None, desk: Desk) -> str:
    """Return all receipts from that day on, a night a paragraph."""
    day = since.replace(tzinfo=UTC) if since else BEGINNING
    return await desk.store.read(desk.workspace, lambda memory: "\n".join(lines(memory, day)))


def lines(memory: Memory, since: datetime) -> Iterator[str]:
    found = memory.receipts.since(since)
    if not found:
        yield "There are no receipts yet. The first is written at ten past three at night."
    for at, receipts in groupby(found, lambda receipt: receipt.at):
        yield f"{at:%Y-%m-%d %H:%M} UTC"
        yield from _of_one([*receipts])


def _of_one(receipts: Sequence[Receipt]) -> Iterator[str]:
    say = Say("en")
    for each in receipts:
        if each.what in CLASSES:
            rows = "1 row" if each.gone == 1 else f"{each.gone:,} rows"
            yield f"  {in_words([(each.what, each.things)], say)} ({rows}), from before {each.upto}"
        elif each.what == ERASED:
            yield f"  erased: {each.things}, and {each.gone:,} rows with them"
        elif each.what == NIGHT and not each.gone:
            yield "  nothing was past its time"

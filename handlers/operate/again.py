"""Erasing again: whoever was erased after a copy was made is erased in the copy too, before anybody works with it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.people import MAIL, OPERATOR
from bot.ports import Clock
from handlers.company import setup_of
from handlers.evidence import withdraw_again
from handlers.operate.erasures import CUSTOMER, PERSON, Noted, append, of_customer, of_person, read_list
from handlers.operate.forgetting import forget
from handlers.operate.handing_on import emails_in, given_up
from handlers.operate.who import Found, find
from handlers.tidy.receipts import note_erased
from storage import Memory, Store
from storage.people.erased import Erasure


async def caught_up(store: Store, clock: Clock, file: Path) -> int:
    """Let rows and list say the same: erase again whom only the list has, and list whom only the rows have.

    Returns how many were erased again. Raises ``FoundProblem``.
    """
    again = await applied(read_list(file), store, clock)
    append(file, await every(store))
    return again


async def applied(noted: Sequence[Noted], store: Store, clock: Clock) -> int:
    """Erase whoever of these is unknown to the rows, and return how many people and customers that was."""
    again = 0
    for workspace in sorted({each.workspace for each in noted}):
        theirs = [each for each in noted if each.workspace == workspace]
        if await store.read(workspace, partial(_news_of, theirs)):
            again += await store.change(workspace, partial(_erase_again, theirs, clock.now()))
    if again:
        await store.engine.scrub()
    return again


async def every(store: Store) -> list[Noted]:
    """Return whoever was erased, in all companies."""
    found: list[Noted] = []
    for workspace in await store.companies_with_erasures():
        found += await store.read(workspace, partial(_known, workspace))
    return found


def _known(workspace: str, memory: Memory) -> list[Noted]:
    people = [of_person(workspace, erasure) for erasure in memory.erased.all()]
    withdrawn = memory.evidence.withdrawals()
    return [*people, *(of_customer(workspace, whose, day) for whose, day in withdrawn.items())]


def _news_of(noted: Iterable[Noted], memory: Memory) -> list[Noted]:
    """Return what these rows do not know of, or only of an earlier day."""
    withdrawn = memory.evidence.withdrawals()
    unknown = {erasure.id for erasure in memory.erased.unknown(_erasures(noted))}
    return [
        each
        for each in noted
        if (each.kind == PERSON and each.id in unknown)
        or (each.kind == CUSTOMER and withdrawn.get(each.whose[0], each.day.min) < each.day)
    ]


def _erasures(noted: Iterable[Noted]) -> list[Erasure]:
    return [each.erasure for each in noted if each.kind == PERSON]


def _erase_again(noted: Iterable[Noted], at: datetime, memory: Memory) -> int:
    news = _news_of(noted, memory)
    found = [*_found({whose for each in _erasures(news) for whose in each.whose}, memory)]
    rows = 0
    for one in found:
        given_up(one, at, memory)
        rows += sum(forget(one, at, memory).values())
    for erasure in _erasures(news):
        memory.erased.keep(erasure)
    customers = [each for each in news if each.kind == CUSTOMER]
    for each in customers:
        withdraw_again(each.whose[0], each.day, at, memory)
    if again := len(found) + len(customers):
        note_erased(again, rows, at, memory)
        memory.audit.note(at, OPERATOR, "erased again what came back with an older copy", str(again))
    return again


def _found(whose: set[str], memory: Memory) -> Iterator[Found]:
    """Yield everybody these hashes stand for whom anything here is kept of, each once."""
    emails = (f"{MAIL}/{email}" for email in emails_in(setup_of(memory)))
    seen: set[str] = set()
    for key in dict.fromkeys((*memory.traces.everybody(), *emails)) if whose else ():
        if key in seen or memory.erased.whose(key) not in whose:
            continue
        found = find(key.removeprefix(f"{MAIL}/"), memory)
        seen |= {account.key for account in found.accounts}
        yield found

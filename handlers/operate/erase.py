"""`erase`: forget one person everywhere, hand on what others wait for, and give a receipt."""

from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from bot.cases import Case
from bot.people import OPERATOR, Kind, Profile
from handlers.operate import FoundProblem, WrongUse
from handlers.operate.again import applied, every
from handlers.operate.desk import Desk
from handlers.operate.erasures import Noted, append, of_customer, of_person, read_list
from handlers.operate.evidence import customer_erased
from handlers.operate.forgetting import CALLED, forget
from handlers.operate.handing_on import given_up, may_be_erased, open_cases, to_be_filled, went_to
from handlers.operate.who import Found, cannot_be_found, find
from handlers.tidy.receipts import note_erased
from storage import Memory
from storage.people.erased import Erasure

Told = tuple[str, Erasure]


@dataclass(frozen=True, slots=True)
class Before:
    """What goes to others as somebody leaves: their open cases; and how many calendars are closed with it."""

    cases: list[Case]
    profiles: list[Profile]
    calendars: int


def wanted(
    person: str | None, customer: str | None, written: Path | None = None, again: Path | None = None
) -> Callable[[Desk], Awaitable[str]]:
    """Return what to do. Raises ``WrongUse`` where that is not clear."""
    match person, customer, written, again:
        case str(), None, None, None if person:
            return partial(erased, person)
        case None, str(), None, None if customer:
            return partial(customer_gone, customer)
        case None, None, Path(), None:
            return partial(listed, written)
        case None, None, None, Path():
            return partial(erased_again, again)
        case _:
            message = (
                "Say which: python app.py erase PERSON, python app.py erase --customer REF, or with a list of those who"
                " were erased, python app.py erase --list FILE or python app.py erase --again FILE"
            )
            raise WrongUse(message)


async def erased(person: str, desk: Desk) -> str:
    """Forget a person and return the receipt. Raises ``FoundProblem``: a name that is not clear, the only admin."""
    at = desk.clock.now()
    before = await desk.store.read(desk.workspace, partial(_looked_at, person))
    await _leaves(before.profiles, desk)

    def gone(memory: Memory) -> Told:
        found = find(person, memory)
        handed, cannot = [*went_to(before.cases, memory)], [*_cannot(found, memory)]
        receipt = "\n".join((*_forgotten(found, before, at, memory), *handed, *cannot))
        memory.audit.note(at, OPERATOR, "erased somebody")
        return receipt, memory.erased.note([account.key for account in found.accounts], at)

    receipt, erasure = await desk.store.change(desk.workspace, gone)
    await desk.store.engine.scrub()
    return f"{receipt}\n{_outside(of_person(desk.workspace, erasure), desk)}"


async def customer_gone(customer: str, desk: Desk) -> str:
    """Forget a quoted customer and return the receipt. Raises ``WrongUse``."""
    receipt = await customer_erased(customer, desk)

    def note(memory: Memory) -> Noted:
        note_erased(1, 0, desk.clock.now(), memory)
        whose = memory.evidence.whose(customer.strip())
        return of_customer(desk.workspace, whose, memory.evidence.withdrawals()[whose])

    noted = await desk.store.change(desk.workspace, note)
    return f"{receipt}\n{_outside(noted, desk)}"


async def listed(file: Path, desk: Desk) -> str:
    """Add everybody who was erased to a list, for whoever keeps copies. Raises ``FoundProblem``."""
    known = await every(desk.store)
    return f"{file} lists all {len(known)} who were erased, as keyed hashes; {append(file, known)} are new there."


async def erased_again(file: Path, desk: Desk) -> str:
    """Erase whoever a list has and these rows do not know to be erased. Raises ``FoundProblem``."""
    again = await applied(read_list(file, needed=True), desk.store, desk.clock)
    if desk.erased:
        append(desk.erased, await every(desk.store))
    return f"Erased again: {again} of those in {file}." if again else f"Nobody in {file} is kept here."


def _looked_at(person: str, memory: Memory) -> Before:
    found = find(person, memory)
    may_be_erased(found, memory)
    accounts = (memory.people.known(account) for account in found.accounts)
    calendars = [one for one in memory.calendars.connections() if one.person in {each.key for each in found.accounts}]
    return Before(open_cases(found, memory), [account.profile for account in accounts if account], len(calendars))


async def _leaves(profiles: list[Profile], desk: Desk) -> None:
    """Let them have left, so that what others wait for is passed on as with anybody who leaves."""
    await desk.door.met(desk.workspace, tuple(replace(each, kind=Kind.GONE) for each in profiles))


def _forgotten(found: Found, before: Before, at: datetime, memory: Memory) -> Iterator[str]:
    roles = given_up(found, at, memory)
    counts = +(forget(found, at, memory) + Counter(connected_calendars=before.calendars))
    note_erased(1, counts.total(), at, memory)
    yield f"{found.called} is forgotten:" if counts else f"Nothing was kept on {found.called}."
    if len(found.known_by) > 1:
        yield f"They were known by {' and '.join(found.known_by)}, which are all forgotten."
    yield from (f"  - {count} {CALLED[table]}" for table, count in counts.items())
    yield from to_be_filled(roles, found.email)
    if counts["people"]:
        yield "While the platform's directory names them, the bot will meet them again, and their wish not to be asked"
        yield "is forgotten too."


def _cannot(found: Found, memory: Memory) -> Iterator[str]:
    yield "What cannot be found:"
    yield from (f"  - {line}" for line in cannot_be_found(found, memory))


def _outside(noted: Noted, desk: Desk) -> str:
    """Keep the erasure outside the database too, or say what to keep: an older copy knows nothing of it."""
    keep = (
        "An older copy of the database knows nothing of this. Keep this line of keyed hashes outside of it, and after"
        f" a copy comes back, say `python app.py erase --again` with a file that has it:\n{noted.line}"
    )
    if desk.erased is None:
        return keep
    try:
        append(desk.erased, [noted])
    except FoundProblem as no:
        return f"{no} {keep}"
    return (
        f"Listed in {desk.erased} as keyed hashes: the bot erases them again in any older copy of the database that it"
        " finds beside this file. Keep the file when you put a copy back, and do not copy it back with it."
    )

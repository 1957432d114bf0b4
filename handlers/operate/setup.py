"""`setup`: read a company's setup from a file, whole or not at all; or print the present one."""

import secrets
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import fields
from functools import partial
from pathlib import Path

from bot.commands import Configure, Request
from bot.company import Mode, Setup, SetupFaults, not_in_this_version, read_setup, write_setup
from bot.people import OPERATOR
from bot.ports import Rejected
from handlers.company import who_is_waited_for
from handlers.company.founding import new_code
from handlers.operate import FoundProblem, WrongUse
from handlers.operate.desk import Desk

MOST = 1_000_000  # bytes; a company of ten thousand people fits
MEANS = {
    Mode.LIVE: "Asking is live.",
    Mode.REHEARSAL: "Asking is in rehearsal: everything is decided, and nothing is posted but to admins.",
    Mode.OFF: "Asking is off.",
}


def wanted(file: Path | None, *, show: bool, code: bool = False) -> Callable[[Desk], Awaitable[str]]:
    """Return what to do. Raises ``WrongUse`` where that is not clear."""
    match file, show, code:
        case Path() as given, False, False:
            return partial(take_over, given)
        case None, True, False:
            return shown
        case None, False, True:
            return coded
    message = "Say which: python app.py setup FILE.toml, python app.py setup --show, or python app.py setup --code"
    raise WrongUse(message)


async def coded(desk: Desk) -> str:
    """Make a code with which one person may set the company up in their chat. Raises ``FoundProblem``."""
    if await desk.store.read(desk.workspace, lambda memory: memory.company.setup()):
        message = "There is a setup already, and its admins may change it. To name others: app.py setup FILE.toml"
        raise FoundProblem(message)
    code = await desk.store.change(desk.workspace, partial(new_code, desk.clock.now()))
    return f"Write to the bot within the hour, as whoever shall set it up: setup {code}\nIt works once."


async def take_over(file: Path, desk: Desk) -> str:
    """Let the file be the company's setup, and say what changed and what is still missing. Raises ``WrongUse``."""
    setup = _read(file, desk)
    before = await desk.store.read(desk.workspace, lambda memory: memory.company.setup())
    try:
        await configure(setup, desk)
    except Rejected as no:
        message = f"Nothing of {file} was taken over.\n{no.words}"
        raise WrongUse(message) from no
    waiting = await desk.store.read(desk.workspace, lambda memory: who_is_waited_for(setup, memory))
    return "\n".join((_changed(before, setup), *still_missing(setup, waiting)))


async def first(text: str, desk: Desk) -> None:
    """Let this be the company's setup if it has none."""
    if await desk.store.read(desk.workspace, lambda memory: memory.company.setup()) is None:
        await configure(read_setup(text, live_by_default=desk.live), desk)


async def configure(setup: Setup, desk: Desk) -> None:
    await desk.door.handle(
        Request(
            Configure(setup, seasoned=desk.live),
            OPERATOR,
            desk.clock.now(),
            desk.workspace,
            f"setup/{secrets.token_hex(8)}",
        )
    )


async def shown(desk: Desk) -> str:
    setup = await desk.store.read(desk.workspace, lambda memory: memory.company.setup())
    if setup is None:
        message = "There is no setup yet. Write one as docs/running.md says, then: python app.py setup FILE.toml"
        raise FoundProblem(message)
    return write_setup(setup)


def still_missing(setup: Setup, waiting: tuple[str, ...]) -> Iterator[str]:
    if waiting:
        yield f"Not met yet, and waited for: {', '.join(waiting)}."
    if later := not_in_this_version(setup):
        yield f"Kept, but not in this version: {', '.join(later)}."


def _read(file: Path, desk: Desk) -> Setup:
    try:
        with file.open("rb") as opened:
            text = opened.read(MOST + 1)
        if len(text) > MOST:
            message = f"{file} is larger than {MOST:,} bytes, so it is no setup file."
            raise WrongUse(message)
        return read_setup(text.decode(), live_by_default=desk.live)
    except SetupFaults as wrong:
        raise WrongUse("\n".join((f"Nothing of {file} was taken over.", *wrong.faults))) from wrong
    except UnicodeError as cause:
        message = f"{file} is not UTF-8 text, so it is no setup file."
        raise WrongUse(message) from cause
    except OSError as cause:
        message = f"{file} cannot be read: {cause.strerror}."
        raise WrongUse(message) from cause


def _changed(before: Setup | None, now: Setup) -> str:
    mode = MEANS[now.asking.mode]
    if before is None:
        return f"{now.company.name} is set up. {mode}"
    names = [field.name for field in fields(Setup) if field.compare]
    changed = [f"[{name}]" for name in names if getattr(before, name) != getattr(now, name)]
    said = f"Changed: {', '.join(changed)}." if changed else "Nothing has changed."
    return f"{now.company.name} is set up anew. {said} {mode}"

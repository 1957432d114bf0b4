"""`companies`: which there are and which have left; whose desk a command works at; `forget`: one whole, at once."""

from collections.abc import Iterator
from itertools import groupby
from typing import Annotated

import typer

from bot.company.installations import Installation
from handlers.operate import WrongUse
from handlers.operate.comings import offers, until
from handlers.operate.desk import Desk, Work
from storage.companies import Companies, Receipt
from storage.installations import Installations

Whose = Annotated[
    str,
    typer.Option("--company", metavar="NAME", help="Which company, where there are several; `companies` lists them."),
]
SURE = "This forgets every row of {company}, for good. Say it with --yes: python app.py forget {company} --yes"


def at(company: str, work: Work) -> Work:
    """Return the work as it is done at the desk of this company, or of the only one there is."""

    async def done(desk: Desk) -> str:
        return await work(await chosen(company, desk))

    return done


async def chosen(company: str, desk: Desk) -> Desk:
    """Return the desk of a company, also of one that has left. Raises ``WrongUse`` where it is not clear which."""
    names = await desk.store.above(Companies.names)
    known = names or (desk.workspace,)
    if company:
        name = company.lower()
        if name not in (*known, desk.workspace):
            message = f"There is no company called {company}. There {_are(known)}."
            raise WrongUse(message)
        return desk.of(name)
    if len(known) > 1:
        message = f"Say which company: python app.py --company NAME, before the command. There {_are(known)}."
        raise WrongUse(message)
    return desk.of(known[0])


def _are(names: tuple[str, ...]) -> str:
    return f"{'is' if len(names) == 1 else 'are'} {', '.join(names)}"


async def listed(desk: Desk) -> str:
    """Return a table of all companies, and the receipts of those that were forgotten."""
    installed = await desk.store.installed(Installations.everyone)
    gone = await desk.store.above(Companies.gone)
    rows: list[tuple[str, ...]] = [("company", "name", "from", "since", "state", "people", "last question")]
    for name in await desk.store.above(Companies.names) or (desk.workspace,):
        theirs = [one for one in installed if one.company == name]
        state = f"uninstalled, rows stay until {until(gone[name])}" if name in gone else "living"
        rows.append((name, *await _whose(desk.of(name), theirs), state, *await _size(name, desk)))
    receipts = await desk.store.above(Companies.receipts)
    return "\n".join((*_table(rows), *await offers(desk), *_receipts(receipts)))


async def _whose(desk: Desk, installed: list[Installation]) -> tuple[str, str, str]:
    """Return what a company is called, from where it is, and since when."""
    setup = await desk.store.read(desk.workspace, lambda memory: memory.company.setup())
    name = setup.company.name if setup else ", ".join(one.name for one in installed)
    since = min((f"{one.at:%Y-%m-%d}" for one in installed), default="-")
    return name or "-", ", ".join(one.slack for one in installed) or "settings", since


async def _size(company: str, desk: Desk) -> tuple[str, str]:
    people = await desk.store.above(lambda all_: all_.people(company))
    asked = await desk.store.above(lambda all_: all_.asked(company))
    return str(people), f"{asked:%Y-%m-%d}" if asked else "-"


def _table(rows: list[tuple[str, ...]]) -> Iterator[str]:
    wide = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(f"{cell:<{width}}" for cell, width in zip(row, wide, strict=True)).rstrip()


def _receipts(receipts: tuple[Receipt, ...]) -> Iterator[str]:
    for (company, when), each in groupby(receipts, lambda one: (one.company, one.at)):
        gone = [*each]
        yield f"Receipt: {company} was forgotten at {when:%Y-%m-%d %H:%M} UTC, {sum(one.gone for one in gone)} rows:"
        yield from (f"  - {one.gone} of {one.what}" for one in gone)


def forgetting(company: str, *, sure: bool) -> Work:
    """Return what forgets a company at once. Raises ``WrongUse`` where nobody is sure."""
    if not sure:
        raise WrongUse(SURE.format(company=company))

    async def forget(desk: Desk) -> str:
        theirs, now = await chosen(company, desk), desk.clock.now()
        name = theirs.workspace
        gone = await desk.store.ending(name, lambda all_: all_.destroy(name, now))
        await desk.store.engine.scrub()
        if not gone:
            return f"Nothing was kept of {name}."
        lines = (f"  - {rows} of {what}" for what, rows in gone.items())
        return "\n".join((f"{name} is forgotten, and `companies` keeps this receipt:", *lines, BACKUPS))

    return forget


BACKUPS = "Backups and exports made before still hold it: remove them. In Slack, remove the app, or they are met again."

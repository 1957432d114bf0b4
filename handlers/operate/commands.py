"""The commands that work with the company's rows, whether the bot is running beside them or not."""

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Protocol

import typer

from bot.ports import Clock
from handlers.operate import (
    about,
    dashboard,
    doctor,
    erase,
    evidence,
    export,
    kpis,
    people,
    rehearse,
    restore,
    series,
    setup,
    simulate,
)
from handlers.operate.desk import Desk

WHO = "An e-mail address, platform/user such as slack/U0123, or a name that only one person has."
ROWS = "A CSV file (UTF-8, a header first) with the columns that docs/running.md lists."
cli = typer.Typer()
bring_in = typer.Typer(help="Bring in a file of rows, whole or not at all.")
cli.add_typer(bring_in, name="import", no_args_is_help=True)


class Place(Protocol):
    """Where the rows are, and the secret key; none in the playground."""

    @property
    def database(self) -> str: ...
    @property
    def key(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Tools:
    """What ``app.py`` lends: a desk to work at, what reads a calendar, and where everything is."""

    at_the_desk: Callable[[Callable[[Desk], Awaitable[str]]], None]
    read: simulate.Read
    examined: Callable[[], Awaitable[list[doctor.Finding]]]
    settings: Callable[[], Place]
    clock: Clock


TOOLS: ContextVar[Tools] = ContextVar("tools")


@cli.command("doctor")
def see_the_doctor() -> None:
    """Check everything the bot needs; exit code 1 if it is broken."""

    async def examined() -> list[doctor.Finding]:
        return await TOOLS.get().examined()

    findings = asyncio.run(examined())
    typer.echo(doctor.table(findings))
    raise typer.Exit(doctor.is_broken(findings))


@cli.command("setup")
def set_up(
    file: Annotated[Path | None, typer.Argument(help="A company's setup, as docs/running.md describes it.")] = None,
    *,
    show: Annotated[bool, typer.Option("--show", help="Print the present setup in the same form.")] = False,
) -> None:
    """Take over a setup FILE.toml, whole or not at all; or --show it."""
    TOOLS.get().at_the_desk(setup.wanted(file, show=show))


@cli.command("simulate")
def simulate_feed(
    feed: Annotated[Path, typer.Argument(metavar="FEED.ics", help="A calendar.")],
    since: Annotated[datetime | None, typer.Option("--from", help="The first day; else today.")] = None,
    until: Annotated[
        datetime | None, typer.Option("--to", help="The day after the last; else four weeks later.")
    ] = None,
    *,
    owner: Annotated[str, typer.Option(help="The address of whoever the calendar belongs to.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one object a line.")] = False,
) -> None:
    """Say of each meeting in FEED.ics if it would be asked about."""
    tools = TOOLS.get()
    tools.at_the_desk(partial(simulate.told, simulate.Wish(feed, since, until, owner, as_json), tools.read))


@cli.command("series")
def list_series() -> None:
    """List the series of the hold-out, as a CSV to fill in."""
    TOOLS.get().at_the_desk(series.told)


@cli.command("about")
def about_person(person: Annotated[str, typer.Argument(help=WHO)]) -> None:
    """Print all that is kept on one person, and what cannot be found."""
    TOOLS.get().at_the_desk(partial(about.told, person))


@cli.command("erase")
def erase_person(
    person: Annotated[str | None, typer.Argument(help=WHO)] = None,
    customer: Annotated[str | None, typer.Option(help="A quoted customer, by the reference in your books.")] = None,
) -> None:
    """Forget one person or one quoted customer, and print a receipt."""
    TOOLS.get().at_the_desk(erase.wanted(person, customer))


@cli.command("export")
def export_everything(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder, or an empty one.")],
) -> None:
    """Write all but secrets and open answers into DIR, as files."""
    tools = TOOLS.get()
    typer.echo(export.exported(tools.settings().database, folder, tools.clock))


@cli.command("restore")
def restore_everything(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="What `export` has made.")],
) -> None:
    """Bring an export into an empty database, all or nothing."""
    settings = TOOLS.get().settings()
    typer.echo(restore.restored(settings.database, settings.key, folder))


@cli.command("rehearse")
def rehearse_going_back(
    at: Annotated[str, typer.Option(help="Another PostgreSQL server to restore to; else the same one.")] = "",
) -> None:
    """Restore a backup beside the bot, compare, and clean up."""
    tools = TOOLS.get()
    typer.echo(rehearse.rehearsed(tools.settings(), tools.clock, at))


@cli.command("dashboard")
def open_dashboard(
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where it listens, on this machine alone.")] = (
        dashboard.PORT
    ),
    file: Annotated[Path | None, typer.Option(help="What it shows is kept here; else beside the database.")] = None,
) -> None:
    """Serve the dashboard, and print a link that signs in once."""
    TOOLS.get().at_the_desk(partial(dashboard.shown, dashboard.Wish(port, file)))


@bring_in.command("evidence")
def import_evidence(file: Annotated[Path, typer.Argument(metavar="FILE.csv", help=ROWS)]) -> None:
    """Take over what customers have said, and agreed that we show."""
    TOOLS.get().at_the_desk(partial(evidence.imported, file))


@bring_in.command("kpis")
def import_kpis(file: Annotated[Path, typer.Argument(metavar="FILE.csv", help=ROWS)]) -> None:
    """Take over weekly values of the company's own numbers."""
    TOOLS.get().at_the_desk(partial(kpis.imported, file))


@bring_in.command("people")
def import_people(file: Annotated[Path, typer.Argument(metavar="FILE.csv", help=ROWS)]) -> None:
    """Take over who is in which team and department, into the setup."""
    TOOLS.get().at_the_desk(partial(people.imported, file))

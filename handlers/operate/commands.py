"""The commands that work with the company's rows, whether the bot is running beside them or not."""

import asyncio
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from handlers.operate import (
    backup,
    company_commands,
    dashboard,
    doctor,
    erase,
    evidence,
    export,
    kpis,
    move,
    people,
    privacy_commands,
    rehearse,
    restore,
    rotating,
    series,
    setup,
    simulate,
)
from handlers.operate.erasures import read_list
from handlers.operate.tools import TOOLS, Tools

__all__ = ["TOOLS", "Tools", "cli"]
ROWS = "A CSV file (UTF-8, a header first) with the columns that docs/running.md lists."
cli = typer.Typer()
bring_in = typer.Typer(help="Bring in a file of rows, whole or not at all.")
cli.add_typer(company_commands.cli)
cli.add_typer(privacy_commands.cli)
cli.add_typer(bring_in, name="import", no_args_is_help=True)


@cli.command("doctor")
def see_the_doctor() -> None:
    """Check everything the bot needs; exit code 1 if it is broken."""

    async def examined() -> list[doctor.Finding]:
        return await TOOLS.get().examined()

    findings = asyncio.run(examined())
    typer.echo(doctor.table(findings))
    raise typer.Exit(doctor.is_broken(findings))


@cli.command("backup")
def back_up(file: Annotated[Path, typer.Argument(help="Where the copy goes. Nothing is overwritten.")]) -> None:
    """Copy everything into FILE while the bot runs."""
    typer.echo(backup.copied(TOOLS.get().settings().database, file))


@cli.command("move")
def move_away(url: move.Url = "", *, back: move.Back = False) -> None:
    """Copy everything to another database, and leave the old one be."""
    tools = TOOLS.get()
    move.wanted(tools.settings().database, url, tools.clock, back=back)


@cli.command("setup")
def set_up(
    file: Annotated[Path | None, typer.Argument(help="A company's setup, as docs/running.md describes it.")] = None,
    *,
    show: Annotated[bool, typer.Option("--show", help="Print the present setup in the same form.")] = False,
    code: Annotated[bool, typer.Option("--code", help="Print a code to set up with in a chat.")] = False,
) -> None:
    """Take over a setup FILE.toml, all or nothing; or --show it."""
    TOOLS.get().at_the_desk(setup.wanted(file, show=show, code=code))


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


@cli.command("export")
def export_everything(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder, or an empty one.")],
) -> None:
    """Write all but secrets and open answers into DIR, as files."""
    tools = TOOLS.get()
    typer.echo(export.exported(tools.settings().database, folder, tools.clock, tools.company))


@cli.command("restore")
def restore_everything(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="What `export` has made.")],
    erased: Annotated[Path | None, typer.Option(help="A list of those who were erased since.")] = None,
) -> None:
    """Bring an export into an empty database, all or nothing."""
    tools = TOOLS.get()
    settings = tools.settings()
    known = erased and read_list(erased, needed=True)
    typer.echo(restore.restored(settings.database, settings.key, folder))
    if erased and known:
        restore.with_list(settings.database, settings.lent, known)
        if settings.key:
            tools.at_the_desk(partial(erase.erased_again, erased))


@cli.command("rotate-key")
def change_the_key(
    *,
    lost: Annotated[bool, typer.Option("--lost", help="The old key is gone: let go of what only it opens.")] = False,
) -> None:
    """Keep everything with the next key, which is set beside it."""
    typer.echo(rotating.rotated(TOOLS.get().settings(), lost=lost))


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

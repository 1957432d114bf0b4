"""The commands that are about people's rights: what is kept on whom, forgetting it, and showing that it goes."""

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from handlers.operate import about, erase, privacy, receipts
from handlers.operate.tools import TOOLS

WHO = "An e-mail address, platform/user such as slack/U0123, or a name that only one person has."
cli = typer.Typer()


@cli.command("about")
def about_person(person: Annotated[str, typer.Argument(help=WHO)]) -> None:
    """Print what is kept on one person, and what cannot be found."""
    TOOLS.get().at_the_desk(partial(about.told, person))


@cli.command("erase")
def erase_person(
    person: Annotated[str | None, typer.Argument(help=WHO)] = None,
    customer: Annotated[str | None, typer.Option(help="A quoted customer, by the reference in your books.")] = None,
    written: Annotated[Path | None, typer.Option("--list", help="Add all who were erased to FILE, as hashes.")] = None,
    again: Annotated[Path | None, typer.Option(help="Erase whoever such a FILE lists and this has back.")] = None,
) -> None:
    """Forget one person or one quoted customer, and print a receipt."""
    TOOLS.get().at_the_desk(erase.wanted(person, customer, written, again))


@cli.command("receipts")
def show_receipts(
    since: Annotated[datetime | None, typer.Option(metavar="DAY", help="The first day, such as 2026-11-01.")] = None,
) -> None:
    """Print what every night let go of, and up to which day."""
    TOOLS.get().at_the_desk(partial(receipts.told, since))


@cli.command("privacy")
def write_the_privacy_pack(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder, or an empty one.")],
) -> None:
    """Write the privacy pack from what is configured here into DIR."""
    tools = TOOLS.get()
    tools.at_the_desk(partial(privacy.made, folder, tools.settings))

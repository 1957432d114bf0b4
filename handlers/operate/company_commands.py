"""The commands that are about companies: which there are, what programs tell them, and forgetting one whole."""

from typing import Annotated

import typer

from handlers.operate import companies, hooks
from handlers.operate.tools import TOOLS

cli = typer.Typer()


@cli.command("companies")
def list_companies() -> None:
    """List the companies there are, those that left, and receipts."""
    TOOLS.get().opened(companies.listed)


@cli.command("forget")
def forget_company(
    company: Annotated[str, typer.Argument(help="As `companies` lists it.")],
    *,
    sure: Annotated[bool, typer.Option("--yes", help="Without this nothing is forgotten.")] = False,
) -> None:
    """Forget a whole company at once, with a receipt."""
    TOOLS.get().opened(companies.forgetting(company, sure=sure))


@cli.command("hooks")
def set_hooks(
    *,
    new: Annotated[bool, typer.Option("--new", help="Make a secret, and print it once.")] = False,
    zoom: Annotated[bool, typer.Option("--zoom", help="Ask for Zoom's secret token, and keep it.")] = False,
) -> None:
    """Say where programs tell us; --new makes a secret."""
    token = typer.prompt("Zoom's secret token", hide_input=True) if zoom else ""
    TOOLS.get().at_the_desk(hooks.wanted(new=new, zoom=token))


@cli.command("unlink")
def unlink_company(
    company: Annotated[str, typer.Argument(help="The workspace in Slack, such as slack-t0123abc.")],
) -> None:
    """Let a workspace that was linked be a company of its own again."""
    TOOLS.get().opened(companies.unlinking(company))

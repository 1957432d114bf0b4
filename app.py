"""Connects everything: the only place that knows which platform, which database and which clock there are."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC
from pathlib import Path
from typing import Annotated

import typer
from aiohttp import ClientSession
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import SystemClock
from bot.playground.guard import is_loopback
from bot.playground.northwind import SETUP
from bot.playground.platform import PlaygroundPlatform
from bot.playground.ports import PLATFORM
from bot.ports import Chat, Clock
from bot.settings import Settings, SettingsFaults, from_environment
from bot.slack.checkup import checkup
from bot.slack.platform import Access, connect
from bot.slack.rich import SLACK
from bot.slack.speak import Slack
from bot.sources.ended import meetings_in
from bot.variables import Log
from bot.web import MOST, CannotListen, Web, listening
from handlers import FrontDoor
from handlers.courier import Courier
from handlers.operate import Desk, FoundProblem, WrongUse, about, doctor, erase, setup
from handlers.operate.health import Health
from handlers.operate.key import key_beside
from handlers.operate.logs import log_to_stderr
from handlers.operate.run import Running, asked_to_stop, greeting, refuse_strangers
from storage import Store
from storage.playground import PlaygroundFile
from storage.sqlite import Sqlite
from storage.sqlite.file import CannotOpen, alone, look_over

COMPANY, NORTHWIND = "company", "northwind"  # the workspaces: whose rows they are
CALENDARS = 12 * 1024 * 1024  # bytes of a request to the playground: a calendar of the largest size, and its form
TICK, SCRUB, SYNC = 1, 10, 6 * 3600  # s
WHO = "An e-mail address, platform/user such as slack/U0123, or a name that only one person has."
cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@cli.callback(invoke_without_command=True)
def empty_chair(context: typer.Context) -> None:
    """Empty Chair keeps one seat free for the customer in every meeting.

    Without a command it runs. Settings come from the environment and from .env; docs/running.md has all of them.
    Exit codes: 0 done, 1 found a problem, 2 wrong use.
    """
    if context.invoked_subcommand is None:
        run()


@cli.command()
def run() -> None:
    """Start the bot; with no platform configured, the playground, on this machine only."""
    settings = from_environment()
    log_to_stderr(as_json=settings.log is Log.JSON)
    if not settings.platforms and not is_loopback(settings.host):
        message = f"CHAIR_HOST is {settings.host}, but the playground answers on this machine only: use 127.0.0.1."
        raise WrongUse(message)
    database = Path(settings.database)
    with alone(database):
        look_over(database)
        asyncio.run(_run(settings))


@cli.command("setup")
def set_up(
    file: Annotated[Path | None, typer.Argument(help="A company's setup, as docs/running.md describes it.")] = None,
    *,
    show: Annotated[bool, typer.Option("--show", help="Print the present setup in the same form.")] = False,
) -> None:
    """Read a company's setup from a file: validated whole, applied whole or not at all."""
    if (file is None) != show:
        message = "Say which: python app.py setup FILE.toml, or python app.py setup --show"
        raise WrongUse(message)
    _at_the_desk(lambda desk: setup.take_over(file, desk) if file else setup.shown(desk))


@cli.command("about")
def about_person(person: Annotated[str, typer.Argument(help=WHO)]) -> None:
    """Print all that is kept on one person, why, until when, and what cannot be found."""
    _at_the_desk(lambda desk: about.told(person, desk))


@cli.command("erase")
def erase_person(
    person: Annotated[str | None, typer.Argument(help=WHO)] = None,
    customer: Annotated[str | None, typer.Option(help="A quoted customer: none is kept in this version.")] = None,
) -> None:
    """Forget one person everywhere, and print a receipt that also says what cannot be found."""
    if (person is None) == (customer is None):
        message = "Say which: python app.py erase PERSON, or python app.py erase --customer REF"
        raise WrongUse(message)
    if person is None:
        typer.echo(erase.NO_CUSTOMERS)
    else:
        _at_the_desk(lambda desk: erase.erased(person, desk))


@cli.command("doctor")
def see_the_doctor() -> None:
    """Check settings, database, disk, clock, setup, outbox and Slack; exit code 1 if anything is broken."""
    findings = asyncio.run(_examined())
    typer.echo(doctor.table(findings))
    if doctor.is_broken(findings):
        raise typer.Exit(1)


async def _examined() -> tuple[doctor.Finding, ...]:
    try:
        settings = from_environment()
    except SettingsFaults as wrong:
        return (*(doctor.broken("settings", fault) for fault in wrong.faults), doctor.clock())
    found = [*doctor.settings(settings.unused, playground=not settings.platforms), doctor.clock()]
    found += doctor.database(Path(settings.database))
    if doctor.has_rows(found):
        async with AsyncExitStack() as stack:
            found += await doctor.rows(await _desk(settings, SystemClock(), stack))
    if settings.platforms:
        found += [doctor.Finding(*told) for told in await checkup(_access(settings))]
    return tuple(found)


async def _run(settings: Settings) -> None:
    stop = asked_to_stop()
    async with AsyncExitStack() as stack:
        playground = None if settings.platforms else _playground(settings, stack)
        desk = await _desk(settings, playground.clock if playground else SystemClock(), stack)
        chats: dict[str, Chat] = {}
        running = Running(desk, Courier(desk.store, desk.door.look, chats, desk.clock))
        site = Web(Health(desk.store, running), settings.metrics_token, CALENDARS if playground else MOST)
        if playground:
            chats[PLATFORM] = await _northwind(playground, desk, running, site)
        else:
            chats[SLACK] = await _slack(settings, desk, running, site, stack)
        await running.begin()
        await _serve(settings, running, site, stop)


def _playground(settings: Settings, stack: AsyncExitStack) -> PlaygroundPlatform:
    """Return the playground. What it shows is in a file of its own beside the database."""
    beside = Path(settings.database).with_suffix(".playground.db")
    look_over(beside)
    rows = PlaygroundFile(beside)
    stack.callback(rows.close)
    return PlaygroundPlatform(rows, SystemClock())


async def _northwind(platform: PlaygroundPlatform, desk: Desk, running: Running, site: Web) -> Chat:
    await platform.meet(desk.door, desk.workspace)
    await setup.first(SETUP, desk)
    running.hurry()
    office = platform.office(desk.workspace, meetings_in, running.plan, running.coming, running.settle)
    platform.open(site.app, desk.door, office)
    return platform.chat


async def _slack(settings: Settings, desk: Desk, running: Running, site: Web, stack: AsyncExitStack) -> Slack:
    session = await stack.enter_async_context(ClientSession())
    slack = connect(_access(settings), session, desk.door, desk.clock, COMPANY)
    stack.push_async_callback(slack.close)
    site.add_plain_page()
    site.app.router.add_post("/slack/events", slack.receive)
    running.sync = slack.directory.sync
    return slack.chat


async def _serve(settings: Settings, running: Running, site: Web, stop: asyncio.Event) -> None:
    """Let everything go on until we are asked to stop, then come to an end within ten seconds."""
    runner = await listening(site.app, settings.host, settings.port)
    scheduler = _ticking(running)
    carrying = asyncio.create_task(running.carry())
    typer.echo(greeting(settings.public_url, settings.database, live=not settings.platforms))
    await stop.wait()
    await asyncio.gather(runner.cleanup(), running.stop())
    scheduler.shutdown(wait=False)
    carrying.cancel()
    await asyncio.gather(carrying, return_exceptions=True)


def _access(settings: Settings) -> Access:
    return Access(settings.slack_bot_token, settings.slack_signing_secret, settings.slack_api_url)


def _ticking(running: Running) -> AsyncIOScheduler:
    """Let the clock tick. What is to happen when is in rows; a tick only looks whether anything is due."""
    scheduler = AsyncIOScheduler(
        timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    )
    for work, seconds in ((running.tick, TICK), (running.scrub, SCRUB), (running.sync_directory, SYNC)):
        scheduler.add_job(work, "interval", seconds=seconds, next_run_time=SystemClock().now())
    scheduler.start()
    return scheduler


def _at_the_desk(work: Callable[[Desk], Awaitable[str]]) -> None:
    """Carry out a command, whether the bot is running beside it or not, and print what came of it."""
    settings = from_environment()
    look_over(Path(settings.database))

    async def done() -> str:
        async with AsyncExitStack() as stack:
            clock = SystemClock() if settings.platforms else _playground(settings, stack).clock
            return await work(await _desk(settings, clock, stack))

    typer.echo(asyncio.run(done()).rstrip("\n"))


async def _desk(settings: Settings, clock: Clock, stack: AsyncExitStack) -> Desk:
    database, live = Path(settings.database), not settings.platforms
    key = key_beside(database) if live else settings.secret_key.encode()
    store = Store(Sqlite(database), key)
    stack.callback(store.engine.close)
    stack.push_async_callback(store.engine.scrub)
    desk = Desk(store, FrontDoor(store, clock), clock, NORTHWIND if live else COMPANY, live=live)
    await refuse_strangers(desk, COMPANY if live else NORTHWIND)
    return desk


def main() -> None:
    os.umask(0o077)  # what we write is for whoever runs us
    try:
        cli()
    except (WrongUse, SettingsFaults) as wrong:
        _end(str(wrong), 2)
    except (FoundProblem, CannotOpen, CannotListen) as found:
        _end(str(found), 1)


def _end(words: str, code: int) -> None:
    typer.echo(words, err=True)
    sys.exit(code)


if __name__ == "__main__":  # a worker process imports this file again
    main()

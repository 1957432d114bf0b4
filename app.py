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
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import pictures
from bot.clock import SystemClock
from bot.playground.platform import PlaygroundPlatform
from bot.ports import Chat
from bot.settings import Platform, Settings, SettingsFaults, from_environment
from bot.slack.checkup import checkup
from bot.slack.platform import Access, SlackPlatform, connect
from bot.slack.rich import SLACK
from bot.sources.ended import between, meetings_in
from bot.sources.everywhere import Everywhere
from bot.sources.hook import Hook
from bot.sources.zoom import Zoom
from bot.teams import platform as teams
from bot.variables import Log
from bot.web import MOST, CannotListen, Web, listening
from bot.web.outgoing import outgoing
from bot.writer import writer_for
from handlers.courier import Courier
from handlers.operate import FoundProblem, WrongUse, backup, commands, doctor, model, move, setup
from handlers.operate.calendars import Almanac
from handlers.operate.channels import Channels
from handlers.operate.desk import COMPANY, Desk, desk_for, keep_to_this_key
from handlers.operate.health import Health
from handlers.operate.logs import log_to_stderr
from handlers.operate.run import Running, asked_to_stop, greeting
from handlers.people.consents import Consenting
from handlers.writing import Writing
from storage.opening import CannotOpen, held, look_over
from storage.playground import PlaygroundFile

ONE_AT_A_TIME = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
cli.add_typer(commands.cli)


@cli.callback(invoke_without_command=True)
def empty_chair(context: typer.Context) -> None:
    """Empty Chair keeps one seat free for the customer in every meeting.

    Without a command it runs. Settings come from the environment and from .env; docs/running.md has all of them.
    Exit codes: 0 done, 1 found a problem, 2 wrong use.
    """
    commands.TOOLS.set(commands.Tools(_at_the_desk, between, _examined, from_environment, SystemClock()))
    if context.invoked_subcommand is None:
        run()


@cli.command()
def run() -> None:
    """Start the bot, or without a platform the playground."""
    settings = from_environment()
    log_to_stderr(as_json=settings.log is Log.JSON, secrets=settings.secrets)
    with held(settings.database):
        asyncio.run(_run(settings))


@cli.command("backup")
def back_up(file: Annotated[Path, typer.Argument(help="Where the copy goes. Nothing is overwritten.")]) -> None:
    """Copy everything into FILE while the bot runs."""
    typer.echo(backup.copied(from_environment().database, file))


@cli.command("move")
def move_away(url: move.Url = "", *, back: move.Back = False) -> None:
    """Copy everything to another database, and leave the old one be."""
    move.wanted(from_environment().database, url, SystemClock(), back=back)


async def _examined() -> list[doctor.Finding]:
    try:
        settings = from_environment()
    except SettingsFaults as wrong:
        return doctor.faulty(wrong.faults)
    found = await doctor.examined(settings.database, settings.key, settings.unused, SystemClock(), settings.lent)
    found += model.findings(found, settings.openai)
    told = await checkup(Access(*settings.slack)) if settings.slack_bot_token else ()
    told += await teams.checkup(settings.teams) if settings.teams else ()
    told += pictures.checkup()
    told += await Everywhere(settings).checkup(needed=doctor.reads(found, "graph"))
    return [*found, *(doctor.Finding(*each) for each in told)]


async def _run(settings: Settings) -> None:
    stop = asked_to_stop()
    async with AsyncExitStack() as stack:
        desk, playground = await _opened(settings, stack)
        await keep_to_this_key(desk.store)
        running = Running(desk, Courier(desk.store, desk.door.look, chats := dict[str, Chat](), desk.clock))
        most = playground.most if playground else MOST
        site = Web(Health(desk, running), settings.metrics_token, most, settings.edge)
        running.measured_by(site.metrics)
        almanac = _hearing(settings, running, site, chats)
        writing = Writing(desk, writer_for(settings.openai), site.metrics)
        if playground:
            await setup.first(playground.setup, desk)
            office = playground.office(desk.workspace, meetings_in, running.plan, running.coming, running.settle)
            await playground.open(site.app, desk.door, office)
            chats[playground.name] = playground.chat
        else:
            site.add_plain_page()
            chats |= await _platforms(settings, running, site, stack)
        runner = await listening(site.app, settings.host, settings.port)
        for each in (almanac, writing):
            stack.push_async_callback(each.close)
        stack.callback(_ticking(running, almanac, writing).shutdown, wait=False)
        typer.echo(greeting(settings.public_url, settings.database, settings.platforms))
        await running.until(stop, runner.cleanup)


def _hearing(settings: Settings, running: Running, site: Web, chats: dict[str, Chat]) -> Almanac:
    """Hear of meetings from other programs and from calendars; return what reads these."""
    desk = running.desk
    hook = Hook(settings.hook_secret, chats, desk.workspace, desk.door, desk.clock)
    zoom = Zoom(settings.zoom_webhook_secret, desk.workspace, desk.door, desk.clock, SystemClock())
    everywhere = Everywhere(settings)
    channels = Channels(desk, *everywhere.watching)
    ours = {"meetings": hook.receive, "evidence": hook.evidence, "zoom": zoom.receive}
    site.serve({**ours, **everywhere.hooks(channels, site.metrics)}, desk.door.sheet)
    everywhere.listen(site.app, Consenting(desk.store, desk.clock, desk.workspace))
    return Almanac(desk, everywhere.calendars, channels)


async def _opened(settings: Settings, stack: AsyncExitStack) -> tuple[Desk, PlaygroundPlatform | None]:
    playground = None
    if not settings.platforms:
        rows = PlaygroundFile.beside(Path(settings.database))
        stack.callback(rows.close)
        playground = PlaygroundPlatform(rows, SystemClock())
    clock = playground.clock if playground else SystemClock()
    desk = desk_for(settings.database, settings.key, clock, settings.lent)
    return await stack.enter_async_context(desk), playground


async def _platforms(settings: Settings, running: Running, site: Web, stack: AsyncExitStack) -> dict[str, Chat]:
    """Let people in where they are: one company may be in Slack, in Teams, or in both."""
    session, desk = await stack.enter_async_context(outgoing()), running.desk
    found: dict[str, SlackPlatform | teams.TeamsPlatform] = {}
    if settings.slack_bot_token:
        found[SLACK] = slack = connect(Access(*settings.slack), session, desk.door, desk.clock, COMPANY)
        running.sync = slack.directory.sync
    if settings.teams:
        found[Platform.TEAMS] = teams.connect(settings.teams, session, desk)
    for platform in found.values():
        stack.push_async_callback(platform.close)
        platform.listen(site.app)
        running.edges += platform.edges
        platform.calls.reach.meter = site.metrics
    return {name: platform.chat for name, platform in found.items()}


def _ticking(running: Running, almanac: Almanac, writing: Writing) -> AsyncIOScheduler:
    """Let the clock tick. What is to happen when is in rows; a tick only looks whether anything is due."""
    scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=ONE_AT_A_TIME)
    ticks = (running.tick, 1), (running.scrub, 10), (almanac.tick, 5), (running.sync_directory, 6 * 3600)
    for work, seconds in (*ticks, (writing.tick, 2)):
        scheduler.add_job(work, "interval", seconds=seconds, next_run_time=SystemClock().now())
    scheduler.start()
    return scheduler


def _at_the_desk(work: Callable[[Desk], Awaitable[str]]) -> None:
    """Carry out a command, whether the bot is running beside it or not, and print what came of it."""
    settings = from_environment()
    look_over(settings.database)

    async def done() -> str:
        async with AsyncExitStack() as stack:
            return await work((await _opened(settings, stack))[0])

    typer.echo(asyncio.run(done()).rstrip("\n"))


def main() -> None:
    os.umask(0o077)  # what we write is for whoever runs us
    try:
        cli()
    except (WrongUse, SettingsFaults) as wrong:
        typer.echo(str(wrong), err=True)
        sys.exit(2)
    except (FoundProblem, CannotOpen, CannotListen) as found:
        sys.exit(str(found))  # it goes to stderr, and the code is 1


if __name__ == "__main__":  # a worker process imports this file again
    main()

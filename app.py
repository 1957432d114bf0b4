"""Connects everything: the only place that knows which platform, which database and which clock there are."""

import asyncio
import os
import sys
from contextlib import AsyncExitStack
from pathlib import Path

import typer
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import pictures
from bot.clock import SystemClock
from bot.playground.platform import PlaygroundPlatform
from bot.ports import Chat, Chats
from bot.settings import Platform, Settings, SettingsFaults, from_environment
from bot.slack.checkup import checkup
from bot.slack.platform import Access, SlackPlatform, connect
from bot.slack.tenants import Tenants
from bot.sources.ended import between, meetings_in
from bot.sources.everywhere import Everywhere
from bot.sources.hooks import CompanyHooks
from bot.teams import platform as teams
from bot.variables import Log
from bot.web import MOST, CannotListen, Web, listening
from bot.web.outgoing import outgoing
from bot.writer import writer_for
from handlers.chats import Beside, OneEach
from handlers.courier import Courier
from handlers.operate import FoundProblem, WrongUse, commands, doctor, model, setup
from handlers.operate.almanacs import Almanacs
from handlers.operate.companies import Whose
from handlers.operate.desk import COMPANY, Desk, Work, desk_for, keep_to_this_key
from handlers.operate.health import Health
from handlers.operate.hooks import HookSecrets
from handlers.operate.logs import log_to_stderr
from handlers.operate.register import Rows
from handlers.operate.run import Running, asked_to_stop, greeting
from handlers.people.consents import Consenting
from handlers.writing import Writing
from storage.opening import CannotOpen, held, look_over
from storage.playground import PlaygroundFile

ONE_AT_A_TIME = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
cli.add_typer(commands.cli)


@cli.callback(invoke_without_command=True)
def empty_chair(context: typer.Context, company: Whose = "") -> None:
    """Empty Chair keeps one seat free for the customer in every meeting.

    Without a command it runs. Settings come from the environment and from .env; docs/running.md has all of them.
    Exit codes: 0 done, 1 found a problem, 2 wrong use.
    """
    tools = commands.Tools(_at_the_desk, between, _examined, from_environment, SystemClock(), company)
    commands.TOOLS.set(tools)
    if context.invoked_subcommand is None:
        run()


@cli.command()
def run() -> None:
    """Start the bot, or without a platform the playground."""
    settings = from_environment()
    log_to_stderr(as_json=settings.log is Log.JSON, secrets=settings.secrets)
    with held(settings.database):
        asyncio.run(_run(settings))


async def _examined() -> list[doctor.Finding]:
    try:
        settings = from_environment()
    except SettingsFaults as wrong:
        return doctor.faulty(wrong.faults)
    found = await doctor.examined(settings.database, settings.key, settings.unused, SystemClock(), settings.lent)
    found += model.findings(found, settings.openai)
    told = await checkup(Access(*settings.slack)) if settings.slack_bot_token else ()
    told += await teams.checkup(settings.teams) if settings.teams else ()
    told += (*pictures.checkup(), *await Everywhere(settings).checkup(needed=doctor.reads(found, "graph")))
    return [*found, *(doctor.Finding(*each) for each in told)]


async def _run(settings: Settings) -> None:
    stop = asked_to_stop()
    async with AsyncExitStack() as stack:
        desk, playground = await _opened(settings, stack)
        await keep_to_this_key(desk.store)
        chats: dict[str, Chat] = {}
        speaking = Beside(OneEach(chats))
        running = Running(desk, Courier(desk.store, desk.door.look, speaking, desk.clock))
        site = Web(Health(desk, running), settings.metrics_token, playground.most if playground else MOST)
        running.measured_by(site.metrics)
        almanacs = _hearing(settings, running, site, speaking)
        writing = Writing(desk, writer_for(settings.openai), site.metrics)
        if playground:
            await setup.first(playground.setup, desk)
            office = playground.office(desk.workspace, meetings_in, running.plan, running.coming, running.settle)
            await playground.open(site.app, desk.door, office)
            chats[playground.name] = playground.chat
        else:
            chats |= await _platforms(settings, running, site, stack, speaking)
        runner = await listening(site.app, settings.host, settings.port)
        stack.push_async_callback(almanacs.close)
        stack.push_async_callback(writing.close)
        stack.callback(_ticking(running, almanacs, writing).shutdown, wait=False)
        typer.echo(greeting(settings.public_url, settings.database, settings.platforms))
        await running.until(stop, runner.cleanup)


def _hearing(settings: Settings, running: Running, site: Web, speaking: Chats) -> Almanacs:
    """Hear of meetings from other programs and from calendars; return what reads these."""
    desk, wall, everywhere = running.desk, SystemClock(), Everywhere(settings)
    hooks = CompanyHooks(desk.workspace, HookSecrets(desk), speaking.platforms, desk.door, desk.clock, wall)
    almanacs = Almanacs(desk, everywhere.calendars, everywhere.watching_for)
    heard = everywhere.all_hooks(almanacs.channels, desk.workspace, site.metrics)
    site.serve(hooks.all(settings.hook_secret, settings.zoom_webhook_secret) | heard, desk.door.sheet)
    everywhere.listen(site.app, Consenting(desk.store, desk.clock, desk.workspace))
    return almanacs


async def _opened(settings: Settings, stack: AsyncExitStack) -> tuple[Desk, PlaygroundPlatform | None]:
    playground = None
    if not settings.platforms:
        rows = PlaygroundFile.beside(Path(settings.database))
        stack.callback(rows.close)
        playground = PlaygroundPlatform(rows, SystemClock())
    clock = playground.clock if playground else SystemClock()
    return await stack.enter_async_context(desk_for(settings.database, settings.key, clock, settings.lent)), playground


async def _platforms(
    settings: Settings, running: Running, site: Web, stack: AsyncExitStack, speaking: Beside
) -> dict[str, Chat]:
    """Let people in where they are: one company may be in Slack, in Teams, or in both."""
    speaking.join(await _tenants(settings, running, site, stack))
    session, desk = await stack.enter_async_context(outgoing()), running.desk
    found: dict[str, SlackPlatform | teams.TeamsPlatform] = {}
    if settings.slack_bot_token:
        found["slack"] = slack = connect(Access(*settings.slack), session, desk.door, desk.clock, COMPANY)
        running.sync = slack.directory.sync
    if settings.teams:
        found[Platform.TEAMS] = teams.connect(settings.teams, session, desk)
    for platform in found.values():
        stack.push_async_callback(platform.close)
        platform.listen(site.app)
        running.edges += platform.edges
        platform.calls.reach.meter = site.metrics
    return {name: platform.chat for name, platform in found.items()}


async def _tenants(settings: Settings, running: Running, site: Web, stack: AsyncExitStack) -> Chats:
    """Let workspaces install the app in Slack, where that is set up."""
    if settings.slack_oauth is None:
        site.add_plain_page()
        return OneEach({})
    session, desk = await stack.enter_async_context(outgoing()), running.desk
    tenants = Tenants(settings.slack_oauth, session, desk.door, desk.clock, Rows(desk.store, desk.clock))
    tenants.listen(site.app, site.metrics)
    running.edges, running.sync = [*running.edges, tenants.part], tenants.sync
    return tenants


def _ticking(running: Running, almanacs: Almanacs, writing: Writing) -> AsyncIOScheduler:
    """Let the clock tick. What is to happen when is in rows; a tick only looks whether anything is due."""
    scheduler = AsyncIOScheduler(timezone="UTC", job_defaults=ONE_AT_A_TIME)
    ticks = (running.tick, 1), (running.scrub, 10), (almanacs.tick, 5), (running.sync_directory, 6 * 3600)
    for work, seconds in (*ticks, (writing.tick, 2), (running.comings.tick, 5)):
        scheduler.add_job(work, "interval", seconds=seconds, next_run_time=SystemClock().now())
    scheduler.start()
    return scheduler


def _at_the_desk(work: Work) -> None:
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

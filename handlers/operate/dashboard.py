"""`dashboard`: the digest's numbers on pages of their own, for as long as it runs.

The file behind it is written from digests and nothing else: at the start, and again when a week has come or gone.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import typer

from bot.dashboard import CannotServe, Dashboard, served, what_to_serve
from bot.dashboard.gate import SOON
from bot.dashboard.pages import Pages
from bot.digests import Digest
from bot.digests.editions import edition_of
from bot.digests.opening import HEAD_START
from bot.digests.periods import Period, is_period
from handlers.company import setup_of
from handlers.operate import FoundProblem
from handlers.operate.desk import Desk
from handlers.operate.run import asked_to_stop
from prompts.digests.dashboard import LINES, TILES, titles, wordings
from prompts.words import Say
from storage import Memory
from storage.dashboard import CannotWrite, Told, written_anew
from storage.dashboard.asked import ABOUTS, LEVELS, MEASURES, PERIODS, bars, groups, numbers, tile, weekly
from storage.engine import Away

PORT, FILE = 8001, "dashboard.db"
EVERY = 300.0  # s between two looks for a week that is new
WEEK = "week"


@dataclass(frozen=True, slots=True)
class Wish:
    """Where it is to be served, and in which file it keeps what it serves; None: beside the database."""

    port: int = PORT
    file: Path | None = None


async def shown(wish: Wish, desk: Desk) -> str:
    """Serve it until somebody asks to stop. Raises ``FoundProblem``."""
    file = wish.file or (desk.folder or Path()) / FILE
    try:
        kept = await written(file, desk)
        pages = await desk.store.read(desk.workspace, _pages)
        dashboard = await served(what_to_serve(file, pages), wish.port)
        try:
            stop = asked_to_stop()  # until here Ctrl-C breaks off what takes long
            typer.echo(_greeting(dashboard.link, kept, file))
            await _until(stop, dashboard, kept, file, desk)
        finally:
            await dashboard.close()
    except (CannotServe, CannotWrite) as cause:
        raise FoundProblem(str(cause)) from cause
    return "The dashboard has stopped. Its file stays, and is written anew at the next start."


@dataclass(frozen=True, slots=True)
class Kept:
    """The weeks, months and quarters that are written down; some, from before there were figures, have none."""

    names: tuple[str, ...]
    without: int

    @property
    def weeks(self) -> int:
        return sum(not is_period(name) for name in self.names) - self.without


async def _until(stop: asyncio.Event, dashboard: Dashboard, kept: Kept, file: Path, desk: Desk) -> None:
    asked, ended = asyncio.create_task(stop.wait()), asyncio.create_task(dashboard.ended())
    try:
        while not (await asyncio.wait((asked, ended), timeout=EVERY, return_when=asyncio.FIRST_COMPLETED))[0]:
            with suppress(Away, CannotWrite):  # what there is stays on show, and five minutes later we look again
                kept = await _renewed(kept, dashboard, file, desk)
        if not asked.done():
            message = "The dashboard has ended by itself. Start it again."
            raise FoundProblem(message)
    finally:
        for task in (asked, ended):
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def _renewed(kept: Kept, dashboard: Dashboard, file: Path, desk: Desk) -> Kept:
    if await _names(desk) == kept.names:
        return kept
    kept = await written(file, desk)
    pages = await desk.store.read(desk.workspace, _pages)
    await dashboard.tell(what_to_serve(file, pages))
    return kept


async def written(file: Path, desk: Desk) -> Kept:
    """Write the file from all digests there are, one at a time. Raises ``FoundProblem`` where there are none."""
    names = await _names(desk)
    if not names:
        message = "There are no numbers yet: the first week in numbers is written down when it is over. Come back then."
        raise FoundProblem(message)
    without = 0
    with written_anew(file) as put:
        for name in names:
            told = await desk.store.read(desk.workspace, partial(_told, name))
            if told and told.figures:
                put(told)
            else:
                without += not is_period(name)
    return Kept(names, without)


async def _names(desk: Desk) -> tuple[str, ...]:
    """Return what readers of digests may see by now."""
    open_by = desk.clock.now() - HEAD_START
    return await desk.store.read(
        desk.workspace, lambda memory: (*memory.digests.weeks(open_by), *memory.editions.ended_by(open_by))
    )


def _told(name: str, memory: Memory) -> Told | None:
    if is_period(name):
        period = memory.editions.period(name)
        return of_period(period) if period else None
    digest = memory.digests.digest(name)
    return of_week(digest) if digest else None


def of_week(digest: Digest) -> Told:
    return Told(WEEK, digest.week, digest.start, digest.end, digest.figures)


def of_period(period: Period) -> Told:
    return Told(edition_of(period.name).value, period.name, period.start, period.end, period.figures)


def _pages(memory: Memory) -> Pages:
    return pages_in(setup_of(memory).company.languages[0])


def pages_in(language: str) -> Pages:
    """Return the pages in the company's own language."""
    say = Say(language)
    words = wordings(say)
    asked = {measure.value: tile(measure, words) for measure in TILES}
    asked |= {f"{measure}-weeks": weekly(measure) for measure in LINES}
    asked |= {"all": numbers(words), "bars": bars(words), "groups": groups(words)}
    choices = {"about": ABOUTS, "period": PERIODS, "measure": MEASURES, "level": LEVELS}
    return Pages([*map(str, TILES)], [*map(str, LINES)], titles(say), asked, choices)


def _greeting(link: str, kept: Kept, file: Path) -> str:
    shown = f"{kept.weeks} weeks" if kept.weeks != 1 else "1 week"
    bare = f" {kept.without} were written down before there were figures, and are not in it." if kept.without else ""
    return "\n".join(
        (
            f"The dashboard is open. This link lets one browser in, once, within {SOON / 60:.0f} minutes:",
            link,
            f"It shows {shown} and is kept in {file}.{bare} Ctrl-C ends it.",
        )
    )

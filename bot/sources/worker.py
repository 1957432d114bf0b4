"""A process of its own for reading strangers' calendars: whatever a file does, it ends in time and alone."""

import asyncio
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Event
from typing import TypeVar

from bot.sources.ics import NotACalendar, Occurrence, Trouble
from bot.sources.objects import happening_in

STARTING = 30.0  # seconds a loaded machine may take to start a process; the file cannot stretch it
STARTED, READY = "started", "ready"

GLANCE = 0.25  # s
A_HANDFUL = 100  # of what was found, sent at once: whoever takes in more holds up everybody else
Bodies = tuple[bytes, ...]
Troubles = tuple[Trouble, ...]
T = TypeVar("T")
Work = Callable[[], tuple[tuple[T, ...], Troubles]]


class TookTooLong(NotACalendar):
    """Reading a calendar was given up."""


async def in_worker(
    feed: bytes | Bodies, start: datetime, end: datetime, zone: str, seconds: float = 3.0
) -> tuple[tuple[Occurrence, ...], Troubles]:
    """Do what ``happening_in`` does, in a process. Raises what ``apart`` does."""
    bodies = (feed,) if isinstance(feed, bytes) else feed
    return await apart(partial(happening_in, bodies, start, end, zone), seconds)


async def apart(work: Work[T], seconds: float) -> tuple[tuple[T, ...], Troubles]:
    """Do this in a process that is killed after ``seconds`` of work, and return what it found.

    Raises ``NotACalendar``; ``TookTooLong`` if it had to be killed. The event loop is never held up.
    """
    gone = Event()
    try:
        return await asyncio.to_thread(_asked, work, seconds, gone)
    finally:
        gone.set()  # whoever asked may have gone away, and a thread cannot be told otherwise


def _asked(work: Work[T], seconds: float, gone: Event) -> tuple[tuple[T, ...], Troubles]:
    spawn = get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=_answer, args=(there,), daemon=True)
    process.start()
    there.close()  # only the process holds it now, so its death is heard here
    try:
        return _heard(here, work, seconds, gone)
    finally:
        process.kill()
        process.join()
        here.close()


def _heard(here: Connection, work: Work[T], seconds: float, gone: Event) -> tuple[tuple[T, ...], Troubles]:
    try:
        _told(here, STARTED, gone)
        here.send(work)
        _told(here, READY, gone)
        found: list[T] = []
        while _spoke(here, seconds, gone):
            match here.recv():
                case Exception() as no:
                    raise no
                case list(handful):
                    found += handful
                case troubles:
                    return tuple(found), troubles
    except (EOFError, OSError) as cause:
        message = "Reading this calendar failed. Export the coming weeks only and try again."
        raise NotACalendar(message) from cause
    message = f"Reading this calendar took more than {seconds:g} seconds. Export the coming weeks only."
    raise TookTooLong(message)


def _told(here: Connection, what: str, gone: Event) -> None:
    if not _spoke(here, STARTING, gone) or here.recv() != what:
        message = "This calendar could not be read because the machine is too busy. Try again in a few minutes."
        raise TookTooLong(message)


def _spoke(here: Connection, seconds: float, gone: Event) -> bool:
    """Wait so long for the process to say something, and no longer than anybody wants to know."""
    until = time.monotonic() + seconds
    while not gone.is_set() and (left := until - time.monotonic()) > 0:
        if here.poll(min(left, GLANCE)):
            return True
    return False


def _answer(there: Connection) -> None:
    there.send(STARTED)
    try:
        work: Work[object] = there.recv()  # what it needs is imported here, which is no reading either
        there.send(READY)
        found, troubles = work()
        for first in range(0, len(found), A_HANDFUL):
            there.send([*found[first : first + A_HANDFUL]])
        there.send(troubles)
    except Exception as cause:  # noqa: BLE001  # it is raised again where the question was asked
        there.send(cause)

"""A process of its own for reading strangers' calendars: whatever a file does, it ends in time and alone."""

import asyncio
from datetime import datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection

from bot.sources.ics import NotACalendar, Occurrence, Trouble, occurrences

STARTING = 30.0  # seconds a loaded machine may take to start a process; the file cannot stretch it
READY = "ready"

Found = tuple[tuple[Occurrence, ...], tuple[Trouble, ...]]


class TookTooLong(NotACalendar):
    """Reading a calendar was given up."""


async def in_worker(feed: bytes, start: datetime, end: datetime, zone: str, seconds: float = 3.0) -> Found:
    """Do what ``occurrences`` does, in a process that is killed after ``seconds`` of reading.

    Raises ``NotACalendar``; ``TookTooLong`` if it had to be killed. The event loop is never held up.
    """
    return await asyncio.to_thread(_asked, (feed, start, end, zone), seconds)


def _asked(question: tuple[bytes, datetime, datetime, str], seconds: float) -> Found:
    spawn = get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=_answer, args=(there,), daemon=True)
    process.start()
    there.close()  # only the process holds it now, so its death is heard here
    try:
        return _heard(here, question, seconds)
    finally:
        process.kill()
        process.join()
        here.close()


def _heard(here: Connection, question: tuple[bytes, datetime, datetime, str], seconds: float) -> Found:
    try:
        if not here.poll(STARTING) or here.recv() != READY:
            message = "This calendar could not be read because the machine is too busy. Try again in a few minutes."
            raise TookTooLong(message)
        here.send(question)
        if not here.poll(seconds):
            message = f"Reading this calendar took more than {seconds:g} seconds. Export the coming weeks only."
            raise TookTooLong(message)
        answer: Found | Exception = here.recv()
    except (EOFError, OSError) as cause:
        message = "Reading this calendar failed. Export the coming weeks only and try again."
        raise NotACalendar(message) from cause
    if isinstance(answer, Exception):
        raise answer
    return answer


def _answer(there: Connection) -> None:
    there.send(READY)
    try:
        there.send(occurrences(*there.recv()))
    except Exception as cause:  # noqa: BLE001  # it is raised again where the question was asked
        there.send(cause)

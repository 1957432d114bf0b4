"""A process of its own for reading strangers' calendars: whatever a file does, it ends in time and alone."""

import asyncio
import time
from datetime import datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Event

from bot.sources.ics import NotACalendar
from bot.sources.objects import Found, happening_in

STARTING = 30.0  # seconds a loaded machine may take to start a process; the file cannot stretch it
READY = "ready"

GLANCE = 0.25  # s
Bodies = tuple[bytes, ...]
Question = tuple[Bodies, datetime, datetime, str]


class TookTooLong(NotACalendar):
    """Reading a calendar was given up."""


async def in_worker(feed: bytes | Bodies, start: datetime, end: datetime, zone: str, seconds: float = 3.0) -> Found:
    """Do what ``happening_in`` does, in a process that is killed after ``seconds`` of reading.

    Raises ``NotACalendar``; ``TookTooLong`` if it had to be killed. The event loop is never held up.
    """
    bodies, gone = (feed,) if isinstance(feed, bytes) else feed, Event()
    try:
        return await asyncio.to_thread(_asked, (bodies, start, end, zone), seconds, gone)
    finally:
        gone.set()  # whoever asked may have gone away, and a thread cannot be told otherwise


def _asked(question: Question, seconds: float, gone: Event) -> Found:
    spawn = get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=_answer, args=(there,), daemon=True)
    process.start()
    there.close()  # only the process holds it now, so its death is heard here
    try:
        return _heard(here, question, seconds, gone)
    finally:
        process.kill()
        process.join()
        here.close()


def _heard(here: Connection, question: Question, seconds: float, gone: Event) -> Found:
    try:
        if not _spoke(here, STARTING, gone) or here.recv() != READY:
            message = "This calendar could not be read because the machine is too busy. Try again in a few minutes."
            raise TookTooLong(message)
        here.send(question)
        if not _spoke(here, seconds, gone):
            message = f"Reading this calendar took more than {seconds:g} seconds. Export the coming weeks only."
            raise TookTooLong(message)
        answer: Found | Exception = here.recv()
    except (EOFError, OSError) as cause:
        message = "Reading this calendar failed. Export the coming weeks only and try again."
        raise NotACalendar(message) from cause
    if isinstance(answer, Exception):
        raise answer
    return answer


def _spoke(here: Connection, seconds: float, gone: Event) -> bool:
    """Wait so long for the process to say something, and no longer than anybody wants to know."""
    until = time.monotonic() + seconds
    while not gone.is_set() and (left := until - time.monotonic()) > 0:
        if here.poll(min(left, GLANCE)):
            return True
    return False


def _answer(there: Connection) -> None:
    there.send(READY)
    try:
        there.send(happening_in(*there.recv()))
    except Exception as cause:  # noqa: BLE001  # it is raised again where the question was asked
        there.send(cause)

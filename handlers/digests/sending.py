"""Each reader's digest is due at a time of their own; it is sent once, late if need be, or skipped and counted."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.commands import Request, SendDigest
from bot.company import Setup, WorkingHours
from bot.digests import Sending, due, next_due, what_becomes_of_it
from bot.digests.weeks import week_after
from bot.effects import Effect, Later, Show
from bot.people import Kind, Profile
from bot.views import DigestFor
from handlers.company import setup_of
from handlers.digests.counting import written_down
from handlers.homes import homes_by_mail
from storage import Memory

PATIENCE = timedelta(hours=1)  # between two looks whether a reader has an account by now


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Set every reader's alarm to where it belongs now. One whose time has come is left to ring."""
    setup = setup_of(memory)
    for reader in setup.people.cx_leads:
        hours, pending = _hours(_account(reader, memory), setup), memory.alarms.pending(_alarm(reader))
        if not isinstance(pending, SendDigest) or _due(pending.week, hours, setup) > at:
            week, then = next_due(at, setup.digest.send, hours, setup.company.timezone)
            yield Later(_alarm(reader), then, SendDigest(reader, week))


def send_digest(command: SendDigest, request: Request, memory: Memory) -> Iterator[Effect]:
    """Send a reader's digest, or wait for them, or skip it. Whoever reads digests no more gets no other either."""
    setup = setup_of(memory)
    if command.reader not in setup.people.cx_leads:
        return
    profile = _account(command.reader, memory)
    hours = _hours(profile, setup)
    due_at = _due(command.week, hours, setup)
    becomes = what_becomes_of_it(request.at, due_at, hours)
    if request.at < due_at:
        yield Later(_alarm(command.reader), due_at, command)
        return
    if profile is None and becomes is not Sending.SKIPPED:
        yield Later(_alarm(command.reader), request.at + PATIENCE, command)
        return
    yield from _settled(command, becomes, request.at, memory)
    following = week_after(command.week)
    yield Later(_alarm(command.reader), _due(following, hours, setup), SendDigest(command.reader, following))


def _settled(command: SendDigest, becomes: Sending, at: datetime, memory: Memory) -> Iterator[Effect]:
    profile = _account(command.reader, memory)
    if memory.digests.is_settled(command.reader, command.week):
        return
    memory.digests.settle(command.reader, command.week, at, becomes)
    if profile and becomes is not Sending.SKIPPED:
        written_down(command.week, memory)
        yield Show(DigestFor(profile.person, command.week))
        people = setup_of(memory).people
        yield from homes_by_mail((*people.cx_leads, people.sponsor), memory)


def next_for(reader: str, at: datetime, memory: Memory) -> tuple[Profile | None, tuple[str, datetime]]:
    """Return who this reader is, if we have met them, and which week they get next, and when."""
    setup, profile = setup_of(memory), _account(reader, memory)
    return profile, next_due(at, setup.digest.send, _hours(profile, setup), setup.company.timezone)


def _account(reader: str, memory: Memory) -> Profile | None:
    """Return whom this address belongs to; nobody while they have no account with us, or none any more."""
    profile = memory.people.by_email(reader)
    return profile if profile and profile.kind is Kind.INTERNAL else None


def _hours(profile: Profile | None, setup: Setup) -> WorkingHours:
    """Return when this reader works: by their own clock, with the company's holidays."""
    company = setup.company
    return WorkingHours(profile.zone if profile else company.timezone, setup.asking.quiet, company.holidays)


def _due(week: str, hours: WorkingHours, setup: Setup) -> datetime:
    return due(week, setup.digest.send, hours, setup.company.timezone)


def _alarm(reader: str) -> str:
    return f"digest/{reader}"

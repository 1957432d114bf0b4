"""A workspace in Slack is linked to the company in Teams: by a code from one side, said on the other in time."""

import secrets
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from bot.commands import Request
from bot.commands.linking import LinkCompanies, Linked
from bot.commands.refused_linking import (
    AskedAlready,
    CannotLinkThese,
    NoSuchCode,
    NotToLink,
    OwnCode,
    TooManyCodes,
)
from bot.company import Role
from bot.effects import Effect, Reply
from bot.views import Said
from handlers.company import roles_in
from storage import Memory, Store
from storage.companies import Companies
from storage.installations import Installations

GOOD_FOR, AN_HOUR = timedelta(minutes=10), timedelta(hours=1)
WRONG = 5  # codes within an hour
LOWEST, HOW_MANY = 10**11, 9 * 10**11  # twelve digits, of which the first is no zero
INSTALLED = "slack-"  # how companies are called that installed the app


def say(command: LinkCompanies, request: Request, _: Memory) -> Iterator[Effect]:
    """Say what has come of it."""
    match command.outcome:
        case Linked.CODE:
            yield Reply(Said("link-code", request.by, command.number))
        case Linked.DONE:
            yield Reply(Said("linked", request.by))
        case Linked.UNTRIED | Linked.NO_CODE:
            raise NoSuchCode
        case Linked.NO_ADMIN:
            raise NotToLink
        case Linked.OWN_CODE:
            raise OwnCode
        case Linked.TOO_OFTEN:
            raise TooManyCodes
        case Linked.ASKED:
            raise AskedAlready
        case Linked.NOT_THESE:
            raise CannotLinkThese
        case _:
            assert_never(command.outcome)


async def tried(command: LinkCompanies, request: Request, store: Store) -> Request:
    """Make a code or use one, in whichever company it was made, and return the request with what came of it."""
    if not await _may(request, store):
        return replace(request, command=LinkCompanies(outcome=Linked.NO_ADMIN))
    if not command.code:
        return replace(request, command=await _made(request, store))
    work = _used("".join(filter(str.isdigit, command.code)), request)
    outcome, company = await store.ending(request.workspace, work)
    told = replace(request, command=LinkCompanies(outcome=outcome), workspace=company)
    if outcome is Linked.DONE:
        await store.change(company, lambda memory: memory.audit.note(request.at, request.by, "linked companies"))
    return told


async def _may(request: Request, store: Store) -> bool:
    """Return whether somebody is an admin here, or installed the app where nobody is named yet."""
    theirs = await store.installed(lambda installs: Installations.of(installs, request.workspace))
    by, slack = request.by, request.by.platform == "slack"

    def look(memory: Memory) -> bool:
        first = memory.company.setup() is None and slack and any(one.by == by.user for one in theirs)
        return first or Role.ADMIN in roles_in(memory, by)

    return await store.read(request.workspace, look)


async def _made(request: Request, store: Store) -> LinkCompanies:
    number = LOWEST + secrets.randbelow(HOW_MANY)

    def work(all_: Companies) -> None:
        all_.offer(request.workspace, str(number), request.at, request.at + GOOD_FOR)

    await store.ending(request.workspace, work)
    await store.change(
        request.workspace, lambda memory: memory.audit.note(request.at, request.by, "made a code to link companies")
    )
    return LinkCompanies(outcome=Linked.CODE, number=number)


def _used(code: str, request: Request) -> Callable[[Companies], tuple[Linked, str]]:
    """Return what uses a code, and says what came of it and in which company it goes on."""
    here, at = request.workspace, request.at

    def work(all_: Companies) -> tuple[Linked, str]:
        if all_.tries(here, at - AN_HOUR) >= WRONG:
            return Linked.TOO_OFTEN, here
        there = all_.whose(code, at)
        if not there:
            all_.tried(here, at)
            return Linked.NO_CODE, here
        return _between(here, there, request, all_)

    return work


def _between(here: str, there: str, request: Request, all_: Companies) -> tuple[Linked, str]:
    if here == there:
        return Linked.OWN_CODE, here
    installed, others = sorted((here, there), key=lambda one: not one.startswith(INSTALLED))
    if others.startswith(INSTALLED) or not installed.startswith(INSTALLED):
        return Linked.NOT_THESE, here
    if all_.asked(installed):
        return Linked.ASKED, here
    all_.move(installed, others)
    all_.destroy(installed, request.at)
    return Linked.DONE, others

"""`doctor`: look at everything the bot needs, and say in a table what is well and what is not. Never shows a secret."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.company import Calendar, CalendarKind, Setup, not_in_this_version
from bot.people import A_WEEK
from bot.ports import Clock
from bot.variables.database import is_server
from bot.variables.lent import NOTHING, Lent
from handlers.company import who_is_waited_for
from handlers.operate import FoundProblem
from handlers.operate.comings import offers
from handlers.operate.desk import Desk, desk_for
from handlers.operate.disk import disk
from handlers.operate.installed import installations
from handlers.operate.setup import MEANS
from handlers.operate.standings import Told, standings
from handlers.operate.who import sponsor_missing
from storage.engine import CannotOpen
from storage.opening import look_over, missing_steps
from storage.outbox import Errands

SHOWN = 8
MODEL_ON = "on in the setup"


class State(StrEnum):
    """What a line of the table says."""

    WELL = "ok"
    LOOK = "look"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    what: str
    state: State | str
    words: str


def table(findings: Iterable[Finding]) -> str:
    lines = [(finding.what, str(finding.state), finding.words) for finding in findings]
    wide = max(len(what) for what, _, _ in lines)
    return "\n".join(f"{what:<{wide}}  {state:<6}  {words}" for what, state, words in lines)


def is_broken(findings: Iterable[Finding]) -> bool:
    return any(finding.state == State.BROKEN for finding in findings)


def faulty(faults: tuple[str, ...]) -> list[Finding]:
    """Without settings there is little to look at."""
    return [*(Finding("settings", State.BROKEN, fault) for fault in faults), clock()]


async def examined(at: str, key: str, unused: tuple[str, ...], clock: Clock, lent: Lent = NOTHING) -> list[Finding]:
    """Look at the machine, and where they can be read at the rows. Without a ``key`` it is the playground."""
    found = machine(at, unused, playground=not key)
    if has_rows(found):
        try:
            async with desk_for(at, key, clock, lent) as desk:
                found += [*await _all_rows(desk), *(Finding(*each) for each in await installations(desk))]
        except (FoundProblem, CannotOpen) as cannot:
            found.append(Finding("rows", State.BROKEN, str(cannot)))
    return found


def machine(at: str, unused: tuple[str, ...], *, playground: bool) -> list[Finding]:
    """Look at settings, key, clock and database, without changing anything."""
    found = [Finding("settings", State.WELL, "no platform is set: the playground" if playground else "complete")]
    if unused:
        found.append(Finding("settings", State.LOOK, f"set, but of no use here: {', '.join(unused)}"))
    found.append(Finding("secret key", State.WELL, "a file beside the database" if playground else "set"))
    return [*found, clock(), *database(at)]


def reads(findings: Iterable[Finding], kind: str) -> bool:
    """Whether there is a calendar of this kind."""
    return any(finding.what == "calendar" and f" ({kind}, " in finding.words for finding in findings)


def has_rows(findings: Iterable[Finding]) -> bool:
    """Whether the database can be asked: it is there, whole and up to date."""
    return any(finding.what == "migrations" and finding.state is State.WELL for finding in findings)


def clock() -> Finding:
    try:
        ZoneInfo("Europe/Berlin")
    except ZoneInfoNotFoundError:
        return Finding("clock", State.BROKEN, "There is no time zone data. Install the tzdata package.")
    return Finding("clock", State.WELL, "time zone data is there")


def database(at: str) -> Iterator[Finding]:
    """Look at it without changing anything. A bot that has never run has no file yet."""
    path = None if is_server(at) else Path(at)
    if path and not path.exists() and path.resolve().parent.is_dir():
        yield Finding("database", State.LOOK, f"{path} is not there yet; the first start makes it")
        return
    try:
        well, missing = look_over(at), missing_steps(at)
    except CannotOpen as cannot:
        yield Finding("database", State.BROKEN, str(cannot))
        return
    yield Finding("database", State.WELL, well)
    if missing:
        yield Finding("migrations", State.LOOK, f"{len(missing)} are missing; the next start applies them")
    else:
        yield Finding("migrations", State.WELL, "all applied")
    if path:
        yield from (Finding(*each) for each in disk(path))


async def _all_rows(desk: Desk) -> list[Finding]:
    """Look at what every company keeps, each below its name where there are several."""
    names = await desk.store.companies() or (desk.workspace,)
    found = [Finding("company", State.LOOK, words) for words in await offers(desk)]
    for name in names:
        found += [Finding("company", State.WELL, name)] if names != (desk.workspace,) else []
        found += await rows(desk.of(name))
    return found


async def rows(desk: Desk) -> tuple[Finding, ...]:
    """Look at what is kept: the setup, who is waited for, and what could not be shown."""
    setup = await desk.store.read(desk.workspace, lambda memory: memory.company.setup())
    waiting, troubled, unsure = await desk.store.errands(Errands.counts)
    outbox = (
        Finding("outbox", State.WELL, f"{waiting} waiting to be shown"),
        Finding("outbox", State.LOOK if troubled else State.WELL, f"{troubled} could not be shown"),
        Finding("outbox", State.LOOK if unsure else State.WELL, f"{unsure} perhaps posted, and nobody can tell"),
    )
    ledger = _ledger(*await desk.store.read(desk.workspace, lambda memory: (memory.ledger.is_on, memory.ledger.shut())))
    if setup is None:
        missing = "There is none, so nobody is asked. Write one: docs/running.md"
        return (Finding("setup", State.LOOK, missing), ledger, *outbox)
    waited = await desk.store.read(desk.workspace, lambda memory: who_is_waited_for(setup, memory))
    now = desk.clock.now()
    calendars = await desk.store.read(desk.workspace, lambda memory: standings(now, memory))
    unknown = await desk.store.read(desk.workspace, lambda memory: memory.meetings.unknown_since(now - A_WEEK))
    google = _google([calendar for calendar, _, _ in calendars], desk.store.consents.address)
    sponsor = await desk.store.read(desk.workspace, lambda memory: sponsor_missing(setup, memory))
    company = _setup(setup, waited, sponsor)
    return (*company, *map(_calendar, calendars), *google, *_unknown(unknown), ledger, *outbox)


def _ledger(is_on: bool, shut: int) -> Finding:  # noqa: FBT001  # as the rows tell it
    """Say whether the sponsor's ledger is kept, and whether it can be read."""
    lost = f"; {shut} of its entries cannot be opened, and wait for the key they were sealed with" if shut else ""
    words = "on" if is_on else "off: CHAIR_LEDGER_KEY is not set"
    return Finding("ledger", State.LOOK if shut else State.WELL, words + lost)


def _unknown(meetings: int) -> Iterator[Finding]:
    """Tell of meetings that only a call told of; whose they were nobody knows."""
    if meetings:
        words = f"in seven days {meetings} ended of which nobody told who was there; are their calendars connected?"
        yield Finding("meetings", State.LOOK, words)


def _setup(setup: Setup, waited: tuple[str, ...], sponsor: str) -> Iterator[Finding]:
    yield Finding("setup", State.WELL, f"{setup.company.name}. {MEANS[setup.asking.mode]}")
    yield Finding("sponsor", State.LOOK if sponsor else State.WELL, sponsor or "known")
    if waited:
        more = f" and {len(waited) - SHOWN} more" if len(waited) > SHOWN else ""
        yield Finding("people", State.LOOK, f"not met yet, and waited for: {', '.join(waited[:SHOWN])}{more}")
    yield Finding("model", State.WELL, MODEL_ON if setup.model.enabled else "off: all words are our own")
    if later := not_in_this_version(setup):
        yield Finding("setup", State.LOOK, f"kept, but not in this version: {', '.join(later)}")


def _calendar(told: Told) -> Finding:
    calendar, fresh, how = told
    state = State.WELL if fresh else State.LOOK
    return Finding("calendar", state, f"{calendar.owner} ({calendar.kind}, {calendar.name}): {how}")


def _google(calendars: Sequence[Calendar], consent: str) -> Iterator[Finding]:
    """Say what is missing so that people can let us read their Google calendars."""
    wanted = [calendar for calendar in calendars if calendar.kind is CalendarKind.GOOGLE]
    if wanted and not consent:
        missing = "GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET or CHAIR_PUBLIC_URL is not set, so nobody can connect one"
        yield Finding("google", State.LOOK, missing)
    if waiting := [calendar.owner for calendar in wanted if not calendar.token]:
        yield Finding("google", State.LOOK, f"to be connected by {', '.join(waiting[:SHOWN])}")

"""What the bot needs, what it may, whom it reaches and why, and what is missing, for those who run it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.cards import Block, Card, Facts, Style, Text, When
from bot.company import Setup
from bot.company.reach import PERMISSIONS, SCOPES, Machine, Why
from prompts.company.guide import MODES
from prompts.words import Say

LEAST_SPACE = 200  # MB
SHOWN, MOST_HOSTS = 8, 20


@dataclass(frozen=True, slots=True)
class Seen:
    """``free`` is how many MB are free where the database's file is; None where that is on a server."""

    machine: Machine
    setup: Setup
    at: datetime
    hosts: tuple[tuple[str, Why], ...]
    free: int | None
    waited: tuple[str, ...] = ()
    troubled: int = 0


def health(seen: Seen, say: Say) -> Card:
    told: list[Block] = [Facts(tuple(_stands(seen, say)))]
    missing = [*_missing(seen, say)]
    told.append(Text((" ".join(missing) or say.plain("health-nothing-missing"),)))
    told.append(Text(say("health-hosts")))
    told.append(Facts(tuple(_hosts(seen, say))) if seen.hosts else Text(say("health-no-hosts"), quiet=True))
    for platform in seen.machine.platforms:
        told += _may(platform, say)
    return Card(say.plain("health-title"), tuple(told))


def _stands(seen: Seen, say: Say) -> Iterator[tuple[str, tuple[str | When, ...]]]:
    machine, asking = seen.machine, seen.setup.asking
    yield say.plain("setup-mode"), (say.plain(MODES[asking.mode]),)
    yield say.plain("health-clock"), (When(seen.at, Style.BOTH), f" · {seen.setup.company.timezone}")
    kept = say.plain("health-server") if seen.free is None else say.plain("health-file", free=seen.free)
    yield say.plain("health-database"), (kept,)
    yield say.plain("health-key"), (say.plain("health-set" if machine.has_key else "health-key-file"),)
    yield say.plain("health-ledger"), (say.plain("health-set" if machine.has_ledger else "health-not-set"),)


def _missing(seen: Seen, say: Say) -> Iterator[str]:
    setup, machine = seen.setup, seen.machine
    if seen.free is not None and seen.free < LEAST_SPACE:
        yield say.plain("health-little-space")
    if not setup.calendars:
        yield say.plain("health-no-calendar")
    if machine.platforms and not machine.has_address:
        yield say.plain("health-no-address")
    if seen.waited:
        more = len(seen.waited) - SHOWN
        rest = f" {say.plain('health-more', count=more)}" if more > 0 else ""
        yield say.plain("health-waiting", who=say.listed(seen.waited[:SHOWN]) + rest)
    if seen.troubled:
        yield say.plain("health-troubles", count=seen.troubled)


def _hosts(seen: Seen, say: Say) -> Iterator[tuple[str, tuple[str]]]:
    for host, why in seen.hosts[:MOST_HOSTS]:
        yield host, (say.plain(f"reaches-{why}"),)
    if len(seen.hosts) > MOST_HOSTS:
        yield "…", (say.plain("health-more", count=len(seen.hosts) - MOST_HOSTS),)


def _may(platform: str, say: Say) -> list[Block]:
    if platform == "slack":
        optional = say.plain("health-optional")
        scopes = [(name, (say.plain(key_of(name)) + (f" ({optional})" if can_do_without else ""),))
                  for name, can_do_without in SCOPES.items()]  # fmt: skip
        return [Text(say("health-scopes")), Facts(tuple(scopes))]
    return [
        Text(say("health-permissions")),
        Facts(tuple((name, (say.plain(key_of(name)),)) for name in PERMISSIONS)),
    ]


def key_of(name: str) -> str:
    """Return the name of the words that say why something is asked for: ``may-users-read-email``."""
    return "may-" + name.lower().replace(":", "-").replace(".", "-").replace("_", "-")

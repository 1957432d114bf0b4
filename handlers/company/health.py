"""How the bot is, for those who see settings: what it stands on, what it may, whom it reaches, and what is missing."""

import shutil
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit

from bot.cards import Sight
from bot.company import Setup, Thing, may_see
from bot.company.reach import NO_MACHINE, Why
from bot.views import HealthShown
from handlers.company import roles_in, say_to, setup_of, who_is_waited_for
from prompts.company import reach as words
from storage import Memory


def health_shown(view: HealthShown, at: datetime, memory: Memory) -> Sight | None:
    if not may_see(Thing.SETTINGS, *roles_in(memory, view.person)):
        return None
    say, setup, machine = say_to(view.person, memory), setup_of(memory), memory.machine or NO_MACHINE
    seen = words.Seen(
        machine,
        setup,
        at,
        hosts=(*machine.hosts, *dict.fromkeys(_feeds(setup))),
        free=shutil.disk_usage(machine.folder).free // 1024 // 1024 if machine.folder else None,
        waited=who_is_waited_for(setup, memory),
        troubled=len(memory.outbox.troubled()),
    )
    return Sight(view.person, words.health(seen, say), say.language)


def _feeds(setup: Setup) -> Iterator[tuple[str, Why]]:
    """Yield the hosts of calendars that are read at an address of their own; the rest of that is a secret."""
    for calendar in setup.calendars:
        if host := urlsplit(calendar.url).hostname:
            yield host, Why.FEED

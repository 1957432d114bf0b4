"""Who else gets or gives anything, as far as it is configured: with hosts and scopes, and without a secret."""

from collections.abc import Iterator
from typing import Protocol
from urllib.parse import urlsplit

from bot.company import Calendar, CalendarKind, Setup
from bot.company.pack import FEEDS, GOOGLE, GRAPH, HOOK, MODEL, SLACK, TEAMS, ZOOM, Party
from bot.company.reach import PERMISSIONS, SCOPES, Why
from bot.variables import google
from bot.variables.lent import Lent
from bot.variables.reach import Given, hosts

CALENDARS = ("Calendars.Read",)  # what the app in Entra ID is allowed, by docs/running.md


class Configuration(Given, Protocol):
    """What the pack is told of the environment; whether a secret is set, and no secret."""

    @property
    def key(self) -> str: ...
    @property
    def lent(self) -> Lent: ...
    @property
    def public_url(self) -> str: ...
    @property
    def slack_app_token(self) -> str: ...
    @property
    def hook_secret(self) -> str: ...
    @property
    def zoom_webhook_secret(self) -> str: ...


def parties(known: Configuration, setup: Setup) -> tuple[Party, ...]:
    return (*_platforms(known), *_calendars(known, setup), *_others(known, setup))


def _platforms(known: Configuration) -> Iterator[Party]:
    if slack := _reached(known, Why.SLACK):
        yield Party(SLACK, slack, tuple(SCOPES), "socket" if known.slack_app_token else "http")
    if teams := _reached(known, Why.LOGIN, Why.PROOF, Why.TEAMS):
        yield Party(TEAMS, teams, PERMISSIONS)


def _calendars(known: Configuration, setup: Setup) -> Iterator[Party]:
    if not known.graph.missing:
        yield Party(GRAPH, _reached(known, Why.GRAPH), CALENDARS)
    if known.google:
        yield Party(GOOGLE, _reached(known, Why.GOOGLE), google.SCOPES)
    if read := [calendar for calendar in setup.calendars if _is_at_an_address(calendar)]:
        yield Party(FEEDS, _hosts_of(*(calendar.url for calendar in read)))


def _others(known: Configuration, setup: Setup) -> Iterator[Party]:
    if known.zoom_webhook_secret:
        yield Party(ZOOM)
    if known.hook_secret:
        yield Party(HOOK)
    if known.openai and setup.model.enabled:
        region = f" ({known.openai.region})" if known.openai.region else ""
        yield Party(MODEL, _reached(known, Why.MODEL), named=f"{known.openai.model}{region}")


def _reached(known: Configuration, *whys: Why) -> tuple[str, ...]:
    """Return the hosts that are called for these reasons, each once."""
    called = [*hosts(known)]
    return tuple(dict.fromkeys(host for why in whys for host, its in called if its is why))


def _hosts_of(*urls: str) -> tuple[str, ...]:
    """Return the hosts, each once, and nothing else of an address: a calendar's is a secret."""
    return tuple(dict.fromkeys(host for url in urls if (host := urlsplit(url).hostname)))


def _is_at_an_address(calendar: Calendar) -> bool:
    return calendar.kind in (CalendarKind.ICS, CalendarKind.CALDAV)

"""Who else gets or gives anything, as far as it is configured: with hosts and scopes, and without a secret."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from bot.company import Calendar, CalendarKind, Setup
from bot.company.pack import FEEDS, GOOGLE, GRAPH, HOOK, MODEL, SLACK, TEAMS, ZOOM, Party
from bot.variables import google, graph, openai, slack, teams
from bot.variables.lent import Lent

HOUSE = Path(__file__).parents[3]
CALENDARS = ("Calendars.Read",)  # what the app in Entra ID is allowed, by docs/running.md


class Configuration(Protocol):
    """What the pack is told of the environment; whether a secret is set, and no secret."""

    @property
    def database(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def lent(self) -> Lent: ...
    @property
    def public_url(self) -> str: ...
    @property
    def slack_api_url(self) -> str: ...
    @property
    def slack_bot_token(self) -> str: ...
    @property
    def slack_app_token(self) -> str: ...
    @property
    def slack_oauth(self) -> slack.OAuth | None: ...
    @property
    def hook_secret(self) -> str: ...
    @property
    def zoom_webhook_secret(self) -> str: ...
    @property
    def ledger_key(self) -> str: ...
    @property
    def teams(self) -> teams.TeamsVariables | None: ...
    @property
    def graph(self) -> graph.GraphVariables: ...
    @property
    def google(self) -> google.GoogleVariables | None: ...
    @property
    def openai(self) -> openai.OpenaiVariables | None: ...


def parties(known: Configuration, setup: Setup) -> tuple[Party, ...]:
    return (*_platforms(known), *_calendars(known, setup), *_others(known, setup))


def _platforms(known: Configuration) -> Iterator[Party]:
    if known.slack_bot_token or known.slack_oauth:
        yield Party(SLACK, hosts_of(known.slack_api_url), slack_scopes(), "socket" if known.slack_app_token else "http")
    if known.teams:
        yield Party(TEAMS, (*hosts_of(known.teams.login_url, known.teams.openid_url), *known.teams.services), rsc())


def _calendars(known: Configuration, setup: Setup) -> Iterator[Party]:
    if not known.graph.missing:
        yield Party(GRAPH, hosts_of(known.graph.login, known.graph.api), CALENDARS)
    if known.google:
        at = known.google
        yield Party(GOOGLE, hosts_of(at.calendars, at.consent, at.tokens, at.whoever), google.SCOPES)
    if read := [calendar for calendar in setup.calendars if _is_at_an_address(calendar)]:
        yield Party(FEEDS, hosts_of(*(calendar.url for calendar in read)))


def _others(known: Configuration, setup: Setup) -> Iterator[Party]:
    if known.zoom_webhook_secret:
        yield Party(ZOOM)
    if known.hook_secret:
        yield Party(HOOK)
    if known.openai and setup.model.enabled:
        region = f" ({known.openai.region})" if known.openai.region else ""
        yield Party(MODEL, (known.openai.host,), named=f"{known.openai.model}{region}")


def hosts_of(*urls: str) -> tuple[str, ...]:
    """Return the hosts, each once, and nothing else of an address: a calendar's is a secret."""
    return tuple(dict.fromkeys(host for url in urls if (host := urlsplit(url).hostname)))


def _is_at_an_address(calendar: Calendar) -> bool:
    return calendar.kind in (CalendarKind.ICS, CalendarKind.CALDAV)


def slack_scopes() -> tuple[str, ...]:
    """Return what our manifest asks Slack for, what may be left out at the end."""
    text = (HOUSE / "manifest.yml").read_text(encoding="utf-8")
    scopes = text.partition("\n  scopes:\n")[2].partition("\nsettings:")[0]
    return tuple(re.findall(r"^      - ([\w:.]+)", scopes, re.MULTILINE))


def rsc() -> tuple[str, ...]:
    """Return what our package asks Teams for, in the chats and teams that the app is added to."""
    told = json.loads((HOUSE / "appPackage" / "manifest.json").read_text(encoding="utf-8"))
    return tuple(each["name"] for each in told["authorization"]["permissions"]["resourceSpecific"])

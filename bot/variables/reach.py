"""Whom a process reaches, as its settings say, and what it stands on. There is no other list of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from bot.company.reach import Machine, Why
from bot.variables.database import is_server
from bot.variables.google import GoogleVariables
from bot.variables.graph import GraphVariables
from bot.variables.openai import OpenaiVariables
from bot.variables.slack import OAuth
from bot.variables.teams import TeamsVariables


class Given(Protocol):
    """What settings tell of it."""

    @property
    def platforms(self) -> tuple[str, ...]: ...
    @property
    def database(self) -> str: ...
    @property
    def slack_bot_token(self) -> str: ...
    @property
    def slack_oauth(self) -> OAuth | None: ...
    @property
    def slack_api_url(self) -> str: ...
    @property
    def teams(self) -> TeamsVariables | None: ...
    @property
    def graph(self) -> GraphVariables: ...
    @property
    def google(self) -> GoogleVariables | None: ...
    @property
    def openai(self) -> OpenaiVariables | None: ...
    @property
    def secret_key(self) -> str: ...
    @property
    def ledger_key(self) -> str: ...
    @property
    def link_url(self) -> str: ...


def machine_of(given: Given) -> Machine:
    """Return what admins are told of it; no secret is in it."""
    file = None if is_server(given.database) else Path(given.database).absolute()
    return Machine(
        tuple(str(platform).partition("_")[0] for platform in given.platforms),
        tuple(dict.fromkeys(hosts(given))),
        file.parent if file else None,
        has_key=bool(given.secret_key),
        has_ledger=bool(given.ledger_key),
        has_address=bool(given.link_url),
    )


def hosts(given: Given) -> Iterator[tuple[str, Why]]:
    """Yield every host that is called, and why; calendars at an address of their own come with the setup."""
    if given.slack_bot_token or given.slack_oauth:
        yield _host(given.slack_api_url), Why.SLACK
    if given.teams:
        yield from ((service, Why.TEAMS) for service in given.teams.services)
        yield _host(given.teams.login_url), Why.LOGIN
        yield _host(given.teams.openid_url), Why.PROOF
    if given.graph.is_wanted:
        yield from ((_host(url), Why.GRAPH) for url in (given.graph.api, given.graph.authority))
    if given.google:
        known = given.google
        yield from ((_host(url), Why.GOOGLE) for url in (known.calendars, known.consent, known.tokens, known.whoever))
    if given.openai:
        yield given.openai.host, Why.MODEL
    if is_server(given.database):
        yield _host(given.database) or "this machine", Why.DATABASE


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""

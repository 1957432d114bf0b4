"""The environment, read once at the start and frozen; what is missing or wrong is named in one message."""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from dotenv import dotenv_values

from bot.variables import SQLITE, Log, NotThat, address, hook_secret, key, log, port, private_address, switch
from bot.variables.database import database, passwords_in
from bot.variables.edge import Edge, Network, proxies
from bot.variables.faults import faults_in
from bot.variables.files import CannotRead, with_files
from bot.variables.google import GoogleVariables, google_in
from bot.variables.graph import GraphVariables, graph_in
from bot.variables.later import unused
from bot.variables.lent import Lent
from bot.variables.next_keys import next_keys
from bot.variables.openai import OpenaiVariables, openai_in
from bot.variables.reach import machine_of
from bot.variables.slack import SLACK, SLACK_API, OAuth, oauth_in
from bot.variables.teams import TeamsVariables, teams_in

Value = TypeVar("Value")

AS_THEY_ARE = (*SLACK, "ZOOM_WEBHOOK_SECRET", "CHAIR_METRICS_TOKEN")


class Platform(StrEnum):
    """A way in for real people. With none of them there is the playground."""

    SLACK_HTTP = "slack_http"
    SLACK_SOCKET = "slack_socket"
    SLACK_OAUTH = "slack_oauth"
    TEAMS = "teams"


class SettingsFaults(ValueError):
    """The bot cannot start like this. ``faults`` are sentences; none of them shows a secret."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        self.faults = faults
        super().__init__(" ".join((*faults, "See docs/running.md.")))


@dataclass(frozen=True, slots=True)
class Settings:
    """``secret_key`` is empty only in the playground, ``link_url`` where no browser can reach us.

    ``unused`` names variables that are set and do nothing.

    An app token means Socket Mode, whatever else is set: then nobody reaches us, and there is no signature to prove.
    """

    database: str = field(repr=False)  # a file, or the address of a server with its password
    host: str
    port: int
    public_url: str
    log: Log
    slack_api_url: str
    allow_private_feeds: bool
    unused: tuple[str, ...]
    secret_key: str = field(repr=False)
    ledger_key: str = field(repr=False)
    metrics_token: str = field(repr=False)
    hook_secret: str = field(repr=False)
    zoom_webhook_secret: str = field(repr=False)
    slack_bot_token: str = field(repr=False)
    slack_signing_secret: str = field(repr=False)
    slack_app_token: str = field(repr=False)
    slack_oauth: OAuth | None
    teams: TeamsVariables | None
    graph: GraphVariables
    google: GoogleVariables | None
    openai: OpenaiVariables | None
    environ: Mapping[str, str] = field(repr=False)  # a setup names the passwords of its calendars
    link_url: str = ""
    proxies: tuple[Network, ...] = ()

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return what must never be shown, logged or answered with."""
        keys = (self.secret_key, self.ledger_key, *next_keys(self.environ), self.metrics_token, self.hook_secret)
        ours = (*keys, self.teams.password if self.teams else "")
        slack = (self.slack_bot_token, self.slack_signing_secret, self.slack_app_token)
        theirs = (self.zoom_webhook_secret, *slack, self.slack_oauth.secret if self.slack_oauth else "")
        apis = (self.google.secret if self.google else "", self.graph.secret, self.openai.key if self.openai else "")
        return tuple(filter(None, (*ours, *theirs, *apis, *passwords_in(self.database))))

    @property
    def consent_url(self) -> str:
        """Return where people let us read their Google calendar; empty where they cannot."""
        return f"{self.link_url}/calendars/google" if self.google and self.link_url else ""

    @property
    def lent(self) -> Lent:
        return Lent(
            self.link_url,
            self.consent_url,
            self.ledger_key,
            self.environ.get("CHAIR_ERASED_FILE", ""),
            machine_of(self),
        )

    @property
    def edge(self) -> Edge:
        return Edge(self.public_url.startswith("https://"), self.proxies)

    def hook(self, source: str) -> str:
        """Return where another program reaches us; empty where it cannot."""
        return f"{self.link_url}/hooks/{source}" if self.link_url else ""

    def password(self, name: str) -> str:
        return self.environ.get(name, "")

    @property
    def key(self) -> str:
        """Return what the answers' keys are made with; nothing in the playground, which has a file of its own."""
        return self.secret_key if self.platforms else ""

    @property
    def slack(self) -> tuple[str, str, str, str]:
        """Return what lets us into Slack, and where it is."""
        return self.slack_bot_token, self.slack_signing_secret, self.slack_api_url, self.slack_app_token

    @property
    def platforms(self) -> tuple[Platform, ...]:
        socket = Platform.SLACK_SOCKET if self.slack_app_token else Platform.SLACK_HTTP
        slack = [Platform.SLACK_OAUTH] if self.slack_oauth else [socket] if self.slack_bot_token else []
        return (*slack, *([Platform.TEAMS] if self.teams else []))


def read_settings(environ: Mapping[str, str], *, on_terminal: bool = True) -> Settings:
    """Return what the environment says; SettingsFaults with all that is missing or wrong. Blank means not set."""
    given = {name: value.strip() for name, value in environ.items() if value.strip()}
    faults = faults_in(given)
    settings = _settings(given, faults, on_terminal=on_terminal)
    if faults:
        raise SettingsFaults(tuple(faults))
    reached = "CHAIR_PUBLIC_URL" in given or not settings.platforms
    return replace(settings, link_url=settings.public_url if reached else "")


def _settings(given: Mapping[str, str], faults: list[str], *, on_terminal: bool) -> Settings:
    def take(name: str, reader: Callable[[str], Value], default: str = "") -> Value | None:
        try:
            return reader(given.get(name, default))
        except NotThat as wrong:
            faults.append(f"{name} {wrong}")
            return None

    host, at = given.get("CHAIR_HOST", "127.0.0.1"), take("CHAIR_PORT", port, "3000") or 0
    return Settings(
        database=take("CHAIR_DATABASE_URL", database, SQLITE + "chair.db") or "",
        host=host,
        port=at,
        public_url=take("CHAIR_PUBLIC_URL", address, _here(host, at)) or "",
        log=take("CHAIR_LOG", log, "text" if on_terminal else "json") or Log.TEXT,
        slack_api_url=(take("SLACK_API_URL", private_address, SLACK_API) or "") + "/",
        allow_private_feeds=take("CHAIR_ALLOW_PRIVATE_FEEDS", switch) or False,
        unused=unused(given),
        secret_key=take("CHAIR_SECRET_KEY", key) or "",
        ledger_key=take("CHAIR_LEDGER_KEY", key) or "",
        hook_secret=take("CHAIR_HOOK_SECRET", hook_secret) or "",
        **_of_others(given, take),
        environ=given,
        proxies=take("CHAIR_TRUSTED_PROXIES", proxies) or (),
    )


def _of_others(given: Mapping[str, str], take: Callable[..., Any]) -> dict[str, Any]:
    """Read what lets us in with others."""
    plain = {name.lower().removeprefix("chair_"): given.get(name, "") for name in AS_THEY_ARE}
    readers = {"slack_oauth": oauth_in, "teams": teams_in, "google": google_in, "graph": graph_in, "openai": openai_in}
    return plain | {name: read(given, take) for name, read in readers.items()}


def _here(host: str, at: int) -> str:
    return f"http://{f'[{host}]' if ':' in host else host}:{at}"


def from_environment() -> Settings:
    """Return what this process's environment says, and the files it names; what is set nowhere may stand in ``.env``.

    Raises ``SettingsFaults``.
    """
    try:
        written = {name: value for name, value in dotenv_values(Path(".env")).items() if value is not None}
    except (OSError, UnicodeError) as cause:
        raise SettingsFaults((".env is there, but cannot be read as UTF-8 text.",)) from cause
    try:
        found = with_files({**written, **os.environ})
    except CannotRead as wrong:
        raise SettingsFaults((str(wrong),)) from wrong
    return read_settings(found, on_terminal=sys.stderr.isatty())

"""Whether Microsoft knows us, and can be reached and believed. For ``doctor``."""

import asyncio
import json
import re
from pathlib import Path
from typing import Any

from aiohttp import ClientError, ClientSession

from bot.teams.keys import published
from bot.teams.proof import CHANNEL
from bot.teams.services import Services
from bot.teams.token import Credentials, asked_for
from bot.variables.teams import SERVICES, TeamsVariables

Json = dict[str, Any]
Told = tuple[str, str, str]  # what, its state, in words
PATIENCE = 10.0  # s
OK = 200
GUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
MANIFEST = Path(__file__).parents[2] / "appPackage" / "manifest.json"
UNREACHED = (ClientError, TimeoutError, OSError, ValueError, KeyError, TypeError, RecursionError)
REACH = "Can this machine reach it? A proxy or a firewall may be in between"
RENEW = "Make a new client secret: Azure portal, the bot, Configuration, Manage password"
WHY = {  # https://learn.microsoft.com/entra/identity-platform/reference-error-codes
    7000215: f"TEAMS_APP_PASSWORD is wrong; it is the value of a secret, not its id. {RENEW}",
    7000222: f"TEAMS_APP_PASSWORD has run out. {RENEW}",
    700016: "TEAMS_APP_ID is no app of the tenant TEAMS_TENANT_ID. Both stand at the bot in the Azure portal",
    90002: "TEAMS_TENANT_ID is no tenant. It stands at the bot in the Azure portal, under Configuration",
    900023: "TEAMS_TENANT_ID is no tenant. It stands at the bot in the Azure portal, under Configuration",
}


async def checkup(access: TeamsVariables, at: str = "https://{host}/", manifest: Path = MANIFEST) -> tuple[Told, ...]:
    """Look at what Teams needs. Raises nothing; shows no secret. Hosts are looked for ``at`` this address."""
    async with ClientSession() as session:
        asked = (_token(access, session), _keys(access, session), _hosts(access, session, at))
        token, keys, hosts = await asyncio.gather(*asked)
    return (*_settings(access), token, keys, *_trusted(access), hosts, _package(manifest))


def _settings(access: TeamsVariables) -> tuple[Told, ...]:
    if access.anonymous:
        return (
            ("teams", "look", "TEAMS_ANONYMOUS is 1: nothing is proven, which is for a playground on this machine"),
        )
    named = (("TEAMS_APP_ID", access.app_id), ("TEAMS_TENANT_ID", access.tenant))
    odd = [name for name, value in named if not GUID.fullmatch(value)]
    if odd:
        return (("teams", "look", f"{' and '.join(odd)} should look like 00000000-0000-0000-0000-000000000000"),)
    return (("teams", "ok", "TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID are set"),)


async def _token(access: TeamsVariables, session: ClientSession) -> Told:
    if not access.password:
        return ("teams token", "look", "TEAMS_APP_PASSWORD is not set, so none is asked for")
    ours = Credentials(access.app_id, access.password, access.tenant, access.login_url)
    try:
        async with asyncio.timeout(PATIENCE):
            status, answer = await asked_for(ours, session)
        if status == OK and answer["access_token"] and float(answer["expires_in"]):
            return ("teams token", "ok", "Microsoft gives us one")
    except UNREACHED as error:
        return ("teams token", "broken", f"none from {access.login_url}: {type(error).__name__}. {REACH}")
    codes = answer.get("error_codes")
    known = [WHY[code] for code in codes if code in WHY] if isinstance(codes, list) else []
    said = str(answer.get("error") or f"HTTP {status}")[:60]
    return ("teams token", "broken", known[0] if known else f"Microsoft gives us none: {said}. {RENEW}")


async def _keys(access: TeamsVariables, session: ClientSession) -> Told:
    try:
        found = await published(access.openid_url, session)
    except UNREACHED as error:
        return ("teams keys", "broken", f"none from {access.openid_url}: {type(error).__name__}. {REACH}")
    signing = sum(CHANNEL in key.endorsements for key in found.values())
    if not signing:
        return (
            "teams keys",
            "broken",
            f"{access.openid_url} has none that signs for Teams. Unset it for Microsoft's own",
        )
    return ("teams keys", "ok", f"{signing} that sign for Teams")


def _trusted(access: TeamsVariables) -> tuple[Told, ...]:
    """Name those who would get our token and are not Microsoft."""
    microsoft = Services(tuple(SERVICES.split(",")))
    others = [host for host in access.services if not microsoft.trusts(f"https://{host}/")]
    if not others:
        return ()
    return (("teams hosts", "look", f"TEAMS_SERVICE_URLS lets our token go to {', '.join(others)[:200]}"),)


async def _hosts(access: TeamsVariables, session: ClientSession, at: str) -> Told:
    if not access.services:
        return ("teams hosts", "broken", f"TEAMS_SERVICE_URLS names none. Unset it for {SERVICES}")
    answers = await asyncio.gather(*(_answers(at.format(host=host), session) for host in access.services))
    reached = [host for host, answered in zip(access.services, answers, strict=True) if answered]
    if not reached:
        return ("teams hosts", "broken", f"none answers: {', '.join(access.services)[:200]}. {REACH}")
    return ("teams hosts", "ok", f"{', '.join(reached)[:200]}")


async def _answers(url: str, session: ClientSession) -> bool:
    """Tell whether anybody answers there; what they answer does not matter, and they learn nothing of us."""
    try:
        async with asyncio.timeout(PATIENCE), session.get(url, allow_redirects=False):
            return True
    except UNREACHED:
        return False


def _package(manifest: Path) -> Told:
    """Say which package goes with this version; which one is installed, no bot can ask."""
    try:
        version = str(json.loads(manifest.read_text(encoding="utf-8"))["version"])
    except UNREACHED:
        return ("teams package", "look", f"{manifest.parent.name} is not here, so its version cannot be told")
    return ("teams package", "ok", f"{version} goes with this bot. If Teams shows an older one: make teams-package")

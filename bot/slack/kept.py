"""Slack's own shape of installations, kept in our register: bot tokens only, of users never any."""

import logging
import re
from dataclasses import replace
from datetime import UTC, datetime

from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.models.bot import Bot
from slack_sdk.oauth.installation_store.models.installation import Installation as Theirs

from bot.company.installations import Installation, company_of
from bot.malformed import Malformed, understood
from bot.slack.register import Register

log = logging.getLogger(__name__)
ID = re.compile(r"[TE][A-Z0-9]{1,24}")


class Kept(AsyncInstallationStore):
    """Every method that Slack's store has. There is one installation a workspace or organisation, the latest."""

    def __init__(self, register: Register) -> None:
        self._register = register

    @property
    def logger(self) -> logging.Logger:
        return log

    async def async_save(self, installation: Theirs) -> None:
        """Keep what was installed. Raises ``Malformed`` where it is no bot's, or of no place that Slack has."""
        await self._register.save(ours(installation))

    async def async_save_bot(self, bot: Bot) -> None:
        """Keep a bot's part anew; who installed it stays known."""
        before = await self._register.find(_slack(bot.enterprise_id, bot.team_id, bot.is_enterprise_install))
        await self._register.save(replace(ours(bot), by=before.by if before else ""))

    async def async_find_bot(
        self, *, enterprise_id: str | None, team_id: str | None, is_enterprise_install: bool | None = False
    ) -> Bot | None:
        found = await self._find(enterprise_id, team_id, is_enterprise_install)
        return theirs(found).to_bot() if found else None

    async def async_find_installation(
        self,
        *,
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None = None,
        is_enterprise_install: bool | None = False,
    ) -> Theirs | None:
        """Return the installation, if this user made it or none is asked for."""
        found = await self._find(enterprise_id, team_id, is_enterprise_install)
        return theirs(found) if found and user_id in (None, found.by) else None

    async def async_delete_bot(self, *, enterprise_id: str | None, team_id: str | None) -> None:
        await self._register.end(_slack(enterprise_id, team_id, None))

    async def async_delete_installation(
        self, *, enterprise_id: str | None, team_id: str | None, user_id: str | None = None
    ) -> None:
        """Keep nothing of a user, as ever: what the app may do, no user's leaving ends."""

    async def async_delete_all(self, *, enterprise_id: str | None, team_id: str | None) -> None:
        await self.async_delete_bot(enterprise_id=enterprise_id, team_id=team_id)

    async def _find(self, enterprise: str | None, team: str | None, is_org: bool | None) -> Installation | None:  # noqa: FBT001  # Slack's
        found = await self._register.find(_slack(enterprise, team, is_org))
        return found if found and found.token else None


def _slack(enterprise: str | None, team: str | None, is_org: bool | None) -> str:  # noqa: FBT001  # Slack's
    """Return whose installation is meant: the organisation's where it is one, or where no workspace is named."""
    return (enterprise if is_org or not team else team) or ""


@understood
def ours(given: Theirs | Bot) -> Installation:
    slack = _slack(given.enterprise_id, given.team_id, given.is_enterprise_install)
    if not (ID.fullmatch(slack) and given.bot_token and given.bot_user_id):
        raise Malformed(slack[:25])
    expires = given.bot_token_expires_at
    return Installation(
        slack,
        company_of(slack),
        (given.enterprise_name if slack.startswith("E") else given.team_name) or slack,
        given.bot_user_id,
        given.app_id or "",
        tuple(sorted(given.bot_scopes or ())),
        getattr(given, "user_id", "") or "",
        datetime.fromtimestamp(given.installed_at, UTC),
        token=given.bot_token,
        refresh=given.bot_refresh_token or "",
        expires=datetime.fromtimestamp(expires, UTC) if expires else None,
    )


def theirs(kept: Installation) -> Theirs:
    org = (kept.slack, kept.name) if kept.is_org else (None, None)
    team = (None, None) if kept.is_org else (kept.slack, kept.name)
    return Theirs(
        app_id=kept.app,
        enterprise_id=org[0],
        enterprise_name=org[1],
        team_id=team[0],
        team_name=team[1],
        bot_token=kept.token,
        bot_id="",
        bot_user_id=kept.bot,
        bot_scopes=[*kept.scopes],
        bot_refresh_token=kept.refresh or None,
        bot_token_expires_at=int(kept.expires.timestamp()) if kept.expires else None,
        user_id=kept.by,
        is_enterprise_install=kept.is_org,
        installed_at=kept.at.timestamp(),
    )

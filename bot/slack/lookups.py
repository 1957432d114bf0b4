"""Look people and channels up in Slack. Whatever Slack does not tell is left out."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterable, Mapping
from typing import Any

from bot.people import Profile, Room
from bot.ports import TryLater
from bot.slack.calls import Calls
from bot.slack.profiles import Ours, profile, room

log = logging.getLogger(__name__)
Json = dict[str, Any]
PATIENCE = 2.0  # s, while somebody waits
LONG_PATIENCE = 10.0  # s, while nobody does
AT_ONCE = 20
MOST_LOOKED_UP = 200  # of one channel's members
MOST_PAGES = 50
PAGE = 200  # Slack recommends no more
PAUSE = 1.2  # s between two channels of the whole directory: 50 calls a minute and method are Slack's tier 3


class Lookups:
    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._gate = asyncio.Semaphore(AT_ONCE)
        self.ours = Ours()

    async def people(self, users: Iterable[str]) -> list[Profile]:
        found = await asyncio.gather(*map(self._person, users))
        return [one for one in found if one]

    async def room(self, channel: str, known: Mapping[str, Profile]) -> tuple[Room | None, list[Profile]]:
        """Return a channel, and whoever of its members was not known."""
        said = await self._asked("conversations.info", channel=channel)
        if not said:
            return None, []
        users = [user async for user in self._members(channel)]
        new = await self.people([user for user in users if user not in known][:MOST_LOOKED_UP])
        return room(said["channel"], [*(known[user] for user in users if user in known), *new]), new

    def is_of(self, ours: Ours) -> None:
        """Take from an installation which workspace or organisation this is, until Slack says more."""
        self.ours = ours

    async def whoami(self) -> None:
        """Find out which workspace and organisation this is, to know who is a stranger in it."""
        said = await self._asked("auth.test")
        if not said:
            return  # and what is known stays
        self.ours = Ours(said.get("team_id") or "", said.get("enterprise_id") or "", said.get("user_id") or "")

    async def everybody(self) -> AsyncIterator[list[Profile]]:
        for team in await self._teams():
            async for page in self._pages("users.list", patient=True, include_locale=True, team_id=team):
                yield [profile(user, self.ours) for user in page.get("members", ())]

    async def channels(self) -> AsyncIterator[str]:
        """Tell the channels that the bot is in, slowly."""
        kinds: dict[str, str | bool] = {"types": "public_channel,private_channel", "exclude_archived": True}
        for team in await self._teams():
            async for page in self._pages("users.conversations", patient=True, team_id=team, **kinds):
                for channel in page.get("channels", ()):
                    yield channel["id"]
                    await asyncio.sleep(PAUSE)

    async def _teams(self) -> list[str | None]:
        """Return the workspaces to ask for one by one, where the app is installed in a whole organisation."""
        if not self.ours.team.startswith("E"):
            return [None]
        pages = self._pages("auth.teams.list", patient=True)
        return [str(team["id"]) async for page in pages for team in page.get("teams", ())]

    async def _person(self, user: str) -> Profile | None:
        async with self._gate:
            said = await self._asked("users.info", user=user, include_locale=True)
        return profile(said["user"], self.ours) if said else None

    async def _members(self, channel: str) -> AsyncIterator[str]:
        async for page in self._pages("conversations.members", channel=channel):
            for user in page.get("members", ()):
                yield user

    async def _pages(self, method: str, *, patient: bool = False, **given: str | bool | None) -> AsyncIterator[Json]:
        cursor = None
        for _ in range(MOST_PAGES):
            page = await self._asked(method, patient=patient, limit=PAGE, cursor=cursor, **given)
            if not page:
                return
            yield page
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return

    async def _asked(self, method: str, *, patient: bool = False, **given: Any) -> Json | None:  # noqa: ANN401  # Slack's
        try:
            return await self._calls.read(method, patience=LONG_PATIENCE if patient else PATIENCE, **given)
        except TryLater as later:
            if patient:
                await asyncio.sleep(later.seconds)
                return await self._asked(method, **given)
            log.info("Slack is not asked %s now: %s", method, later)
        except Exception as error:  # noqa: BLE001  # whatever it is, nobody loses an answer over it
            log.warning("Slack did not tell: %s", error)
        return None

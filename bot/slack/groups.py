"""User groups named in what somebody types: each becomes its people once, and is not asked about again."""

import asyncio
import re
from typing import Any

from bot.people import Person
from bot.ports import TryLater, Unwelcome
from bot.slack.calls import Calls, Unclear
from bot.slack.profiles import person
from bot.wins import MOST_DOERS

Json = dict[str, Any]
WRITTEN = re.compile(r"<!subteam\^(S[A-Z0-9]{2,20})(?:\|[^<>]*)?>")
MARKUP = re.compile(r"<[^<>]*>")
CALLED = re.compile(r"(?<![^\s(])@([a-z0-9][a-z0-9._-]{0,79})", re.IGNORECASE)
MOST_GROUPS = 3
PATIENCE = 0.8  # s a call; two of them and a form have to fit into the three of a trigger


class Groups:
    """Needs the scope ``usergroups:read``."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    async def members(self, words: str) -> tuple[Person, ...] | None:
        """Return the people of every group that is named; None where Slack does not tell us."""
        written, called = WRITTEN.findall(words), {name.lower() for name in CALLED.findall(MARKUP.sub(" ", words))}
        try:
            groups = dict.fromkeys([*written, *(await self._called(called) if called else ())])
            found = await asyncio.gather(*map(self._in, [*groups][:MOST_GROUPS]))
        except (Unwelcome, TryLater, Unclear):
            return None
        return tuple(dict.fromkeys(person(user) for users in found for user in users))[:MOST_DOERS]

    async def _called(self, names: set[str]) -> list[str]:
        said = await self._calls.read("usergroups.list", patience=PATIENCE)
        return [group["id"] for group in said.get("usergroups") or () if str(group.get("handle")).lower() in names]

    async def _in(self, group: str) -> list[str]:
        said = await self._calls.read("usergroups.users.list", patience=PATIENCE, usergroup=group)
        return [str(user) for user in said.get("users") or ()]


def names_groups(words: str) -> bool:
    """Tell whether a group may be meant: written as Slack writes one, or by a name that may as well be a person's."""
    return bool(WRITTEN.search(words) or CALLED.search(MARKUP.sub(" ", words)))

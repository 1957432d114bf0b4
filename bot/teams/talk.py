"""What people say to the bot in their own conversation with it, or after its name where others read."""

import html
import re
from typing import Any

from bot.commands import FORMED, AskByHand, ShowHelp
from bot.honestly import Failed
from bot.malformed import understood
from bot.ports import Rejected
from bot.teams.conversations import PERSONAL
from bot.teams.forms import card
from bot.teams.mentions import TEAMS
from bot.teams.profiles import person, place
from bot.teams.reactions import reaction
from bot.teams.reception import Heard, Reception, delivery
from bot.teams.replies import Replies
from bot.teams.speak import Aside
from bot.teams.words import Say
from bot.typed import called, typed

Json = dict[str, Any]
WITHIN = re.compile(r"</?(?:a|at|b|code|em|i|s|span|strong|sub|sup|u)\b[^<>]*>", re.IGNORECASE)  # parts no words
TAG = re.compile(r"<[^<>]*>")
AT = re.compile(r"<at[^<>]*>(.*?)</at>", re.IGNORECASE | re.DOTALL)


class Talk:
    """Hears messages. The answer is for that person alone, wherever they spoke."""

    def __init__(self, reception: Reception, replies: Replies) -> None:
        self._reception = reception
        self._replies = replies

    async def said(self, activity: Json) -> None:
        heard = self._heard(activity)
        if heard is None:
            return
        aside = said_aside(activity)
        try:
            await self._answer(heard, aside)
        except Rejected as no:
            self._replies.privately(self._replies.tell(no.words, heard.by), heard.by, aside)
        except Failed as failed:
            self._replies.privately(self._replies.say(Say.sorry(failed), heard.by), heard.by, aside)

    async def reacted(self, activity: Json) -> None:
        if heard := reaction(activity):
            await self._reception.handle(heard)

    async def _answer(self, heard: Heard, aside: Aside | None) -> None:
        """Do what was said. What wants a form gets it as a card, since only a press can open a dialog."""
        form = await self._reception.form(heard) if isinstance(heard.command, FORMED) else None
        if form:
            self._replies.ask(card(form, self._replies.language(heard.by), {}, {}), heard.by, aside)
        else:
            self._replies.privately(await self._reception.handle(heard), heard.by, aside)

    @understood
    def _heard(self, activity: Json) -> Heard | None:
        said = spoken_to_us(activity)
        if said is None:
            return None
        before, words = said
        there, alone = place(str(activity["conversation"]["id"])), is_private(activity)
        us = str((activity.get("recipient") or {}).get("name") or "")
        title = "" if alone else self._reception.directory.name_of(there)
        name = f"@{us}" if us else called(TEAMS)
        asked = typed(words, there, title, name, alone=alone)
        if before and isinstance(asked, AskByHand):  # *thanks @Empty Chair, ask me anything* asks nobody
            asked = ShowHelp("", name)
        return Heard(asked, person(activity["from"]), there, delivery(activity))


def is_private(activity: Json) -> bool:
    return bool(activity["conversation"].get("conversationType") == PERSONAL)


def said_aside(activity: Json) -> Aside | None:
    """Return what was said so that only we saw it, as a slash command is; alone with us there are no others.

    https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/targeted-messages
    """
    targeted = (activity.get("recipient") or {}).get("isTargeted") is True
    if not targeted or is_private(activity):
        return None
    return Aside(place(str(activity["conversation"]["id"])), str(activity["from"]["id"]), str(activity.get("id") or ""))


def spoken_to_us(activity: Json) -> tuple[str, str] | None:
    """Return what stands before the bot's name and what after it; None if it was said to others."""
    us = activity.get("recipient") or {}
    ours = {one.get("text") for one in activity.get("entities") or () if _names(one, us.get("id"))}
    text = str(activity.get("text") or "")
    for found in AT.finditer(text):
        if found[0] in ours or (ours and plain(found[1]) in {plain(str(one)) for one in ours}):
            return plain(text[: found.start()]), plain(text[found.end() :])
    return ("", plain(text)) if is_private(activity) or ours or us.get("isTargeted") is True else None


def plain(text: str) -> str:
    """Return a message's text as people read it, in one line; spaces that do not break are spaces too."""
    return " ".join(html.unescape(TAG.sub(" ", WITHIN.sub("", text))).split())


def _names(entity: Json, us: object) -> bool:
    return entity.get("type") == "mention" and (entity.get("mentioned") or {}).get("id") == us

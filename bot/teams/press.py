"""A press on a button, or a form that was sent: the command it carries, given by whoever pressed.

``Action.Execute`` comes as the invoke ``adaptiveCard/action``, its fallback ``Action.Submit`` as a message with a
value, and what opens a form or sends it from a dialog as ``task/fetch`` and ``task/submit``.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.cards import Sight
from bot.commands import FORMED, PRESSABLE, Pressable, Refused
from bot.forms import Form, filled
from bot.honestly import Failed
from bot.malformed import understood
from bot.people import Person, Place
from bot.ports import Rejected
from bot.teams.draw import GIVES
from bot.teams.forms import CHOSEN, PICKED, WHOLE, card, dialog, values
from bot.teams.profiles import person, place
from bot.teams.reception import Heard, Reception, delivery, moment
from bot.teams.replies import CARD, Replies, error
from bot.teams.words import Say
from bot.wire import Unreadable, read

log = logging.getLogger(__name__)
Json = dict[str, Any]
BAD, OURS = 400, 500  # whose fault it is, as the body of an answer says; its status is 200
AUTOMATIC = "automatic"  # Teams looks again by itself: nobody has pressed


@dataclass(frozen=True, slots=True)
class Press:
    """``carried`` is what the button carries; ``given`` what was filled in, or None where nothing was asked for."""

    carried: object
    given: dict[str, str] | None
    by: Person
    place: Place
    delivery: str
    automatic: bool = False
    pressed: int = 0

    @property
    def command(self) -> Pressable:
        """Return the command. Raises ``Unreadable`` if another version, or somebody else, has written it."""
        command: Pressable = read(self.carried if isinstance(self.carried, str) else "", PRESSABLE)
        return command


@understood
def pressed(activity: Json) -> Press:
    """Read a press in any of its shapes. What it carries comes from whoever pressed, and may be forged."""
    value = activity.get("value")
    told = value if isinstance(value, dict) else {}
    action = told.get("action") if activity.get("name") == "adaptiveCard/action" else None
    data = (action.get("data") if isinstance(action, dict) else told.get("data")) if "name" in activity else told
    data = data if isinstance(data, dict) else {}
    sent = any(str(name).startswith((WHOLE, PICKED, CHOSEN)) for name in data)
    return Press(
        data.get(GIVES),
        values(data) if sent else None,
        person(activity["from"]),
        place(str(activity["conversation"]["id"])),
        delivery(activity),
        told.get("trigger") == AUTOMATIC,
        moment(activity),
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a press: a form to fill, with what is ``wrong`` with what was given already; or what to see."""

    form: Form | None = None
    wrong: Mapping[str, str] = field(default_factory=dict)
    sights: tuple[Sight, ...] = ()


class Pressing:
    """Hears presses. Whatever is wrong with one, the person is told in words."""

    def __init__(self, reception: Reception, replies: Replies) -> None:
        self._reception = reception
        self._replies = replies

    async def executed(self, press: Press) -> Json:
        """Answer ``adaptiveCard/action``. Looking again changes nothing, and tells nothing new."""
        if press.automatic:
            return self._replies.in_words((), press.by)
        try:
            came = await self._done(press)
        except Unreadable as old:
            log.warning("A button that is none of ours was pressed: %s", old)
            return error(BAD, Say.OLD.to(self._replies.language(press.by)))
        except Failed as failed:
            return error(OURS, Say.sorry(failed).to(self._replies.language(press.by)))
        if came.form:
            return {"statusCode": 200, "type": CARD, "value": self._asked(came.form, came, press)}
        answer = self._replies.in_words if press.given is None else self._replies.in_place
        return answer(came.sights, press.by)

    async def in_dialog(self, press: Press) -> Json:
        """Answer ``task/fetch`` and ``task/submit``."""
        came = await self._anyhow(press)
        if came.form:
            return dialog(came.form, self._replies.language(press.by), press.given or {}, came.wrong)
        return self._replies.in_dialog(came.sights, press.by)

    async def submitted(self, press: Press) -> None:
        """Answer ``Action.Submit`` where that came as a message, which has no answer of its own."""
        came = await self._anyhow(press)
        if came.form:
            self._replies.ask(self._asked(came.form, came, press), press.by)
        self._replies.privately(came.sights, press.by)

    async def _anyhow(self, press: Press) -> Outcome:
        try:
            return await self._done(press)
        except Unreadable as old:
            log.warning("A button that is none of ours was pressed: %s", old)
            return Outcome(sights=self._replies.say(Say.OLD, press.by))
        except Failed as failed:
            return Outcome(sights=self._replies.say(Say.sorry(failed), press.by))

    async def _done(self, press: Press) -> Outcome:
        """Give the command, or return the form it wants filled first."""
        plain = Heard(press.command, press.by, press.place, press.delivery, press.pressed)
        try:
            if (
                press.given is None
                and isinstance(plain.command, FORMED)
                and (form := await self._reception.form(plain))
            ):
                return Outcome(form)
            given = filled(press.command, press.given or {})
            return Outcome(sights=await self._reception.handle(replace(plain, command=given)))
        except Refused as no:
            words = Say.NOT_UNDERSTOOD.to(self._replies.language(press.by))
            return await self._mended(plain, Rejected(no.field, words))
        except Rejected as no:
            return await self._mended(plain, no)

    async def _mended(self, plain: Heard, no: Rejected) -> Outcome:
        """Ask for the field that is wrong again; where there is no such field, say what is wrong."""
        form = await self._reception.form(plain) if no.field and isinstance(plain.command, FORMED) else None
        if form and any(asked.name == no.field for asked in form.fields):
            return Outcome(form, {no.field: no.words})
        return Outcome(sights=self._replies.tell(no.words, plain.by))

    def _asked(self, form: Form, came: Outcome, press: Press) -> Json:
        return card(form, self._replies.language(press.by), press.given or {}, came.wrong)

"""Moving the office's clock: on the way everything happens that is due, in its own time."""

from datetime import datetime, timedelta

from aiohttp import web
from markupsafe import Markup

from bot.cards import Style
from bot.commands import CloseQuestion, EndMeeting, EvidenceDue, RemindRoom, Ringable
from bot.playground.clock import OFFICE, next_monday
from bot.playground.desk import Desk, back_to
from bot.playground.draw import page
from bot.playground.seat import Seat
from bot.playground.times import AT_THE_OFFICE, told

MOST_STEPS = 500
MOST_TOLD = 4
FARTHEST = timedelta(days=400)
WHAT: dict[type[Ringable], str] = {
    EndMeeting: "a meeting ends",
    CloseQuestion: "a question closes",
    RemindRoom: "whoever has not answered is reminded",
    EvidenceDue: "evidence is due",
}


class Moving:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def form_for(self, seat: Seat, wrong: str = "", given: str = "") -> Markup:
        now = self._desk.clock.now()
        coming = await self._coming()
        closing = next((at for at, what in coming if isinstance(what, CloseQuestion)), None)
        return page(
            "clock.html",
            hidden=seat.hidden,
            instant=now.isoformat(),
            now=_said(now),
            coming=[(at, (_said(at), WHAT[type(what)])) for at, what in coming if type(what) in WHAT][:MOST_TOLD],
            closing=_said(closing) if closing else "",
            at=given or f"{now.astimezone(OFFICE) + timedelta(days=1):%Y-%m-%dT%H:%M}",
            wrong=wrong,
        )

    async def move(self, request: web.Request) -> web.Response:
        given = await request.post()
        seat, at = self._desk.seat(given), str(given.get("at", ""))
        try:
            to = await self._aim(str(given.get("to", "")), at)
        except ValueError as no:
            return await self._desk.page(seat, await self.form_for(seat, str(no), at))
        await self.forward(to)
        raise back_to(seat)

    async def forward(self, to: datetime) -> None:
        """Let time pass until ``to``, stopping at every alarm, so that each rings when it should."""
        await self._desk.office.settle()
        for _ in range(MOST_STEPS):
            now = self._desk.clock.now()
            due = [at for at, _ in await self._desk.office.coming() if now < at <= to]
            if not due:
                break
            self._desk.clock.move_to(min(due))
            await self._desk.office.settle()
        self._desk.clock.move_to(to)
        await self._desk.office.settle()
        self._desk.notes.forget()

    async def _aim(self, to: str, at: str) -> datetime:
        """Return where to go; ``ValueError`` says in a sentence why that is nowhere."""
        now = self._desk.clock.now()
        if to == "2h":
            return now + timedelta(hours=2)
        if to == "monday":
            return next_monday(now)
        if to == "closing":
            return await self._closing()
        return _later(at, now)

    async def _closing(self) -> datetime:
        for at, what in await self._coming():
            if isinstance(what, CloseQuestion):
                return at
        message = "No question is open."
        raise ValueError(message)

    async def _coming(self) -> list[tuple[datetime, Ringable]]:
        return sorted(await self._desk.office.coming(), key=lambda alarm: alarm[0])


def _later(at: str, now: datetime) -> datetime:
    try:
        to = datetime.fromisoformat(at).replace(tzinfo=OFFICE)
    except ValueError as cause:
        message = "Choose a day and a time."
        raise ValueError(message) from cause
    if not now < to <= now + FARTHEST:
        message = f"The clock goes forward only, by {FARTHEST.days} days at most. It is {_said(now)} now."
        raise ValueError(message)
    return to


def _said(at: datetime) -> str:
    return told(at, Style.BOTH, AT_THE_OFFICE)

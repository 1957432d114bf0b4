"""What happens by itself is carried out: meetings end, alarms ring, nights fall, a company is set up."""

from collections.abc import Iterator
from datetime import datetime
from itertools import chain
from typing import assert_never

from bot import commands as c
from bot.commands import Request
from bot.effects import Effect
from handlers import company, evidence, leading, outcomes, page, wins
from handlers.cases import escalating, owed
from handlers.company import founding
from handlers.evidence import praising
from handlers.leaders import sponsor
from handlers.meetings import ask_after, closing, over, remembering, scheduled, warming
from handlers.tidy import tidy
from storage import Memory

Ending = c.EndMeeting | c.ScheduledEnd | c.SeeWhetherOver | c.CloseQuestion | c.RemindRoom
Settled = c.Configure | c.StartOver | c.SwitchOff
Happening = c.Ringing | c.Quoting | c.SeeWhereQuoted | Settled | c.OpenHome | outcomes.Comparing


def happening(command: Happening, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    match command:
        case c.EndMeeting() | c.ScheduledEnd() | c.SeeWhetherOver() | c.CloseQuestion() | c.RemindRoom():
            return _ending(command, request, memory)
        case c.GiveEvidence() | c.WithdrawEvidence() | c.SeeWhereQuoted():
            return evidence.carry_out(command, request, memory)
        case c.Tidy():
            return chain(tidy(command, request, memory), look_after(request.at, memory))
        case c.Configure() | c.StartOver() | c.SwitchOff():
            return _settled(command, request, memory)
        case c.OpenHome():
            return page.open_home(command, request, memory)
        case c.LinkNumbers() | c.BringNumbers() | c.ReadNumbers() | c.AskOutcome() | c.CloseOutcome():
            return outcomes.carry_out(command, request, memory)
        case c.OpenCalibration():
            return outcomes.carry_out(command, request, memory)
        case _:
            assert_never(command)


def _settled(command: Settled, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.Configure():
            return _configured(command, request, memory)
        case c.StartOver():
            founding.start_over(request.by, request.at, memory)
            return look_after(request.at, memory)
        case c.SwitchOff():
            warming.note_live(memory)
            return company.switch_off(command, request, memory)
        case _:
            assert_never(command)


def _configured(command: c.Configure, request: Request, memory: Memory) -> Iterator[Effect]:
    sponsor.check(command.setup, memory)
    yield from warming.begin(command, request, memory)
    yield from company.configure(command, request, memory)
    yield from look_after(request.at, memory)


def beforehand(command: c.Beforehand, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.WarmUpOver():
            return warming.over(command, request, memory)
        case c.PassOnPraise():
            return praising.pass_on(command, request, memory)
        case c.Recall():
            return remembering.recall(command, request, memory)
        case _:
            assert_never(command)


def _ending(command: Ending, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.EndMeeting():
            return ask_after(command, request, memory)
        case c.ScheduledEnd():
            return scheduled.scheduled_end(command, request, memory)
        case c.SeeWhetherOver():
            return over.see_whether_over(command, request, memory)
        case c.RemindRoom():
            return closing.remind_the_room(command, request, memory)
        case c.CloseQuestion():
            closed = closing.close_the_question(command, request, memory)
            return chain(closed, outcomes.follow_closed(command, request, memory))
        case _:
            assert_never(command)


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Set what comes every week to where it belongs now."""
    yield from leading.look_after(at, memory)
    yield from escalating.look_after(at, memory)
    yield from owed.look_after(at, memory)
    yield from wins.look_after(at, memory)

"""Whether leaders are heard, and what began well goes on: which handler carries out what, and what there is to see."""

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from bot import commands as c
from bot import views as v
from bot.cards import Sight
from bot.commands import Request
from bot.effects import Effect
from handlers.leaders import drawing, hearing, slackening
from storage import Memory


def ring(command: c.HeardAlarm, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.DrawSample():
            return drawing.draw(command, request, memory)
        case c.AskWhetherHeard():
            return hearing.ask(command, request, memory)
        case c.CloseSample():
            return hearing.close(command, request, memory)
        case c.WeighMomentum():
            return slackening.weigh(command, request, memory)
        case _:
            assert_never(command)


def seen(view: v.OfHearing | v.HeardNoted, memory: Memory) -> Sight | None:
    match view:
        case v.WhetherHeard():
            return hearing.whether_heard(view, memory)
        case v.HeardNoted():
            return hearing.heard_noted(view, memory)
        case v.Slackened():
            return slackening.slackened(view, memory)
        case _:
            assert_never(view)


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    yield from drawing.look_after(at, memory)
    yield from slackening.look_after(at, memory)

"""What was expected is held against what came of it: which handler carries out what, and what there is to see."""

from collections.abc import Iterator
from typing import assert_never

from bot import commands as c
from bot import views as v
from bot.cards import Sight
from bot.commands import Request
from bot.effects import Effect
from handlers.outcomes import calibrating, linking, polling, polls, reading
from handlers.outcomes.following import follow_closed, follow_decided
from handlers.outcomes.polling import count_the_answer
from storage import Memory

__all__ = ["Comparing", "carry_out", "count_the_answer", "follow_closed", "follow_decided", "seen"]

Comparing = c.LinkNumbers | c.BringNumbers | c.OutcomeAlarm


def carry_out(command: Comparing, request: Request, memory: Memory) -> Iterator[Effect]:
    match command:
        case c.LinkNumbers():
            return linking.link_numbers(command, request, memory)
        case c.BringNumbers():
            return reading.bring_numbers(command, request, memory)
        case c.ReadNumbers():
            return reading.read_numbers(command, request, memory)
        case c.AskOutcome():
            return polling.ask_outcome(command, request, memory)
        case c.CloseOutcome():
            return polling.close_outcome(command, request, memory)
        case c.OpenCalibration():
            return calibrating.open_calibration(command, request, memory)
        case _:
            assert_never(command)


def seen(view: v.OfOutcomes | v.OutcomeNoted, memory: Memory) -> Sight | None:
    match view:
        case v.WhatCameOfIt():
            return polls.what_came_of_it(view, memory)
        case v.WhatCameOfItAlone():
            return polls.what_came_of_it_alone(view, memory)
        case v.OutcomeNoted():
            return polls.outcome_noted(view, memory)
        case v.CalibrationForLead():
            return calibrating.calibration_for_lead(view, memory)
        case _:
            assert_never(view)

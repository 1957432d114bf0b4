"""Setting a company up step by step: whatever a step settles goes the way of a setup file, and can be taken back."""

from collections.abc import Iterator
from datetime import datetime
from typing import assert_never

from bot.cards import Sight
from bot.commands import (
    AnswerTrial,
    AskMyself,
    Request,
    SettingUp,
    Settling,
    ShowDryRun,
    ShowStep,
    SkipStep,
    UndoStep,
    UseCode,
)
from bot.commands.refused_setup import CodeTooLate, NotTheCode, NotToSkip, StepBefore
from bot.company import Mode
from bot.company.guide import NEEDED, Step, after
from bot.effects import Effect, Reply, Show
from bot.people import Kind
from bot.views import DryRunShown, OfSetup, StepShown, TrialNoted, TrialQuestion
from handlers.company.founding import use_code
from handlers.company.guide import step_shown, trial_noted
from handlers.company.guide_forms import allowed, settled
from handlers.company.health import health_shown
from handlers.homes import homes_of
from handlers.setting_up.foreseen import dry_run
from handlers.setting_up.settling import settle
from handlers.setting_up.undoing import undo
from storage import Memory


def carry_out(command: SettingUp, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    if isinstance(command, UseCode):
        return _begin(command, request, memory)
    allowed(request, memory)
    if isinstance(command, Settling):
        return settle(command, request, memory)
    match command:
        case ShowStep():
            return _show(command, request)
        case SkipStep():
            return _skip(command, request, memory)
        case UndoStep():
            return undo(command, request, memory)
        case AskMyself():
            return _ask_myself(request, memory)
        case AnswerTrial(verdict):
            return iter((Reply(TrialNoted(request.by, verdict)),))
        case ShowDryRun():
            return _dry_run(request, memory)
        case _:
            assert_never(command)


def seen(view: OfSetup, at: datetime, memory: Memory) -> Sight | None:
    if isinstance(view, StepShown):
        return step_shown(view, at, memory)
    if isinstance(view, TrialNoted):
        return trial_noted(view, memory)
    if isinstance(view, DryRunShown):
        return dry_run(view, at, memory)
    return health_shown(view, at, memory)


def _begin(command: UseCode, request: Request, memory: Memory) -> Iterator[Effect]:
    """Let somebody begin who has the operator's code, which is good once."""
    profile = memory.people.profile(request.by)
    if memory.company.setup():
        raise CodeTooLate
    if (
        profile is None
        or profile.kind is not Kind.INTERNAL
        or not use_code(command.code, request.by, request.at, memory)
    ):
        raise NotTheCode
    memory.audit.note(request.at, request.by, "began to set up, with a code")
    yield Reply(StepShown(request.by))
    yield from homes_of((request.by,), memory)


def _show(command: ShowStep, request: Request) -> Iterator[Effect]:
    known = {step.value: step for step in Step}
    yield Reply(StepShown(request.by, known.get(command.step)))


def _skip(command: SkipStep, request: Request, memory: Memory) -> Iterator[Effect]:
    """Pass a step over. One that was taken meanwhile stays taken."""
    settled(memory)
    if command.step in NEEDED:
        raise NotToSkip
    if command.step not in memory.company.steps_taken():
        memory.company.take_step(command.step, request.at, request.by, skipped=True)
    yield Reply(StepShown(request.by, after(command.step)))
    yield from homes_of((request.by,), memory)


def _ask_myself(request: Request, memory: Memory) -> Iterator[Effect]:
    """Put the question to whoever asks, in their own conversation. It is no question of the rows: nothing counts it."""
    if settled(memory).asking.mode is Mode.OFF:
        raise StepBefore(step=Step.LIVE.value)
    before = memory.company.steps_taken().get(Step.TEST)
    memory.company.take_step(Step.TEST, request.at, request.by)
    if before:
        yield Show(TrialQuestion(before.by, before.at))
    yield Show(TrialQuestion(request.by, request.at))
    yield Reply(StepShown(request.by, Step.TEST))
    yield from homes_of((request.by,), memory)


def _dry_run(request: Request, memory: Memory) -> Iterator[Effect]:
    settled(memory)
    memory.company.take_step(Step.DRY_RUN, request.at, request.by)
    yield Reply(DryRunShown(request.by))
    yield from homes_of((request.by,), memory)

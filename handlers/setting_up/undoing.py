"""A step is taken back: what belongs to it is as it was before, and whatever else was settled since stays."""

from collections.abc import Iterator

from bot.commands import Request, UndoStep
from bot.commands.refused_setup import NothingToUndo, UndoLaterFirst
from bot.company import Setup
from bot.company.guide import Step, checked, faults_in, with_part
from bot.effects import Effect, Reply, Show
from bot.views import StepShown, TrialQuestion
from handlers.company import UNSET
from handlers.company.founding import KNOWN_FOR
from handlers.company.guide import can_be_undone
from handlers.happening import look_after
from handlers.homes import homes_by_mail, homes_of
from handlers.setting_up.settling import as_it_was_seen, take_over
from storage import Memory


def undo(command: UndoStep, request: Request, memory: Memory) -> Iterator[Effect]:
    step, taken = command.step, memory.company.steps_taken().get(command.step)
    as_it_was_seen(command.version, request.by, memory)
    if memory.company.can_undo(step):
        yield from _as_before(step, request, memory)
    elif not can_be_undone(step, memory):
        raise NothingToUndo
    if not memory.company.can_undo(step):
        memory.company.untake_step(step)
    if step is Step.TEST and taken:
        yield Show(TrialQuestion(taken.by, taken.at))
    yield Reply(StepShown(request.by, step))
    yield from homes_of((request.by,), memory)


def _as_before(step: Step, request: Request, memory: Memory) -> Iterator[Effect]:
    setup, before = memory.company.setup() or UNSET, memory.company.before(step)
    if before is None:
        yield from _nothing_any_more(setup, request, memory)
        return
    found = with_part(step, setup, before)
    if faults_in(found):
        raise UndoLaterFirst
    yield from take_over(checked(found), None, request, memory)
    memory.audit.note(request.at, request.by, "undid a step of the setup", step)


def _nothing_any_more(setup: Setup, request: Request, memory: Memory) -> Iterator[Effect]:
    """Let there be no setup, as before the first step; what was settled later has to be taken back first."""
    if set(memory.company.steps_taken()) - {Step.SPONSOR} or setup.teams or setup.people.leaders:
        raise UndoLaterFirst
    memory.company.drop(request.at, request.by)
    memory.company.let_found(request.by.key, request.at + KNOWN_FOR)
    memory.audit.note(request.at, request.by, "undid a step of the setup", Step.SPONSOR)
    yield from look_after(request.at, memory)
    yield from homes_by_mail(setup.people.admins, memory)

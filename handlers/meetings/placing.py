"""Which handler carries out what hosts decide about places and series, and who connects what."""

from collections.abc import Iterator
from typing import assert_never

from bot import commands as c
from bot.commands import Request
from bot.effects import Effect
from handlers.meetings import binding, choosing, connecting, pausing
from storage import Memory


def carry_out(command: c.Placing | c.Connecting, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    if isinstance(command, c.Connecting):
        return connecting.carry_out(command, request, memory)
    match command:
        case c.PausePlace() | c.PauseHere():
            return pausing.pause(command, request, memory)
        case c.BindSeries():
            return binding.bind(command, request, memory)
        case c.UnbindSeries():
            return binding.unbind(command, request, memory)
        case c.ChangeWhere():
            return choosing.change_where(command, request, memory)
        case c.SilenceSeries():
            return choosing.silence_series(command, request, memory)
        case c.ResumeSeries():
            return choosing.resume_series(command, request, memory)
        case _:
            assert_never(command)

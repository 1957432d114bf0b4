"""Which handler takes what a platform tells of without being asked."""

from collections.abc import Iterator
from typing import assert_never

from bot import commands as c
from bot.commands import Request
from bot.effects import Effect
from handlers.meetings import sittings, suggested, under_way
from handlers.people import places
from storage import Memory


def watched(command: c.Watching, request: Request, memory: Memory) -> Iterator[Effect]:  # noqa: PLR0911  # one line each
    match command:
        case c.MeetingGoesOn():
            return under_way.goes_on(command, request, memory)
        case c.MeetingVanished():
            return under_way.vanished(command, request, memory)
        case c.CameAndWent():
            return under_way.came_and_went(command, request, memory)
        case c.SittingBegins() | c.SittingEnds() | c.RecorderSuggests():
            return _calls(command, request, memory)
        case c.CameIn():
            return under_way.came_in(command, request, memory)
        case c.WentOut():
            return under_way.went_out(command, request, memory)
        case c.BotJoined():
            return places.bot_joined(command, request, memory)
        case c.PlaceLost():
            return places.place_lost(command, request, memory)
        case _:
            assert_never(command)


def _calls(
    command: c.SittingBegins | c.SittingEnds | c.RecorderSuggests, request: Request, memory: Memory
) -> Iterator[Effect]:
    match command:
        case c.SittingBegins():
            return sittings.begins(command, request, memory)
        case c.SittingEnds():
            return sittings.ends(command, request, memory)
        case c.RecorderSuggests():
            return suggested.recorder_suggests(command, request, memory)
        case _:
            assert_never(command)

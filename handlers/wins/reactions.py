"""How many reactions a post has had: a number, and nobody's name."""

from collections.abc import Iterator

from bot.commands import Reacted, Request
from bot.effects import Effect
from bot.views import FurtherPost, WinPost
from storage import Memory

MOST = 50  # at once: Slack's most on one message


def reacted(command: Reacted, _: Request, memory: Memory) -> Iterator[Effect]:
    """Count it where it is under a post of ours; whatever else people react to is nothing to us."""
    view = memory.outbox.at(command.place, command.message)
    if isinstance(view, WinPost | FurtherPost):
        memory.wins.react(view.win, view.nth, max(-MOST, min(command.signs, MOST)))
    yield from ()

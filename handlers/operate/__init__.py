"""What whoever runs the bot can do: one file a command of ``app.py``."""

from dataclasses import dataclass

from bot.ports import Clock
from handlers import FrontDoor
from storage import Store


class WrongUse(Exception):
    """The command cannot be carried out as it was given. Its words say what to mend; exit code 2."""


class FoundProblem(Exception):
    """Something is not as it should be. Its words name it and the way out; exit code 1."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command works with. ``live`` where asking is live unless a setup says otherwise: in the playground."""

    store: Store
    door: FrontDoor
    clock: Clock
    workspace: str
    live: bool = False

"""A language model behind an endpoint like OpenAI's: it words what it is told, within a time, or has no opinion.

The ``openai`` package costs 0.3 s and 22 MB to import, so whoever wants no model never pays for it, and who does, pays
in a thread. It holds no prompt: what is asked comes from ``prompts``, and what is answered is for others to judge.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from bot.ports import Model, NoOpinion, Sorted, Written
from bot.variables.openai import OpenaiVariables
from bot.wins.wording import Verdict

if TYPE_CHECKING:
    from bot.writer.asking import Asking

log = logging.getLogger(__name__)
T = TypeVar("T")
Read = tuple[T, int, int]  # what was read, and how many tokens were read and written
PATIENCE = 8.0  # s a try
TRIES = 2
PAUSE = 1.0  # s before the second, unless the endpoint names another
MOST_PAUSE = 5.0  # s; who asks for more is left alone
MOST_TOKENS = 600  # written: four short sentences, slots, and some thought
MOST_SORTED = 2400  # tokens: two hundred ids, in eight piles with their labels
BYTES_A_TOKEN = 2  # read; plain words take four
CENTS = 10_000  # millionths of a dollar


class OpenaiWriter:
    """Asks a model. The client is made when it is first wanted."""

    def __init__(self, access: OpenaiVariables, patience: float = PATIENCE) -> None:
        self.model = Model(access.model, access.host, access.region)
        self._access = access
        self._patience = patience
        self._asking: Asking | None = None

    async def sentences(self, rules: str, data: str) -> Written:
        """Return what it wrote. Raises ``NoOpinion``, after a second try where that may help."""
        found, cost = await self._asked(lambda asking: asking.ask(rules, data, MOST_TOKENS))
        return Written(found, cost)

    async def piles(self, rules: str, data: str) -> Sorted:
        """Return what it sorted, as ``sentences`` does."""
        found, cost = await self._asked(lambda asking: asking.sort(rules, data, MOST_SORTED))
        return Sorted(found, cost)

    async def _asked(self, ask: "Callable[[Asking], Awaitable[Read[T]]]") -> tuple[T, int]:
        asking = self._asking = self._asking or await self._made()
        found = await self._tried(ask(asking))
        if isinstance(found, NoOpinion) and found.verdict is not Verdict.REFUSED and found.rest <= MOST_PAUSE:
            await asyncio.sleep(found.rest or PAUSE)
            found = await self._tried(ask(asking))
        if isinstance(found, NoOpinion):
            raise NoOpinion(found.verdict, found.rest if found.rest > MOST_PAUSE else 0)
        said, read, written = found
        return said, self._cost(read, written)

    async def close(self) -> None:
        if self._asking:
            await self._asking.close()

    async def _tried(self, ask: Awaitable[Read[T]]) -> Read[T] | NoOpinion:
        try:
            async with asyncio.timeout(self._patience):
                return await ask
        except TimeoutError:
            return NoOpinion(Verdict.LATE)
        except NoOpinion as none:
            return none

    def cost_at_most(self, rules: str, data: str, *, piles: bool = False) -> int:
        read = len((rules + data).encode()) // BYTES_A_TOKEN
        return TRIES * self._cost(read, MOST_SORTED if piles else MOST_TOKENS)

    def _cost(self, read: int, written: int) -> int:
        """Return millionths of a dollar, rounded up."""
        reading, writing = self._access.price
        return -(-(read * reading + written * writing) * CENTS // 1_000_000)

    async def _made(self) -> "Asking":
        made: Asking = (await asyncio.to_thread(import_module, "bot.writer.asking")).Asking(self._access)
        return made


def writer_for(access: OpenaiVariables | None) -> OpenaiWriter | None:
    return OpenaiWriter(access) if access else None

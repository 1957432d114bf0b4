"""A language model behind an endpoint like OpenAI's: it words what it is told, within a time, or has no opinion.

The ``openai`` package costs 0.3 s and 22 MB to import, so whoever wants no model never pays for it, and who does, pays
in a thread. It holds no prompt: what is asked comes from ``prompts``, and what is answered is for others to judge.
"""

import asyncio
import logging
from importlib import import_module
from typing import TYPE_CHECKING

from bot.ports import Model, NoOpinion, Written
from bot.variables.openai import OpenaiVariables
from bot.wins.wording import Verdict

if TYPE_CHECKING:
    from bot.writer.asking import Asking

log = logging.getLogger(__name__)
PATIENCE = 8.0  # s a try
TRIES = 2
PAUSE = 1.0  # s before the second, unless the endpoint names another
MOST_PAUSE = 5.0  # s; who asks for more is left alone
MOST_TOKENS = 600  # written: four short sentences, slots, and some thought
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
        asking = self._asking = self._asking or await self._made()
        found = await self._tried(asking, rules, data)
        if isinstance(found, NoOpinion) and found.verdict is not Verdict.REFUSED and found.rest <= MOST_PAUSE:
            await asyncio.sleep(found.rest or PAUSE)
            found = await self._tried(asking, rules, data)
        if isinstance(found, NoOpinion):
            raise NoOpinion(found.verdict, found.rest if found.rest > MOST_PAUSE else 0)
        return found

    async def close(self) -> None:
        if self._asking:
            await self._asking.close()

    async def _tried(self, asking: "Asking", rules: str, data: str) -> Written | NoOpinion:
        try:
            async with asyncio.timeout(self._patience):
                sentences, read, written = await asking.ask(rules, data, MOST_TOKENS)
        except TimeoutError:
            return NoOpinion(Verdict.LATE)
        except NoOpinion as none:
            return none
        return Written(sentences, self._cost(read, written))

    def cost_at_most(self, rules: str, data: str) -> int:
        read = len((rules + data).encode()) // BYTES_A_TOKEN
        return TRIES * self._cost(read, MOST_TOKENS)

    def _cost(self, read: int, written: int) -> int:
        """Return millionths of a dollar, rounded up."""
        reading, writing = self._access.price
        return -(-(read * reading + written * writing) * CENTS // 1_000_000)

    async def _made(self) -> "Asking":
        made: Asking = (await asyncio.to_thread(import_module, "bot.writer.asking")).Asking(self._access)
        return made


def writer_for(access: OpenaiVariables | None) -> OpenaiWriter | None:
    return OpenaiWriter(access) if access else None

"""A writer that needs no model: it says what it was given, or has no opinion, and remembers what it was asked."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.digests.themes import Pile
from bot.ports import Model, NoOpinion, Sorted, Written

A_SMALL_CHANGE = "A small change, made with great care."
THANK_YOU = "Thank you for listening so well."
WORDS = (A_SMALL_CHANGE, "{change}", "{team}", "{people}", THANK_YOU)
GERMAN = ("Eine kleine Änderung, mit Sorgfalt gemacht.", "{change}", "{team}", "{people}")


@dataclass
class Wordsmith:
    """``says`` is what it answers next, one by one; the last goes on for ever."""

    says: list[Sequence[str] | NoOpinion] = field(default_factory=lambda: [WORDS])
    sorts: list[Sequence[Pile] | NoOpinion] = field(default_factory=lambda: [()])
    model: Model = field(default_factory=lambda: Model("made-up-1", "model.example", "EU"))
    cost: int = 1000
    asked: list[tuple[str, str]] = field(default_factory=list)
    takes: float = 0.0  # s
    at_once: int = 0
    most_at_once: int = 0
    open: bool = True

    async def sentences(self, rules: str, data: str) -> Written:
        self.asked.append((rules, data))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(self.takes)
        self.at_once -= 1
        said = self.says.pop(0) if len(self.says) > 1 else self.says[0]
        if isinstance(said, NoOpinion):
            raise said
        return Written(tuple(said), self.cost)

    async def piles(self, rules: str, data: str) -> Sorted:
        self.asked.append((rules, data))
        await asyncio.sleep(self.takes)
        said = self.sorts.pop(0) if len(self.sorts) > 1 else self.sorts[0]
        if isinstance(said, NoOpinion):
            raise said
        return Sorted(tuple(said), self.cost)

    def cost_at_most(self, rules: str, data: str, *, piles: bool = False) -> int:
        del piles
        return 10 * self.cost if rules and data else 0

    async def close(self) -> None:
        self.open = False

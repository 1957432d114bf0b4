"""How conversations are reached, kept for a company: ``bot.ports.References``."""

from dataclasses import dataclass

from bot.people import Place, Reference
from storage import Store


@dataclass(frozen=True, slots=True)
class KeptReferences:
    store: Store
    workspace: str

    async def keep(self, reference: Reference) -> None:
        await self.store.change(self.workspace, lambda memory: memory.people.reached_by(reference))

    async def forget(self, place: Place) -> None:
        await self.store.change(self.workspace, lambda memory: memory.people.out_of_reach(place))

    async def kept(self, platform: str) -> tuple[Reference, ...]:
        return tuple(await self.store.read(self.workspace, lambda memory: memory.people.references(platform)))

    async def names(self, platform: str) -> dict[str, str]:
        known = await self.store.read(self.workspace, lambda memory: memory.people.everyone())
        return {one.person.user: one.name for one in known if one.person.platform == platform and one.name}

"""Who speaks for which company on which platform: ``bot.ports.Chats``."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from bot.ports import Chat, Chats, Unwelcome


@dataclass(frozen=True, slots=True)
class OneEach:
    """One chat a platform; what joins ``chats`` later is there from then on. Where ``company`` is said, only its."""

    chats: Mapping[str, Chat]
    company: str = ""

    @property
    def platforms(self) -> Collection[str]:
        return self.chats.keys()

    async def of(self, workspace: str, platform: str) -> Chat:
        chat = self.chats.get(platform)
        if chat is None or self.company not in ("", workspace):
            raise _nobody(platform)
        return chat


@dataclass(frozen=True, slots=True)
class Names(Collection[str]):
    """The platforms there are, also those that come later."""

    several: list[Chats]

    def __contains__(self, platform: object) -> bool:
        return any(platform in chats.platforms for chats in self.several)

    def __iter__(self) -> Iterator[str]:
        return iter({platform for chats in self.several for platform in chats.platforms})

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Beside:
    """Chats of several kinds: on each platform whoever came first speaks."""

    def __init__(self, *several: Chats) -> None:
        self._several = list(several)

    def join(self, chats: Chats) -> None:
        self._several.append(chats)

    @property
    def platforms(self) -> Collection[str]:
        return Names(self._several)

    async def of(self, workspace: str, platform: str) -> Chat:
        for chats in self._several:
            if platform in chats.platforms:
                return await chats.of(workspace, platform)
        raise _nobody(platform)


def _nobody(platform: str) -> Unwelcome:
    return Unwelcome(f"there is no platform called {platform} here")  # whoever it was for has been forgotten

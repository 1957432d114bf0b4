"""`hooks`: by what secrets other programs are known that tell a company something; printed once, kept sealed."""

from collections.abc import Awaitable, Callable
from functools import partial

from bot.company.hooks import HOOK, ZOOM, new_secret
from bot.people import OPERATOR
from handlers.operate import WrongUse
from handlers.operate.desk import Desk
from storage import Memory, Store

TOLD = {HOOK: ("meetings", "evidence"), ZOOM: ("zoom",)}
NOBODY = ""  # no company is called so, and nothing is kept for it


class HookSecrets:
    """``bot.sources.hooks.Secrets``, on the rows."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._store: Store = desk.store

    async def several(self) -> bool:
        return await self.living(self._desk.workspace) != {self._desk.workspace}

    async def living(self, own: str) -> set[str]:
        return {*(await self._store.companies() or (own,))}

    async def secret(self, company: str, source: str) -> str:
        known = company in await self.living(self._desk.workspace)
        return await self._store.read(company if known else NOBODY, lambda memory: memory.hooks.secret(source))


def wanted(*, new: bool, zoom: str) -> Callable[[Desk], Awaitable[str]]:
    """Return what to do. Raises ``WrongUse`` where that is not clear."""
    if new and zoom:
        message = "Say one at a time: python app.py hooks --new, or python app.py hooks --zoom"
        raise WrongUse(message)
    if new:
        return partial(kept, HOOK, new_secret())
    return partial(kept, ZOOM, zoom) if zoom else shown


async def kept(source: str, secret: str, desk: Desk) -> str:
    """Let this be the company's secret, and say what is to be said of it, once."""
    now = desk.clock.now()

    def work(memory: Memory) -> bool:
        memory.audit.note(now, OPERATOR, "set a secret of other programs", source)
        return memory.hooks.keep(source, secret, now)

    another = await desk.store.change(desk.workspace, work)
    before = "The secret there was is good for nothing any more." if another else ""
    once = (
        f"{secret}\nThis is shown once, and kept sealed." if source == HOOK else "Zoom's secret token is kept, sealed."
    )
    return "\n".join(filter(None, (once, before, *(_address(told, desk) for told in TOLD[source]))))


async def shown(desk: Desk) -> str:
    since = await desk.store.read(desk.workspace, lambda memory: memory.hooks.since())
    if not since:
        return (
            f"{desk.workspace} has no secret yet, so nobody can tell it anything. Make one: python app.py hooks --new"
        )
    lines = (f"{_address(told, desk)}, since {at:%Y-%m-%d}" for source, at in since.items() for told in TOLD[source])
    return "\n".join(lines)


def _address(told: str, desk: Desk) -> str:
    return f"{desk.store.links.address}/hooks/{desk.workspace}/{told}"

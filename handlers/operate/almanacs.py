"""The calendars of all companies, those that come and those that go while the bot runs."""

from collections.abc import Callable
from contextlib import suppress

from handlers.operate.calendars import Almanac, Reader
from handlers.operate.channels import Channels, Watcher
from handlers.operate.desk import Desk
from storage.engine import Away


class Almanacs:
    """Each company's is read at its own pace, so that slow servers hold up no other's.

    ``watching`` says who tells a company of changes, given its name and that of the one there is without others.
    """

    def __init__(self, desk: Desk, reader: Reader, watching: Callable[[str, str], tuple[Watcher, ...]]) -> None:
        self._desk = desk
        self._reader = reader
        self._watching = watching
        self._of: dict[str, Almanac] = {}

    def channels(self, company: str) -> Channels:
        """Return where it is known by what channels a company is told of changes."""
        return Channels(self._desk.of(company), *self._watching(company, self._desk.workspace))

    async def tick(self) -> None:
        """Begin to read what is due, in each company that lives, and in no other."""
        with suppress(Away):
            here = {desk.workspace: desk for desk in await self._desk.companies()}
            for gone in self._of.keys() - here.keys():
                await self._of.pop(gone).close()
            for company, desk in here.items():
                if company not in self._of:
                    self._of[company] = Almanac(desk, self._reader, self.channels(company))
                await self._of[company].tick()

    async def close(self) -> None:
        for almanac in self._of.values():
            await almanac.close()

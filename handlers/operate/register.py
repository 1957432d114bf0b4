"""Who has installed the app in Slack: what that edge asks of the rows."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial

from bot.company.installations import GOOD_FOR, Installation, Outcome
from bot.ports import Clock
from handlers.operate.once import Once
from prompts.people.installing import page
from storage import Store
from storage.installations import Installations

EXCHANGE = timedelta(seconds=30)  # longer than Slack is waited for


class Rows:
    """``bot.slack.register.Register``, on the rows."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._held: dict[str, Once] = {}

    def now(self) -> datetime:
        return self._clock.now()

    async def begin(self, state: str, browser: str) -> None:
        now = self._clock.now()
        work = partial(Installations.begin, state=state, browser=browser, now=now, until=now + GOOD_FOR)
        await self._store.installations(work)

    async def come_back(self, state: str, browser: str) -> bool:
        work = partial(Installations.come_back, state=state, browser=browser, now=self._clock.now())
        return await self._store.installations(work)

    async def save(self, one: Installation) -> Installation:
        return await self._store.installations(lambda installs: installs.save(one))

    async def find(self, slack: str) -> Installation | None:
        return await self._store.installed(lambda installs: installs.find(slack))

    async def living(self) -> tuple[Installation, ...]:
        return await self._store.installed(Installations.living)

    async def standing(self) -> Mapping[str, tuple[str, int]]:
        return await self._store.installed(Installations.standing)

    async def end(self, slack: str) -> bool:
        return await self._store.installations(lambda installs: installs.end(slack, self._clock.now()))

    async def hold(self, one: Installation) -> bool:
        name = f"token of {one.slack}"
        once = self._held.setdefault(one.slack, Once(self._store, self._clock, one.company, name))
        return await once.is_ours(EXCHANGE)

    async def let_go(self, one: Installation) -> None:
        await self._held[one.slack].ends(None)

    async def refreshed(self, was: Installation, token: str, refresh: str, expires: datetime) -> None:
        await self._store.installations(lambda installs: installs.refreshed(was, token, refresh, expires))

    async def troubled(self, was: Installation, trouble: str) -> None:
        await self._store.installations(lambda installs: installs.troubled(was, trouble))

    def words(self, outcome: Outcome | None, languages: str) -> tuple[str, str, str, str]:
        return page(outcome, languages)

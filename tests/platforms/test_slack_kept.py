"""Slack's own shape of an installation store, on our rows: every method there is, and what each keeps or forgets."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.models.bot import Bot
from slack_sdk.oauth.installation_store.models.installation import Installation as Theirs

from bot.malformed import Malformed
from bot.slack.kept import Kept
from handlers.operate.register import Rows
from storage import Store
from tests.platforms.slack_at_work import Clock

NORTH: dict[str, Any] = {"enterprise_id": None, "team_id": "T0NORTH"}
AT = datetime(2030, 1, 7, 12, tzinfo=UTC).timestamp()


def theirs(**more: Any) -> Theirs:  # noqa: ANN401  # Slack's
    given: dict[str, Any] = {
        "app_id": "A1", "team_id": "T0NORTH", "team_name": "Northwind", "bot_token": "xoxb-1", "bot_id": "B1",
        "bot_user_id": "UBOT", "bot_scopes": "chat:write,commands", "user_id": "UADA", "installed_at": AT,
        "user_token": "xoxp-never-kept",
    }  # fmt: skip
    return Theirs(**(given | more))


def does(store: Store, what: Callable[[Kept], Awaitable[None]]) -> None:
    asyncio.run(_done(store, what))


async def _done(store: Store, what: Callable[[Kept], Awaitable[None]]) -> None:
    await what(Kept(Rows(store, Clock())))


def test_every_method_of_slacks_store_is_there() -> None:
    methods = {name for name in vars(AsyncInstallationStore) if name.startswith("async_")}
    assert len(methods) == 7
    assert {name for name in methods if name in vars(Kept)} == methods


def test_what_is_saved_is_found_by_slacks_own_words(store: Store) -> None:
    async def told(kept: Kept) -> None:
        await kept.async_save(theirs(bot_refresh_token="xoxe-1", bot_token_expires_at=int(AT) + 60))
        found, bot = await kept.async_find_installation(**NORTH), await kept.async_find_bot(**NORTH)
        assert found
        assert bot
        assert (found.team_name, found.user_id, found.user_token, found.bot_token) == (
            "Northwind",
            "UADA",
            None,
            "xoxb-1",
        )
        assert (bot.bot_user_id, bot.bot_scopes, bot.bot_refresh_token) == (
            "UBOT",
            ["chat:write", "commands"],
            "xoxe-1",
        )
        assert (bot.bot_token_expires_at, bot.installed_at) == (int(AT) + 60, AT)
        assert await kept.async_find_bot(enterprise_id="E0", team_id=None) is None

    does(store, told)


def test_only_who_installed_it_has_an_installation(store: Store) -> None:
    async def told(kept: Kept) -> None:
        await kept.async_save(theirs())
        assert await kept.async_find_installation(**NORTH, user_id="UADA")
        assert await kept.async_find_installation(**NORTH, user_id="UGRACE") is None

    does(store, told)


def test_a_bots_part_is_kept_anew_and_who_installed_it_stays_known(store: Store) -> None:
    async def told(kept: Kept) -> None:
        bot = Bot(team_id="T0NORTH", bot_token="xoxb-2", bot_id="B1", bot_user_id="UBOT", installed_at=AT)
        await kept.async_save_bot(bot)
        assert not (await found(kept)).user_id
        await kept.async_save(theirs())
        await kept.async_save_bot(bot)
        assert ((await found(kept)).user_id, (await found(kept)).bot_token) == ("UADA", "xoxb-2")

    does(store, told)


async def found(kept: Kept) -> Theirs:
    one = await kept.async_find_installation(**NORTH)
    assert one
    return one


def test_an_organisations_is_found_from_any_of_its_workspaces(store: Store) -> None:
    async def told(kept: Kept) -> None:
        org = {"enterprise_id": "E0NORTH", "enterprise_name": "Northwind", "is_enterprise_install": True}
        await kept.async_save(theirs(**org, team_id=None, team_name=None))
        asked: dict[str, Any] = {"enterprise_id": "E0NORTH", "team_id": "T0ONE"}
        one = await kept.async_find_installation(**asked, is_enterprise_install=True)
        assert one
        assert (one.enterprise_id, one.enterprise_name, one.team_id, one.is_enterprise_install) == (
            "E0NORTH", "Northwind", None, True,
        )  # fmt: skip
        assert await kept.async_find_bot(**asked) is None, "That workspace has it by itself, or not at all."

    does(store, told)


@pytest.mark.parametrize("forget", [Kept.async_delete_bot, Kept.async_delete_all])
def test_what_is_deleted_opens_nothing_any_more(store: Store, forget: Callable[..., Awaitable[None]]) -> None:
    async def told(kept: Kept) -> None:
        await kept.async_save(theirs())
        await forget(kept, **NORTH)
        assert await kept.async_find_bot(**NORTH) is None
        assert await kept.async_find_installation(**NORTH) is None

    does(store, told)


def test_that_a_user_takes_back_their_consent_ends_nothing(store: Store) -> None:
    async def told(kept: Kept) -> None:
        await kept.async_save(theirs())
        await kept.async_delete_installation(**NORTH, user_id="UADA")
        assert await kept.async_find_bot(**NORTH)

    does(store, told)


@pytest.mark.parametrize("odd", [{"bot_token": None}, {"team_id": "U0NORTH"}, {"bot_user_id": None}, {"team_id": None}])
def test_what_is_no_bots_or_nowhere_is_not_kept(store: Store, odd: dict[str, Any]) -> None:
    async def told(kept: Kept) -> None:
        with pytest.raises(Malformed):
            await kept.async_save(theirs(**odd))

    does(store, told)

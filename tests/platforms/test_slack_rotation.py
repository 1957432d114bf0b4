"""Tokens that expire are exchanged in good time, and each of them once, however many processes there are."""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta

import pytest
from aiohttp import ClientSession

from bot.cards import Card, Sight
from bot.company.installations import LOST, Installation
from bot.people import Person, Place
from bot.ports import TryLater, Unwelcome
from bot.slack.tenants import Tenants
from bot.views import FirstContact
from handlers.courier import Courier
from handlers.operate.register import Rows
from storage import Memory, Store
from storage.postgres import Postgres
from tests.conftest import KEY
from tests.platforms.faults import DROPPED_AFTER, DROPPED_BEFORE, Fault, declined
from tests.platforms.slack_many import Here, oauth_for, story
from tests.platforms.test_slack_tenants import said

HELLO = Sight(Person("slack", "UADA"), Card("Hello"))
NORTH = "slack-t0north"


@pytest.fixture
def served(address: str) -> Iterator[Store]:
    """Open a company's rows on a server, where other processes may work on them too."""
    with closing(Postgres(address)) as engine:
        yield Store(engine, KEY)


async def row(here: Here) -> Installation:
    one = await here.row("T0NORTH")
    assert one
    return one


async def goes_out(here: Here) -> None:
    """Let the courier show Ada something."""

    async def shows(workspace: str, view: object) -> Sight:
        del workspace, view
        return HELLO

    def wants(memory: Memory) -> None:
        memory.outbox.want(FirstContact(Person("slack", "UADA")), here.clock.now())

    await here.store.change(NORTH, wants)
    await Courier(here.store, shows, here.tenants, here.clock).round()


def test_s20_what_is_sent_a_week_later_is_sent_with_a_new_token(store: Store) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH", expires=True)
        here.slack.revoked.add((await row(here)).token)  # as it is when it has expired
        here.clock.passes(days=7)
        await goes_out(here)
        assert len(here.slack.worlds["T0NORTH"].messages) == 1
        assert len(here.slack.exchanges) == 2
        assert (await row(here)).expires == here.clock.now() + timedelta(hours=12)

    story(store, told)


def test_as_long_as_it_is_good_nobody_waits_for_the_exchange(store: Store) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH", expires=True)
        here.clock.passes(hours=11)
        here.slack.fail("oauth.v2.access", Fault(slow=0.3))
        before = (await row(here)).token
        await asyncio.wait_for(here.tenants.of(NORTH, "slack"), 0.2)
        await here.comes_to_rest()
        assert (await row(here)).token != before

    story(store, told)


def test_at_a_request_too_it_is_exchanged_and_the_request_does_not_wait(store: Store) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH", expires=True)
        here.clock.passes(hours=13)
        here.slack.fail("oauth.v2.access", declined("internal_error"))
        assert await here.hears(said("T0NORTH")) == 200
        assert len(here.door.requests) == 1
        assert (await row(here)).trouble == LOST

    story(store, told)


def test_early_on_nothing_is_exchanged(store: Store) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH", expires=True)
        await here.installs("T0SOUTH")
        here.clock.passes(hours=9, minutes=59)
        await here.tenants.tick()
        await here.tenants.of(NORTH, "slack")
        await here.comes_to_rest()
        assert len(here.slack.exchanges) == 2

    story(store, told)


@pytest.mark.parametrize("fault", [DROPPED_BEFORE, declined("internal_error"), declined("ratelimited")])
def test_an_exchange_without_an_answer_is_tried_again_after_a_minute(
    store: Store, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH", expires=True)
        here.clock.passes(hours=13)
        here.slack.fail("oauth.v2.access", fault)
        for _ in range(3):
            with pytest.raises(TryLater):
                await here.tenants.of(NORTH, "slack")
        assert len([each for each in here.slack.counted.elements() if each[0] == "oauth.v2.access"]) == 2
        assert (await row(here)).trouble == LOST
        here.clock.passes(minutes=1)
        await here.tenants.of(NORTH, "slack")
        assert (await row(here)).trouble == ""

    story(store, told)
    assert "Whether the token of T0NORTH was exchanged is not known" in caplog.text


def test_s20_a_refresh_whose_answer_was_lost_says_to_install_again_and_that_mends_it(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH", expires=True)
        here.clock.passes(hours=13)
        here.slack.fail("oauth.v2.access", DROPPED_AFTER)
        with pytest.raises(TryLater):
            await here.tenants.of(NORTH, "slack")
        here.clock.passes(minutes=1)
        for _ in range(3):
            with pytest.raises(Unwelcome):
                await here.tenants.of(NORTH, "slack")
        assert (await row(here)).trouble == "invalid_refresh_token"
        assert len(here.slack.exchanges) == 3, "It was tried again all the same."
        await here.installs("T0NORTH", expires=True)
        await here.tenants.of(NORTH, "slack")

    with caplog.at_level(logging.WARNING):
        story(store, told)
    assert "invalid_refresh_token. Install the app there again" in caplog.text
    assert "canary" not in caplog.text


@pytest.mark.parametrize("odd", [{"access_token": ""}, {"refresh_token": None}, {"expires_in": "soon"}])
def test_an_answer_that_makes_no_sense_is_trouble(store: Store, odd: dict[str, object]) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH", expires=True)
        here.clock.passes(hours=11)
        here.slack.odd = odd
        before = (await row(here)).token
        await here.tenants.tick()
        assert (await row(here)).trouble == "no token"
        assert (await row(here)).token == before

    story(store, told)


def test_s20_two_processes_exchange_it_once(served: Store) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH", expires=True)
        async with ClientSession() as session:
            others = [
                Tenants(oauth_for(here.slack), session, here.door, here.clock, Rows(served, here.clock))
                for _ in range(3)
            ]
            here.clock.passes(hours=13)
            here.slack.fail("oauth.v2.access", Fault(slow=0.2))
            came = await asyncio.gather(*(each.of(NORTH, "slack") for each in others), return_exceptions=True)
            assert len(here.slack.exchanges) == 2, "One code and one refresh token."
            assert all(not isinstance(each, BaseException) or isinstance(each, TryLater) for each in came)
            here.clock.passes(seconds=2)
            for each in others:
                await (await each.of(NORTH, "slack")).post(Place("slack", "D1"), HELLO, "one")
                await each.close()

    story(served, told)


class Hiccups(Rows):
    """Rows that cannot be written once."""

    well = False

    async def refreshed(self, was: Installation, token: str, refresh: str, expires: datetime) -> None:
        if not self.well:
            self.well = True
            message = "The disk is full."
            raise OSError(message)
        await super().refreshed(was, token, refresh, expires)


def test_a_new_token_is_not_lost_because_it_cannot_be_written_down_at_once(store: Store) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH", expires=True)
        here.clock.passes(hours=13)
        async with ClientSession() as session:
            tenants = Tenants(oauth_for(here.slack), session, here.door, here.clock, Hiccups(store, here.clock))
            await tenants.of(NORTH, "slack")
            await tenants.close()
        assert len(here.slack.exchanges) == 2
        assert not (await row(here)).is_expired(here.clock.now())

    story(store, told)


def test_what_was_uninstalled_during_the_exchange_stays_uninstalled(store: Store) -> None:
    async def told(here: Here) -> None:
        await here.installs("T0NORTH", expires=True)
        here.clock.passes(hours=11)
        here.slack.fail("oauth.v2.access", Fault(slow=0.2))
        exchanging = asyncio.create_task(here.tenants.tick())
        await asyncio.sleep(0.1)
        await store.installations(lambda installs: installs.end("T0NORTH", here.clock.now()))
        await exchanging
        assert (await row(here)).token == ""
        assert (await row(here)).ended

    story(store, told)

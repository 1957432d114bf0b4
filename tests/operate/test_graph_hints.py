"""Graph tells when to look: asked once, asked again in time, and believed only where it proves who it is."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.operate.calendars import Almanac
from handlers.operate.channels import Channels
from handlers.operate.desk import Desk
from storage import Memory, Store
from storage.postgres import Postgres
from tests.conftest import KEY
from tests.diaries import HOUR, mail
from tests.mailboxes import Mailboxes
from tests.office import COMPANY, Office
from tests.plain import Plain
from tests.platforms.graph_events import event
from tests.platforms.graph_server import No
from tests.postgres import Cluster

TEAM = ("Grace", "Linus", "Ada", "Tom")
ADDRESS = "https://chair.northwind.example/hooks/graph"
MINUTE = timedelta(minutes=1)


@pytest.fixture
def mailboxes(plain: Office) -> Iterator[Mailboxes]:
    mailboxes = Mailboxes(plain, address=ADDRESS)
    mailboxes.of("Grace")
    yield mailboxes
    mailboxes.close()


def times(mailboxes: Mailboxes, what: str) -> int:
    return sum(line.startswith(f"{what} ") for line in mailboxes.server.asked)


def test_each_calendar_is_promised_once_and_only_the_server_knows_the_secret(mailboxes: Mailboxes) -> None:
    mailboxes.of("Grace", "Linus")
    mailboxes.pass_by(minutes=60)
    [one, other] = mailboxes.server.subscriptions.values()
    assert times(mailboxes, "subscribe") == 2
    assert one["notificationUrl"] == one["lifecycleNotificationUrl"] == ADDRESS
    assert {one["resource"], other["resource"]} == {f"/users/{mail(who)}/events" for who in ("Grace", "Linus")}
    assert one["changeType"] == "created,updated,deleted"
    assert one["clientState"] != other["clientState"]
    assert 64 <= len(one["clientState"]) <= 128
    kept = str(mailboxes.office.rows("select * from calendar_channels"))
    assert one["clientState"].partition(".")[2] not in kept
    assert "northwind" not in kept.replace(COMPANY, "")


def test_a_change_that_is_told_is_seen_within_seconds_and_a_question_moves_with_it(mailboxes: Mailboxes) -> None:
    begins = mailboxes.office.clock.now() + HOUR
    mailboxes.holds("Grace", event("Pricing", begins, TEAM))
    mailboxes.pass_by(minutes=61)
    mailboxes.holds("Grace", event("Pricing", begins, TEAM, lasts=20 * MINUTE))
    assert mailboxes.is_told() == 1
    looked = mailboxes.looked
    mailboxes.office.clock.time += timedelta(seconds=5)
    mailboxes.synced()
    assert mailboxes.looked == looked + 1
    mailboxes.pass_by(minutes=21)
    assert mailboxes.asked() == ["Pricing"]


def test_however_often_a_change_is_told_it_is_looked_at_once(mailboxes: Mailboxes) -> None:
    mailboxes.pass_by(minutes=1)
    looked = mailboxes.looked
    for _ in range(30):
        assert mailboxes.is_told() == 1
        mailboxes.office.clock.time += timedelta(seconds=0.1)
        mailboxes.synced()
    mailboxes.office.clock.time += timedelta(seconds=5)
    mailboxes.synced()
    mailboxes.synced()
    assert mailboxes.looked == looked + 1


@pytest.mark.parametrize(
    "lie", [{"clientState": "guessed"}, {"clientState": ""}, {"clientState": None}, {"subscriptionId": "another"}]
)
def test_what_nothing_proves_changes_nothing(mailboxes: Mailboxes, lie: dict[str, object]) -> None:
    mailboxes.pass_by(minutes=1)
    before = mailboxes.office.rows("select * from calendars")
    for life in ({}, {"lifecycleEvent": "subscriptionRemoved"}):
        assert mailboxes.is_told("Grace", **(lie | life)) == 0
    assert mailboxes.office.rows("select * from calendars") == before
    assert len(mailboxes.kept()) == 1


def test_a_channel_that_somebody_knows_of_proves_nothing_without_its_token(mailboxes: Mailboxes) -> None:
    mailboxes.of("Grace", "Linus")
    mailboxes.pass_by(minutes=1)
    one, other = (told["clientState"].partition(".") for told in mailboxes.server.subscriptions.values())
    for lie in (f"{one[0]}.", f"{one[0]}.guessed", f"{one[0]}.{other[2]}", f"{other[0]}.{one[2]}", "".join(other)):
        assert mailboxes.is_told("Grace", clientState=lie) == 0


def test_what_is_told_while_a_calendar_is_read_is_looked_at_afterwards(mailboxes: Mailboxes) -> None:
    mailboxes.pass_by(minutes=5)

    def told_meanwhile(memory: Memory) -> None:
        [name] = memory.calendars.standings()
        now = mailboxes.office.clock.now()
        memory.calendars.look_at(name, now + timedelta(seconds=5), now)

    async def wait(_: float) -> None:
        await mailboxes.office.store.change(COMPANY, told_meanwhile)

    mailboxes.calendars = replace(mailboxes.calendars, graph=replace(mailboxes.calendars.graph, pause=wait))
    mailboxes.server.fail("view", No(429, after="1"))
    mailboxes.office.clock.time += timedelta(seconds=90)
    mailboxes.synced()
    assert times(mailboxes, "view") == 3
    mailboxes.office.clock.time += timedelta(seconds=5)
    mailboxes.synced()
    assert times(mailboxes, "view") == 4


def test_a_promise_is_renewed_before_it_ends_by_what_the_server_granted(mailboxes: Mailboxes) -> None:
    mailboxes.server.reach = timedelta(days=2)
    mailboxes.pass_by(minutes=1)
    [(name, first)] = mailboxes.kept()
    mailboxes.office.clock.time += timedelta(hours=23)
    mailboxes.synced()
    assert times(mailboxes, "renew") == 0
    mailboxes.office.clock.time += timedelta(hours=2)
    mailboxes.synced()
    mailboxes.synced()
    assert (times(mailboxes, "subscribe"), times(mailboxes, "renew")) == (1, 1)
    [(same, later)] = mailboxes.kept()
    assert (same, later[:16]) == (name, "2030-01-10T13:01")
    assert later > first


def test_a_promise_that_the_server_has_forgotten_is_asked_for_anew(mailboxes: Mailboxes) -> None:
    mailboxes.pass_by(minutes=1)
    mailboxes.server.subscriptions.clear()
    mailboxes.office.clock.time += timedelta(days=4)
    mailboxes.start()
    mailboxes.synced()
    assert times(mailboxes, "subscribe") == 2
    assert mailboxes.is_told() == 1
    assert len(mailboxes.kept()) == 1


def test_a_promise_that_the_server_takes_back_is_asked_for_anew_and_what_was_missed_is_read(
    mailboxes: Mailboxes,
) -> None:
    mailboxes.pass_by(minutes=1)
    looked = mailboxes.looked
    assert mailboxes.is_told(lifecycleEvent="missed") == 1
    mailboxes.office.clock.time += timedelta(seconds=5)
    mailboxes.synced()
    assert mailboxes.looked == looked + 1
    assert mailboxes.is_told(lifecycleEvent="subscriptionRemoved") == 1
    assert mailboxes.kept() == []
    mailboxes.synced()
    assert (times(mailboxes, "subscribe"), len(mailboxes.kept())) == (2, 1)


def test_a_promise_that_wants_to_be_asked_for_again_is_renewed(mailboxes: Mailboxes) -> None:
    mailboxes.pass_by(minutes=16)
    assert mailboxes.is_told(lifecycleEvent="reauthorizationRequired") == 1
    mailboxes.synced()
    assert (times(mailboxes, "subscribe"), times(mailboxes, "renew")) == (1, 1)


def test_a_calendar_that_leaves_the_setup_is_no_longer_told_of(mailboxes: Mailboxes) -> None:
    mailboxes.of("Grace", "Linus")
    mailboxes.pass_by(minutes=1)
    mailboxes.of("Linus")
    mailboxes.synced()
    [left] = mailboxes.server.subscriptions.values()
    assert left["resource"] == f"/users/{mail('Linus')}/events"
    assert len(mailboxes.kept()) == 1


def test_where_nobody_can_tell_us_calendars_are_looked_at_now_and_then(
    mailboxes: Mailboxes, caplog: pytest.LogCaptureFixture
) -> None:
    mailboxes.server.fail("subscribe", *[No(400, "ValidationError")] * 20)
    mailboxes.holds("Grace", mailboxes.event("Pricing", *TEAM))
    mailboxes.pass_by(minutes=125)
    assert mailboxes.asked() == ["Pricing"]
    assert times(mailboxes, "subscribe") == caplog.text.count("Nobody will tell when the calendar") == 3


@pytest.mark.parametrize("address", ["", "http://127.0.0.1:3000"])
def test_without_an_address_of_our_own_nothing_is_promised(plain: Office, address: str) -> None:
    mailboxes = Mailboxes(plain, address=address)
    mailboxes.of("Grace")
    mailboxes.pass_by(minutes=6)
    assert times(mailboxes, "subscribe") == 0
    mailboxes.close()


def test_without_the_variables_nobody_is_asked_to_tell(mailboxes: Mailboxes) -> None:
    assert mailboxes.watching.can
    assert not replace(mailboxes.watching, graph=mailboxes.opened(replace(mailboxes.server.access, secret=""))).can


def test_a_calendar_in_trouble_is_left_alone_whatever_is_told(mailboxes: Mailboxes) -> None:
    mailboxes.pass_by(minutes=1)
    mailboxes.server.fail("view", No(429, after="3000"))
    mailboxes.pass_by(minutes=5)
    looked = mailboxes.looked
    assert mailboxes.is_told() == 1
    mailboxes.pass_by(minutes=10)
    assert mailboxes.looked == looked


def test_of_several_processes_one_asks_for_promises_and_any_heeds_them(cluster: Cluster) -> None:
    address = cluster.database()
    stores = [Store(Postgres(address), KEY) for _ in range(2)]
    office = Office(stores[0], Plain())
    mailboxes = Mailboxes(office, address=ADDRESS)
    try:
        mailboxes.of("Grace")
        desks = [Desk(store, office.door, office.clock, COMPANY) for store in stores]
        channels = [Channels(desk, mailboxes.watching) for desk in desks]
        almanacs = [Almanac(desk, mailboxes, own) for desk, own in zip(desks, channels, strict=True)]

        async def all_look() -> None:
            await asyncio.gather(*(almanac.look() for almanac in almanacs))

        for _ in range(3):
            office.run(all_look())
        assert (times(mailboxes, "subscribe"), mailboxes.looked) == (1, 1)
        for own in channels:
            mailboxes.channels = own
            assert mailboxes.is_told() == 1
        office.clock.time += timedelta(seconds=5)
        office.run(all_look())
        assert mailboxes.looked == 2
    finally:
        mailboxes.close()
        office.close()
        stores[1].engine.close()
        cluster.drop(address)

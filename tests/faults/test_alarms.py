"""An alarm rings once, whoever else rings, whoever is killed over it, and however many are due together."""

import asyncio
from datetime import timedelta

import pytest

from bot.commands import RemindRoom, Request
from bot.people import CLOCK
from bot.ports import Clock
from handlers.alarm_clock import AT_ONCE, CLAIMED, PATIENCE, ring
from handlers.chats import OneEach
from handlers.courier import Courier
from handlers.operate.desk import Desk
from handlers.operate.run import Running
from storage import Memory
from storage.alarms import Alarm, DueAlarms
from tests.faults.chats import PRICING, SIX
from tests.office import COMPANY, Office

CLOSING = f"close/{PRICING.question}"
MANY = 2 * AT_ONCE + 50


def is_closed(office: Office) -> bool:
    [(closed,)] = office.rows("select closed from asks")
    return closed is not None


def alarms_left(office: Office) -> int:
    return len(office.rows("select name from alarms where name like 'remind/%'"))


def due_reminders(office: Office, how_many: int) -> None:
    """Let so many alarms be due: reminders of questions that are gone, which do nothing but leave a delivery."""

    def note(memory: Memory) -> None:
        for number in range(how_many):
            memory.alarms.set(f"remind/{number}", office.clock.now(), RemindRoom(f"gone{number}"))

    office.run(office.store.change(COMPANY, note))


def claim(office: Office, most: int = AT_ONCE) -> list[Alarm]:
    now = office.clock.now()
    claimed: list[Alarm] = office.run(office.store.alarms(lambda alarms: alarms.claim(now, now + CLAIMED, most)))
    return claimed


def ring_once(office: Office) -> int:
    rung: int = office.run(ring(office.store, office.door, office.clock))
    return rung


def due_to_close(office: Office) -> None:
    """Let a question be due to close, and everything that comes before have come."""
    office.meeting_ends("Pricing", SIX)
    office.rows("delete from alarms where name not like 'close/%'")
    [(at,)] = office.rows("select at from alarms")
    office.clock.time = office.clock.time.fromisoformat(at)


def test_what_an_alarm_is_for_and_that_it_rang_is_one_transaction(
    plain: Office, caplog: pytest.LogCaptureFixture
) -> None:
    due_to_close(plain)
    plain.rows("create trigger held before delete on alarms begin select raise(abort, 'held'); end")
    assert ring_once(plain) == 1
    assert "failed and will ring again" in caplog.text
    assert not is_closed(plain)
    plain.rows("drop trigger held")
    assert ring_once(plain) == 0
    plain.clock.time += PATIENCE
    assert ring_once(plain) == 1
    assert is_closed(plain)
    assert plain.rows("select name from alarms where name like 'close/%'") == []


def test_equal_processes_claim_each_alarm_once(plain: Office) -> None:
    due_reminders(plain, 30)
    mine, theirs = claim(plain, 20), claim(plain, 20)
    assert (len(mine), len(theirs)) == (20, 10)
    assert not {alarm.name for alarm in mine} & {alarm.name for alarm in theirs}
    assert claim(plain) == []


def test_what_a_killed_process_had_claimed_rings_when_its_claim_ends_or_at_the_next_start(plain: Office) -> None:
    due_reminders(plain, 3)
    assert len(claim(plain)) == 3
    assert ring_once(plain) == 0
    plain.clock.time += CLAIMED
    assert len(claim(plain)) == 3
    plain.run(plain.store.alarms(DueAlarms.release))
    assert ring_once(plain) == 3
    assert alarms_left(plain) == 0


def test_who_comes_back_after_its_claim_has_ended_changes_nothing(plain: Office) -> None:
    due_to_close(plain)
    [slept_over] = claim(plain)
    plain.clock.time += CLAIMED
    assert ring_once(plain) == 1
    assert is_closed(plain)
    before = (
        plain.rows("select * from asks"),
        plain.rows("select * from deliveries"),
        plain.rows("select * from alarms"),
    )
    delivery = f"alarm/{slept_over.name}/{slept_over.at.isoformat()}"
    request = Request(slept_over.command, CLOCK, plain.clock.now(), COMPANY, delivery)
    plain.run(plain.door.ring(request, slept_over.name, slept_over.at))
    assert before == (
        plain.rows("select * from asks"),
        plain.rows("select * from deliveries"),
        plain.rows("select * from alarms"),
    )


def test_an_alarm_set_anew_while_it_was_claimed_rings_at_its_new_time_only(plain: Office) -> None:
    due_to_close(plain)
    [claimed] = claim(plain)
    later = plain.clock.now() + timedelta(hours=1)
    plain.run(plain.store.change(COMPANY, lambda memory: memory.alarms.set(claimed.name, later, RemindRoom("another"))))
    plain.run(plain.store.change(COMPANY, lambda memory: memory.alarms.again(claimed.name, claimed.at, claimed.at)))
    assert claim(plain) == []
    plain.clock.time = later
    [rings] = claim(plain)
    assert rings.command == RemindRoom("another")


def test_they_are_claimed_in_the_order_in_which_they_were_due(plain: Office) -> None:
    def note(memory: Memory) -> None:
        for number in (3, 1, 2):
            at = plain.clock.now() - timedelta(minutes=number)
            memory.alarms.set(f"remind/{number}", at, RemindRoom(f"gone{number}"))

    plain.run(plain.store.change(COMPANY, note))
    assert [alarm.name for alarm in claim(plain)] == ["remind/3", "remind/2", "remind/1"]


def test_one_tick_rings_all_that_is_due_however_many_that_are(plain: Office) -> None:
    due_reminders(plain, MANY)

    async def ticks(clock: Clock) -> None:
        desk = Desk(plain.store, plain.door, clock, COMPANY)
        await Running(desk, Courier(plain.store, plain.door.look, OneEach({}), clock)).tick()

    plain.run(ticks(plain.clock))
    assert alarms_left(plain) == 0


def test_an_answer_does_not_wait_for_all_that_is_due(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    [card] = plain.seen_in()
    due_reminders(plain, AT_ONCE)

    def claimed(memory: Memory) -> int:
        return len(memory.run("select name from alarms where claimed is not null"))

    async def both() -> int:
        ringing = asyncio.create_task(ring(plain.store, plain.door, plain.clock))
        while not await plain.store.read(COMPANY, claimed):  # noqa: ASYNC110  # the alarm clock tells nobody
            await asyncio.sleep(0)
        await plain.outside.press("Grace", card, "They'd like it")
        left = await plain.store.read(COMPANY, claimed)
        await ringing
        return left

    assert plain.run(both()) > AT_ONCE // 2

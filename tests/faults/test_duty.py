"""Several couriers of one company: one of them carries, another follows, and whoever was followed posts nothing."""

from datetime import datetime, timedelta

import pytest

from bot.cards import Card, Sight, Text
from bot.views import OpenQuestion, View
from handlers.chats import OneEach
from handlers.courier import LEASE, Courier
from handlers.duty import HELD, RENEWED
from handlers.pace import Pace
from storage.outbox.errand import Errand
from tests.faults.chats import chat_of, want
from tests.office import Office

A_MINUTE, BURST = 60, 5
A_MOMENT = timedelta(microseconds=1)


def equal(office: Office, name: str) -> Courier:
    """Return one of several couriers, as there are over a database that takes more than one process."""

    async def look(_: str, view: View) -> Sight:
        assert isinstance(view, OpenQuestion)
        return Sight(office.place(f"#{view.question}"), Card("Shall we?", (Text((view.question,)),)))

    courier = Courier(office.store, look, OneEach({"plain": chat_of(office)}), office.clock)
    courier.pace = office.courier.pace
    courier.duty.holder = name
    return courier


def wanted(office: Office, how_many: int = 1) -> None:
    for number in range(how_many):
        want(office, OpenQuestion(f"q{number}"))


def posted(office: Office) -> int:
    return len(chat_of(office).messages)


def test_one_carries_and_the_others_wait(plain: Office) -> None:
    first, second = equal(plain, "first"), equal(plain, "second")
    wanted(plain, 40)
    assert plain.courier_comes(first) == 32
    assert plain.courier_comes(second) == 0
    assert plain.courier_comes(first) == 8
    assert posted(plain) == 40


def test_where_nothing_waits_nothing_is_written(plain: Office) -> None:
    assert plain.courier_comes(equal(plain, "first")) == 0
    assert plain.rows("select * from leases") == []


def test_whoever_has_no_equals_writes_no_lease(plain: Office) -> None:
    wanted(plain)
    assert plain.courier_comes(equal(plain, "")) == 1
    assert plain.rows("select * from leases") == []


def test_a_dead_one_is_followed_when_its_lease_has_ended_and_no_sooner(plain: Office) -> None:
    wanted(plain, 40)
    plain.courier_comes(equal(plain, "dead"))
    follower = equal(plain, "follower")
    plain.clock.time += HELD - A_MOMENT
    assert plain.courier_comes(follower) == 0
    plain.clock.time += A_MOMENT
    assert plain.courier_comes(follower) == 8


def test_one_that_ends_in_good_order_is_followed_at_once(plain: Office) -> None:
    wanted(plain, 40)
    ending = equal(plain, "ending")
    plain.courier_comes(ending)
    plain.run(ending.ends())
    assert plain.courier_comes(equal(plain, "follower")) == 8


def test_as_long_as_there_is_work_it_stays_with_whoever_has_it(plain: Office) -> None:
    first, second = equal(plain, "first"), equal(plain, "second")
    first.pace = Pace(a_minute=A_MINUTE, burst=BURST)
    wanted(plain, 100)
    for _ in range(20):
        plain.courier_comes(first)
        assert plain.courier_comes(second) == 0
        plain.clock.time += RENEWED


def test_together_they_keep_to_one_companys_pace(plain: Office) -> None:
    """As each alone would, though one is killed and another follows."""
    three = [equal(plain, name) for name in ("first", "second", "third")]
    for courier in three:
        courier.pace = Pace(a_minute=A_MINUTE, burst=BURST, most=A_MINUTE)
    wanted(plain, 100)
    for _ in range(60):
        for courier in three:
            plain.courier_comes(courier)
        plain.clock.time += timedelta(seconds=1)
    assert A_MINUTE - 5 <= posted(plain) <= A_MINUTE + BURST


def test_without_a_lease_they_would_be_three_times_as_fast(plain: Office) -> None:
    """Else the test above would show nothing."""
    three = [equal(plain, "") for _ in range(3)]
    for courier in three:
        courier.pace = Pace(a_minute=A_MINUTE, burst=BURST, most=A_MINUTE)
    wanted(plain, 100)
    for _ in range(30):
        for courier in three:
            plain.courier_comes(courier)
        plain.clock.time += timedelta(seconds=1)
    assert posted(plain) > 2 * (A_MINUTE / 2 + BURST)


@pytest.mark.parametrize("asleep", [HELD, LEASE + HELD], ids=["as long as its lease", "longer than what it had taken"])
def test_whoever_stood_still_while_another_followed_posts_nothing_on_waking(
    plain: Office, asleep: timedelta, caplog: pytest.LogCaptureFixture
) -> None:
    follower = equal(plain, "follower")
    carried = []

    async def stands_still(_: str, view: View) -> Sight:
        plain.clock.time += asleep
        carried.append(await follower.round())
        assert isinstance(view, OpenQuestion)
        return Sight(plain.place("#elsewhere"), Card("Shall we?", ()))

    wanted(plain)
    want(plain, OpenQuestion("another"))
    sleeper = equal(plain, "sleeper")
    sleeper._look = stands_still  # noqa: SLF001  # it falls asleep when it looks
    plain.courier_comes(sleeper)
    assert [message for message in chat_of(plain).messages.values() if message.place == plain.place("#elsewhere")] == []
    assert "left to whoever is the courier now" in caplog.text
    plain.time_passes(seconds=1)
    plain.clock.time += LEASE
    plain.courier_comes(follower)
    assert posted(plain) == 2


def test_whoever_stood_still_between_saying_so_and_posting_posts_nothing(plain: Office) -> None:
    """Another may have looked for it meanwhile, and not have found it."""
    wanted(plain)
    sleeper = equal(plain, "sleeper")
    noted = sleeper._has  # noqa: SLF001  # what comes last before the post

    def falls_asleep(errand: Errand, now: datetime) -> None:
        noted(errand, now)
        plain.clock.time += LEASE

    vars(sleeper)["_has"] = falls_asleep
    plain.courier_comes(sleeper)
    assert posted(plain) == 0
    assert plain.courier_comes(equal(plain, "follower")) == 1
    assert posted(plain) == 1


def test_a_clock_that_is_put_back_costs_nobody_the_courier(plain: Office) -> None:
    first, second = equal(plain, "first"), equal(plain, "second")
    wanted(plain, 80)
    plain.courier_comes(first)
    plain.clock.time -= timedelta(hours=1)
    want(plain, OpenQuestion("late"))
    assert (plain.courier_comes(second), plain.courier_comes(first)) == (0, 1)
    plain.clock.time += timedelta(hours=1)
    assert (plain.courier_comes(second), plain.courier_comes(first)) == (32, 0)

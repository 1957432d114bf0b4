"""Asking a model beside everything else: once, a little at a time, within a budget, and never in anybody's way."""

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.commands import PostWin, Request, Tidy
from bot.people import CLOCK
from bot.ports import NoOpinion
from bot.web.metrics import Metrics
from bot.wins.wording import Verdict, Wording, facts_of
from handlers.operate.desk import Desk
from handlers.writing import AT_ONCE, FAILURES, LEASE, REST, Writing
from storage import Memory
from tests.journeys.wins.told import CHANGE, about, catches_up, post_in
from tests.journeys.wins.worded import ready, switched_on
from tests.office import COMPANY, Office
from tests.wordsmith import A_SMALL_CHANGE, WORDS, Wordsmith


def at_work(office: Office, smith: Wordsmith, metrics: Metrics | None = None) -> Writing:
    return Writing(Desk(office.store, office.door, office.clock, COMPANY), smith, metrics or Metrics())


def wished(office: Office, wins: int = 1) -> None:
    """Let several wins wait for words, as if each had just come to its executive."""
    ready(office)

    def more(memory: Memory) -> None:
        first = memory.wins.win(1)
        assert first
        for number in range(2, wins + 1):
            win = replace(first, number=number)
            memory.wins.keep(win)
            memory.wins.wish(Wording(number, "en", facts_of(win, "en").mark), office.clock.now())

    office.run(office.store.change(COMPANY, more))


def verdicts(office: Office) -> list[str]:
    return [verdict for (verdict,) in office.rows("select verdict from wordings order by number")]


def test_at_most_two_are_asked_at_once_and_none_twice(plain: Office) -> None:
    smith = Wordsmith(takes=0.01)
    one, other = at_work(plain, smith), at_work(plain, smith)
    wished(plain, 7)

    async def both() -> None:
        for _ in range(4):
            await asyncio.gather(one.tick(), other.tick())

    plain.run(both())
    assert verdicts(plain) == ["kept"] * 7
    assert len(smith.asked) == 7
    assert smith.most_at_once <= 2 * AT_ONCE


def test_what_a_killed_process_had_asked_is_asked_once_more_and_then_never(plain: Office) -> None:
    smith = Wordsmith(takes=60)
    for asked in (1, 2):
        at_once = at_work(plain, smith)
        if asked == 1:
            wished(plain)
        _killed_while_asking(plain, at_once)
        assert plain.run(at_work(plain, smith).tick()) == 0, "It is lent still."
        plain.clock.time += LEASE
        assert len(smith.asked) == asked
    assert plain.run(at_work(plain, Wordsmith()).tick()) == 0


def _killed_while_asking(office: Office, writing: Writing) -> None:
    async def killed() -> None:
        tick = asyncio.ensure_future(writing.tick())
        await asyncio.sleep(0.05)
        tick.cancel()
        await asyncio.gather(tick, return_exceptions=True)

    office.run(killed())


def test_who_comes_back_from_the_dead_overwrites_nothing(plain: Office) -> None:
    late, quick = Wordsmith([("A lovely thing to see.", *WORDS[1:4])], takes=0.2), Wordsmith()
    one, other = at_work(plain, late), at_work(plain, quick)
    wished(plain)

    async def both() -> None:
        slow = asyncio.ensure_future(one.tick())
        await asyncio.sleep(0.05)
        plain.clock.time += LEASE
        await other.tick()
        await slow

    plain.run(both())
    catches_up(plain)
    assert A_SMALL_CHANGE in about(plain, "Dana", "W-1 is ready").words


def test_words_for_a_win_that_was_posted_while_they_were_sought_change_nothing(plain: Office) -> None:
    smith = Wordsmith(takes=0.1)
    writing = at_work(plain, smith)
    wished(plain)

    async def meanwhile() -> None:
        tick = asyncio.ensure_future(writing.tick())
        await asyncio.sleep(0.03)
        request = Request(PostWin(1), plain.person("Dana"), plain.clock.now(), COMPANY, "post")
        await plain.door.handle(request)
        await tick

    plain.run(meanwhile())
    catches_up(plain)
    assert smith.asked
    assert A_SMALL_CHANGE not in post_in(plain).words
    assert CHANGE in post_in(plain).words


def test_a_day_costs_no_more_than_its_budget(plain: Office) -> None:
    smith = Wordsmith(cost=30_000)  # millionths of a dollar; up to ten times as much may be set aside for it
    writing = at_work(plain, smith)
    wished(plain, 4)
    switched_on(plain, budget=35)  # cents
    plain.run(writing.tick())
    plain.run(writing.tick())
    assert verdicts(plain) == ["kept", "budget", "kept", "budget"]
    [(spent, calls)] = plain.rows("select spent, calls from spending")
    assert spent == 2 * 30_000
    assert calls == len(smith.asked) == 2


def test_without_a_budget_nobody_is_asked(plain: Office) -> None:
    smith = Wordsmith()
    writing = at_work(plain, smith)
    wished(plain)
    switched_on(plain, budget=0)
    plain.run(writing.tick())
    assert smith.asked == []
    assert verdicts(plain) == ["budget"]


def test_who_fails_is_taken_to_have_cost_what_was_set_aside(plain: Office) -> None:
    writing = at_work(plain, Wordsmith([NoOpinion(Verdict.FAILED)]))
    wished(plain)
    plain.run(writing.tick())
    assert plain.rows("select spent from spending") == [(10_000,)]


def test_after_five_failures_the_model_is_left_alone(plain: Office, caplog: pytest.LogCaptureFixture) -> None:
    smith = Wordsmith([NoOpinion(Verdict.FAILED)])
    writing = at_work(plain, smith)
    wished(plain, 9)
    for _ in range(6):
        plain.run(writing.tick())
    assert FAILURES <= len(smith.asked) < FAILURES + AT_ONCE
    assert f"The model is left alone for {REST:.0f} s." in caplog.text
    assert verdicts(plain).count("failed") == len(smith.asked)


def test_one_success_forgets_the_failures(plain: Office) -> None:
    failed = NoOpinion(Verdict.LATE)
    smith = Wordsmith([failed, failed, failed, failed, WORDS, failed, failed, failed, failed])
    writing = at_work(plain, smith)
    wished(plain, 9)
    for _ in range(6):
        plain.run(writing.tick())
    assert len(smith.asked) == 9


def test_who_asks_for_peace_gets_it(plain: Office) -> None:
    smith = Wordsmith([NoOpinion(Verdict.FAILED, rest=120)])
    writing = at_work(plain, smith)
    wished(plain, 5)
    plain.run(writing.tick())
    plain.run(writing.tick())
    assert len(smith.asked) == AT_ONCE


def test_the_verdict_is_counted_logged_and_audited_and_the_words_are_not(
    plain: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    metrics = Metrics()
    writing = at_work(plain, Wordsmith(), metrics)
    wished(plain, 2)
    plain.run(writing.tick())
    assert 'chair_model_words_total{verdict="kept"} 2.0' in metrics.written(()).decode()
    [about_it] = [
        about for (about,) in plain.rows("select about from audit where what = 'a model worded a win' order by about")
    ][:1]
    assert about_it.startswith("W-1: kept, made-up-1, ")
    assert "W-1 worded by made-up-1: kept" in caplog.text
    everything = caplog.text + "".join(str(row) for row in plain.rows("select * from audit"))
    assert A_SMALL_CHANGE not in everything
    assert CHANGE not in everything


def test_a_quiet_night_writes_nothing(plain: Office) -> None:
    writing = at_work(plain, Wordsmith())
    before = plain.rows("select count(*) from spending")
    assert plain.run(writing.tick()) == 0
    assert plain.rows("select count(*) from spending") == before == [(0,)]


def test_wishes_and_spending_end_with_their_retention(plain: Office) -> None:
    writing = at_work(plain, Wordsmith())
    wished(plain)
    plain.run(writing.tick())
    plain.clock.time += timedelta(days=3 * 365 + 3)
    plain.do(Tidy(), CLOCK)
    assert verdicts(plain) == []
    assert plain.rows("select day from spending") == []

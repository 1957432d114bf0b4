"""Whatever the platform does, everything wanted is seen once, and in the end as it is."""

from dataclasses import replace

import pytest

from bot.cards import Card, Sight, Text, Under
from bot.ports import IN_TIME, TryLater, Unwelcome
from bot.views import OpenQuestion, Summary, View
from handlers.chats import OneEach
from handlers.courier import LEASE, Courier
from tests.faults.chats import PRICING, SIX, chat_of, messages_in, want
from tests.office import COMPANY, Office
from tests.plain import ReplyLost

A_LEASE = LEASE.total_seconds() + 1


def test_an_answer_given_while_the_older_card_is_on_its_way_is_shown_in_the_end(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    [card] = plain.seen_in()

    async def grace_answers() -> None:
        await plain.outside.press("Grace", card, "They'd like it")

    plain.press("Linus", "They'd like it")
    chat_of(plain).happens_first = grace_answers
    plain.time_passes(seconds=3)
    plain.time_passes(seconds=3)
    [card] = plain.seen_in()
    assert "2 of 6 answered" in card.words
    assert plain.courier_comes() == 0


def test_a_post_whose_reply_was_lost_is_found_and_not_repeated(plain: Office, caplog: pytest.LogCaptureFixture) -> None:
    chat_of(plain).failing = [ReplyLost()]
    plain.meeting_ends("Pricing", SIX)
    assert "Not known whether" in caplog.text
    plain.time_passes(seconds=A_LEASE)
    [message] = messages_in(plain)
    assert message.place == plain.place("#checkout")
    assert plain.courier_comes() == 0


def test_a_post_that_never_arrived_is_posted_again(plain: Office) -> None:
    chat_of(plain).failing = [ConnectionError()]
    plain.meeting_ends("Pricing", SIX)
    assert messages_in(plain) == []
    plain.time_passes(seconds=A_LEASE)
    assert len(messages_in(plain)) == 1


def test_while_the_outcome_is_unknown_nobody_else_posts(plain: Office) -> None:
    chat_of(plain).failing = [ReplyLost()]
    plain.meeting_ends("Pricing", SIX)
    plain.courier_comes(plain.another_courier())
    assert len(messages_in(plain)) == 1


def test_whoever_stands_still_between_deciding_to_post_and_posting_is_told_that_it_is_too_late(plain: Office) -> None:
    in_time = []

    async def stands_still() -> None:
        in_time.append(IN_TIME.get()())
        plain.clock.time += LEASE / 2
        in_time.append(IN_TIME.get()())

    chat_of(plain).happens_first = stands_still
    plain.meeting_ends("Pricing", SIX)
    assert in_time == [True, False]


def test_while_a_post_is_on_its_way_nobody_else_posts(plain: Office) -> None:
    carried = []

    async def another_comes() -> None:
        carried.append(await plain.another_courier().round())

    chat_of(plain).happens_first = another_comes
    plain.meeting_ends("Pricing", SIX)
    assert carried == [0]
    assert len(messages_in(plain)) == 1


def test_it_is_looked_up_where_it_was_tried_even_if_it_would_go_elsewhere_now(plain: Office) -> None:
    chat_of(plain).failing = [ReplyLost()]
    plain.meeting_ends("Pricing", SIX)
    plain.rows("update asks set place = replace(place, '#checkout', '#elsewhere')")
    plain.time_passes(seconds=A_LEASE)
    assert len(messages_in(plain)) == 1
    assert messages_in(plain, "#elsewhere") == []


def test_a_courier_that_dawdled_past_its_lease_posts_nothing(plain: Office) -> None:
    async def dawdle(workspace: str, view: View) -> Sight | None:
        if isinstance(view, OpenQuestion):
            plain.clock.time += LEASE * 2
            await plain.another_courier().round()
        return await plain.door.look(workspace, view)

    plain.courier = Courier(plain.store, dawdle, OneEach({"plain": chat_of(plain)}), plain.clock)
    plain.meeting_ends("Pricing", SIX)
    assert len(messages_in(plain)) == 1


def test_a_courier_that_was_slow_to_look_has_a_whole_lease_to_post_in(plain: Office) -> None:
    """Else another could look for a message that is still on its way, miss it, and post a second."""
    carried = []

    async def slow(workspace: str, view: View) -> Sight | None:
        if isinstance(view, OpenQuestion):
            plain.clock.time += LEASE * 0.9
        return await plain.door.look(workspace, view)

    async def another_comes() -> None:
        plain.clock.time += LEASE * 0.9
        carried.append(await plain.another_courier().round())

    plain.courier = Courier(plain.store, slow, OneEach({"plain": chat_of(plain)}), plain.clock)
    chat_of(plain).happens_first = another_comes
    plain.meeting_ends("Pricing", SIX)
    assert carried == [0]
    assert len(messages_in(plain)) == 1


def test_a_question_that_closed_before_it_could_be_asked_is_never_asked(plain: Office) -> None:
    chat_of(plain).failing = [TryLater(5 * 3600)]
    plain.meeting_ends("Pricing", SIX)
    plain.time_passes(hours=6)
    assert messages_in(plain) == []


def test_a_view_of_nothing_is_taken_down_and_nothing_is_kept_of_it(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    plain.rows("delete from asks")
    want(plain, PRICING)
    plain.time_passes(seconds=3)
    assert messages_in(plain) == []
    assert plain.rows("select * from views where view like '%OpenQuestion%'") == []


def test_what_was_taken_down_is_shown_again_when_it_is_wanted_again(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    plain.rows("update asks set id = 'away'")
    want(plain, PRICING)
    plain.time_passes(seconds=3)
    assert messages_in(plain) == []
    plain.run(plain.store.engine.change(lambda run: run("update asks set id = :id", id=PRICING.question)))
    want(plain, PRICING)
    plain.time_passes(seconds=3)
    assert len(messages_in(plain)) == 1


def test_what_belongs_under_a_card_waits_until_that_card_stands(plain: Office) -> None:
    plain.courier = under_the_question(plain)
    chat_of(plain).failing = [TryLater(10)]
    plain.meeting_ends("Pricing", SIX)
    want(plain, Summary("under"))
    plain.time_passes(seconds=3)
    assert messages_in(plain) == []
    plain.time_passes(seconds=10)
    plain.time_passes(seconds=3)
    first, second = messages_in(plain)
    assert (first.place, second.place) == (plain.place("#checkout"), replace(first.place, thread="m2"))


def test_what_belongs_under_a_card_that_will_never_stand_is_given_up(plain: Office) -> None:
    plain.courier = under_the_question(plain)
    chat_of(plain).failing = [Unwelcome("is_archived")]
    plain.meeting_ends("Pricing", SIX)
    want(plain, Summary("under"))
    plain.time_passes(seconds=3)
    plain.time_passes(hours=1)
    assert plain.courier_comes() == 0
    assert dict(plain.rows("select view, trouble from views where trouble like 'what it%'"))


def under_the_question(office: Office) -> Courier:
    async def look(workspace: str, view: View) -> Sight | None:
        if view == Summary("under"):
            return Sight(Under(PRICING), Card("A word about the above", (Text(("So it is.",)),)))
        return await office.door.look(workspace, view)

    courier = Courier(office.store, look, OneEach({"plain": chat_of(office)}), office.clock)
    courier.pace = office.courier.pace
    return courier


def test_s28_a_place_that_is_gone_is_given_up(plain: Office, caplog: pytest.LogCaptureFixture) -> None:
    chat_of(plain).failing = [Unwelcome("channel_not_found")]
    plain.meeting_ends("Pricing", SIX)
    plain.time_passes(hours=3)
    assert messages_in(plain) == []
    assert "channel_not_found" in caplog.text
    [(_, trouble)] = plain.run(plain.store.read(COMPANY, lambda memory: memory.outbox.troubled()))
    assert trouble == "channel_not_found"


def test_when_its_place_has_moved_a_view_that_was_refused_goes_to_the_new_one(plain: Office) -> None:
    chat_of(plain).failing = [Unwelcome("is_archived")]
    plain.meeting_ends("Pricing", SIX)
    plain.rows("update asks set place = replace(place, '#checkout', '#new')")
    want(plain, PRICING)
    plain.time_passes(seconds=3)
    assert len(messages_in(plain, "#new")) == 1


def test_a_card_that_would_look_the_same_is_not_sent(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    plain.press("Grace", "They'd like it")
    plain.time_passes(seconds=3)
    plain.press("Grace", "They'd dislike it")
    plain.time_passes(seconds=3)
    [message] = messages_in(plain)
    assert message.edits == 1

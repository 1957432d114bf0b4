"""A platform in every mood: it asks for patience, cannot be asked, forgets, or is spoken to by an older version."""

from datetime import timedelta

import pytest

from bot.cards import Sight
from bot.meter import Meter
from bot.people import Place
from bot.ports import CannotLook, TryLater, Unwelcome
from bot.views import CaseForOwner, FirstContact, View
from handlers.chats import OneEach
from handlers.courier import LEASE, Courier, Look
from handlers.pace import Pace
from tests.faults.chats import PRICING, SIX, chat_of, messages_in, want
from tests.office import COMPANY, Office
from tests.plain import Plain, ReplyLost

A_LEASE = LEASE.total_seconds() + 1


def unsure(office: Office) -> int:
    count: int = office.run(office.store.read(COMPANY, lambda memory: memory.outbox.unsure()))
    return count


class Losses(Meter):
    """Counts what nobody can tell of."""

    def __init__(self) -> None:
        self.lost_on: list[str] = []

    def lost(self, platform: str) -> None:
        self.lost_on.append(platform)


def test_a_post_that_nobody_can_tell_of_is_counted_once_however_often_it_is_looked_at(plain: Office) -> None:
    plain.courier.meter = losses = Losses()
    chat_of(plain).failing = [ReplyLost()]
    chat_of(plain).looking = CannotLook("missing_scope")
    plain.meeting_ends("Pricing", SIX)
    assert losses.lost_on == []
    for _ in range(4):
        plain.time_passes(seconds=A_LEASE)
        want(plain, PRICING)
    assert (losses.lost_on, unsure(plain)) == (["plain"], 1)


def test_what_was_found_again_is_edited_and_not_counted_again(plain: Office) -> None:
    plain.courier.meter = losses = Losses()
    chat_of(plain).failing = [ReplyLost()]
    chat_of(plain).looking = CannotLook("missing_scope")
    plain.meeting_ends("Pricing", SIX)
    plain.time_passes(seconds=A_LEASE)
    chat_of(plain).looking = None
    want(plain, PRICING)
    plain.time_passes(seconds=3)
    assert (losses.lost_on, unsure(plain)) == (["plain"], 0)
    chat_of(plain).looking = CannotLook("missing_scope")
    want(plain, PRICING)
    plain.time_passes(seconds=A_LEASE)
    assert losses.lost_on == ["plain"]


def test_where_nobody_can_look_a_post_is_not_repeated_but_counted(
    plain: Office, caplog: pytest.LogCaptureFixture
) -> None:
    chat_of(plain).failing = [ConnectionError()]
    chat_of(plain).looking = CannotLook("missing_scope")
    plain.meeting_ends("Pricing", SIX)
    plain.time_passes(seconds=A_LEASE)
    assert messages_in(plain) == []
    assert unsure(plain) == 1
    assert "Nobody can tell" in caplog.text


def test_where_nobody_can_look_nothing_ever_posts_it_a_second_time(plain: Office) -> None:
    chat_of(plain).failing = [ReplyLost()]
    chat_of(plain).looking = CannotLook("missing_scope")
    plain.meeting_ends("Pricing", SIX)
    for _ in range(5):
        want(plain, PRICING)
        plain.time_passes(seconds=A_LEASE)
    assert len(messages_in(plain)) == 1
    assert unsure(plain) == 1


def test_once_somebody_can_look_again_what_was_unsure_is_found_and_counts_no_more(plain: Office) -> None:
    chat_of(plain).failing = [ReplyLost()]
    chat_of(plain).looking = CannotLook("missing_scope")
    plain.meeting_ends("Pricing", SIX)
    plain.time_passes(seconds=A_LEASE)
    chat_of(plain).looking = None
    want(plain, PRICING)
    plain.time_passes(seconds=3)
    assert len(messages_in(plain)) == 1
    assert unsure(plain) == 0


def test_a_look_that_fails_is_tried_again_and_nothing_is_posted_before(plain: Office) -> None:
    chat_of(plain).failing = [ReplyLost()]
    chat_of(plain).looking = ConnectionError()
    plain.meeting_ends("Pricing", SIX)
    for _ in range(3):
        plain.time_passes(seconds=A_LEASE)
    assert len(messages_in(plain)) == 1
    chat_of(plain).looking = None
    plain.time_passes(seconds=A_LEASE)
    assert len(messages_in(plain)) == 1
    assert plain.courier_comes() == 0


def test_an_edit_of_unknown_outcome_is_repeated(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    plain.press("Grace", "They'd like it")
    chat_of(plain).failing = [ReplyLost()]
    plain.time_passes(seconds=3)
    plain.time_passes(seconds=A_LEASE)
    [message] = messages_in(plain)
    assert message.edits == 2
    assert "1 of 6 answered" in plain.seen_in()[0].words


def test_s6_patience_asked_for_is_given_to_everything_on_that_platform(plain: Office) -> None:
    chat_of(plain).failing = [TryLater(12)]
    plain.room_is("#claims")
    plain.meeting_ends("Pricing", SIX)
    plain.meeting_ends("Claims", ("Dana", "Pia", "Tom"), room="#claims")
    plain.time_passes(seconds=11)
    assert messages_in(plain) + messages_in(plain, "#claims") == []
    plain.time_passes(seconds=2)
    assert len(messages_in(plain)) == len(messages_in(plain, "#claims")) == 1


def test_patience_with_one_platform_keeps_no_other_waiting(plain: Office) -> None:
    other = Plain()
    plain.courier = Courier(
        plain.store, elsewhere(plain), OneEach({"plain": chat_of(plain), "other": other.chat}), plain.clock
    )
    chat_of(plain).failing = [TryLater(3600)]
    plain.meeting_ends("Pricing", SIX)
    want(plain, FirstContact(plain.person("Ada")))
    plain.courier_comes()
    assert len(other.chat.messages) == 1
    assert messages_in(plain) == []


def elsewhere(office: Office) -> Look:
    """Let first contacts go to a room on another platform."""

    async def look(workspace: str, view: View) -> Sight | None:
        sight = await office.door.look(workspace, view)
        if sight and isinstance(view, FirstContact):
            return Sight(Place("other", "a room"), sight.card)
        return sight

    return look


def test_s6_one_hot_channel_delays_no_other(plain: Office) -> None:
    """A hundred questions for one channel, which takes one a second, and then one for another channel."""
    plain.courier.pace = Pace()
    plain.room_is("#claims")
    for number in range(100):
        plain.types("Ada", f"ask Shall we do thing {number}?")
    plain.types("Dana", "ask Shall we pay at once?", "#claims")
    for _ in range(2):
        plain.time_passes(seconds=1)
    assert len(messages_in(plain, "#claims")) == 1
    assert 1 <= len(messages_in(plain)) <= 4


def test_a_channel_gets_one_message_a_second(plain: Office) -> None:
    plain.courier.pace = Pace(between=timedelta(seconds=1))
    for number in range(5):
        plain.types("Ada", f"ask Shall we do thing {number}?")
    for seconds in range(1, 5):
        assert len(messages_in(plain)) == seconds
        plain.time_passes(seconds=1)
    assert len(messages_in(plain)) == 5


def test_s28_a_message_that_somebody_deleted_is_not_posted_again(
    plain: Office, caplog: pytest.LogCaptureFixture
) -> None:
    plain.meeting_ends("Pricing", SIX)
    [card] = plain.seen_in()
    chat_of(plain).messages.clear()
    plain.press_on("Grace", card, "They'd like it")
    chat_of(plain).happens_first = message_not_found
    plain.time_passes(seconds=3)
    plain.time_passes(seconds=A_LEASE)
    assert messages_in(plain) == []
    assert "OpenQuestion cannot be shown: message_not_found" in caplog.text
    assert plain.courier_comes() == 0


async def message_not_found() -> None:
    raise Unwelcome("message_not_found")  # noqa: EM101  # Slack's own word


def test_what_has_to_be_taken_down_and_is_gone_already_is_as_it_should_be(plain: Office) -> None:
    plain.meeting_ends("Pricing", SIX)
    plain.rows("delete from asks")
    chat_of(plain).failing = [Unwelcome("message_not_found")]
    want(plain, PRICING)
    plain.time_passes(seconds=3)
    assert plain.rows("select * from views") == []


def test_a_look_that_raises_holds_up_nobody_else(plain: Office, caplog: pytest.LogCaptureFixture) -> None:
    async def look(workspace: str, view: View) -> Sight | None:
        if view == CaseForOwner(1):
            raise LookupError
        return await plain.door.look(workspace, view)

    plain.courier = Courier(plain.store, look, OneEach({"plain": chat_of(plain)}), plain.clock)
    want(plain, CaseForOwner(1))
    plain.meeting_ends("Pricing", SIX)
    assert len(messages_in(plain)) == 1
    assert "Not known whether CaseForOwner was shown" in caplog.text


def test_a_view_of_another_version_is_set_aside_and_blocks_nothing(
    plain: Office, caplog: pytest.LogCaptureFixture
) -> None:
    plain.rows(
        "insert into views (workspace, view, due)"
        """ values ('northwind', '{{"is":"Hologram","person":"Grace"}}', '2000-01-01T00:00:00.000000+00:00')"""
    )
    plain.meeting_ends("Pricing", SIX)
    assert len(messages_in(plain)) == 1
    assert plain.courier_comes() == 0
    assert "waits for a version that can read it" in caplog.text
    assert "Grace" not in caplog.text
    plain.time_passes(hours=2)
    assert len(plain.rows("select view from views where view like '%Hologram%' and shown < wanted")) == 1


def test_an_alarm_of_another_version_is_set_aside_and_blocks_nothing(
    plain: Office, caplog: pytest.LogCaptureFixture
) -> None:
    plain.rows(
        "insert into alarms (workspace, name, at, command)"
        """ values ('northwind', 'dance', '2000-01-01T00:00:00.000000+00:00', '{{"is":"Dance","with":"Grace"}}')"""
    )
    plain.meeting_ends("Pricing", SIX)
    plain.until(2030, 1, 7, 16, 1)
    assert "Silence is not a yes" in plain.seen_in()[0].words
    assert "dance waits for a version that can read it" in caplog.text
    assert "Grace" not in caplog.text
    assert plain.rows("select name from alarms where name = 'dance'") == [("dance",)]

"""Huddles by their second witness: who comes in and goes out, where no message tells that they are over."""

import copy
from datetime import timedelta
from typing import Any

import pytest

from bot.commands import Tidy
from bot.people import OPERATOR
from bot.slack.huddlers import moved
from bot.slack.huddles import told
from tests.office import Office
from tests.platforms.slack_office import OnSlack
from tests.platforms.slack_requests import event
from tests.platforms.test_slack_huddles import HUDDLE, ROOM, captured

Json = dict[str, Any]
QUESTION = "What would our best customers think"
THREE = ("Ana", "Grace", "Linus")
CHANNEL, THREAD = "CCHECKOUT", "1759867369.537409"


class Huddles:
    """People huddling, as Slack tells of it."""

    def __init__(self, office: Office, slack: OnSlack) -> None:
        self.office = office
        self.slack = slack

    def tells(self, happened: Json, event_id: str = "") -> None:
        self.office.run(self.slack.hears(event(happened, event_id)))

    def starts(self, who: str, call: str = "R1") -> None:
        """Let the message that announces a huddle appear in #checkout."""
        started = int(self.office.clock.now().timestamp())
        self.tells(self.message(call, started, created_by=self.user(who)) | {"channel": CHANNEL})

    def message(self, call: str, started: int, **room: object) -> Json:
        running = {"id": call, "has_ended": False, "date_start": started, "date_end": 0, "participant_history": []}
        return copy.deepcopy(HUDDLE) | {"room": ROOM | running | room, "event_ts": self.now()}

    def comes(self, *people: str, call: str = "R1") -> None:
        for who in people:
            self.changes(who, "in_a_huddle", call)

    def goes(self, *people: str, call: str = "") -> None:
        for who in people:
            self.changes(who, "default_unset", call)

    def changes(self, who: str, state: str, call: str, at: str = "") -> None:
        """Let Slack tell twice, as it does: ``user_change`` says the same."""
        about = {"huddle_state": state, "huddle_state_call_id": call, "huddle_state_expiration_ts": 0}
        user = self.slack.slack.world.users[self.user(who)]
        changed = user | {"profile": user["profile"] | about}
        for kind in ("user_huddle_changed", "user_change"):
            self.tells({"type": kind, "user": changed, "event_ts": at or self.now()})

    def ends(self, *people: str, call: str = "R1", minutes: int = 40) -> None:
        """Let the message say that it has ended."""
        end = int(self.office.clock.now().timestamp())
        users = [self.user(who) for who in people]
        times = {"date_start": end - minutes * 60, "date_end": end}
        told = captured(id=call, created_by=users[0], participant_history=users, **times)
        self.tells(told | {"channel": CHANNEL})
        self.office.courier_comes()

    def now(self) -> str:
        return f"{self.office.clock.now().timestamp():.6f}"

    def user(self, who: str) -> str:
        return self.office.person(who).user

    def asked(self) -> list[tuple[str, str]]:
        """Return where the question stands: channel and thread."""
        messages = self.slack.slack.world.messages
        return [(one.channel, one.thread) for one in messages if one.text.startswith(QUESTION)]

    def silences(self) -> list[str]:
        return [str(rule) for (rule,) in self.office.rows("select rule from silences order by at")]


@pytest.fixture
def huddles(office: Office, slack: OnSlack) -> Huddles:
    return Huddles(office, slack)


def test_s1_the_end_as_captured_is_asked_about_once_however_often_it_is_told(huddles: Huddles) -> None:
    for _ in range(4):
        huddles.ends(*THREE)
    assert huddles.asked() == [(CHANNEL, THREAD)]


def test_s2_a_start_alone_asks_nothing_and_nor_does_a_short_huddle_of_one(huddles: Huddles, office: Office) -> None:
    huddles.starts("Ana")
    office.time_passes(minutes=30)
    huddles.ends("Ana", call="R2", minutes=2)
    office.time_passes(minutes=5)
    assert huddles.asked() == []


def test_s2_back_within_ten_minutes_is_the_same_meeting(huddles: Huddles, office: Office) -> None:
    huddles.ends(*THREE)
    office.time_passes(minutes=9 + 12)
    huddles.ends("Barbara", "Ken", "Guido", "Tom", call="R2", minutes=12)
    assert huddles.asked() == [(CHANNEL, THREAD)]
    assert huddles.silences() == ["same meeting, joined again"]


def test_s3_when_only_leaves_are_seen_the_question_comes_after_the_last_one(huddles: Huddles, office: Office) -> None:
    huddles.starts("Ana")
    huddles.comes(*THREE)
    office.time_passes(minutes=40)
    huddles.goes("Ana")
    office.time_passes(minutes=10)
    assert huddles.asked() == []
    huddles.goes("Grace", "Linus")
    office.time_passes(minutes=1)
    assert huddles.asked() == []
    office.time_passes(minutes=1)
    assert huddles.asked() == [(CHANNEL, THREAD)]
    assert "0 of 3 answered" in office.seen_in("#checkout")[0].words


def test_s3_where_no_message_was_ever_seen_those_who_were_there_are_asked_among_themselves(
    huddles: Huddles, office: Office
) -> None:
    huddles.comes(*THREE)
    office.time_passes(minutes=40)
    huddles.goes(*THREE)
    office.time_passes(minutes=2)
    assert huddles.asked() == [("DUANA-UGRACE-ULINUS", "")]


def test_s3_leaves_that_name_the_call_are_enough_even_where_nobody_was_seen_coming(
    huddles: Huddles, office: Office
) -> None:
    for who in THREE:
        huddles.goes(who, call="R1")
    office.time_passes(minutes=2)
    assert len(huddles.asked()) == 1


def test_s3_one_to_one_is_never_asked_about(huddles: Huddles, office: Office) -> None:
    huddles.comes("Ana", "Grace")
    office.time_passes(minutes=40)
    huddles.goes("Ana", "Grace")
    office.time_passes(minutes=2)
    assert huddles.asked() == []
    assert huddles.silences() == ["too few people"]


def test_both_witnesses_together_ask_once(huddles: Huddles, office: Office) -> None:
    huddles.starts("Ana")
    huddles.comes(*THREE)
    office.time_passes(minutes=40)
    huddles.goes(*THREE)
    huddles.ends(*THREE)
    huddles.goes(*THREE, call="R1")
    office.time_passes(minutes=5)
    assert huddles.asked() == [(CHANNEL, THREAD)]
    assert huddles.silences() == []
    assert office.rows("select * from present") == []


def test_what_the_message_kept_quiet_about_no_late_leaver_asks_about(huddles: Huddles, office: Office) -> None:
    huddles.comes(*THREE)
    huddles.ends(*THREE, minutes=5)
    office.time_passes(minutes=40)
    huddles.goes(*THREE, call="R1")
    office.time_passes(minutes=5)
    assert huddles.asked() == []
    assert huddles.silences() == ["too short"]


def test_whoever_comes_back_within_the_grace_keeps_it_going(huddles: Huddles, office: Office) -> None:
    huddles.starts("Ana")
    huddles.comes(*THREE)
    office.time_passes(minutes=40)
    huddles.goes(*THREE)
    office.time_passes(minutes=1)
    huddles.comes("Grace")
    office.time_passes(minutes=20)
    assert huddles.asked() == []
    huddles.goes("Grace")
    office.time_passes(minutes=2)
    assert huddles.asked() == [(CHANNEL, THREAD)]


def test_several_huddles_of_one_channel_are_kept_apart(huddles: Huddles, office: Office) -> None:
    huddles.starts("Ana", call="R1")
    huddles.comes(*THREE, call="R1")
    huddles.starts("Barbara", call="R2")
    huddles.comes("Barbara", "Ken", "Guido", call="R2")
    office.time_passes(minutes=40)
    huddles.goes("Barbara", "Ken", "Guido")
    office.time_passes(minutes=3)
    [card] = office.seen_in("#checkout")
    assert "@Barbara" in card.words
    assert "@Ana" not in card.words


def test_whoever_changes_to_another_huddle_has_left_the_first(huddles: Huddles, office: Office) -> None:
    huddles.starts("Ana", call="R1")
    huddles.comes(*THREE, call="R1")
    office.time_passes(minutes=40)
    huddles.comes(*THREE, call="R2")
    office.time_passes(minutes=2)
    assert huddles.asked() == [(CHANNEL, THREAD)]


def test_news_that_arrive_in_the_wrong_order_come_to_the_same(huddles: Huddles, office: Office) -> None:
    huddles.starts("Ana")
    huddles.comes(*THREE)
    early = huddles.now()
    office.time_passes(minutes=40)
    huddles.goes(*THREE)
    huddles.changes("Grace", "in_a_huddle", "R1", at=early)
    office.time_passes(minutes=2)
    assert huddles.asked() == [(CHANNEL, THREAD)]


def test_a_huddle_whose_message_is_deleted_ends_with_its_last_leaver(huddles: Huddles, office: Office) -> None:
    huddles.starts("Ana")
    huddles.comes(*THREE)
    office.time_passes(minutes=40)
    before = huddles.message("R1", int(office.clock.now().timestamp()) - 2400, created_by="UANA")
    deleted = {"type": "message", "subtype": "message_deleted", "channel": CHANNEL, "event_ts": huddles.now()}
    huddles.tells(deleted | {"previous_message": before, "deleted_ts": THREAD})
    office.time_passes(minutes=5)
    assert huddles.asked() == []
    huddles.goes(*THREE)
    office.time_passes(minutes=2)
    assert huddles.asked() == [(CHANNEL, "")], "In the channel, for the thread is gone."


def test_a_deleted_message_alone_is_an_end_of_whoever_it_names(huddles: Huddles, office: Office) -> None:
    started = int(office.clock.now().timestamp()) - 2400
    people = [huddles.user(who) for who in THREE]
    before = huddles.message("R1", started, created_by="UANA", participant_history=people)
    deleted = {"type": "message", "subtype": "message_deleted", "channel": CHANNEL, "event_ts": huddles.now()}
    huddles.tells(deleted | {"previous_message": before})
    office.time_passes(minutes=2)
    assert huddles.asked() == [(CHANNEL, "")]


def test_an_end_never_heard_of_is_kept_quiet_about_after_twelve_hours(huddles: Huddles, office: Office) -> None:
    huddles.starts("Ana")
    huddles.comes(*THREE)
    office.time_passes(hours=11, minutes=59)
    assert huddles.silences() == []
    office.time_passes(minutes=2)
    assert huddles.silences() == ["its end was never heard of"]
    assert office.rows("select * from present") == []
    huddles.goes(*THREE, call="R1")
    office.time_passes(minutes=5)
    assert huddles.asked() == []


def test_who_was_there_is_rows_until_it_is_over_and_the_rest_is_tidied_away(huddles: Huddles, office: Office) -> None:
    huddles.comes(*THREE)
    assert office.rows("select count(*) from present where here = 1") == [(3,)]
    huddles.ends(*THREE)
    assert office.rows("select told from under_way") == [("",)]
    assert office.rows("select name from alarms where name like 'stale%' or name like 'over%'") == []
    office.time_passes(days=8)
    office.do(Tidy(), OPERATOR)
    assert office.rows("select count(*) from under_way") == [(0,)]


def test_a_sensitive_name_is_never_written_down(huddles: Huddles, office: Office) -> None:
    started = int(office.clock.now().timestamp())
    huddles.tells(huddles.message("R1", started, name="Salary of Linus", created_by="UANA") | {"channel": CHANNEL})
    [(told,)] = office.rows("select told from under_way")
    assert "Salary" not in str(told)


def test_whoever_is_erased_is_in_no_huddle_any_more(huddles: Huddles, office: Office) -> None:
    huddles.starts("Ana")
    huddles.comes(*THREE)
    ana = office.person("Ana")
    assert [
        line for line in office.run(office.store.read("northwind", lambda m: m.traces.of(ana))) if "in " in line.words
    ]
    office.run(office.store.change("northwind", lambda memory: memory.traces.forget(ana)))
    assert office.rows("select count(*) from present where person like '%UANA'") == [(0,)]
    assert office.rows("select count(*) from under_way where told like '%UANA%'") == [(0,)]


@pytest.mark.parametrize(
    "event",
    [
        HUDDLE | {"channel": "C1", "room": ROOM | {"has_ended": False, "is_dm_call": True}},
        HUDDLE | {"channel": "C1", "room": ROOM | {"has_ended": False, "created_by": None, "participant_history": []}},
        {"subtype": "message_deleted", "channel": "C1", "previous_message": {"text": "hello"}},
        {"subtype": "message_deleted", "channel": "C1", "previous_message": HUDDLE | {"room": {"id": None}}},
    ],
)
def test_what_tells_of_no_huddle_is_nothing(event: Json) -> None:
    assert told(event) is None


def test_in_a_huddle_that_slack_does_not_name_is_nothing() -> None:
    about = {"huddle_state": "in_a_huddle", "huddle_state_call_id": ""}
    assert moved({"user": {"id": "UANA", "profile": about}, "event_ts": "1.0"}) is None


def test_seconds_are_told_as_instants() -> None:
    about = {"huddle_state": "in_a_huddle_remote", "huddle_state_call_id": "R1"}
    came = moved({"user": {"id": "UANA", "profile": about}, "event_ts": "60.5"})
    assert came is not None
    assert came.at.timestamp() == timedelta(minutes=1, milliseconds=500).total_seconds()

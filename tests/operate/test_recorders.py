"""What becomes of a recorder's suggestion in all other cases: early, late, twice, private, of another meeting."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.commands import StopAsking, Tidy
from bot.people import CLOCK
from handlers.operate.desk import Desk
from handlers.operate.doctor import rows
from tests.diaries import HOUR, Diaries, mail
from tests.journeys.meetings.test_suggested import asked, decision, everything, suggested_to
from tests.journeys.meetings.test_zoom import TEAM, begun, diaries_of
from tests.office import COMPANY, NORTHWIND, Office
from tests.platforms import test_hook as hook
from tests.platforms.zoom import DECISION, WHISPERED, begins, ends, sums_up


def test_in_german_it_is_asked_in_german(plain: Office) -> None:
    plain.people_are(plain.profile("Grace", language="de"))
    _, start, over = asked(plain)
    sums_up(plain, start, over)
    [card] = [card for card in plain.told("Grace") if card.words.startswith("Was wurde entschieden?")]
    assert [*card.buttons][:3] == ["Übernehmen", "Selbst formulieren", "Nein, danke"]


def test_nobody_else_can_use_it_and_a_second_press_finds_nothing(plain: Office) -> None:
    _, start, over = asked(plain)
    sums_up(plain, start, over)
    [card] = suggested_to(plain)
    plain.press_on("Tom", card, "Use it")
    plain.press_on("Tom", card, "No, thanks")
    assert decision(plain) == ""
    plain.press_on("Grace", card, "Use it")
    plain.press_on("Grace", card, "Use it")
    assert decision(plain) == DECISION


def test_after_the_first_answer_a_yes_is_the_one_change_there_is_and_those_who_answered_see_it(plain: Office) -> None:
    _, start, over = asked(plain)
    plain.press("Tom", "They'd like it")
    sums_up(plain, start, over)
    [card] = suggested_to(plain)
    plain.press_on("Grace", card, "Use it")
    plain.time_passes(seconds=3)
    assert "The host has put the decision in other words." in plain.seen_in("#checkout")[0].words
    assert plain.rows("select redecided from asks") == [(1,)]


def test_a_summary_that_comes_before_the_question_waits_for_it(plain: Office) -> None:
    diaries = diaries_of(plain)
    start = begun(diaries)
    diaries.pass_by(minutes=30)
    ends(plain, start)
    sums_up(plain, start, plain.clock.now())
    assert suggested_to(plain) == []
    diaries.pass_by(minutes=2)
    [card] = suggested_to(plain)
    assert DECISION in card.words


def test_a_summary_of_a_meeting_that_goes_on_waits_for_the_calendars_end_too(plain: Office) -> None:
    diaries = diaries_of(plain)
    start = begun(diaries)
    diaries.pass_by(minutes=58)
    sums_up(plain, start, plain.clock.now())
    diaries.pass_by(minutes=32)
    assert diaries.asked() == ["Pricing"]
    assert len(suggested_to(plain)) == 1


def test_a_rejoined_call_is_the_same_meeting_for_its_summary(plain: Office) -> None:
    diaries = diaries_of(plain)
    start = begun(diaries)
    diaries.pass_by(minutes=20)
    ends(plain, start)
    diaries.pass_by(minutes=1)
    again = plain.clock.now()
    sums_up(plain, start, again)
    diaries.pass_by(minutes=30)
    assert diaries.asked() == ["Pricing, on Zoom"]
    sums_up(plain, again, plain.clock.now(), meeting_uuid="u2", summary_overview="They decided to wait for May.")
    [card] = suggested_to(plain)
    assert DECISION in card.words, "The first stands."


@pytest.mark.parametrize("location", ["https://zoom.us/j/123456789", ""])
def test_without_any_event_it_is_matched_by_number_and_time_else_by_host_and_time(plain: Office, location: str) -> None:
    diaries = Diaries(plain)
    diaries.of("Grace")
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, LOCATION=location))
    diaries.pass_by(minutes=121)
    assert diaries.asked() == ["Pricing"]
    over = plain.clock.now()
    sums_up(plain, over - HOUR, over, meeting_uuid="nobody told of it")
    assert len(suggested_to(plain)) == 1


@pytest.mark.parametrize(
    "more",
    [
        {"meeting_id": 987654321, "meeting_host_email": "ken@northwind.example"},
        {"meeting_id": 987654321, "meeting_host_email": "grace@elsewhere.example"},
        {"meeting_id": 987654321, "meeting_host_email": None},
        {"meeting_id": 987654321},
    ],
)
def test_a_meeting_that_nobody_asked_about_has_its_summary_dropped(plain: Office, more: dict[str, object]) -> None:
    _, start, over = asked(plain)
    assert sums_up(plain, start, over, meeting_uuid="another", **more)[0] == 200
    assert plain.rows("select * from suggested") == []
    assert all(part not in everything(plain) for part in (DECISION, WHISPERED, "ken@northwind"))


def test_another_days_meeting_of_the_same_number_is_another(plain: Office) -> None:
    _, start, over = asked(plain)
    sums_up(plain, start - timedelta(hours=3), over - timedelta(hours=3), meeting_uuid="earlier")
    assert plain.rows("select * from suggested") == []


def test_told_twice_it_is_shown_once(plain: Office) -> None:
    _, start, over = asked(plain)
    sums_up(plain, start, over)
    assert sums_up(plain, start, over) == (200, {"accepted": False})
    sums_up(plain, start, over + timedelta(seconds=1), summary_overview="They agreed on something else.")
    [card] = suggested_to(plain)
    assert DECISION in card.words


def test_nothing_but_the_one_sentence_is_ever_kept(plain: Office) -> None:
    _, start, over = asked(plain)
    sums_up(plain, start, over)
    assert DECISION in everything(plain)
    assert WHISPERED not in everything(plain)
    assert "Linus to look" not in everything(plain)


def test_at_closing_what_was_not_said_yes_to_is_forgotten_and_later_it_is_dropped(plain: Office) -> None:
    diaries, start, over = asked(plain)
    sums_up(plain, start, over)
    plain.time_passes(hours=8)
    assert suggested_to(plain) == []
    assert plain.rows("select * from suggested") == []
    sums_up(plain, start, over + timedelta(seconds=1))
    assert (suggested_to(plain), plain.rows("select * from suggested")) == ([], [])
    assert DECISION not in everything(plain)
    assert len(diaries.asked()) == 1


def private(diaries: Diaries) -> str:
    return diaries.meeting("Pricing", *TEAM, LOCATION="https://zoom.us/j/123456789", CLASS="PRIVATE")


def sensitive(diaries: Diaries) -> str:
    return diaries.meeting("HR sync", *TEAM, LOCATION="https://zoom.us/j/123456789")


@pytest.mark.parametrize("hidden", [private, sensitive])
@pytest.mark.parametrize("before", [True, False])
def test_of_a_private_or_sensitive_meeting_nothing_is_kept(
    plain: Office, hidden: Callable[[Diaries], str], *, before: bool
) -> None:
    diaries = Diaries(plain)
    diaries.of("Grace")
    diaries.says("Grace", hidden(diaries))
    diaries.pass_by(minutes=100 if before else 122)
    over = plain.clock.now()
    sums_up(plain, over - timedelta(minutes=50), over)
    assert plain.rows("select * from suggested") == []
    diaries.pass_by(minutes=30)
    assert diaries.asked() == []
    assert DECISION not in everything(plain)


@pytest.mark.parametrize(
    "more",
    [{"meeting_topic": "Performance review"}, {"summary_overview": "They decided on the layoffs.", "next_steps": []}],
)
def test_what_zoom_calls_sensitive_is_not_suggested(plain: Office, more: dict[str, object]) -> None:
    _, start, over = asked(plain)
    sums_up(plain, start, over, **more)
    assert plain.rows("select * from suggested") == []


def test_a_decision_that_is_there_is_left_alone(plain: Office) -> None:
    _, start, over = asked(plain)
    form = plain.press("Grace", "Name the decision").form
    plain.sends("Grace", form, decision="Wait")
    sums_up(plain, start, over)
    assert (suggested_to(plain), decision(plain)) == ([], "Wait")


def test_who_wants_to_be_left_alone_is(plain: Office) -> None:
    _, start, over = asked(plain)
    plain.do(StopAsking(), plain.person("Grace"))
    sums_up(plain, start, over)
    assert suggested_to(plain) == []


def test_a_meeting_that_we_kept_quiet_about_has_its_summary_dropped(plain: Office) -> None:
    plain.configure(NORTHWIND + "fewest_people = 6\n")
    diaries = diaries_of(plain)
    start = begun(diaries)
    diaries.pass_by(minutes=30)
    ends(plain, start)
    sums_up(plain, start, plain.clock.now())
    assert plain.rows("select count(*) from suggested") == [(1,)]
    diaries.pass_by(minutes=2)
    assert (diaries.silences(), plain.rows("select * from suggested")) == ([("Pricing, on Zoom", "too few people")], [])


def test_what_waits_in_vain_is_forgotten_at_night(plain: Office) -> None:
    diaries = diaries_of(plain)
    start = begun(diaries)
    sums_up(plain, start, plain.clock.now())
    assert plain.rows("select count(*) from suggested") == [(1,)]
    plain.clock.time += timedelta(days=2)
    plain.do(Tidy(), CLOCK)
    assert plain.rows("select * from suggested") == []


def test_a_recorder_that_tells_of_the_decision_later_suggests_it(plain: Office) -> None:
    assert hook.tell(plain, hook.event(organizer=hook.PEOPLE[1]))[0] == 202
    later = hook.event(organizer=hook.PEOPLE[1], decision="Raise the price")
    assert hook.tell(plain, later, "msg_2")[0] == 202
    assert "Raise the price" not in plain.seen_in("#checkout")[0].words
    [card] = suggested_to(plain)
    assert "Raise the price" in card.words
    plain.press_on("Grace", card, "Use it")
    plain.time_passes(seconds=3)
    assert "Raise the price" in plain.seen_in("#checkout")[0].words


def test_also_under_another_id_and_not_where_it_says_that_it_is_private(plain: Office) -> None:
    whole = {"organizer": mail("Grace"), "attendees": [*map(mail, TEAM)]}
    diaries = Diaries(plain)
    diaries.of("Grace")
    diaries.says("Grace", diaries.meeting("Pricing", *TEAM, after=-HOUR))
    diaries.pass_by(minutes=1)
    assert diaries.asked() == ["Pricing"]
    hook.tell(plain, hook.event(id="m2", private=True, decision="Raise the price", **whole))
    assert suggested_to(plain) == []
    hook.tell(plain, hook.event(id="m3", decision="Raise the price", **whole), "msg_2")
    assert len(suggested_to(plain)) == 1
    assert len(diaries.asked()) == 1


@pytest.mark.parametrize("email", ["somebody@elsewhere.example", "gus@northwind.example", "no address", None, 7])
def test_a_host_who_is_no_colleague_is_not_kept(plain: Office, email: object) -> None:
    start = begins(plain)
    plain.time_passes(minutes=30)
    over = plain.clock.now()
    ends(plain, start)
    plain.time_passes(minutes=2)
    assert sums_up(plain, start, over, meeting_host_email=email)[0] == 200
    assert plain.rows("select rule, host from kept_quiet") == [("nobody told who was there", "")]


def test_doctor_says_that_calendars_may_be_missing(plain: Office) -> None:
    desk = Desk(plain.store, plain.door, plain.clock, COMPANY)
    assert "meetings" not in {one.what for one in plain.run(rows(desk))}
    ends(plain, begins(plain))
    plain.time_passes(minutes=11)
    [finding] = [one for one in plain.run(rows(desk)) if one.what == "meetings"]
    assert finding.state == "look"
    assert "1 ended of which nobody told who was there" in finding.words
